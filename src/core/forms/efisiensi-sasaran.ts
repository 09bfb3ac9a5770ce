import { nilaiKeteranganEfisiensi, rumusKeteranganEfisiensi } from '../measures/efisiensi-selisih';
import {
  nilaiSelisihRp,
  nilaiSelisihRpBagian,
  rumusSelisihRp,
  rumusSelisihRpBagian,
} from '../measures/efisiensi-selisih-rp';
import { tabel, type Bagian, type Di, type Kolom } from './formulir';
import { rumus, sebagaiAngka, type Isi } from './isi';
import { gabungSasaran, kolomUrut, selDari } from './kolom';
import type { Konteks } from './konteks';
import { rujukTeks, type Butir } from './sumber/indikator';
import { jumlah, jumlahSel, PERSEN, selisih, serapanJumlah } from './ukur';
import { rataCapaian, type SelRata } from './ukur-rata';

/** The tables of efisiensi by sasaran; their figures come from the table `dasar` of the same sheet, a row an indicator. */

/** A sasaran with its indicators. */
interface Sasaran {
  readonly butir: readonly Butir[];
}

function perSasaran(butir: readonly Butir[]): Sasaran[] {
  const kelompok = new Map<unknown, Butir[]>();
  for (const b of butir) {
    const kunci = gabungSasaran(b);
    kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), b]);
  }
  return [...kelompok.values()].map((b) => ({ butir: b }));
}

/** Mean of the capaian, or sum over sum of the budget, of the rows of the base table that belong to the sasaran. */
function dariDasar(di: Di<Sasaran>, s: Sasaran, semua: readonly Butir[]) {
  const dasar = di.lintas('dasar');
  return (kolom: string): SelRata[] => {
    const awal = dasar.rentang(kolom).split(':')[0]!;
    const [, huruf, mulai] = /^([A-Z]+)(\d+)$/.exec(awal)!;
    const di = s.butir.map((b) => semua.indexOf(b));
    const nilai = dasar.nilaiKolom(kolom);
    return di.map((i) => ({
      sel: `${huruf}${Number(mulai) + i}`,
      nilai: nilai[i] ?? null,
      batas: semua[i]!.indikator.batas,
    }));
  };
}

/** Efisiensi counts where capaian reaches 100 %; below it the words say so and the number stays in its column. */
function keterangan(konteks: Konteks, di: Di<Sasaran>): Isi {
  const capaian = selDari(di, 'capaian');
  const efisiensi = selDari(di, 'efisiensi');
  const m = konteks.messages.forms;
  const kata = { belum: m.belumEfisien(), efisien: m.efisien(), tidakEfisien: m.tidakEfisien() };
  return rumus(
    rumusKeteranganEfisiensi(capaian.sel, efisiensi.sel, kata),
    nilaiKeteranganEfisiensi(sebagaiAngka(capaian.nilai), sebagaiAngka(efisiensi.nilai), kata),
  );
}

const kolomNamaSasaran = (konteks: Konteks): Kolom<Sasaran> => ({
  id: 'sasaran',
  judul: 'Sasaran Strategis',
  lebar: 34,
  rentang: 2,
  bentuk: 'teks',
  isi: (s) =>
    rujukTeks(
      konteks,
      s.butir[0]!.sasaran ?? { teks: s.butir[0]!.utama.nama, ref: s.butir[0]!.utama.refNama },
    ),
});

/** Tabel 3.10: capaian − penyerapan. */
export function tabelSelisih(konteks: Konteks, butir: readonly Butir[]): Bagian {
  return tabel<Sasaran>({
    id: 'utama',
    nomor: 'polos',
    kunci: ['sasaran'],
    kolom: [
      kolomUrut(),
      kolomNamaSasaran(konteks),
      {
        id: 'capaian',
        judul: '%\nCapaian Kinerja',
        bentuk: 'persen',
        isi: (s, di) => rataCapaian(konteks, dariDasar(di, s, butir)('capaian')),
      },
      {
        id: 'serapan',
        judul: '%\nPenyerapan Anggaran',
        bentuk: 'persen',
        isi: (s, di) => serapanJumlah(dariDasar(di, s, butir)('pagu'), dariDasar(di, s, butir)('serap')),
      },
      {
        id: 'efisiensi',
        judul: '%\nTingkat Efisiensi',
        nomor: '5 (3-4)',
        bentuk: 'persen',
        isi: (_, di) => selisih(selDari(di, 'capaian'), selDari(di, 'serapan')),
      },
      {
        id: 'keterangan',
        judul: 'Keterangan',
        rentang: 2,
        bentuk: 'teks',
        isi: (_, di) => keterangan(konteks, di),
      },
    ],
    baris: perSasaran(butir).map((data) => ({ data })),
  });
}

/** Pagu − realisasi and its share of pagu, by sasaran and of all. */
export function tabelSisa(konteks: Konteks, butir: readonly Butir[]): Bagian {
  const uang = (id: string, judul: string): Kolom<Sasaran> => ({
    id,
    judul,
    rentang: 2,
    bentuk: 'rupiah',
    isi: (s, di) => jumlahSel(dariDasar(di, s, butir)(id)),
  });
  const total = (id: string) => (di: Di<Sasaran>) => jumlah(di.rentang(id), di.nilaiKolom(id));
  return tabel<Sasaran>({
    id: 'utama',
    nomor: 'polos',
    kunci: ['sasaran'],
    kolom: [
      kolomUrut(),
      kolomNamaSasaran(konteks),
      uang('pagu', 'Pagu (Rp)'),
      uang('serap', 'Realisasi (Rp)'),
      {
        id: 'sisa',
        judul: 'Efisiensi (Rp)',
        nomor: '5 (3-4)',
        bentuk: 'rupiah',
        isi: (_, di) => sisaPagu(di),
      },
      {
        id: 'bagian',
        judul: '%\nterhadap Pagu',
        nomor: '6 (5/3)',
        lebar: 12,
        bentuk: 'persen',
        isi: (_, di) => bagianPagu(di),
      },
    ],
    baris: perSasaran(butir).map((data) => ({ data })),
    penutup: [
      {
        jenis: 'nilai',
        id: 'jumlah',
        label: 'Jumlah',
        sampai: 'sasaran',
        isi: { pagu: total('pagu'), serap: total('serap'), sisa: sisaPagu, bagian: bagianPagu },
      },
    ],
  });
}

const uangDari = (di: Di<Sasaran>) => [selDari(di, 'pagu'), selDari(di, 'serap')] as const;

function sisaPagu(di: Di<Sasaran>): Isi {
  const [p, r] = uangDari(di);
  const nilai = nilaiSelisihRp(sebagaiAngka(p.nilai), sebagaiAngka(r.nilai));
  return rumus(rumusSelisihRp(p.sel, r.sel), nilai ?? '', '#,##0');
}

function bagianPagu(di: Di<Sasaran>): Isi {
  const [p, r] = uangDari(di);
  const nilai = nilaiSelisihRpBagian(sebagaiAngka(p.nilai), sebagaiAngka(r.nilai));
  return rumus(rumusSelisihRpBagian(p.sel, r.sel), nilai ?? '', PERSEN);
}
