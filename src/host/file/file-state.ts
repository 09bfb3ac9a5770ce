import type { Area, Sheet, Workbook } from '../../core/grid/workbook';
import { FileFailure, missingPart } from './errors';
import { StyleBook } from './style-book';
import type { Package } from './package';
import type { CellContext } from './read-cells';
import { readSheet, type ReadSheet } from './read-sheet';
import { rereadRows } from './reread-rows';
import { SheetEditor } from './sheet-editor';
import { readSharedStrings } from './shared-strings';
import { readLooks, type CellLook } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

export interface SheetHandle {
  readonly name: string;
  readonly path: string;
  readonly editor: SheetEditor;
}

/**
 * The workbook as it is being read and changed: parts, what is parsed of them, and worksheets taken apart for
 * editing. `flush` writes everything back into the parts; `forget` drops what is parsed after parts were put back.
 */
export class FileState {
  /** Cells were written since the file was last settled. */
  valuesChanged = false;
  private book: WorkbookPart | undefined;
  private strings: readonly string[] | undefined;
  private looks: { readonly text: string; readonly list: readonly CellLook[] } | undefined;
  private styles: StyleBook | undefined;
  private readonly editors = new Map<string, SheetEditor>();
  private readonly snapshots = new Map<string, { text: string; read: ReadSheet; look: string }>();

  constructor(
    readonly parts: Package,
    readonly path: string,
  ) {}

  get workbook(): WorkbookPart {
    this.book ??= readWorkbookPart(this.parts, this.path);
    return this.book;
  }

  /** Changes the workbook part's text. */
  editWorkbook(change: (xml: string) => string): void {
    this.parts.setText(this.path, change(this.parts.text(this.path)));
    this.book = undefined;
  }

  /** Throws FileFailure `sheet-missing`, or `unsupported` for a sheet without cells. */
  entry(name: string): SheetEntry & { readonly part: string } {
    const entry = this.workbook.sheets.find((sheet) => sheet.name === name);
    if (!entry) throw new FileFailure('sheet-missing', (say) => say.lembarTidakAda(name), { sheet: name });
    if (entry.part === undefined) {
      throw new FileFailure('unsupported', (say) => say.lembarBukanTabel(name), { sheet: name });
    }
    if (!this.parts.has(entry.part)) throw missingPart(entry.part);
    return { ...entry, part: entry.part };
  }

  sheet(name: string): SheetHandle {
    const { part } = this.entry(name);
    let editor = this.editors.get(part);
    if (!editor) {
      editor = new SheetEditor(this.parts.text(part), part);
      this.editors.set(part, editor);
    }
    return { name, path: part, editor };
  }

  get styleBook(): StyleBook {
    this.styles ??= new StyleBook(this.parts.text(this.stylesPath()));
    return this.styles;
  }

  /** The part is gone: nothing of it may be written back. */
  drop(path: string): void {
    this.editors.delete(path);
    this.snapshots.delete(path);
  }

  /** Writes what was edited into the parts. Answers whether formulas came or went. */
  flush(): boolean {
    let formulasChanged = false;
    for (const [path, editor] of this.editors) {
      formulasChanged ||= editor.formulasChanged;
      editor.formulasChanged = false;
      this.parts.setText(path, editor.text());
    }
    if (this.styles) {
      const path = this.stylesPath();
      const text = this.styles.text();
      this.parts.setText(path, text);
    }
    return formulasChanged;
  }

  forget(): void {
    this.valuesChanged = false;
    this.book = undefined;
    this.styles = undefined;
    this.editors.clear();
  }

  /** The sheet as it stands, with edits that are not flushed yet. */
  snapshot(entry: SheetEntry & { readonly part: string }): ReadSheet {
    const { part } = entry;
    const look = `${entry.name}\n${entry.visibility}`;
    const editor = this.editors.get(part);
    const known = this.snapshots.get(part);
    const changed = editor?.changedRows;
    if (editor && known && changed && known.look === look) {
      if (changed.size === 0) return known.read;
      const read = rereadRows(known.read, editor.rows, changed, this.context());
      editor.changedRows = new Set();
      if (read) {
        this.snapshots.set(part, { text: '', read, look });
        return read;
      }
    }
    const text = editor ? editor.text() : this.parts.text(part);
    if (!editor && known && known.look === look && known.text === text) return known.read;
    const read = readSheet(this.parts, entry, part, this.context(), text);
    this.snapshots.set(part, { text: editor ? '' : text, read, look });
    if (editor) editor.changedRows = new Set();
    return read;
  }

  /** Every worksheet that is wanted, as plain data. */
  read(wanted: (sheet: SheetEntry) => boolean, each: (done: number, total: number) => void): Workbook {
    const entries = this.workbook.sheets.filter((sheet) => sheet.part !== undefined && wanted(sheet));
    const sheets = entries.map(({ name }, done): Sheet => {
      const { sheet } = this.snapshot(this.entry(name));
      each(done + 1, entries.length);
      return sheet;
    });
    const unread = this.workbook.sheets.flatMap(({ name }) =>
      sheets.some((sheet) => sheet.name === name) ? [] : [name],
    );
    return { sheets, names: this.workbook.names, ...(unread.length > 0 ? { unread } : {}) };
  }

  /** Array formulas and data tables of a sheet. */
  arrays(name: string): readonly Area[] {
    return this.snapshot(this.entry(name)).arrays;
  }

  lookOf(style: number): CellLook | undefined {
    return this.context().looks[style];
  }

  private context(): CellContext {
    const { stringsPart, stylesPart } = this.workbook;
    const textOf = (part: string | undefined): string =>
      part !== undefined && this.parts.has(part) ? this.parts.text(part) : '';
    this.strings ??= readSharedStrings(textOf(stringsPart));
    const styles = this.styles?.text() ?? textOf(stylesPart);
    if (this.looks?.text !== styles) this.looks = { text: styles, list: readLooks(styles) };
    return { strings: this.strings, looks: this.looks.list };
  }

  private stylesPath(): string {
    const { stylesPart, dialect } = this.workbook;
    if (stylesPart && this.parts.has(stylesPart)) return stylesPart;
    const path = this.parts.freeName('xl/styles#.xml');
    this.parts.add(
      path,
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<styleSheet xmlns="${dialect.main}"></styleSheet>`,
      STYLES_TYPE,
    );
    this.parts.relate(this.path, `${dialect.relationships}/styles`, `/${path}`);
    this.book = undefined;
    return path;
  }
}
