import type { Rows } from '../recognise/table';
import type { Angka } from './capaian-dasar';
import { nilaiPmk22, rumusPmk22, rumusPmk22Alokasi, rumusPmk22Selisih } from './efisiensi-pmk-22';
import { nilaiPmk249, rumusPmk249 } from './efisiensi-pmk-249';
import type { SumberSerapan } from './kolom-anggaran';
import { alamatSumber, type LatarCapaian, type SumberCapaian, type SusunanCapaian } from './kolom-sumber';
import { bersama, isiAngka } from './kolom-efisiensi-sumber';
import { angkaSel } from './kolom-fakta';
import type { KolomBaru, Letak } from './kolom-jenis';
import { nilaiEfisiensi, rumusNilaiEfisiensi } from './nilai-efisiensi';
import { nilaiRataRata, rumusRataRata } from './rata-rata';

/** The last total row below the rows, where an E of the whole table can stand. */
const barisTotal = ({ tabel }: LatarCapaian, rows: readonly number[]): number | undefined =>
  [...tabel.table.totalRows].reverse().find((row) => rows.every((one) => one < row));

export function pmk22(latar: LatarCapaian, c: SumberCapaian, s: SumberSerapan, out: SusunanCapaian): void {
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

export function pmk249(latar: LatarCapaian, s: SumberSerapan, out: SusunanCapaian): void {
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
      header: m.kepalaEfisiensiTabel(),
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
