import { cellName } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';
import type { ConditionalRule } from '../../core/plan/plan';
import { areasOf, sqrefOf, subtract, topLeft } from './areas';
import { itemsOf, prefixed, withChildAdded, withItems, withoutChildren, WORKSHEET_ORDER } from './document';
import { FileFailure } from './errors';
import { shiftFormula } from './formula-shift';
import type { SheetEditor } from './sheet-editor';
import type { StyleBook } from './style-book';
import { areaName } from '../../core/grid/address';
import { attribute, childrenOf, escapeXml, rawText, rootOf, tagEnd, unescapeXml, withAttribute } from './xml';

/** Adds the rules, after those that the sheet has. */
export function addConditionalFormat(
  editor: SheetEditor,
  area: Area,
  rules: readonly ConditionalRule[],
  styles: StyleBook,
): void {
  const used = [...editor.shell.matchAll(/<(?:[\w.-]+:)?cfRule\s[^>]*?\spriority\s*=\s*["'](\d+)/g)];
  const first = Math.max(0, ...used.map((match) => Number(match[1]))) + 1;
  const written = rules
    .map((rule, n) => ruleXml(rule, area, styles.differential(rule.fill, rule.fontColor), first + n))
    .join('');
  editor.shell = withChildAdded(
    editor.shell,
    'conditionalFormatting',
    (p) => prefixed(`<conditionalFormatting sqref="${areaName(area)}">${written}</conditionalFormatting>`, p),
    WORKSHEET_ORDER,
  );
}

function ruleXml(rule: ConditionalRule, area: Area, style: number, priority: number): string {
  const formulas = rule.operands
    .map((operand) => `<formula>${escapeXml(String(operand))}</formula>`)
    .join('');
  const tag = (attributes: string, content: string): string =>
    `<cfRule type="${attributes.split(' ')[0]}" dxfId="${style}" priority="${priority}"${attributes.slice(attributes.indexOf(' ') < 0 ? attributes.length : attributes.indexOf(' '))}>${content}</cfRule>`;
  switch (rule.when) {
    case 'greaterOrEqual':
      return tag('cellIs operator="greaterThanOrEqual"', formulas);
    case 'less':
      return tag('cellIs operator="lessThan"', formulas);
    case 'between':
      return tag('cellIs operator="between"', formulas);
    case 'formula':
      return tag('expression', formulas);
    case 'containsText': {
      const text = String(rule.operands[0] ?? '');
      const search = `NOT(ISERROR(SEARCH("${text.replace(/"/g, '""')}",${cellName(area.firstRow, area.firstColumn)})))`;
      return tag(
        `containsText operator="containsText" text="${escapeXml(text)}"`,
        `<formula>${escapeXml(search)}</formula>`,
      );
    }
  }
}

/** Takes conditional formats off the area; ranges that reach beyond it keep theirs there. */
export function clearConditionalFormat(editor: SheetEditor, area: Area): void {
  const root = rootOf(editor.shell);
  if (!root) return;
  const blocks = childrenOf(editor.shell, root).filter((child) => child.name === 'conditionalFormatting');
  let shell = editor.shell;
  for (const block of blocks.reverse()) {
    const kept = without(shell.slice(block.start, block.end), area);
    if (kept !== undefined) shell = shell.slice(0, block.start) + kept + shell.slice(block.end);
  }
  if (shell !== editor.shell) editor.shell = shell;
}

/** A list from which the cells are chosen. Throws FileFailure `unsupported` for a list that Excel cannot hold. */
export function addListValidation(editor: SheetEditor, area: Area, list: readonly string[]): void {
  clearValidation(editor, area);
  const text = list.join(',');
  if (text.length > 255 || list.some((item) => /[,"]/.test(item))) {
    throw new FileFailure('unsupported', (say) => say.daftarTerlaluPanjang(areaName(area)), {
      cell: areaName(area),
    });
  }
  const item = `<dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" sqref="${areaName(area)}"><formula1>"${escapeXml(text)}"</formula1></dataValidation>`;
  editor.shell = withItems(
    editor.shell,
    'dataValidations',
    [...itemsOf(editor.shell, 'dataValidations'), prefixed(item, editor.prefix)],
    WORKSHEET_ORDER,
  );
}

export function clearValidation(editor: SheetEditor, area: Area): void {
  const items = itemsOf(editor.shell, 'dataValidations');
  const kept = items.map((item) => without(item, area) ?? item).filter((item) => item !== '');
  if (kept.length === items.length && kept.every((item, n) => item === items[n])) return;
  editor.shell = withItems(editor.shell, 'dataValidations', kept, WORKSHEET_ORDER);
}

/**
 * A rule's element without the area in its `sqref`; '' where nothing is left, undefined where it is not touched.
 * Relative formulas are counted from the top left cell: where that moves, they move with it.
 */
function without(element: string, area: Area): string | undefined {
  const tag = element.slice(0, tagEnd(element, 0));
  const before = areasOf(attribute(tag, 'sqref') ?? '');
  const after = before.flatMap((part) => subtract(part, area));
  if (before.length === 0 || sqrefOf(before) === sqrefOf(after)) return undefined;
  if (after.length === 0) return '';
  const [from, to] = [topLeft(before), topLeft(after)];
  const moved = element
    .slice(tag.length)
    .replace(
      /(<(?:[\w.-]+:)?formula[12]?>)([^<]*)(<\/)/g,
      (_, open: string, text: string, close: string) =>
        open +
        escapeXml(
          shiftFormula(
            unescapeXml(rawText(text, 0, text.length)),
            to.row - from.row,
            to.column - from.column,
          ),
        ) +
        close,
    );
  return withAttribute(tag, 'sqref', sqrefOf(after)) + moved;
}

/** All rules of a sheet that is cleared. */
export function clearRules(editor: SheetEditor): void {
  let shell = withoutChildren(editor.shell, 'conditionalFormatting');
  shell = withoutChildren(shell, 'dataValidations');
  editor.shell = shell;
}
