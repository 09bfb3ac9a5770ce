import { messagesIn } from '../../core/messages/messages';
import type { Area, Workbook } from '../../core/grid/workbook';
import type { Plan } from '../../core/plan/plan';
import type { Applied, ApplyOptions, ReadOptions, WorkbookHost } from '../host';
import { applyPlan } from './apply';
import { listenToChanges } from './changes';
import { asHostError, type ExcelSentences } from './errors';
import { readWorkbook } from './read';
import { readSettings, writeSettings } from './settings';

export interface ExcelHostOptions {
  /** Microsoft's client; left out: the page's own `Excel`. */
  readonly excel?: typeof Excel;
  readonly say?: ExcelSentences;
  readonly supports?: (version: string) => boolean;
  /** Bytes a batch may take; left out: well below Excel's 5 MB. */
  readonly budget?: number;
  readonly debounce?: number;
  readonly patience?: readonly number[];
}

const officeSupports = (version: string): boolean =>
  typeof Office !== 'undefined' && Office.context.requirements.isSetSupported('ExcelApi', version);

/** The workbook that is open in Excel, through Office.js. */
export class ExcelHost implements WorkbookHost {
  private writing = 0;
  private readonly merges = new Map<string, readonly Area[]>();
  private readonly say: ExcelSentences;

  constructor(private readonly options: ExcelHostOptions = {}) {
    this.say = options.say ?? messagesIn('id').host.excel;
  }

  /** Reads visible sheets; throws HostError `cell-edit`, `too-large`, `cancelled`, `unsupported`. */
  read(options: ReadOptions = {}): Promise<Workbook> {
    return this.guarded(() =>
      readWorkbook(this.newContext(), options, {
        say: this.say,
        merges: this.merges,
        ...(this.options.budget === undefined ? {} : { budget: this.options.budget }),
      }),
    );
  }

  async apply(plan: Plan, options: ApplyOptions = {}): Promise<Applied> {
    this.writing++;
    try {
      return await this.guarded(() =>
        applyPlan(plan, options, {
          newContext: () => this.newContext(),
          say: this.say,
          supports: this.options.supports ?? officeSupports,
          ...(this.options.budget === undefined ? {} : { budget: this.options.budget }),
          ...(this.options.patience === undefined ? {} : { patience: this.options.patience }),
        }),
      );
    } finally {
      // Events of the last batch arrive a moment after it.
      setTimeout(() => this.writing--, 1000);
    }
  }

  select(sheet: string, area: string): Promise<void> {
    return this.guarded(async () => {
      const context = this.newContext();
      const target = context.workbook.worksheets.getItem(sheet);
      target.activate();
      target.getRange(area).select();
      await context.sync();
    }, sheet);
  }

  onChanged(listener: (change: { sheet: string; area: string }) => void): () => void {
    return listenToChanges(listener, {
      newContext: () => this.newContext(),
      say: this.say,
      isWriting: () => this.writing > 0,
      ...(this.options.debounce === undefined ? {} : { debounce: this.options.debounce }),
    }).stop;
  }

  readSettings(): Promise<string | null> {
    return this.guarded(() => readSettings(this.newContext()));
  }

  writeSettings(settings: string | null): Promise<void> {
    return this.guarded(() => writeSettings(this.newContext(), settings, this.say));
  }

  /** A context outside `Excel.run`: ranges are then not tracked one by one, which costs three calls and a clean-up each. */
  private newContext(): Excel.RequestContext {
    const api = this.options.excel ?? Excel;
    return new api.RequestContext();
  }

  private async guarded<T>(work: () => Promise<T>, sheet?: string): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw asHostError(error, this.say, sheet);
    }
  }
}
