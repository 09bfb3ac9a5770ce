import { tambahSemua, terbesar, terkecil } from './kolom-daftar';
import { areaName, cellName, columnName, columnNumber, refName } from '../grid/address';
import { cellAt, sheetNamed, textAt, type Area } from '../grid/workbook';
import type { Kinerja, Tabel } from '../kinerja/kinerja';
import type { Messages } from '../messages/messages';
import type { Action, CellWrite } from '../plan/plan';
import { namaBebas, namaTerpakai } from '../plan/nama-lembar';
import { tandaDi } from '../plan/tanda';
import type { TulisanKami } from './kolom-fakta';
import type { Letak, Susunan } from './kolom-jenis';
import { artiTanda } from './kolom-letak';
import { formatKolom, lampu } from './kolom-gaya';
import { tulisSel } from './kolom-tulis';
import type { Penampung } from './kolom';

/** A sheet of our own for the columns of a table whose sheet cannot take them. Its rows follow the table's one by one. */
const kepala = 3;
const pertama = 4;
const kolomAwal = 3;

/**
 * The sheet's name: at most 31 characters, none that Excel refuses, the table's first row where there are several.
 * A sheet of the user's that bears the name already is passed by; one that an earlier run made is the one.
 */
function namaLembar(kinerja: Kinerja, tabel: Tabel, m: Messages['compute']): string {
  const lain = kinerja.tabel.filter(({ table }) => table.sheet === tabel.table.sheet);
  const akhir = lain.length > 1 ? ` (${tabel.table.headerRows[0]})` : '';
  const clean = m.lembarSendiri(tabel.table.sheet).replace(/[\\/?*[\]:]/g, ' ');
  const kami = new Set(
    tandaDi(kinerja.workbook)
      .filter(({ jenis, kunci }) => jenis === 'Lembar' && kunci.startsWith('capaian_'))
      .map(({ sheet }) => sheet.toLowerCase()),
  );
  const milikPengguna = new Set([...namaTerpakai(kinerja.workbook)].filter((name) => !kami.has(name)));
  return namaBebas(clean.slice(0, 31 - akhir.length).trim() + akhir, milikPengguna);
}

const tandaLembar = (kinerja: Kinerja, name: string) =>
  tandaDi(kinerja.workbook).filter(({ sheet }) => sheet === name);

function kami(kinerja: Kinerja, tabel: Tabel, m: Messages['compute']): TulisanKami {
  const name = namaLembar(kinerja, tabel, m);
  const sheet = sheetNamed(kinerja.workbook, name);
  const columns = new Map(
    tandaLembar(kinerja, name)
      .filter(({ jenis }) => jenis === 'Kolom')
      .map((tanda) => [artiTanda(tanda), tanda.area.firstColumn]),
  );
  return (arti, row) => {
    const column = columns.get(arti);
    return sheet && column ? textAt(sheet, row - tabel.table.dataRows[0] + pertama, column) : '';
  };
}

function tulis(
  kinerja: Kinerja,
  tabel: Tabel,
  susunan: Susunan,
  m: Messages['compute'],
  hasil: Penampung,
): void {
  const name = namaLembar(kinerja, tabel, m);
  const geser = pertama - tabel.table.dataRows[0];
  const places = new Map(susunan.kolom.map(({ arti }, i) => [arti, kolomAwal + i]));
  const letak: Letak = {
    sel: ({ ref }) => refName(ref),
    kolom: (arti, row) => {
      const column = places.get(arti);
      return column === undefined ? undefined : cellName(row + geser, column);
    },
    rentang: (arti, runs) => {
      const own = places.get(arti);
      const column = own ?? columnNumber(arti);
      return runs
        .map(([first, last]) =>
          own === undefined
            ? `${refName({ sheet: tabel.table.sheet, row: first, column })}:${cellName(last, column)}`
            : areaName({
                firstRow: first + geser,
                lastRow: last + geser,
                firstColumn: column,
                lastColumn: column,
              }),
        )
        .join(',');
    },
  };
  const cells: CellWrite[] = [
    { row: 1, column: 1, value: m.judulLembarSendiri(tabel.table.sheet) },
    { row: kepala, column: 1, value: m.kepalaNo() },
    { row: kepala, column: 2, value: m.kepalaIndikator() },
  ];
  const rows = [...new Set(susunan.kolom.flatMap((kolom) => kolom.rows))].sort((a, b) => a - b);
  const byRow = new Map(tabel.indikator.map((b) => [b.baris.row, b.nama]));
  const label = new Map(tabel.baris.map((baris) => [baris.row, baris.label]));
  rows.forEach((row, i) => {
    cells.push({ row: row + geser, column: 1, value: i + 1 });
    cells.push({ row: row + geser, column: 2, value: byRow.get(row) ?? label.get(row) ?? '' });
  });
  const names: Action[] = [];
  const styles: Action[] = [];
  const lastRow = terbesar(rows) + geser;
  susunan.kolom.forEach((kolom, i) => {
    const column = kolomAwal + i;
    const area: Area = { firstRow: pertama, lastRow, firstColumn: column, lastColumn: column };
    cells.push({ row: kepala, column, value: kolom.header });
    for (const row of kolom.rows) {
      const write = tulisSel(undefined, row + geser, column, kolom.isi(row, letak), true);
      if (write) cells.push(write);
    }
    styles.push(
      {
        type: 'setStyle',
        sheet: name,
        area,
        style: { numberFormat: formatKolom[kolom.jenis], horizontal: 'center', border: 'thin' },
      },
      { type: 'columnWidth', sheet: name, column, width: Math.max(kolom.lebar, 14) },
    );
    if (kolom.lampu)
      styles.push({
        type: 'conditionalFormat',
        sheet: name,
        area,
        rules: lampu(cellName(pertama, column)),
      });
    if (kolom.daftar) styles.push({ type: 'validation', sheet: name, area, list: kolom.daftar });
    const mark = `_Renaksi.Kolom.${artiLembar(name)}${i + 1}.${kolom.arti.replace(/-/g, '_')}`;
    names.push({
      type: 'name',
      name: mark,
      formula: `=${refName({ sheet: name, row: kepala, column }).replace(/!([A-Z]+)(\d+)$/, '!$$$1$$$2')}:$${columnName(column)}$${lastRow}`,
    });
    hasil.columns.push({
      sheet: name,
      column: columnName(column),
      header: kolom.header,
      firstRow: terkecil(kolom.rows) + geser,
      lastRow: terbesar(kolom.rows) + geser,
    });
  });
  const lama = sheetNamed(kinerja.workbook, name);
  const sudah =
    lama !== undefined &&
    cells.every((write) => {
      const cell = cellAt(lama, write.row, write.column);
      return !tulisSel(cell, write.row, write.column, write, true);
    });
  if (sudah) return;
  const all: Area = {
    firstRow: kepala,
    lastRow,
    firstColumn: 1,
    lastColumn: kolomAwal + susunan.kolom.length - 1,
  };
  hasil.actions.push(
    { type: 'addSheet', sheet: name, after: tabel.table.sheet, form: 'capaian' },
    { type: 'setCells', sheet: name, cells },
    { type: 'setStyle', sheet: name, area: all, style: { border: 'thin', vertical: 'center', wrap: true } },
    {
      type: 'setStyle',
      sheet: name,
      area: { ...all, lastRow: kepala },
      style: { bold: true, horizontal: 'center', fill: '#E7EFEA' },
    },
    {
      type: 'setStyle',
      sheet: name,
      area: { firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 1 },
      style: { bold: true, fontSize: 12 },
    },
    { type: 'columnWidth', sheet: name, column: 1, width: 5 },
    { type: 'columnWidth', sheet: name, column: 2, width: 46 },
    ...styles,
    { type: 'freeze', sheet: name, rows: kepala, columns: 2 },
    {
      type: 'name',
      name: `_Renaksi.Lembar.capaian_${artiLembar(name)}`,
      formula: `=${refName({ sheet: name, row: 1, column: 1 }).replace(/!A1$/, '!$A$1')}`,
    },
    ...names,
  );
  tambahSemua(hasil.refs, susunan.sumber);
}

/** A number of its own for each such sheet's marks, the same on every run. */
const artiLembar = (name: string): string =>
  String([...name].reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)!) % 900_000, 7) + 100_000);

export const lembarSendiri = { kami, tulis };
