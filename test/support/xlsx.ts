import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * Builds small .xlsx files part by part, so that a test shows the very XML it is about.
 */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
const PACKAGE_RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface XlsxSpec {
  /** Sheet name → what stands between `<worksheet …>` and `</worksheet>`, or a whole document (`<?xml` first). */
  readonly sheets: Record<string, string>;
  readonly states?: Record<string, 'hidden' | 'veryHidden'>;
  /** Content of `<definedNames>`. */
  readonly names?: string;
  /** A whole styles part, or what stands inside `<styleSheet>`. */
  readonly styles?: string;
  /** Content of `<sst>`. */
  readonly strings?: string;
  /** Further parts, or parts that replace those made here. */
  readonly parts?: Record<string, string | Uint8Array>;
  /** Further `<Override>` and `<Default>` elements. */
  readonly types?: string;
  /** Further relationships of the workbook: `<Relationship …/>`. */
  readonly workbookRels?: string;
  /** Elements of the workbook before `<sheets>` and after its names. */
  readonly beforeSheets?: string;
  readonly afterNames?: string;
}

/** A row of numbers and texts as cells: `cellsOf(3, ['a', 1])` → `<row r="3">…`. */
export function rowOf(row: number, values: readonly (string | number | null)[]): string {
  const cells = values.map((value, i) => {
    const ref = String.fromCharCode(65 + i) + row;
    if (value === null) return '';
    return typeof value === 'number'
      ? `<c r="${ref}"><v>${value}</v></c>`
      : `<c r="${ref}" t="inlineStr"><is><t>${value.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</t></is></c>`;
  });
  return `<row r="${row}">${cells.join('')}</row>`;
}

const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

export function xlsxParts(spec: XlsxSpec): Record<string, Uint8Array> {
  const names = Object.keys(spec.sheets);
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
  const styles = spec.styles ?? STYLES;
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${main}sheet.main+xml"/>` +
      names
        .map(
          (_, i) =>
            `<Override PartName="/xl/worksheets/sheet${i + 1}.xml" ContentType="${main}worksheet+xml"/>`,
        )
        .join('') +
      `<Override PartName="/xl/styles.xml" ContentType="${main}styles+xml"/>` +
      (spec.strings === undefined
        ? ''
        : `<Override PartName="/xl/sharedStrings.xml" ContentType="${main}sharedStrings+xml"/>`) +
      `${spec.types ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE_RELS}"><Relationship Id="rId1" Type="${RELS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELS}">${spec.beforeSheets ?? ''}<sheets>` +
      names
        .map((name, i) => {
          const state = spec.states?.[name];
          return `<sheet name="${name.replace(/&/g, '&amp;')}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`;
        })
        .join('') +
      `</sheets>${spec.names ? `<definedNames>${spec.names}</definedNames>` : ''}${spec.afterNames ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels':
      `${HEAD}<Relationships xmlns="${PACKAGE_RELS}">` +
      names
        .map(
          (_, i) =>
            `<Relationship Id="rId${i + 1}" Type="${RELS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
        )
        .join('') +
      `<Relationship Id="rId101" Type="${RELS}/styles" Target="styles.xml"/>` +
      (spec.strings === undefined
        ? ''
        : `<Relationship Id="rId102" Type="${RELS}/sharedStrings" Target="sharedStrings.xml"/>`) +
      `${spec.workbookRels ?? ''}</Relationships>`,
    'xl/styles.xml': styles.startsWith('<?xml')
      ? styles
      : `${HEAD}<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
    ...(spec.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${spec.strings}</sst>` }),
    ...Object.fromEntries(
      names.map((name, i) => {
        const xml = spec.sheets[name]!;
        return [
          `xl/worksheets/sheet${i + 1}.xml`,
          xml.startsWith('<?xml')
            ? xml
            : `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${RELS}">${xml}</worksheet>`,
        ];
      }),
    ),
    ...spec.parts,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [name, typeof text === 'string' ? strToU8(text) : text]),
  );
}

export const xlsx = (spec: XlsxSpec): Uint8Array => zipSync(xlsxParts(spec));

/** A workbook with one sheet of these rows. */
export const sheetXlsx = (rows: string, rest: Partial<XlsxSpec> = {}): Uint8Array =>
  xlsx({ sheets: { Sheet1: `<sheetData>${rows}</sheetData>` }, ...rest });

/** A relationships part. */
export const relsXml = (...items: readonly [id: string, kind: string, target: string][]): string =>
  `${HEAD}<Relationships xmlns="${PACKAGE_RELS}">${items
    .map(([id, kind, target]) => `<Relationship Id="${id}" Type="${RELS}/${kind}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** The parts of a file as text. */
export const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
