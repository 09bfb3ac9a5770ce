import type { Di, Kolom } from '../forms/formulir';
import { angka, kosong, rumus, sebagaiAngka, type Isi } from '../forms/isi';
import { selDari } from '../forms/kolom';
import { jumlah, PERSEN, selisih } from '../forms/ukur';
import type { MetodeEfisiensi } from '../kinerja/profil';
import { namaMetode } from '../measures/efisiensi-metode';
import {
  nilaiSelisihRp,
  nilaiSelisihRpBagian,
  rumusSelisihRp,
  rumusSelisihRpBagian,
} from '../measures/efisiensi-selisih-rp';
import { nilaiEfisiensi, rumusNilaiEfisiensi } from '../measures/nilai-efisiensi';
import type { Ringkasan } from './ringkas';

/** Efisiensi of each organisation in a recap, by the method that the recap goes by; live on the row's own cells. */

type Sel = (di: Di<Ringkasan>) => Isi;

const kolom =
  (bentuk: 'persen' | 'rupiah', lebar: number) =>
  (id: string, judul: string, isi: (r: Ringkasan, di: Di<Ringkasan>) => Isi): Kolom<Ringkasan> => ({
    id,
    judul,
    lebar,
    bentuk,
    isi,
  });
const persen = kolom('persen', 14);
const rupiah = kolom('rupiah', 19);
const tulis = (nilai: number | null, format: string): Isi => (nilai === null ? kosong : angka(nilai, format));

const dua = (di: Di<Ringkasan>, a: string, b: string) => {
  const [x, y] = [selDari(di, a), selDari(di, b)];
  return { x: x.sel, y: y.sel, nilai: [sebagaiAngka(x.nilai), sebagaiAngka(y.nilai)] as const };
};

const sisa: Sel = (di) => {
  const { x, y, nilai } = dua(di, 'pagu', 'realisasi');
  return rumus(rumusSelisihRp(x, y), nilaiSelisihRp(...nilai) ?? '', '#,##0');
};
/** (a − b) / a */
const selisihBagian =
  (a: string, b: string): Sel =>
  (di) => {
    const { x, y, nilai } = dua(di, a, b);
    return rumus(rumusSelisihRpBagian(x, y), nilaiSelisihRpBagian(...nilai) ?? '', PERSEN);
  };
const bagian = selisihBagian('pagu', 'realisasi');
/** (Σ(PAK × CK) − Σ RAK) / Σ(PAK × CK) */
const e22 = selisihBagian('alokasi', 'rak');
const ne: Sel = (di) => {
  const e = selDari(di, 'efisiensi');
  return rumus(rumusNilaiEfisiensi(e.sel), nilaiEfisiensi(sebagaiAngka(e.nilai)) ?? '', PERSEN);
};

const kolomNe = persen('ne', 'Nilai efisiensi\n(NE)', (_, di) => ne(di));

export function kolomEfisiensiRekap(metode: MetodeEfisiensi): Kolom<Ringkasan>[] {
  switch (metode) {
    case 'SELISIH':
      return [
        persen('efisiensi', 'Efisiensi\n(capaian − serapan)', (_, di) =>
          selisih(selDari(di, 'capaian'), selDari(di, 'serapan')),
        ),
      ];
    case 'SELISIH-RP':
      return [
        rupiah('sisa', 'Efisiensi (Rp)\n(pagu − realisasi)', (_, di) => sisa(di)),
        persen('efisiensi', 'Efisiensi\nterhadap pagu', (_, di) => bagian(di)),
      ];
    case 'PMK-22':
      return [
        rupiah('alokasi', 'Σ(PAK × CK)\n(Rp)', (r) => tulis(r.efisiensi?.alokasi ?? null, '#,##0')),
        rupiah('rak', 'Σ RAK\n(Rp)', (r) => tulis(r.efisiensi?.realisasi ?? null, '#,##0')),
        persen('efisiensi', `Efisiensi (E)\n${namaMetode[metode]}`, (_, di) => e22(di)),
        kolomNe,
      ];
    case 'PMK-249':
      return [
        persen('efisiensi', `Efisiensi (E)\n${namaMetode[metode]}`, (r) =>
          tulis(r.efisiensi?.pmk249 ?? null, PERSEN),
        ),
        kolomNe,
      ];
  }
}

/** What closes those columns: of sums where the method has any. */
export function penutupEfisiensiRekap(metode: MetodeEfisiensi): Readonly<Record<string, Sel>> {
  const total =
    (id: string): Sel =>
    (di) =>
      jumlah(di.rentang(id), di.nilaiKolom(id));
  if (metode === 'SELISIH-RP') return { sisa, efisiensi: bagian };
  if (metode === 'PMK-22') return { alokasi: total('alokasi'), rak: total('rak'), efisiensi: e22, ne };
  return {};
}
