import type { CellRef } from '../grid/workbook';
import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import { nilaiAgregasi, nilaiTargetSampai, rumusAgregasi, rumusTargetSampai } from './agregasi';
import { nilaiCapaian, rumusCapaian, rumusCapaianMenurut, isPolaritasAngka } from './capaian';
import { banyakAngka, type Angka, type Faktor } from './capaian-dasar';
import { nilaiRentang, rumusRentang } from './capaian-rentang';
import { angkaSel, type FaktaBaris } from './kolom-fakta';
import { isiTercetak } from './kolom-isian';
import type { LatarCapaian, SumberCapaian, SusunanCapaian } from './kolom-sumber';
import type { Isi, KolomBaru, Letak } from './kolom-jenis';
import { polaritasAngka } from './kolom-rumus';
import { faktorDari, persen, seriTahun, skalaSeri, type Seri } from './kolom-seri';

type SelPolaritas = (letak: Letak, row: number) => string | undefined;

/** What stands over the quarters filled, and for the year. */
export interface Tahunan {
  readonly rows: readonly number[];
  /** Quarters are put together somewhere. */
  readonly perluMode: boolean;
  readonly sumber: readonly CellRef[];
  readonly kolom: (selPolaritas: SelPolaritas) => KolomBaru[];
  readonly sumberSampai?: SumberCapaian;
  /** Capaian tahunan from the quarters, where the table has no realisasi of the year: a column of ours, or blanks filled. */
  readonly isiTahun: (selPolaritas: SelPolaritas, out: SusunanCapaian) => SumberCapaian | undefined;
  /** Keeps a year's capaian blank while a quarter is open, for indicators that are better when lower. */
  readonly jaga: (
    rumus: string,
    b: BarisIndikator,
    fakta: FaktaBaris,
    letak: Letak,
    polaritas: string | undefined,
  ) => string;
  readonly terbuka: (b: BarisIndikator, fakta: FaktaBaris) => boolean;
}

/** undefined where the table has no realisasi by quarter, month, half-year or up to a quarter. */
export function susunTahunan(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  fakta: ReadonlyMap<BarisIndikator, FaktaBaris>,
  tingkat: number,
  kepala: (text: string) => string,
): Tahunan | undefined {
  const found = seriTahun(rows, fakta);
  if (!found) return undefined;
  const { jenis, seri, penutup } = found;
  const byRow = new Map(seri.map((one) => [one.row, one]));
  const byIndikator = new Map(seri.map((one) => [one.b, one]));
  const m = latar.konteks.messages;
  const arti = (name: string): string => `${name}.${tingkat}`;
  const semuaRow = seri.map(({ row }) => row);
  const denganTarget = seri.filter(({ target }) => target);
  const perluSampai =
    denganTarget.length > 0 || seri.some(({ b, tahun }) => tahun && !b.realisasi.get('TAHUN'));
  const satuan = jenis === 'B' ? 'bulan' : jenis === 'SM' ? 'semester' : 'triwulan';

  const jumlahR = (one: Seri): Angka => nilaiAgregasi(one.mode, one.realisasi.map(angkaSel));
  const jumlahT = (one: Seri): Angka =>
    nilaiTargetSampai(
      one.mode,
      one.realisasi.map((realisasi, i) => ({
        target: angkaSel(one.target![i]),
        realisasi: angkaSel(realisasi),
      })),
    );
  const capaianDua = (one: Seri, target: Angka, realisasi: Angka, faktor: Faktor): Angka =>
    nilaiCapaian(polaritasAngka(one.fakta), target, realisasi === null ? null : realisasi * faktor);
  const rumusDua = (
    one: Seri,
    cells: { target: string; realisasi: string; faktor: Faktor; hasil?: 1 | 100 },
    polaritas: string | undefined,
  ): string =>
    polaritas !== undefined && isPolaritasAngka(one.fakta.polaritas)
      ? rumusCapaianMenurut(polaritas, cells)
      : rumusCapaian(polaritasAngka(one.fakta), cells);

  const sampai = new Map<number, Angka>(
    denganTarget.map((one) => [
      one.row,
      capaianDua(
        one,
        jumlahT(one),
        jumlahR(one),
        faktorDari(skalaSeri(one.target!), skalaSeri(one.realisasi)),
      ),
    ]),
  );
  const terbuka = (b: BarisIndikator, f: FaktaBaris): boolean => {
    const one = byIndikator.get(b);
    if (!one || polaritasAngka(f) === 'MAKS') return false;
    const { sel, banyak } = penutup(one);
    const adaAngka = one.realisasi.some((nilai) => angkaSel(nilai) !== null);
    return adaAngka && sel.filter((nilai) => angkaSel(nilai) !== null).length < banyak;
  };
  const format = (pick: (one: Seri) => readonly Nilai[] | undefined) => (row: number) => {
    const cells = pick(byRow.get(row)!);
    return cells && skalaSeri(cells) === 100 ? '0.00%' : undefined;
  };

  const kolom = (selPolaritas: SelPolaritas): KolomBaru[] => [
    ...(denganTarget.length > 0
      ? [
          {
            arti: arti('target-sampai'),
            header: kepala(m.kepalaTargetSampai(satuan)),
            jenis: 'angka' as const,
            lebar: 13,
            format: format(({ target }) => target),
            rows: denganTarget.map(({ row }) => row),
            isi: (row: number, letak: Letak): Isi => {
              const one = byRow.get(row)!;
              const pairs = one.realisasi.map((realisasi, i) => ({
                target: letak.sel(one.target![i]!),
                realisasi: letak.sel(realisasi),
              }));
              const angka = jumlahT(one);
              return { formula: rumusTargetSampai(one.mode, pairs), cached: angka ?? '', angka };
            },
          },
        ]
      : []),
    ...(perluSampai
      ? [
          {
            arti: arti('realisasi-sampai'),
            header: kepala(m.kepalaRealisasiSampai(satuan)),
            jenis: 'angka' as const,
            lebar: 13,
            format: format(({ realisasi }) => realisasi),
            rows: semuaRow,
            isi: (row: number, letak: Letak): Isi => {
              const one = byRow.get(row)!;
              const angka = jumlahR(one);
              return {
                formula: rumusAgregasi(one.mode, one.realisasi.map(letak.sel)),
                cached: angka ?? '',
                angka,
              };
            },
          },
        ]
      : []),
    ...(denganTarget.length > 0
      ? [
          {
            arti: arti('capaian-sampai'),
            header: kepala(m.kepalaCapaianSampai(satuan)),
            jenis: 'persen' as const,
            lebar: 13,
            lampu: true,
            rows: denganTarget.map(({ row }) => row),
            isi: (row: number, letak: Letak): Isi => {
              const one = byRow.get(row)!;
              const angka = sampai.get(row) ?? null;
              const cells = {
                target: letak.kolom(arti('target-sampai'), row)!,
                realisasi: letak.kolom(arti('realisasi-sampai'), row)!,
                faktor: faktorDari(skalaSeri(one.target!), skalaSeri(one.realisasi)),
              };
              return { formula: rumusDua(one, cells, selPolaritas(letak, row)), cached: angka ?? '', angka };
            },
          },
        ]
      : []),
  ];

  const jaga: Tahunan['jaga'] = (rumus, b, f, letak, polaritas) => {
    const one = byIndikator.get(b);
    if (!one || (polaritas === undefined && polaritasAngka(f) === 'MAKS')) return rumus;
    const isi = banyakAngka(one.realisasi.map(letak.sel));
    const { sel, banyak } = penutup(one);
    const tertutup = banyakAngka(sel.map(letak.sel));
    const rendah = polaritas !== undefined && isPolaritasAngka(f.polaritas) ? `${polaritas}<>"MAKS",` : '';
    return `=IF(AND(${rendah}${isi}>0,${tertutup}<${banyak}),"",${rumus.slice(1)})`;
  };

  const isiTahun: Tahunan['isiTahun'] = (selPolaritas, out) => {
    const tanpaPasangan = seri.filter(({ b, tahun }) => tahun && !b.realisasi.get('TAHUN'));
    if (tanpaPasangan.length === 0) return undefined;
    const faktor = (one: Seri): Faktor => faktorDari(persen(one.tahun) ? 100 : 1, skalaSeri(one.realisasi));
    const rentang = (one: Seri) =>
      one.tahun!.bacaan.kind === 'range' && typeof one.tahun!.cell?.value === 'string'
        ? { dari: one.tahun!.bacaan.from, sampai: one.tahun!.bacaan.to, teks: one.tahun!.cell.value }
        : undefined;
    const nilai = new Map<number, Angka>(
      tanpaPasangan.map((one) => {
        if (terbuka(one.b, one.fakta)) return [one.row, null];
        const range = rentang(one);
        const r = jumlahR(one);
        return [
          one.row,
          range
            ? nilaiRentang(range, r === null ? null : r * faktor(one), one.fakta.arah)
            : capaianDua(one, angkaSel(one.tahun), r, faktor(one)),
        ];
      }),
    );
    const isi = (row: number, letak: Letak, hasil: 1 | 100): Isi => {
      const one = byRow.get(row)!;
      const angka = nilai.get(row) ?? null;
      const polaritas = selPolaritas(letak, row);
      const cells = {
        target: letak.sel(one.tahun!),
        realisasi: letak.kolom(arti('realisasi-sampai'), row)!,
        faktor: faktor(one),
        hasil,
      };
      const range = rentang(one);
      const rumus = range ? rumusRentang(cells, range, one.fakta.arah) : rumusDua(one, cells, polaritas);
      return {
        formula: jaga(rumus, one.b, one.fakta, letak, polaritas),
        cached: angka === null ? '' : angka * hasil,
        angka,
      };
    };
    const tercetak = tanpaPasangan.flatMap((one) => {
      const capaian = one.b.capaian.get('TAHUN');
      return capaian && latar.isiSendiri
        ? [{ row: one.row, fakta: one.fakta, target: one.tahun, capaian }]
        : [];
    });
    const artiTahun = `capaian.TAHUN.${tingkat}`;
    if (tercetak.length > 0) return isiTercetak(latar, tercetak, artiTahun, nilai, isi, out);
    out.kolom.push({
      arti: artiTahun,
      header: kepala(m.kepalaCapaian(m.periode('TAHUN'))),
      jenis: 'persen',
      lebar: 12,
      lampu: true,
      rows: tanpaPasangan.map(({ row }) => row),
      isi: (row, letak) => isi(row, letak, 1),
    });
    return { arti: artiTahun, hasil: () => 1, nilai };
  };

  return {
    rows: semuaRow,
    perluMode: perluSampai && jenis !== 'SD-TW',
    sumber: seri.flatMap((one) =>
      [...one.realisasi, ...(one.target ?? []), ...(one.tahun ? [one.tahun] : [])].map(({ ref }) => ref),
    ),
    kolom,
    ...(denganTarget.length > 0
      ? { sumberSampai: { arti: arti('capaian-sampai'), hasil: () => 1 as const, nilai: sampai } }
      : {}),
    isiTahun,
    jaga,
    terbuka,
  };
}
