import { terbesar } from './kolom-daftar';
import { isBlank } from '../grid/workbook';
import type { Nilai } from '../kinerja/kinerja';
import { isPercentFormat } from '../kinerja/nilai';
import type { Column, Rows } from '../recognise/table';
import { rumusPmk22, rumusPmk22Alokasi, rumusPmk22Selisih, nilaiPmk22 } from './efisiensi-pmk-22';
import { nilaiPmk249, rumusPmk249 } from './efisiensi-pmk-249';
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
import { alamatSumber, type LatarCapaian, type SumberCapaian, type SusunanCapaian } from './kolom-capaian';
import type { Angka, Faktor } from './capaian-dasar';
import { angkaSel } from './kolom-fakta';
import type { Isi, KolomBaru, Letak } from './kolom-jenis';
import { nilaiEfisiensi, rumusNilaiEfisiensi } from './nilai-efisiensi';
import { nilaiRataRata, rumusRataRata } from './rata-rata';

/** Efisiensi where a row has both a capaian and a serapan, by the method of the settings. */
export function susunEfisiensi(
  latar: LatarCapaian,
  capaian: SumberCapaian | undefined,
  serapan: SumberSerapan | undefined,
  out: SusunanCapaian,
): void {
  const metode = latar.konteks.profil.efisiensi ?? 'SELISIH';
  if (metode === 'SELISIH') {
    const c = capaian ?? sumberKolom(latar, 'kinerja');
    const s = serapan ?? sumberKolom(latar, 'anggaran');
    if (c && s) selisih(latar, c, s, out);
  } else if (metode === 'SELISIH-RP' && serapan) selisihRp(latar, serapan, out);
  else if (metode === 'PMK-22' && capaian && serapan) pmk22(latar, capaian, serapan, out);
  else if (metode === 'PMK-249' && serapan) pmk249(latar, serapan, out);
}

/** A printed capaian or serapan column of a table without target and realisasi beside it. */
function sumberKolom({ tabel }: LatarCapaian, measure: 'kinerja' | 'anggaran'): SumberCapaian | undefined {
  const columns = tabel.table.columns.filter(
    (column) => column.role === 'capaian' && (column.measure ?? 'kinerja') === measure,
  );
  const column = columns.find(({ period }) => (period ?? 'TAHUN') === 'TAHUN') ?? columns[0];
  if (!column || columns.filter(({ period }) => period === column.period).length > 1) return undefined;
  const cells = tabel.baris
    .filter(({ jenis }) => jenis === 'data')
    .map((baris) => ({ row: baris.row, nilai: baris.sel.get(column.column)! }))
    .filter(({ row, nilai }) => nilai.ref.row === row && angkaSel(nilai) !== null);
  if (cells.length === 0) return undefined;
  // Without numbers to hold it against: values up to 3 are fractions, as 300 % is rare and 3 % rarer.
  const plain = cells.map(({ nilai }) => Math.abs(angkaSel(nilai)!)).filter((value) => value > 0);
  const kolom: 1 | 100 = plain.length > 0 && terbesar(plain) <= 3 ? 1 : 100;
  const hasil = (nilai: Nilai): 1 | 100 => (isPercentFormat(nilai.cell?.format) ? 1 : kolom);
  const byRow = new Map(cells.map(({ row, nilai }) => [row, nilai]));
  return {
    arti: '',
    kolom: column.column,
    hasil: (row) => (byRow.has(row) ? hasil(byRow.get(row)!) : kolom),
    nilai: new Map(cells.map(({ row, nilai }) => [row, angkaSel(nilai)! / hasil(nilai)])),
  };
}

const bersama = (a: SumberCapaian, b: SumberCapaian): number[] =>
  [...a.nilai.keys()].filter((row) => b.nilai.has(row)).sort((x, y) => x - y);

const isiAngka = (formula: string, angka: Angka, hasil = 1): Isi => ({
  formula,
  cached: angka === null ? '' : angka * hasil,
  angka,
});

function selisih(latar: LatarCapaian, c: SumberCapaian, s: SumberCapaian, out: SusunanCapaian): void {
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
    return cell.ref.row === row && isBlank(cell.cell) && reached && nilai(row) !== null;
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

function selisihRp(latar: LatarCapaian, s: SumberSerapan, out: SusunanCapaian): void {
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

/** The last total row below the rows, where an E of the whole table can stand. */
const barisTotal = ({ tabel }: LatarCapaian, rows: readonly number[]): number | undefined =>
  [...tabel.table.totalRows].reverse().find((row) => rows.every((one) => one < row));

function pmk22(latar: LatarCapaian, c: SumberCapaian, s: SumberSerapan, out: SusunanCapaian): void {
  const m = latar.konteks.messages;
  const rows = bersama(c, s).filter((row) => !latar.tabel.table.totalRows.includes(row));
  if (rows.length === 0) return;
  const baris = (row: number) => ({
    pagu: angkaSel(s.pagu(row)),
    capaian: c.nilai.get(row) ?? null,
    realisasi: angkaSel(s.realisasi(row)),
  });
  const sel = (row: number, letak: Letak): [string, string, string] => [
    letak.sel(s.pagu(row)),
    alamatSumber(c, row, letak),
    letak.sel(s.realisasi(row)),
  ];
  // A capaian in points is brought to a fraction inside the product.
  const pecahan = (rumus: string, row: number, sebutan: string): string =>
    c.hasil(row) === 1 ? rumus : rumus.replace(`*${sebutan}`, `*${sebutan}/100`);
  const total = barisTotal(latar, rows);
  const semua: Rows[] = [[rows[0]!, rows[rows.length - 1]!]];
  const e = nilaiPmk22(rows.map(baris));
  const alokasi = (row: number): Angka => {
    const { pagu, capaian, realisasi } = baris(row);
    return pagu === null || capaian === null || realisasi === null ? null : pagu * capaian;
  };
  out.kolom.push(
    {
      arti: 'pmk22-alokasi',
      header: m.kepalaAlokasiEfisiensi(),
      jenis: 'rupiah',
      lebar: 18,
      rows,
      isi: (row, letak) => {
        const [pagu, capaian, realisasi] = sel(row, letak);
        return isiAngka(pecahan(rumusPmk22Alokasi(pagu, capaian, realisasi), row, capaian), alokasi(row));
      },
    },
    {
      arti: 'pmk22-selisih',
      header: m.kepalaSelisihEfisiensi(),
      jenis: 'rupiah',
      lebar: 18,
      rows,
      isi: (row, letak) => {
        const [pagu, capaian, realisasi] = sel(row, letak);
        const a = alokasi(row);
        return isiAngka(
          pecahan(rumusPmk22Selisih(pagu, capaian, realisasi), row, capaian),
          a === null ? null : a - baris(row).realisasi!,
        );
      },
    },
    ...penutupEfisiensi(latar, total, e, (letak) =>
      rumusPmk22(letak.rentang('pmk22-selisih', semua), letak.rentang('pmk22-alokasi', semua)),
    ),
  );
}

function pmk249(latar: LatarCapaian, s: SumberSerapan, out: SusunanCapaian): void {
  const m = latar.konteks.messages;
  const byRow = new Map(
    latar.tabel.indikator.flatMap((b) => {
      const [target, volume] = [b.target.get('TAHUN'), b.realisasi.get('TAHUN')];
      return target && volume && s.nilai.has(b.baris.row) ? [[b.baris.row, { target, volume }] as const] : [];
    }),
  );
  const rows = [...byRow.keys()].sort((a, b) => a - b);
  if (rows.length === 0) return;
  const nilai = (row: number): Angka =>
    nilaiPmk249({
      pagu: angkaSel(s.pagu(row)),
      realisasi: angkaSel(s.realisasi(row)),
      target: angkaSel(byRow.get(row)!.target),
      volume: angkaSel(byRow.get(row)!.volume),
    });
  out.kolom.push(
    {
      arti: 'pmk249',
      header: m.kepalaEfisiensiPmk249(),
      jenis: 'persen',
      lebar: 12,
      rows,
      isi: (row, letak) => {
        const { target, volume } = byRow.get(row)!;
        const sel = [s.pagu(row), s.realisasi(row), target, volume].map(letak.sel);
        return isiAngka(rumusPmk249(sel[0]!, sel[1]!, sel[2]!, sel[3]!), nilai(row));
      },
    },
    ...penutupEfisiensi(latar, barisTotal(latar, rows), nilaiRataRata(rows.map(nilai)), (letak) =>
      rumusRataRata(letak.rentang('pmk249', [[rows[0]!, rows[rows.length - 1]!]])),
    ),
  );
}

/** E and NE of the whole table, in its total row; a table without one has them on the efisiensi form. */
function penutupEfisiensi(
  latar: LatarCapaian,
  total: number | undefined,
  e: Angka,
  rumus: (letak: Letak) => string,
): KolomBaru[] {
  if (total === undefined) return [];
  const m = latar.konteks.messages;
  return [
    {
      arti: 'efisiensi-total',
      header: m.kepalaEfisiensi(),
      jenis: 'persen',
      lebar: 12,
      rows: [total],
      isi: (_, letak) => isiAngka(rumus(letak), e),
    },
    {
      arti: 'nilai-efisiensi',
      header: m.kepalaNilaiEfisiensi(),
      jenis: 'persen',
      lebar: 12,
      rows: [total],
      isi: (row, letak) =>
        isiAngka(rumusNilaiEfisiensi(letak.kolom('efisiensi-total', row)!), nilaiEfisiensi(e)),
    },
  ];
}
