import { isPercentFormat } from '../kinerja/nilai';
import type { Column } from '../recognise/table';
import { tanpaIsi } from './kolom-daftar';
import type { Angka, Faktor } from './capaian-dasar';
import {
  nilaiKeteranganEfisiensi,
  nilaiSelisih,
  rumusKeteranganEfisiensi,
  rumusSelisih,
} from './efisiensi-selisih';
import {
  nilaiSelisihRp,
  nilaiSelisihRpBagian,
  rumusSelisihRp,
  rumusSelisihRpBagian,
} from './efisiensi-selisih-rp';
import type { SumberSerapan } from './kolom-anggaran';
import { alamatSumber, type LatarCapaian, type SumberCapaian, type SusunanCapaian } from './kolom-sumber';
import { bersama, isiAngka } from './kolom-efisiensi-sumber';
import { angkaSel } from './kolom-fakta';
import type { Letak } from './kolom-jenis';

export function selisih(latar: LatarCapaian, c: SumberCapaian, s: SumberCapaian, out: SusunanCapaian): void {
  const m = latar.konteks.messages;
  const rows = bersama(c, s);
  if (rows.length === 0) return;
  const nilai = (row: number): Angka => nilaiSelisih(c.nilai.get(row) ?? null, s.nilai.get(row) ?? null);
  const faktor = (row: number): Faktor => {
    const [a, b] = [c.hasil(row), s.hasil(row)];
    return a === b ? 1 : a === 100 ? 100 : 0.01;
  };
  const own = latar.tabel.table.columns.find(({ role }) => role === 'efisiensi');
  if (own && latar.isiSendiri) {
    isiEfisiensi(latar, own, rows, c, s, nilai, faktor, out);
    return;
  }
  const kata = {
    efisien: m.efisien(),
    tidakEfisien: m.tidakEfisien(),
    sebanding: m.sebanding(),
    belum: m.belumEfisien(),
  };
  out.kolom.push(
    {
      arti: 'efisiensi',
      header: m.kepalaEfisiensi(),
      jenis: 'persen',
      lebar: 12,
      rows,
      isi: (row, letak) =>
        isiAngka(
          rumusSelisih(
            alamatSumber(c, row, letak),
            alamatSumber(s, row, letak),
            faktor(row),
            c.hasil(row) === 1 ? '' : '/100',
          ),
          nilai(row),
        ),
    },
    {
      arti: 'efisiensi-keterangan',
      header: m.kepalaKeteranganEfisiensi(),
      jenis: 'teks',
      lebar: 38,
      rows,
      isi: (row, letak) => {
        const teks = nilaiKeteranganEfisiensi(c.nilai.get(row) ?? null, nilai(row), kata);
        return {
          formula: rumusKeteranganEfisiensi(
            alamatSumber(c, row, letak),
            letak.kolom('efisiensi', row)!,
            kata,
            c.hasil(row),
          ),
          cached: teks,
          teks,
        };
      },
    },
  );
}

/** The user's own efisiensi column: blanks are filled; under 100 % capaian a blank there is right. */
function isiEfisiensi(
  latar: LatarCapaian,
  own: Column,
  rows: readonly number[],
  c: SumberCapaian,
  s: SumberCapaian,
  nilai: (row: number) => Angka,
  faktor: (row: number) => Faktor,
  out: SusunanCapaian,
): void {
  const byRow = new Map(latar.tabel.baris.map((baris) => [baris.row, baris.sel.get(own.column)!]));
  const kosong = rows.filter((row) => {
    const cell = byRow.get(row)!;
    const reached = (c.nilai.get(row) ?? 0) >= 1;
    return cell.ref.row === row && tanpaIsi(cell.cell) && reached && nilai(row) !== null;
  });
  if (kosong.length === 0) return;
  const hasil = (row: number): 1 | 100 => (isPercentFormat(byRow.get(row)!.cell?.format) ? 1 : 100);
  out.isian.push({
    arti: 'efisiensi',
    column: own.column,
    header: own.header,
    rows: kosong,
    ganti: [],
    isi: (row, letak) => {
      const ke = c.hasil(row) === hasil(row) ? '' : hasil(row) === 100 ? '100*' : '/100';
      const rumus = rumusSelisih(alamatSumber(c, row, letak), alamatSumber(s, row, letak), faktor(row), ke);
      return isiAngka(rumus, nilai(row), hasil(row));
    },
  });
}

export function selisihRp(latar: LatarCapaian, s: SumberSerapan, out: SusunanCapaian): void {
  const m = latar.konteks.messages;
  const rows = [...s.nilai.keys()];
  const pair = (row: number): [Angka, Angka] => [angkaSel(s.pagu(row)), angkaSel(s.realisasi(row))];
  const sel = (row: number, letak: Letak): [string, string] => [
    letak.sel(s.pagu(row)),
    letak.sel(s.realisasi(row)),
  ];
  out.kolom.push(
    {
      arti: 'efisiensi-rp',
      header: m.kepalaSisaPagu(),
      jenis: 'rupiah',
      lebar: 18,
      rows,
      isi: (row, letak) => isiAngka(rumusSelisihRp(...sel(row, letak)), nilaiSelisihRp(...pair(row))),
    },
    {
      arti: 'efisiensi-rp-bagian',
      header: m.kepalaSisaPaguBagian(),
      jenis: 'persen',
      lebar: 12,
      rows,
      isi: (row, letak) =>
        isiAngka(rumusSelisihRpBagian(...sel(row, letak)), nilaiSelisihRpBagian(...pair(row))),
    },
  );
}
