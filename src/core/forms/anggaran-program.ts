import { refName } from '../grid/address';
import type { CellValue } from '../grid/workbook';
import type { BarisAnggaran } from '../kinerja/kinerja';
import { barisTahun, type Konteks } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Kolom, type Penutup } from './formulir';
import { alamat, angkaRumus, kosong, rujukNilai, rumus, type Isi } from './isi';
import { kolomBebas, selDari } from './kolom';
import { tabelProgram } from './sumber/anggaran';
import { barisAnggaranNama, keteranganAnggaran } from './sumber/uraian';
import { jumlahSel, runtun, serapan } from './ukur';

type Uang = 'alokasi' | 'realisasi';

/** The rows below a row, its own and theirs: one run, as the sheet lists them. */
const bawah = (baris: BarisAnggaran): BarisAnggaran[] => baris.anak.flatMap((a) => [a, ...bawah(a)]);

/**
 * A parent is the sum of its own rows below it, a row without any the user's cell. Where one of them is text, a sum
 * would drop it without a word: the user's own figure of the parent stands in.
 */
function uang(baris: BarisAnggaran, kolom: Uang, di: Di<BarisAnggaran>): Isi {
  const own = kolom === 'alokasi' ? baris.pagu : baris.realisasi;
  const anak = baris.anak.filter((a) => di.semua.includes(a));
  if (anak.length === 0) return rujukNilai(own, '#,##0');
  const sum = jumlahSel(anak.map((a) => ({ sel: di.selDi(a, kolom), nilai: di.nilaiDi(a, kolom) })));
  if (!own) return sum;
  const semua = bawah(baris).filter((a) => di.semua.includes(a));
  const daftar = runtun(semua.map((a) => di.selDi(a, kolom)));
  const adaTeks = semua.some((a) => adaHuruf(di.nilaiDi(a, kolom)));
  return rumus(
    `=IF(${hitungTeks(daftar)}=0,${sum.formula!.slice(1)},IF(ISNUMBER(${refName(own.ref)}),${alamat(own)},""))`,
    adaTeks ? (angkaRumus(own) ?? '') : (sum.cached ?? ''),
    '#,##0',
  );
}

/** Words where a number should stand; a lone `-` is a blank. */
const adaHuruf = (value: CellValue): boolean => typeof value === 'string' && value !== '' && value !== '-';
const hitungTeks = (daftar: readonly string[]): string =>
  daftar.map((rentang) => `COUNTIFS(${rentang},"?*",${rentang},"<>-")`).join('+');

/** The top rows' sum; blank where one of them has no figure because of text below it. */
const total =
  (kolom: Uang) =>
  (di: Di<BarisAnggaran>): Isi => {
    const puncak = di.semua.filter((b) => !b.induk || !di.semua.includes(b.induk));
    const sum = jumlahSel(puncak.map((b) => ({ sel: di.selDi(b, kolom), nilai: di.nilaiDi(b, kolom) })));
    const daftar = runtun(puncak.map((b) => di.selDi(b, kolom))).join(',');
    const terisi = puncak.filter((b) => typeof di.nilaiDi(b, kolom) === 'number').length;
    const adaTeks = di.nilaiKolom(kolom).some(adaHuruf);
    return rumus(
      `=IF(AND(${hitungTeks([di.rentang(kolom)])}>0,COUNT(${daftar})<${puncak.length}),"",${sum.formula!.slice(1)})`,
      adaTeks && terisi < puncak.length ? '' : (sum.cached ?? ''),
      '#,##0',
    );
  };

function kolomAnggaran(konteks: Konteks, puncak: readonly BarisAnggaran[]): Kolom<BarisAnggaran>[] {
  return [
    {
      id: 'no',
      judul: 'No',
      lebar: 5,
      bentuk: 'tengah',
      isi: (b) => (puncak.includes(b) ? { value: puncak.indexOf(b) + 1 } : kosong),
    },
    {
      id: 'uraian',
      judul: 'Program/Kegiatan',
      lebar: 62,
      bentuk: 'teks',
      isi: (b) => barisAnggaranNama(konteks, b),
    },
  ];
}

/** Realisasi Anggaran per Program dan Kegiatan: LKjIP 2020, Tabel 3.13 (verified). */
export const anggaranProgram: Formulir = {
  id: 'anggaran-program',
  lembar: 'Anggaran Program Kegiatan',
  nama: 'Realisasi Anggaran per Program dan Kegiatan',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.13',
  label: 'verified',
  susun(konteks) {
    const dari = tabelProgram(konteks);
    if (!dari) return kurang(konteks.messages.forms.tanpaAnggaranProgram());
    const { baris } = dari;
    const puncak = baris.filter((b) => !b.induk || !baris.includes(b.induk));
    const [no, uraian] = kolomAnggaran(konteks, puncak);
    const adaKet = baris.some((b) => keteranganAnggaran(konteks, b) !== undefined);
    const penutup: Penutup<BarisAnggaran>[] = [
      {
        jenis: 'nilai',
        id: 'total',
        label: 'Total',
        sampai: 'uraian',
        isi: {
          alokasi: total('alokasi'),
          realisasi: total('realisasi'),
          persen: (di) => serapan(selDari(di, 'alokasi'), selDari(di, 'realisasi')),
        },
      },
    ];
    return {
      judul: ['REALISASI ANGGARAN PER PROGRAM DAN KEGIATAN', barisTahun(konteks)],
      bagian: [
        tabel<BarisAnggaran>({
          id: 'utama',
          nomor: 'polos',
          kunci: ['uraian'],
          kolom: [
            no!,
            uraian!,
            {
              judul: 'Anggaran',
              kolom: [
                {
                  id: 'alokasi',
                  judul: 'Alokasi',
                  lebar: 20,
                  bentuk: 'rupiah',
                  isi: (b, di) => uang(b, 'alokasi', di),
                },
                {
                  id: 'realisasi',
                  judul: 'Realisasi',
                  lebar: 20,
                  bentuk: 'rupiah',
                  isi: (b, di) => uang(b, 'realisasi', di),
                },
                {
                  id: 'persen',
                  judul: '%',
                  lebar: 11,
                  bentuk: 'persen',
                  isi: (_, di) => serapan(selDari(di, 'alokasi'), selDari(di, 'realisasi')),
                },
              ],
            },
            adaKet
              ? {
                  id: 'ket',
                  judul: 'Ket',
                  lebar: 16,
                  bentuk: 'teks',
                  isi: (b) => keteranganAnggaran(konteks, b) ?? kosong,
                }
              : kolomBebas('ket', 'Ket', 16),
          ],
          baris: baris.map((b) => ({
            data: b,
            gaya: b.anak.length > 0 || puncak.includes(b) ? 'tebal' : 'biasa',
          })),
          penutup,
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
