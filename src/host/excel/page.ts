import { areaName } from '../../core/grid/address';
import type { PageSetup } from '../../core/plan/plan';
import type { PageCapture } from './handles';

/** Folio (F4) is what Indonesian offices print on; Excel calls it `Folio`. */
const PAPER = { folio: 'Folio', a4: 'A4' } as const;

export function queuePage(sheet: Excel.Worksheet, page: PageSetup): void {
  const layout = sheet.pageLayout;
  layout.orientation = page.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  if (page.fitToWidth)
    layout.zoom = { horizontalFitToPages: 1, ...(page.fitToHeight ? { verticalFitToPages: 1 } : {}) };
  if (page.centered) layout.centerHorizontally = true;
  queueBreaks(sheet, page.breaks ?? []);
  if (page.repeatRows) layout.setPrintTitleRows(`$${page.repeatRows[0]}:$${page.repeatRows[1]}`);
  if (page.printArea) layout.setPrintArea(areaName(page.printArea));
  if (page.margins) layout.setPrintMargins('Centimeters', page.margins);
  if (page.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  // Last: a printer that has no such paper refuses it, and the rest then stands.
  layout.paperSize = PAPER[page.paper];
}

/** The manual breaks between rows: these and no others. */
function queueBreaks(sheet: Excel.Worksheet, rows: readonly number[]): void {
  sheet.horizontalPageBreaks.removePageBreaks();
  for (const row of rows) sheet.horizontalPageBreaks.add(`A${row}`);
}

export function restorePage(sheet: Excel.Worksheet, page: PageCapture): void {
  const layout = sheet.pageLayout;
  layout.centerHorizontally = page.layout.centerHorizontally;
  const { orientation, paperSize, zoom, leftMargin, rightMargin, topMargin, bottomMargin } = page.layout;
  layout.orientation = orientation as Excel.PageOrientation;
  layout.zoom = zoom;
  layout.setPrintMargins('Points', {
    left: leftMargin,
    right: rightMargin,
    top: topMargin,
    bottom: bottomMargin,
  });
  if (page.titleRows) layout.setPrintTitleRows(page.titleRows);
  layout.headersFooters.defaultForAllPages.centerFooter = page.footer;
  queueBreaks(sheet, page.breaks);
  layout.paperSize = paperSize as Excel.PaperType;
}
