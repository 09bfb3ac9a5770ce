import type { Baris, Nilai } from '../kinerja/kinerja';
import { kurang, tabel, type BarisForm, type Formulir } from './formulir';
import { rujukNilai, rujukTeksNilai, teks } from './isi';
import { gabungSasaran, kolomNoSasaran, kolomSatuan } from './kolom';
import { barisTahun } from './konteks';
import { butirTabel, namaButir, rujukTeks, tahunCocok, type Butir } from './sumber/indikator';
import { selPeran } from './sumber/uraian';

const dari = (butir: Butir): Butir => butir;

/** The banner that stands above a row in its table: a section row, or the row's own perspektif. */
function spanduk(butir: Butir): Nilai | Baris | undefined {
  const { baris, tabel: t } = butir.utama;
  const kolom = selPeran(baris, 'perspektif', false);
  if (kolom) return kolom;
  return [...t.baris].reverse().find((b) => b.row < baris.row && b.jenis === 'bagian');
}

function berspanduk(butir: readonly Butir[]): BarisForm<Butir>[] {
  const rows: BarisForm<Butir>[] = [];
  let sebelum: string | undefined;
  for (const data of butir) {
    const di = spanduk(data);
    const kata = di && ('tampil' in di ? di.tampil : di.label || firstText(di));
    if (di && kata && kata !== sebelum)
      rows.push({
        data: { ...data },
        spanduk: 'tampil' in di ? rujukTeksNilai(di) : (rujukBagian(di) ?? teks(kata)),
      });
    sebelum = kata ?? sebelum;
    rows.push({ data });
  }
  return rows;
}

const selIsi = (baris: Baris): Nilai | undefined =>
  [...baris.sel.values()].find((nilai) => nilai.tampil.trim() !== '');
const firstText = (baris: Baris): string | undefined => selIsi(baris)?.tampil;
const rujukBagian = (baris: Baris) => {
  const nilai = selIsi(baris);
  return nilai && rujukTeksNilai(nilai);
};

/** Rencana Kinerja Tahunan: RKT of a K/L office 2021, Tabel 1 (verified). */
export const rkt: Formulir = {
  id: 'rkt',
  lembar: 'Rencana Kinerja Tahunan',
  nama: 'Rencana Kinerja Tahunan',
  sumber: 'RKT kantor regional K/L 2021, Tabel 1',
  label: 'verified',
  susun(konteks) {
    const butir = butirTabel(
      konteks,
      (t) => t.table.kind === 'perjanjian-kinerja' && tahunCocok(konteks, t),
    ).filter((b) => b.target);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaTarget());
    const nomor = kolomNoSasaran(butir, dari);
    const anak = (b: Butir): Butir[] => butir.filter((other) => gabungSasaran(other) === gabungSasaran(b));
    const urutSasaran = [...new Set(butir.map(gabungSasaran))];
    const kode = (b: Butir): string => {
      const n = urutSasaran.indexOf(gabungSasaran(b)) + 1;
      const semua = anak(b);
      return semua.length === 1 ? String(n) : `${n}.${String.fromCharCode(97 + semua.indexOf(b))}`;
    };
    return {
      judul: ['RENCANA KINERJA TAHUNAN', barisTahun(konteks)],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'tanpa',
          kolom: [
            {
              judul: 'SASARAN STRATEGIS',
              kolom: [
                { ...nomor, judul: '', isi: (b) => ({ value: urutSasaran.indexOf(gabungSasaran(b)) + 1 }) },
                {
                  id: 'sasaran',
                  judul: '',
                  lebar: 52,
                  bentuk: 'teks',
                  gabung: gabungSasaran,
                  isi: (b) => rujukTeks(konteks, b.sasaran),
                },
              ],
            },
            {
              judul: 'INDIKATOR KINERJA',
              kolom: [
                {
                  id: 'kode',
                  judul: '',
                  lebar: 8,
                  bentuk: 'tengah',
                  isi: (b) => {
                    const own = selPeran(b.utama.baris, 'kode');
                    return own ? rujukTeksNilai(own) : teks(kode(b));
                  },
                },
                {
                  id: 'indikator',
                  judul: '',
                  lebar: 64,
                  bentuk: 'teks',
                  isi: (b) => namaButir(konteks, b),
                },
              ],
            },
            { ...kolomSatuan(konteks, dari), judul: 'SATUAN', lebar: 16 },
            { id: 'target', judul: 'TARGET', lebar: 12, bentuk: 'tengah', isi: (b) => rujukNilai(b.target) },
          ],
          satuTingkat: true,
          baris: berspanduk(butir),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      beku: 2,
    };
  },
};
