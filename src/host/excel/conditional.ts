import { overlaps } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';
import type { ConditionalRule } from '../../core/plan/plan';
import type { SheetCapture } from './captured';
import type { RuleCapture } from './handles';
import { rangeAt } from './blocks';

const operand = (value: number | string): string =>
  typeof value === 'number' ? `=${value}` : value.startsWith('=') ? value : `=${value}`;

/**
 * Adds the rules, the first one first. A formula is relative to the top left cell of the range it is set on, by design
 * (office-js#5194).
 */
export function addRules(range: Excel.Range, rules: readonly ConditionalRule[]): void {
  rules.forEach((rule, n) => {
    const [a = 0, b = 0] = rule.operands;
    if (rule.when === 'containsText') {
      const one = range.conditionalFormats.add('ContainsText');
      one.textComparison.rule = { operator: 'Contains', text: String(a) };
      paint(one.textComparison.format, rule);
      one.priority = n;
    } else if (rule.when === 'formula') {
      const one = range.conditionalFormats.add('Custom');
      one.custom.rule.formula = operand(String(a));
      paint(one.custom.format, rule);
      one.priority = n;
    } else {
      const one = range.conditionalFormats.add('CellValue');
      one.cellValue.rule =
        rule.when === 'between'
          ? { formula1: operand(a), formula2: operand(b), operator: 'Between' }
          : { formula1: operand(a), operator: rule.when === 'less' ? 'LessThan' : 'GreaterThanOrEqual' };
      paint(one.cellValue.format, rule);
      one.priority = n;
    }
  });
}

function paint(
  format: Excel.ConditionalRangeFormat,
  { fill, fontColor }: { readonly fill: string; readonly fontColor: string },
): void {
  if (fill) format.fill.color = fill;
  if (fontColor) format.font.color = fontColor;
}

/** Takes away the rules met on the area that can be made again; data bars, scales and icons of the user's stay. */
export function clearRules(sheet: Excel.Worksheet, area: Area, capture: SheetCapture | undefined): void {
  const formats = rangeAt(sheet, area).conditionalFormats;
  for (const rule of capture?.rules ?? []) if (overlaps(rule.area, area)) formats.getItem(rule.id).delete();
}

export function restoreRule(sheet: Excel.Worksheet, one: RuleCapture): void {
  const added = rangeAt(sheet, one.area).conditionalFormats.add(one.type);
  if (one.type === 'Custom') added.custom.rule.formula = String(one.rule.formula);
  else if (one.type === 'CellValue')
    added.cellValue.rule = one.rule as unknown as Excel.ConditionalCellValueRule;
  else added.textComparison.rule = one.rule as unknown as Excel.ConditionalTextComparisonRule;
  const part =
    one.type === 'Custom' ? added.custom : one.type === 'CellValue' ? added.cellValue : added.textComparison;
  paint(part.format, one);
}
