import { nilaiSelisih, rumusSelisih } from '../measures/efisiensi-selisih';
import { diabaikan } from '../rules/support/abaikan';
import type { Bagian, Di, Kolom } from './formulir';
import { tabel } from './formulir';
import { angka, rumus, sebagaiAngka, type Isi } from './isi';
import type { MetodeEfisiensi } from '../kinerja/profil';
import type { Konteks } from './konteks';
import { selEfisiensi } from './efisiensi-cara';
import { berNilai, metodeEfisiensi, namaMetode } from '../measures/efisiensi-metode';
import { batasDasar, type Dasar } from './dasar';
import { PERSEN, rentangPenuh, serapanJumlah } from './ukur';
import { rataCapaian, sebutanRata, type SelRata } from './ukur-rata';

/** The cards at the top of the dashboard: a label over a large figure each. */

const judulEfisiensi: Readonly<Record<MetodeEfisiensi, string>> = {
  SELISIH: 'Efisiensi',
  'SELISIH-RP': 'Efisiensi (sisa pagu ÷ pagu)',
  'PMK-22': `Efisiensi E (${namaMetode['PMK-22']})`,
  'PMK-249': `Efisiensi E (${namaMetode['PMK-249']})`,
};

interface Kartu {
  readonly id: 'kartu';
}
const satu: Kartu = { id: 'kartu' };

/** The cells of a column of the indicator table, of some of its rows. */
export function selIndikator(
  di: Di<unknown>,
  semua: readonly Dasar[],
  pilih: readonly Dasar[],
  kolom: string,
): SelRata[] {
  const tabelnya = di.lintas('indikator');
  const [, huruf, mulai] = /^([A-Z]+)(\d+)/.exec(tabelnya.rentang(kolom))!;
  const nilai = tabelnya.nilaiKolom(kolom);
  return pilih.map((d) => {
    const i = semua.indexOf(d);
    return {
      sel: `${huruf}${Number(mulai) + i}`,
      nilai: nilai[i] ?? null,
      batas: d.butir.indikator.batas,
    };
  });
}

const kolomIndikator = (di: Di<Kartu>, id: string) => {
  const t = di.lintas('indikator');
  return { rentang: t.rentang(id), nilai: t.nilaiKolom(id) };
};

const jumlahBila = (di: Di<Kartu>, syarat: string, cocok: (value: number) => boolean): Isi => {
  const { rentang, nilai } = kolomIndikator(di, 'capaian');
  const n = nilai.flatMap((v) => sebagaiAngka(v) ?? []).filter(cocok).length;
  return rumus(`=COUNTIFS(${rentangPenuh(rentang)},"${syarat}")`, n, '0');
};

const serapanSemua = (di: Di<Kartu>, dasar: readonly Dasar[]): Isi =>
  serapanJumlah(
    selIndikator(di as Di<unknown>, dasar, dasar, 'pagu'),
    selIndikator(di as Di<unknown>, dasar, dasar, 'serap'),
  );

/** The figure that the method of the settings gives for the whole: E of the indicator table where it has one. */
const efisiensi = (konteks: Konteks, di: Di<Kartu>): Isi => {
  const metode = metodeEfisiensi(konteks.profil);
  if (berNilai(metode)) {
    const e = selEfisiensi(konteks, di, 'indikator', 'e');
    return rumus(`=IF(ISNUMBER(${e.sel}),${e.sel},"")`, sebagaiAngka(e.nilai) ?? '', PERSEN);
  }
  if (metode === 'SELISIH-RP') {
    const [sel, nilai] = [di.sel('serapan'), di.angka('serapan')];
    return rumus(`=IF(ISNUMBER(${sel}),1-${sel},"")`, nilai === null ? '' : 1 - nilai, PERSEN);
  }
  const [c, s] = ['rata', 'serapan'].map((id) => ({ sel: di.sel(id), nilai: di.angka(id) }));
  return rumus(rumusSelisih(c!.sel, s!.sel), nilaiSelisih(c!.nilai, s!.nilai) ?? '', PERSEN);
};

/** Findings that the user has not put aside, when the dashboard was made. */
const terbuka = ({ findings, profil, kinerja }: Konteks): number =>
  findings.length - diabaikan(findings, profil.abaikan ?? [], kinerja.workbook).size;

/** `lebar`: sheet columns that the cards share. */
export function kartu(konteks: Konteks, dasar: readonly Dasar[], lebar: number): Bagian[] {
  const rentang = (n: number): number => Math.floor(((n + 1) * lebar) / 6) - Math.floor((n * lebar) / 6);
  let ke = 0;
  const batas = batasDasar(dasar);
  const buat = (id: string, judul: string, isi: (di: Di<Kartu>) => Isi): Kolom<Kartu> => ({
    id,
    judul,
    rentang: rentang(ke++),
    bentuk: 'tengah',
    isi: (_, di) => isi(di),
  });
  return [
    tabel<Kartu>({
      id: 'kartu',
      nomor: 'tanpa',
      kolom: [
        buat('rata', sebutanRata(konteks, batas, 'capaian'), (di) =>
          rataCapaian(konteks, selIndikator(di as Di<unknown>, dasar, dasar, 'capaian')),
        ),
        buat('serapan', 'Penyerapan anggaran', (di) => serapanSemua(di, dasar)),
        buat('efisiensi', judulEfisiensi[metodeEfisiensi(konteks.profil)], (di) => efisiensi(konteks, di)),
        buat('tercapai', 'Indikator tercapai', (di) => jumlahBila(di, '>=1', (v) => v >= 1)),
        buat('tidak', 'Belum tercapai', (di) => jumlahBila(di, '<1', (v) => v < 1)),
        buat('temuan', 'Temuan terbuka', () => angka(terbuka(konteks), '0')),
      ],
      baris: [{ data: satu, gaya: 'kartu' }],
    }),
  ];
}
