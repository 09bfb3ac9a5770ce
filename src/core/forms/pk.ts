import type { BarisAnggaran } from '../kinerja/kinerja';
import { barisTahun, type Konteks } from './konteks';
import { kurang, tabel, type Formulir, type Kolom, type Penutup } from './formulir';
import { kosong, rujukNilai } from './isi';
import { kolomBebas, kolomIndikator, kolomNoSasaran, kolomSasaran, kolomSatuan } from './kolom';
import { tabelPaguProgram } from './sumber/anggaran';
import { butirTabel, butirTerukur, tahunCocok, type Butir } from './sumber/indikator';
import { barisAnggaranNama, keteranganAnggaran } from './sumber/uraian';
import { jumlahBerangka } from './ukur';

const dari = (butir: Butir): Butir => butir;

/** The agency's own indicators with their targets: of the perjanjian kinerja, else of what is measured. */
export function butirPerjanjian(konteks: Konteks): Butir[] {
  const perjanjian = butirTabel(
    konteks,
    (t) => t.table.kind === 'perjanjian-kinerja' && tahunCocok(konteks, t),
  );
  return perjanjian.length > 0 ? perjanjian : butirTerukur(konteks);
}

function tabelProgram(konteks: Konteks, program: readonly BarisAnggaran[]) {
  const adaKet = program.some((b) => keteranganAnggaran(konteks, b) !== undefined);
  const penutup: Penutup<BarisAnggaran>[] = [
    {
      jenis: 'nilai',
      id: 'jumlah',
      label: 'Jumlah',
      sampai: 'program',
      isi: { anggaran: (di) => jumlahBerangka(di.rentang('anggaran'), di.nilaiKolom('anggaran')) },
    },
  ];
  const kolom: Kolom<BarisAnggaran>[] = [
    { id: 'no', judul: 'No', bentuk: 'tengah', isi: (_, di) => ({ value: di.urut }) },
    {
      id: 'program',
      judul: 'Program',
      rentang: 2,
      bentuk: 'teks',
      isi: (b) => barisAnggaranNama(konteks, b),
    },
    {
      id: 'anggaran',
      judul: 'Anggaran (Rp)',
      lebar: 22,
      bentuk: 'rupiah',
      isi: (b) => rujukNilai(b.pagu, '#,##0'),
    },
    adaKet
      ? {
          id: 'ket',
          judul: 'Keterangan',
          bentuk: 'teks',
          isi: (b) => keteranganAnggaran(konteks, b) ?? kosong,
        }
      : kolomBebas('ket', 'Keterangan', 16),
  ];
  return tabel<BarisAnggaran>({
    id: 'program',
    nomor: 'tanpa',
    kunci: ['program'],
    kolom,
    penutup,
    baris: program.map((data) => ({ data })),
  });
}

/** Perjanjian Kinerja: PermenPANRB 53/2014; LKjIP 2020, Tabel 2.4 (verified). */
export const pk: Formulir = {
  id: 'pk',
  lembar: 'Perjanjian Kinerja',
  nama: 'Perjanjian Kinerja',
  sumber: 'PermenPANRB 53/2014; LKjIP pemerintah daerah 2020, Tabel 2.4',
  label: 'verified',
  susun(konteks) {
    const butir = butirPerjanjian(konteks).filter((b) => b.target);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaTarget());
    const program = tabelPaguProgram(konteks, butir[0]!.utama.tabel.table.sheet);
    return {
      judul: ['PERJANJIAN KINERJA', barisTahun(konteks)],
      bagian: [
        tabel<Butir>({
          id: 'utama',
          nomor: 'kurung',
          kolom: [
            kolomNoSasaran(butir, dari),
            kolomSasaran(konteks, dari, 44),
            kolomIndikator(konteks, dari, 60),
            { ...kolomSatuan(konteks, dari), lebar: 22 },
            { id: 'target', judul: 'Target', lebar: 16, bentuk: 'tengah', isi: (b) => rujukNilai(b.target) },
          ],
          baris: butir.map((data) => ({ data })),
        }),
        ...(program.length > 0 ? [tabelProgram(konteks, program)] : []),
      ],
      tandaTangan: [
        { peran: 'pihak-kedua', sebutan: 'Pihak Kedua,' },
        { peran: 'pihak-pertama', sebutan: 'Pihak Pertama,' },
      ],
      beku: 2,
    };
  },
};
