import { areaName, cellName } from '../../src/core/grid/address';
import type { Area, CellValue, Workbook } from '../../src/core/grid/workbook';
import { accessDenied, apiNotFound, SimError } from './errors';
import { bookFrom, cellOf, makeCell, type BookModel, type SheetModel } from './model';
import { areaFrom } from './objects/range';
import { workbookObject } from './objects/workbook';
import { execute, type Batch, type BatchAnswer, type References } from './protocol';
import type { Sim } from './sim';
import { versionAtLeast, versionOf } from './versions';

export interface Fault {
  /** Counted from the last `resetCounters`, the first batch is 1. */
  readonly batch: number;
  /** before: nothing runs; middle: half of the actions run; after: all run, the answer is lost. */
  readonly when: 'before' | 'middle' | 'after';
  readonly code?: string;
  /** Every batch from this one on fails too: the connection is gone. */
  readonly lasting?: boolean;
}

export interface ExcelOptions {
  readonly culture?: 'id-ID' | 'en-US';
  readonly apiVersion?: string;
  readonly payloadLimit?: number;
  readonly cellLimit?: number;
  readonly calculate?: Sim['calculate'];
}

export interface Counters {
  batches: number;
  actions: number;
  requestBytes: number;
  responseBytes: number;
  largestRequest: number;
  largestResponse: number;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}

const zero = (): Counters => ({
  batches: 0,
  actions: 0,
  requestBytes: 0,
  responseBytes: 0,
  largestRequest: 0,
  largestResponse: 0,
});

/** Excel's end of Microsoft's client: answers batches over a workbook model and behaves as Excel does where it hurts. */
export class SimulatedExcel {
  readonly book: BookModel;
  counters = zero();
  faults: Fault[] = [];
  /** Runs before the batch of this number: what a co-author or the user does between two batches. */
  interruptions = new Map<number, () => void>();
  /** The user is typing in a cell. */
  cellEdit = false;
  apiVersion: string;
  culture: 'id-ID' | 'en-US';
  readonly paperSizes = new Set(['A4', 'Folio', 'Legal', 'Letter', 'A3', 'A5']);
  /** Calls that emptied Excel's own undo. */
  readonly undoClearedBy: string[] = [];
  readonly bridge: { sendMessageToHost: (text: string) => void; onMessageFromHost: (text: string) => void };
  private readonly references: References = { byId: new Map(), next: 1 };
  private readonly registered = new Set<string>();
  private changes: { sheet: SheetModel; area: Area }[] = [];
  private wroteInBatch = false;

  constructor(
    workbook: Workbook,
    private readonly options: ExcelOptions = {},
  ) {
    this.book = bookFrom(workbook);
    this.apiVersion = options.apiVersion ?? '1.20';
    this.culture = options.culture ?? 'id-ID';
    this.bridge = {
      sendMessageToHost: (text) => this.receive(text),
      onMessageFromHost: () => undefined,
    };
  }

  resetCounters(): void {
    this.counters = zero();
  }

  sheet(name: string): SheetModel {
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  value(sheet: string, address: string): CellValue {
    const { firstRow, firstColumn } = areaFrom(address);
    const cell = cellOf(this.sheet(sheet), firstRow, firstColumn);
    if (cell?.formula !== undefined && cell.value === null)
      return this.calculate(sheet, firstRow, firstColumn, cell.formula);
    return cell?.value ?? null;
  }

  formula(sheet: string, address: string): string | undefined {
    const { firstRow, firstColumn } = areaFrom(address);
    return cellOf(this.sheet(sheet), firstRow, firstColumn)?.formula;
  }

  /** Addresses of the cells that hold a number typed in. */
  cells(sheet: string): string[] {
    return this.sheet(sheet).cells.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) =>
        typeof cell?.value === 'number' && cell.formula === undefined ? [cellName(r, c)] : [],
      ),
    );
  }

  /** The user, or a co-author, types a value; the client hears of it. */
  type(sheet: string, address: string, value: CellValue, by: 'user' | 'coauthor' = 'user'): void {
    const model = this.sheet(sheet);
    const area = areaFrom(address);
    Object.assign(makeCell(model, area.firstRow, area.firstColumn), { value, formula: undefined });
    if (by === 'user') this.book.undo.push('type');
    this.push(model, area, by === 'user' ? 'Local' : 'Remote', undefined);
  }

  private calculate(sheet: string, row: number, column: number, formula: string): CellValue {
    return this.options.calculate ? this.options.calculate(sheet, row, column, formula) : 0;
  }

  private sim(): Sim {
    return {
      book: this.book,
      culture: this.culture,
      cellLimit: this.options.cellLimit ?? 5_000_000,
      calculate: (...where) => this.calculate(...where),
      writing: (sheet, where) => {
        if (sheet.protected) throw accessDenied(where);
        this.wroteInBatch = true;
      },
      wrote: (sheet, area) => {
        this.changes.push({ sheet, area });
      },
      clearsUndo: (call) => {
        this.undoClearedBy.push(call);
        this.book.undo.length = 0;
      },
      events: { registered: this.registered },
      paperSizes: this.paperSizes,
    };
  }

  private receive(text: string): void {
    const message = JSON.parse(text) as BridgeMessage;
    // Excel answers later, never within the call.
    setTimeout(() => this.answer(message), 0);
  }

  private answer(message: BridgeMessage): void {
    const answer = this.process(message.message.body);
    const text = JSON.stringify(answer);
    this.counters.responseBytes += text.length;
    this.counters.largestResponse = Math.max(this.counters.largestResponse, text.length);
    const limit = this.options.payloadLimit ?? 5_000_000;
    // 5 MB an answer on the web (https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization).
    const body =
      text.length > limit
        ? JSON.stringify(
            refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.'),
          )
        : text;
    this.bridge.onMessageFromHost(
      JSON.stringify({ id: message.id, type: 2, message: { statusCode: 200, headers: {}, body } }),
    );
    for (const { sheet, area } of this.changes.splice(0)) this.push(sheet, area, 'Local', 'ThisLocalAddin');
  }

  private process(batch: Batch): BatchAnswer {
    const size = JSON.stringify(batch).length;
    const number = ++this.counters.batches;
    this.counters.actions += batch.Actions.length;
    this.counters.requestBytes += size;
    this.counters.largestRequest = Math.max(this.counters.largestRequest, size);
    this.interruptions.get(number)?.();
    if (size > (this.options.payloadLimit ?? 5_000_000))
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    // Typing in a cell blocks every call (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling).
    if (this.cellEdit)
      return refusal(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
      );
    const fault = this.faults.find((one) => one.batch === number || (one.lasting && number > one.batch));
    const code = fault?.code ?? 'GeneralException';
    if (fault && (fault.when === 'before' || number > fault.batch)) return refusal(code, 'Injected fault.');
    this.wroteInBatch = false;
    const sim = this.sim();
    const stop = fault?.when === 'middle' ? Math.floor(batch.Actions.length / 2) : -1;
    const answer = execute(batch, {
      root: workbookObject(sim, this.references),
      references: this.references,
      guard: (className, member) => {
        const need = versionOf(className, member);
        if (!versionAtLeast(this.apiVersion, need))
          throw apiNotFound(`${className}.${member} (ExcelApi ${need})`);
      },
      beforeAction: (index) => {
        if (index === stop) throw new SimError(code, 'Injected fault.', 'batch');
      },
    });
    if (this.wroteInBatch && this.undoClearedBy.length === 0) this.book.undo.push('add-in');
    return fault?.when === 'after' ? refusal(code, 'Injected fault: the answer was lost.') : answer;
  }

  private push(sheet: SheetModel, area: Area, source: string, triggerSource: string | undefined): void {
    if (!this.registered.has('changed')) return;
    const message = JSON.stringify({
      changeType: 'RangeEdited',
      source,
      worksheetId: sheet.id,
      address: areaName(area),
      // The field came with ExcelApi 1.14 (https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs).
      ...(triggerSource && versionAtLeast(this.apiVersion, '1.14') ? { triggerSource } : {}),
    });
    const entry = { messageCategory: 65536, messageType: 10, targetId: 'Workbook', message, id: 0 };
    setTimeout(
      () => this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } })),
      0,
    );
  }
}

const refusal = (code: string, message: string): BatchAnswer => ({
  Error: { Code: code, Message: message, Location: '', ActionIndex: -1, HttpStatusCode: 400 },
  Results: [],
  TraceIds: [],
});
