import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import { rumusPredikatSkala, predikatSkala, skalaSakip } from '../measures/predikat';
import type { Column } from '../recognise/table';
import { columnNumber } from '../grid/address';
import { barisTahun, type Konteks } from './konteks';
import { kurang, tabel, type Di, type Formulir, type Kolom, type Penutup } from './formulir';
import { rujukAngka, rujukNilai, rujukTeksNilai, rumus, sebagaiAngka, kosong } from './isi';
import { kolomUrut } from './kolom';
import { sel } from './sumber/tabel';
import { jumlah, jumlahBerangka } from './ukur';

const bobot = (baris: Baris): number | null => sel(baris, 'bobot')?.nilai ?? null;
const nama = (baris: Baris): Nilai | undefined => sel(baris, 'uraian') ?? sel(baris, 'indikator');
const nomor = (baris: Baris): string => sel(baris, 'no')?.tampil.trim() ?? '';

/** The columns of values right of bobot that hold numbers, at most the last two: last year and this year. */
function kolomNilai(t: Tabel): Column[] {
  const letakBobot = t.table.columns.find((c) => c.role === 'bobot');
  if (!letakBobot) return [];
  const angka = (c: Column): boolean =>
    t.baris.some((b) => b.jenis === 'data' && typeof b.sel.get(c.column)?.cell?.value === 'number');
  return t.table.columns
    .filter(
      (c) => columnNumber(c.column) > columnNumber(letakBobot.column) && c.role !== 'predikat' && angka(c),
    )
    .slice(0, 2);
}

/** The components: where sub-components stand too, only the rows whose own number has no point. */
function komponen(t: Tabel): Baris[] {
  const semua = t.baris.filter((b) => b.jenis === 'data' && bobot(b) !== null && nama(b));
  const jumlahnya = semua.reduce((total, b) => total + (bobot(b) ?? 0), 0);
  const utama = semua.filter((b) => /^(?:\d+|[IVX]+|[A-Z])[.)]?$/.test(nomor(b)));
  return jumlahnya > 101 && utama.length > 0 ? utama : semua;
}

function tabelSakip(konteks: Konteks): Tabel | undefined {
  return konteks.kinerja.tabel.find(
    (t) =>
      (t.table.kind === 'hasil-evaluasi' || t.table.kind === 'lain') &&
      kolomNilai(t).length > 0 &&
      komponen(t).length >= 3 &&
      Math.abs(komponen(t).reduce((total, b) => total + (bobot(b) ?? 0), 0) - 100) < 1,
  );
}

const judulKolom = (c: Column): string => {
  const kata = c.header.split('/').pop()?.replace(/\s+/g, ' ').trim() ?? '';
  return kata || 'Nilai';
};

/** Hasil Evaluasi SAKIP: LKjIP 2020, Tabel 3.2; weights PermenPANRB 12/2015 (verified). */
export const sakip: Formulir = {
  id: 'sakip',
  lembar: 'Hasil Evaluasi SAKIP',
  nama: 'Hasil Evaluasi SAKIP',
  sumber: 'LKjIP pemerintah daerah 2020, Tabel 3.1 dan 3.2; PermenPANRB 12/2015',
  label: 'verified',
  susun(konteks) {
    const t = tabelSakip(konteks);
    if (!t) return kurang(konteks.messages.forms.tanpaSakip());
    const nilai = kolomNilai(t).map((c): Kolom<Baris> => ({
      id: c.column,
      judul: judulKolom(c),
      lebar: 18,
      bentuk: 'angka',
      isi: (b) => rujukNilai(b.sel.get(c.column), '0.00'),
    }));
    const penutup: Penutup<Baris>[] = [
      {
        jenis: 'nilai',
        id: 'hasil',
        label: 'Nilai Hasil Evaluasi',
        sampai: 'komponen',
        isi: {
          bobot: (di) => jumlah(di.rentang('bobot'), di.nilaiKolom('bobot'), '0'),
          ...Object.fromEntries(
            nilai.map((k) => [
              k.id,
              (di: Di<Baris>) => jumlahBerangka(di.rentang(k.id), di.nilaiKolom(k.id), '0.00'),
            ]),
          ),
        },
      },
      {
        jenis: 'nilai',
        id: 'predikat',
        label: 'Predikat Penilaian',
        sampai: 'bobot',
        bentuk: 'tengah',
        isi: Object.fromEntries(
          nilai.map((k) => [
            k.id,
            (di: Di<Baris>) => {
              const total = di.lintas('utama').penutup('hasil', k.id);
              return rumus(
                rumusPredikatSkala(total.sel, skalaSakip, 100),
                predikatSkala(sebagaiAngka(total.nilai), skalaSakip),
              );
            },
          ]),
        ),
      },
    ];
    return {
      judul: ['HASIL EVALUASI IMPLEMENTASI SISTEM AKIP', barisTahun(konteks)],
      bagian: [
        tabel<Baris>({
          id: 'utama',
          nomor: 'tanpa',
          kolom: [
            kolomUrut(7),
            {
              id: 'komponen',
              judul: 'Komponen Penilaian',
              lebar: 60,
              bentuk: 'teks',
              isi: (b) => (nama(b) ? rujukTeksNilai(nama(b)) : kosong),
            },
            {
              id: 'bobot',
              judul: 'Bobot (%)',
              lebar: 14,
              bentuk: 'angka',
              isi: (b) => rujukAngka(sel(b, 'bobot'), '0'),
            },
            { judul: 'Nilai', kolom: nilai },
          ],
          baris: komponen(t).map((data) => ({ data })),
          penutup,
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
