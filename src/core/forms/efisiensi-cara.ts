import { refName } from '../grid/address';
import { berNilai, metodeEfisiensi } from '../measures/efisiensi-metode';
import { rumusPmk22, rumusPmk22Alokasi, rumusPmk22Selisih } from '../measures/efisiensi-pmk-22';
import { nilaiPmk249, rumusPmk249 } from '../measures/efisiensi-pmk-249';
import { nilaiEfisiensi, rumusNilaiEfisiensi } from '../measures/nilai-efisiensi';
import { nilaiRataRata, rumusRataRata } from '../measures/rata-rata';
import type { Angka } from '../measures/capaian-dasar';
import type { Dasar } from './dasar';
import type { Bagian, Di, Kolom, Penutup } from './formulir';
import { kosong, rumus, sebagaiAngka, teks, type Isi } from './isi';
import { selDari } from './kolom';
import type { Konteks } from './konteks';
import { PERSEN } from './ukur';
import { rataCapaian, type SelRata } from './ukur-rata';

/**
 * Efisiensi by the method of the settings, the same on every form: the columns that it needs beside an indicator's
 * capaian (`capaian`), pagu (`pagu`) and realisasi anggaran (`serap`), and the closing rows E and NE.
 * An indicator is a keluaran: PAK its pagu, RAK its realisasi anggaran, CK its capaian, TVK and RVK its target and
 * realisasi. Sources: see measures/efisiensi-*.ts.
 */

/** The indicators that one merged pagu stands for: alone where it has its own. */
export const sepagu = (dasar: readonly Dasar[], d: Dasar): readonly Dasar[] =>
  d.pagu ? dasar.filter((o) => o.pagu && refName(o.pagu.ref) === refName(d.pagu!.ref)) : [d];

const selRata = (di: Di<Dasar>, isi: readonly Dasar[]): SelRata[] =>
  isi.map((d) => ({
    sel: di.selDi(d, 'capaian'),
    nilai: di.nilaiDi(d, 'capaian'),
    batas: d.butir.indikator.batas,
  }));

/** CK needs a column of its own where it is not simply the capaian: several indicators share a pagu, or a cap holds. */
const perluCk = (dasar: readonly Dasar[]): boolean =>
  dasar.some((d) => sepagu(dasar, d).length > 1 || d.butir.indikator.batas !== undefined);

const RUPIAH = '#,##0';

function kolomPmk22(konteks: Konteks, dasar: readonly Dasar[]): Kolom<Dasar>[] {
  const ck = perluCk(dasar);
  const idCk = ck ? 'ck' : 'capaian';
  const bahan = (di: Di<Dasar>) => {
    const [pagu, capaian, realisasi] = [selDari(di, 'pagu'), selDari(di, idCk), selDari(di, 'serap')];
    const P = sebagaiAngka(pagu.nilai);
    const C = sebagaiAngka(capaian.nilai);
    const R = sebagaiAngka(realisasi.nilai);
    return { pagu, capaian, realisasi, alokasi: P === null || C === null || R === null ? null : P * C, R };
  };
  return [
    ...(ck
      ? [
          {
            id: 'ck',
            judul: 'CK',
            lebar: 12,
            bentuk: 'persen' as const,
            isi: (d: Dasar, di: Di<Dasar>): Isi =>
              sepagu(dasar, d)[0] === d ? rataCapaian(konteks, selRata(di, sepagu(dasar, d))) : kosong,
          },
        ]
      : []),
    {
      id: 'alokasi',
      judul: 'PAK × CK (Rp)',
      lebar: 18,
      bentuk: 'rupiah',
      isi: (_, di) => {
        const { pagu, capaian, realisasi, alokasi } = bahan(di);
        return rumus(rumusPmk22Alokasi(pagu.sel, capaian.sel, realisasi.sel), alokasi ?? '', RUPIAH);
      },
    },
    {
      id: 'selisih',
      judul: 'PAK × CK − RAK (Rp)',
      lebar: 18,
      bentuk: 'rupiah',
      isi: (_, di) => {
        const { pagu, capaian, realisasi, alokasi, R } = bahan(di);
        const nilai = alokasi === null ? '' : alokasi - R!;
        return rumus(rumusPmk22Selisih(pagu.sel, capaian.sel, realisasi.sel), nilai, RUPIAH);
      },
    },
  ];
}

/** Volumes of several keluaran under one pagu cannot be told apart: such rows have no value. */
const kolomPmk249 = (dasar: readonly Dasar[]): Kolom<Dasar> => ({
  id: 'pmk249',
  judul: '1 − (RAK/RVK) ÷ (PAK/TVK)',
  lebar: 16,
  bentuk: 'persen',
  isi: (d, di) => {
    if (sepagu(dasar, d).length > 1) return kosong;
    const sel = ['pagu', 'serap', 'target', 'realisasi'].map((id) => selDari(di, id));
    const [pagu, realisasi, target, volume] = sel.map(({ nilai }) => sebagaiAngka(nilai)) as [
      Angka,
      Angka,
      Angka,
      Angka,
    ];
    const [a, b, c, e] = sel.map((s) => s.sel) as [string, string, string, string];
    return rumus(rumusPmk249(a, b, c, e), nilaiPmk249({ pagu, realisasi, target, volume }) ?? '', PERSEN);
  },
});

/** What the method needs in a row beyond capaian, pagu and realisasi. */
export function kolomEfisiensi(konteks: Konteks, dasar: readonly Dasar[]): Kolom<Dasar>[] {
  const metode = metodeEfisiensi(konteks.profil);
  if (metode === 'PMK-22') return kolomPmk22(konteks, dasar);
  return metode === 'PMK-249' ? [kolomPmk249(dasar)] : [];
}

/** The column in which E and NE stand. */
const idPenutup = (metode: 'PMK-22' | 'PMK-249'): string => (metode === 'PMK-22' ? 'selisih' : 'pmk249');

/** E of the whole and NE, held to 0–100 %; none for the methods that have none. `sampai`: the column before theirs. */
export function penutupEfisiensi(
  konteks: Konteks,
  dasar: readonly Dasar[],
  tabel: string,
  sampai?: string,
): Penutup<Dasar>[] {
  const metode = metodeEfisiensi(konteks.profil);
  if (!berNilai(metode)) return [];
  const id = idPenutup(metode);
  const kiri = kolomEfisiensi(konteks, dasar);
  const sebelum = sampai ?? kiri[kiri.length - 2]?.id ?? 'serap';
  const m = konteks.messages.forms;
  return [
    {
      jenis: 'nilai',
      id: 'efisiensi-e',
      label: m.labelE(metode),
      sampai: sebelum,
      isi: { [id]: (di) => efisiensiTabel(metode, di) },
    },
    {
      jenis: 'nilai',
      id: 'efisiensi-ne',
      label: m.labelNe(),
      sampai: sebelum,
      isi: {
        [id]: (di) => {
          const e = di.lintas(tabel).penutup('efisiensi-e', id);
          return rumus(rumusNilaiEfisiensi(e.sel), nilaiEfisiensi(sebagaiAngka(e.nilai)) ?? '', PERSEN);
        },
      },
    },
  ];
}

function efisiensiTabel(metode: 'PMK-22' | 'PMK-249', di: Di<Dasar>): Isi {
  const angka = (kolom: string): Angka[] => di.nilaiKolom(kolom).map(sebagaiAngka);
  if (metode === 'PMK-249')
    return rumus(rumusRataRata(di.rentang('pmk249')), nilaiRataRata(angka('pmk249')) ?? '', PERSEN);
  const jumlah = (nilai: readonly Angka[]): number => nilai.reduce((a: number, b) => a + (b ?? 0), 0);
  const [selisih, alokasi] = [angka('selisih'), angka('alokasi')];
  const ada = selisih.some((n) => n !== null) && jumlah(alokasi) !== 0;
  return rumus(
    rumusPmk22(di.rentang('selisih'), di.rentang('alokasi')),
    ada ? jumlah(selisih) / jumlah(alokasi) : '',
    PERSEN,
  );
}

/** Where E and NE stand, for what refers to them from another table of the sheet. */
export const selEfisiensi = (
  konteks: Konteks,
  di: Pick<Di<unknown>, 'lintas'>,
  tabel: string,
  apa: 'e' | 'ne',
) => {
  const metode = metodeEfisiensi(konteks.profil);
  return berNilai(metode)
    ? di.lintas(tabel).penutup(`efisiensi-${apa}`, idPenutup(metode))
    : { sel: '', nilai: null };
};

/** The note that says how efisiensi is computed. */
export function catatanEfisiensi(konteks: Konteks, dasar: readonly Dasar[]): Bagian[] {
  const m = konteks.messages.forms;
  const metode = metodeEfisiensi(konteks.profil);
  const bersama = dasar.some((d) => sepagu(dasar, d).length > 1);
  const kata = {
    SELISIH: m.catatanEfisiensi,
    'SELISIH-RP': m.catatanSisaPagu,
    'PMK-22': m.catatanPmk22,
    'PMK-249': m.catatanPmk249,
  }[metode]();
  const baris = [kata, ...(bersama && berNilai(metode) ? [m.catatanSepagu(metode)] : [])];
  return [{ jenis: 'paragraf', baris: baris.map((isi) => ({ isi: teks(isi), gaya: 'catatan' as const })) }];
}
