import type { Area, CellValue } from '../grid/workbook';

/**
 * What the engine asks a host to do, as plain data. Rows and columns are 1-based.
 * A host applies a plan as a whole; `inverse.ts` tells how each action is taken back.
 */

export interface CellWrite {
  readonly row: number;
  readonly column: number;
  /** A constant. Text stays text: a host never lets a value that begins with `=`, `+`, `-` or `@` become a formula. */
  readonly value?: CellValue;
  /** en-US, A1, with its leading `=`; wins over `value`. */
  readonly formula?: string;
  /** What the formula answers by our own function: the cached value of files and previews. */
  readonly cached?: CellValue;
  /** Makes the cell a link to a place in the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: string };
  /** Makes the cell a link to a file, by its path relative to the workbook. Only files are written so. */
  readonly url?: string;
}

export type BorderStyle = 'thin' | 'medium' | 'double' | 'none';

/** Left out means: leave as it is. */
export interface Style {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  /** `#RRGGBB`; 'none' clears the fill. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right' | 'justify' | 'general';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** All four sides and the inner lines of the range. */
  readonly border?: BorderStyle;
  readonly borderTop?: BorderStyle;
  readonly borderBottom?: BorderStyle;
}

export interface PageSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'folio' | 'a4';
  /** Fit to one page wide, as many tall as it takes. */
  readonly fitToWidth: boolean;
  /** On one page: no taller than one either. */
  readonly fitToHeight?: boolean;
  /** In the middle between the side margins. */
  readonly centered?: boolean;
  /** Rows that begin a new page; other manual breaks between rows go away. */
  readonly breaks?: readonly number[];
  /** Header rows repeated on every page. */
  readonly repeatRows?: readonly [number, number];
  /** What is printed; left out: the whole sheet. */
  readonly printArea?: Area;
  /** Header and footer in Excel's codes (`&P`, `&N`). */
  readonly footer?: string;
  /** Centimetres. */
  readonly margins?: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export interface ConditionalRule {
  readonly when: 'greaterOrEqual' | 'less' | 'between' | 'containsText' | 'formula';
  /** Numbers, text, or an A1 formula relative to the range's top left cell, without `=`. */
  readonly operands: readonly (number | string)[];
  readonly fill: string;
  readonly fontColor: string;
}

export interface ChartSpec {
  readonly type: 'bar' | 'column' | 'line' | 'doughnut';
  readonly title: string;
  readonly categories: Area;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly color?: string }[];
  /** Cells that the chart covers. */
  readonly place: Area;
  /** en-US number format of the value axis. */
  readonly format?: string;
  /** The value axis begins at zero; left out, a host may tell by the values. */
  readonly fromZero?: boolean;
}

/** A style as one host captured it, to be given back to that same host on undo. */
export type StyleHandle = unknown;

export type Action =
  /** Adds the sheet; where `exists` it is cleared (never deleted) and written anew. */
  | { readonly type: 'addSheet'; readonly sheet: string; readonly after?: string; readonly form?: string }
  | { readonly type: 'removeSheet'; readonly sheet: string }
  | { readonly type: 'clearSheet'; readonly sheet: string }
  | { readonly type: 'setCells'; readonly sheet: string; readonly cells: readonly CellWrite[] }
  | { readonly type: 'setStyle'; readonly sheet: string; readonly area: Area; readonly style: Style }
  /** Gives every cell of `to` the style of `from` (its number format too, unless `style` says another). */
  | {
      readonly type: 'copyStyle';
      readonly sheet: string;
      readonly from: { readonly row: number; readonly column: number };
      readonly to: Area;
      readonly style?: Style;
    }
  | {
      readonly type: 'restoreStyle';
      readonly sheet: string;
      readonly cells: readonly {
        readonly row: number;
        readonly column: number;
        readonly style: StyleHandle;
      }[];
    }
  | { readonly type: 'merge'; readonly sheet: string; readonly area: Area }
  | { readonly type: 'unmerge'; readonly sheet: string; readonly area: Area }
  /** Characters of the default font; null gives the default width back. */
  | {
      readonly type: 'columnWidth';
      readonly sheet: string;
      readonly column: number;
      readonly width: number | null;
    }
  /** Points; null lets the row fit its text. */
  | {
      readonly type: 'rowHeight';
      readonly sheet: string;
      readonly row: number;
      readonly height: number | null;
    }
  | { readonly type: 'freeze'; readonly sheet: string; readonly rows: number; readonly columns: number }
  | { readonly type: 'page'; readonly sheet: string; readonly page: PageSetup }
  | {
      readonly type: 'conditionalFormat';
      readonly sheet: string;
      readonly area: Area;
      readonly rules: readonly ConditionalRule[];
    }
  | { readonly type: 'clearConditionalFormat'; readonly sheet: string; readonly area: Area }
  /** A list the cell is chosen from. */
  | {
      readonly type: 'validation';
      readonly sheet: string;
      readonly area: Area;
      readonly list: readonly string[];
    }
  | { readonly type: 'clearValidation'; readonly sheet: string; readonly area: Area }
  | { readonly type: 'chart'; readonly sheet: string; readonly chart: ChartSpec }
  | { readonly type: 'name'; readonly name: string; readonly formula: string | null }
  /** Renaksi's own memory of the workbook: settings and the marks of what it wrote. */
  | { readonly type: 'store'; readonly settings: string | null };

export interface Plan {
  /** What the user is told this does. */
  readonly title: string;
  readonly actions: readonly Action[];
  /** The cells that the plan was computed from: where one has another value by the time it is applied, the plan is stopped. */
  readonly expects: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly value: CellValue;
    readonly formula?: string;
  }[];
}
