import {
  areaOf,
  parseReference,
  references,
  referenceName,
  relativeForm,
  shiftFormula,
  tokens,
} from '../../../src/core/grid/formula';

describe('tokens', () => {
  it('tells functions, references, numbers, text and operators apart', () => {
    expect(tokens('=IF(E7=0,"",F7/E7*100)').map((part) => `${part.kind}:${part.text}`)).toEqual([
      'function:IF',
      'open:(',
      'ref:E7',
      'operator:=',
      'number:0',
      'separator:,',
      'string:""',
      'separator:,',
      'ref:F7',
      'operator:/',
      'ref:E7',
      'operator:*',
      'number:100',
      'close:)',
    ]);
  });

  it('does not take a function whose name looks like a cell for one', () => {
    expect(tokens('=LOG10(A1)').map((part) => part.kind)).toEqual(['function', 'open', 'ref', 'close']);
    expect(tokens('=DAYS360(B2,C2)')[0]).toEqual({ kind: 'function', text: 'DAYS360' });
  });

  it('reads text with quotes inside and error values', () => {
    expect(tokens('="Belum ""lengkap"""&#REF!').map((part) => part.kind)).toEqual([
      'string',
      'operator',
      'error',
    ]);
  });

  it('answers unknown signs instead of throwing', () => {
    expect(tokens('=A1 ? B1').some((part) => part.kind === 'unknown')).toBe(true);
  });
});

describe('references', () => {
  it('reads sheets with blanks and apostrophes, other workbooks and fixed marks', () => {
    expect(parseReference("'Tabel 3.5'!$F$6:F9")).toEqual({
      sheet: 'Tabel 3.5',
      from: { row: 6, column: 6, rowFixed: true, columnFixed: true },
      to: { row: 9, column: 6, rowFixed: false, columnFixed: false },
    });
    expect(parseReference("'Ja''far'!B2")?.sheet).toBe("Ja'far");
    expect(parseReference("'[1]renja 2026'!J17")).toMatchObject({ book: '1', sheet: 'renja 2026' });
    expect(references('=[2]Sheet1!$A$1+Data!B2').map((ref) => [ref.book, ref.sheet])).toEqual([
      ['2', 'Sheet1'],
      [undefined, 'Data'],
    ]);
  });

  it('reads whole columns and rows', () => {
    expect(references('=SUM(C:C)+SUM(4:6)')).toEqual([
      {
        from: { column: 3, rowFixed: false, columnFixed: false },
        to: { column: 3, rowFixed: false, columnFixed: false },
      },
      {
        from: { row: 4, rowFixed: false, columnFixed: false },
        to: { row: 6, rowFixed: false, columnFixed: false },
      },
    ]);
    expect(areaOf(references('=SUM(C:C)')[0]!, { rowCount: 40, columnCount: 9 })).toEqual({
      firstRow: 1,
      lastRow: 40,
      firstColumn: 3,
      lastColumn: 3,
    });
  });

  it('knows that a name is no cell', () => {
    expect(references('=SUM(PaguTotal)+XFE1')).toEqual([]);
  });

  it('writes a reference back as it was', () => {
    for (const text of ['A1', '$A1', 'B$2:$C9', "'Tabel 3.5'!F8", "'[1]renja 2026'!J17", 'C:C', '$4:6']) {
      expect(referenceName(parseReference(text)!)).toBe(text);
    }
  });
});

describe('relativeForm', () => {
  it('is the same for cells filled down from one another', () => {
    expect(relativeForm('=D7/C7*100', 7, 5)).toBe(relativeForm('= D12/C12*100', 12, 5));
    expect(relativeForm('=+AA18/H18', 18, 29)).toBe(relativeForm('=AA19/H19', 19, 29));
    expect(relativeForm('=sum(C8:C10)', 7, 3)).toBe(relativeForm('=SUM(D8:D10)', 7, 4));
  });

  it('differs where the anchor, the range or the fixed marks differ', () => {
    expect(relativeForm('=D8/C7*100', 7, 5)).not.toBe(relativeForm('=D12/C12*100', 12, 5));
    expect(relativeForm('=SUM(C8:C9)', 7, 3)).not.toBe(relativeForm('=SUM(D8:D10)', 7, 4));
    expect(relativeForm('=O46/$M$38', 46, 15)).toBe(relativeForm('=O47/$M$38', 47, 15));
  });
});

describe('shiftFormula', () => {
  it('moves what is relative and leaves what is fixed', () => {
    expect(shiftFormula("=SUM(C8:C10)/$C$19+'Tabel 2.5'!B$4", 2, 1)).toBe(
      "=SUM(D10:D12)/$C$19+'Tabel 2.5'!C$4",
    );
  });

  it('gives #REF! for a reference that leaves the sheet', () => {
    expect(shiftFormula('=A1+B5', -2, 0)).toBe('=#REF!+B3');
  });
});
