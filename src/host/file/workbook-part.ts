import type { DefinedName, Visibility } from '../../core/grid/workbook';
import { dialectOf, type Dialect } from './dialect';
import { damaged, FileFailure, missingPart } from './errors';
import type { Package } from './package';
import { attribute, childrenOf, isTrue, openTag, rawText, rootOf, unescapeXml, type XmlElement } from './xml';

export interface SheetEntry {
  readonly name: string;
  readonly visibility: Visibility;
  readonly sheetId: number;
  readonly relationship: string;
  /** The worksheet's part; undefined for chart sheets, dialog sheets and macro sheets, which hold no cells. */
  readonly part?: string;
}

export interface WorkbookPart {
  readonly path: string;
  readonly dialect: Dialect;
  /** In the order of the tabs, chart sheets among them. */
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly structureLocked: boolean;
  readonly stylesPart?: string;
  readonly stringsPart?: string;
}

const WORKBOOK_TYPE =
  /(spreadsheetml\.(sheet|template)|ms-excel\.(sheet|template|addin)\.macroEnabled)\.main\+xml$/i;

/** Where the workbook's main part is. Throws FileFailure `not-a-workbook` or `unsupported` for other packages. */
export function findWorkbook(parts: Package): string {
  const main = parts.relationships('').find((relationship) => relationship.kind === 'officeDocument');
  const path = main?.part ?? (parts.has('xl/workbook.xml') ? 'xl/workbook.xml' : undefined);
  if (!path) {
    if (parts.has('content.xml') && parts.has('mimetype')) {
      throw new FileFailure('unsupported', (say) => say.bukanExcel2007('OpenDocument (.ods)'));
    }
    throw new FileFailure('not-a-workbook', (say) => say.bukanBukuKerja());
  }
  const type = parts.typeOf(path) ?? '';
  if (/binary\.macroEnabled/i.test(type) || /\.bin$/i.test(path)) {
    throw new FileFailure('unsupported', (say) => say.bukanExcel2007('Excel Binary (.xlsb)'));
  }
  if (type && !WORKBOOK_TYPE.test(type) && !/workbook\.xml$/i.test(path)) {
    throw new FileFailure('not-a-workbook', (say) => say.bukanBukuKerja());
  }
  if (!parts.has(path)) throw missingPart(path);
  return path;
}

/** What the workbook part says of its sheets and names. */
export function readWorkbookPart(parts: Package, path: string): WorkbookPart {
  const xml = parts.text(path);
  const root = rootOf(xml);
  if (!root || root.name !== 'workbook') throw damaged((why) => why.xml(path));
  const children = childrenOf(xml, root);
  const relationships = parts.relationships(path);
  const partOf = (kind: string): string | undefined =>
    relationships.find((relationship) => relationship.kind === kind)?.part;
  const listed = (name: string): XmlElement[] => {
    const list = children.find((child) => child.name === name);
    return list ? childrenOf(xml, list) : [];
  };
  const sheets = listed('sheets').map((element): SheetEntry => {
    const tag = openTag(xml, element);
    const id = attribute(tag, '*:id') ?? '';
    const relationship = relationships.find((candidate) => candidate.id === id);
    const state = attribute(tag, 'state');
    return {
      name: attribute(tag, 'name') ?? '',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      sheetId: Number(attribute(tag, 'sheetId') ?? 0),
      relationship: id,
      part: relationship?.kind === 'worksheet' ? relationship.part : undefined,
    };
  });
  const names = listed('definedNames').flatMap((element): DefinedName[] => {
    const tag = openTag(xml, element);
    const name = attribute(tag, 'name') ?? '';
    // Print areas and filters are the sheets' own affairs, not names that formulas use.
    if (name === '' || name.startsWith('_xlnm.')) return [];
    const text = unescapeXml(rawText(xml, element.openEnd, element.closeStart)).trim();
    const scope = attribute(tag, 'localSheetId');
    const sheet = scope === undefined ? undefined : sheets[Number(scope)]?.name;
    return [{ name, formula: `=${text}`, ...(sheet === undefined ? {} : { sheet }) }];
  });
  const lock = children.find((child) => child.name === 'workbookProtection');
  return {
    path,
    dialect: dialectOf(xml),
    sheets,
    names,
    structureLocked: lock !== undefined && isTrue(attribute(openTag(xml, lock), 'lockStructure')),
    stylesPart: partOf('styles'),
    stringsPart: partOf('sharedStrings'),
  };
}
