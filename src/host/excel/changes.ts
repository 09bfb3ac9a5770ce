import type { ExcelSentences } from './errors';

export interface Changes {
  readonly stop: () => void;
}

export interface ChangeOptions {
  readonly newContext: () => Excel.RequestContext;
  readonly say: ExcelSentences;
  /** True while this host writes: Excel before 1.14 does not tell whose change it was. */
  readonly isWriting: () => boolean;
  readonly debounce?: number;
}

/**
 * Tells of changes that others make, gathered for a moment so that a paste of a thousand cells is told once.
 * The add-in's own writes raise events too (`triggerSource` tells since 1.14) and are passed over.
 */
export function listenToChanges(
  listener: (change: { sheet: string; area: string }) => void,
  options: ChangeOptions,
): Changes {
  const context = options.newContext();
  const pending = new Map<string, Set<string>>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  const tell = async (): Promise<void> => {
    const changes = [...pending];
    pending.clear();
    const asking = options.newContext();
    const sheets = changes.map(([id, areas]) => ({
      areas,
      sheet: asking.workbook.worksheets.getItemOrNullObject(id).load('name'),
    }));
    await asking.sync();
    if (stopped) return;
    for (const { sheet, areas } of sheets)
      if (!sheet.isNullObject) for (const area of areas) listener({ sheet: sheet.name, area });
  };

  const heard = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (stopped || String(event.triggerSource) === 'ThisLocalAddin') return;
    if (event.triggerSource === undefined && String(event.source) === 'Local' && options.isWriting()) return;
    const areas = pending.get(event.worksheetId) ?? new Set();
    areas.add(event.address);
    pending.set(event.worksheetId, areas);
    clearTimeout(timer);
    // A name that cannot be asked for now (a cell is being typed in) is asked for with the next change.
    timer = setTimeout(() => void tell().catch(() => again(event)), options.debounce ?? 400);
  };
  const again = (event: Excel.WorksheetChangedEventArgs): void => {
    if (!stopped) timer = setTimeout(() => void heard(event), 2000);
  };

  const handler = context.workbook.worksheets.onChanged.add(heard);
  // Without events the findings stay as they are until the next check; nothing else depends on them.
  const registered = context.sync().catch(() => undefined);
  return {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
      void registered.then(() => {
        handler.remove();
        return context.sync().catch(() => undefined);
      });
    },
  };
}
