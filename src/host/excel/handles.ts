import type { Area } from '../../core/grid/workbook';
import type { Action, ChartSpec, ConditionalRule } from '../../core/plan/plan';
import type { Look } from './style';

/** A conditional format as it was, of the kinds that can be made again exactly. */
export interface RuleCapture {
  readonly id: string;
  readonly type: 'CellValue' | 'ContainsText' | 'Custom';
  readonly area: Area;
  readonly rule: Record<string, unknown>;
  readonly fill: string;
  readonly fontColor: string;
}

export interface PageCapture {
  readonly layout: {
    readonly orientation: string;
    readonly paperSize: string;
    readonly zoom: Excel.PageLayoutZoomOptions;
    readonly leftMargin: number;
    readonly rightMargin: number;
    readonly topMargin: number;
    readonly bottomMargin: number;
    readonly centerHorizontally: boolean;
  };
  readonly footer: string;
  /** `$5:$8`, or '' for none. */
  readonly titleRows: string;
  /** Rows below a manual break. */
  readonly breaks: readonly number[];
}

/**
 * What this host gives back on undo, carried by `restoreStyle` as an opaque handle: looks of cells, and what core has
 * no action for because only Excel can tell how it was.
 */
export type Handle =
  | Look
  /** Conditional formats of the area that are not among `keep` go away. */
  | { readonly kind: 'conditional'; readonly area: Area; readonly keep: readonly string[] }
  | { readonly kind: 'conditionalsBack'; readonly area: Area; readonly rules: readonly RuleCapture[] }
  | { readonly kind: 'validation'; readonly area: Area; readonly rule: Excel.DataValidationRule | null }
  | { readonly kind: 'page'; readonly page: PageCapture }
  /** Charts of the sheet that are not among `keep` go away; `back` are drawn again. */
  | { readonly kind: 'charts'; readonly keep: readonly string[]; readonly back: readonly ChartSpec[] };

export const isHandle = (style: unknown): style is Handle =>
  typeof style === 'object' && style !== null && 'kind' in style;

/** A handle that is no look, as an action. */
export const handleAction = (sheet: string, handle: Handle): Action => ({
  type: 'restoreStyle',
  sheet,
  cells: [{ row: 1, column: 1, style: handle }],
});

export type { ConditionalRule };
