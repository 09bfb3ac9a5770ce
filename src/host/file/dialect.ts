/** The two namespace families of OOXML: files of Excel are Transitional, few are Strict. */
export interface Dialect {
  readonly strict: boolean;
  readonly main: string;
  readonly relationships: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
  readonly chart: string;
}

export const transitional: Dialect = {
  strict: false,
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  drawing: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  sheetDrawing: 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing',
  chart: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
};

export const strict: Dialect = {
  strict: true,
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  drawing: 'http://purl.oclc.org/ooxml/drawingml/main',
  sheetDrawing: 'http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing',
  chart: 'http://purl.oclc.org/ooxml/drawingml/chart',
};

export const dialectOf = (workbookXml: string): Dialect =>
  workbookXml.slice(0, 4000).includes('purl.oclc.org/ooxml/spreadsheetml') ? strict : transitional;
