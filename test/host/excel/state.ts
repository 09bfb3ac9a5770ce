import { plainStyle, type BookModel } from '../../excel-host/model';

/** The whole workbook as text, without what no one sees: identities, blank cells in the plain style. */
export function stateOf(book: BookModel): unknown {
  return {
    sheets: book.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: sheet.cells.flatMap((row, r) =>
        (row ?? []).flatMap((cell, c) => {
          if (!cell) return [];
          const style = { ...cell.style, borders: Object.entries(cell.style.borders).sort() };
          const plain = JSON.stringify(style) === JSON.stringify({ ...plainStyle, borders: [] });
          if (cell.value === null && cell.formula === undefined && !cell.link && plain) return [];
          return [[`R${r}C${c}`, cell.formula ?? cell.value, cell.link ?? null, plain ? null : style]];
        }),
      ),
      merges: sheet.merges.map((area) => JSON.stringify(area)).sort(),
      widths: [...sheet.columnWidths].filter(([, width]) => width !== 48).sort((a, b) => a[0] - b[0]),
      heights: [...sheet.rowHeights].filter(([, height]) => height !== 15).sort((a, b) => a[0] - b[0]),
      freeze: sheet.freeze ?? null,
      page: sheet.page,
      footers: Object.entries(sheet.headersFooters).filter(([, text]) => text),
      titles: sheet.titleRows ?? null,
      breaks: sheet.rowBreaks,
      rules: sheet.conditionals
        .map((one) => JSON.stringify([one.type, one.area, one.rule, one.format]))
        .sort(),
      lists: sheet.validations.map((one) => JSON.stringify(one)).sort(),
      charts: sheet.charts.map(({ name, type, title, series, place }) => ({
        name,
        type,
        title,
        series,
        place,
      })),
    })),
    names: book.names.map(({ name, formula, visible }) => [name, formula, visible]).sort(),
    settings: [...book.settings].filter(([, value]) => value !== 'null'),
  };
}
