import type { Tabel } from '../kinerja/kinerja';
import { catatanPilihan, catatanPolaritas } from './catatan';
import { kurang, tabel, type Bagian, type Di, type Formulir, type Kolom, type Penutup } from './formulir';
import { rujukNilai, type Isi } from './isi';
import {
  gabungSasaran,
  kolomIndikator,
  kolomNoSasaran,
  kolomSasaran,
  kolomSatuan,
  kolomTarget,
  selDari,
} from './kolom';
import { barisPeriode, type Konteks } from './konteks';
import { butirTabel, butirTerukur, kunciSasaran, tahunCocok, type Butir } from './sumber/indikator';
import { realisasiTahunan } from './sumber/realisasi';
import { capaianTahun, predikat } from './ukur';
import { labelRata, rataCapaian, selRata, type SelRata } from './ukur-rata';
import { lampuCapaian } from './warna';

const dari = (butir: Butir): Butir => butir;
const huruf = (n: number): string => String.fromCharCode(97 + (n % 26));
const romawi = (n: number): string =>
  ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'][n] ?? String(n + 1);

const kolomCapaian = (konteks: Konteks, judul: string): Kolom<Butir> => ({
  id: 'capaian',
  judul,
  lebar: 14,
  bentuk: 'persen',
  warna: lampuCapaian,
  isi: (b, di) => capaianTahun(b, selDari(di, 'target'), selDari(di, 'realisasi'), konteks.periode),
});
const kolomRealisasi = (konteks: Konteks): Kolom<Butir> => ({
  id: 'realisasi',
  judul: 'Realisasi',
  lebar: 14,
  bentuk: 'angka',
  isi: (b): Isi => realisasiTahunan(konteks, b),
});

function tabelSasaran(konteks: Konteks, butir: readonly Butir[], semua: readonly Butir[], n: number): Bagian {
  const rata = (di: Di<Butir>): SelRata[] => selRata(di, 'capaian', (b) => b.indikator.batas);
  const penutup: Penutup<Butir>[] = [
    {
      jenis: 'nilai',
      id: 'rata',
      sampai: 'realisasi',
      label: (di) => labelRata(konteks, rata(di), 'capaian sasaran'),
      isi: { capaian: (di) => rataCapaian(konteks, rata(di)) },
    },
    {
      jenis: 'nilai',
      id: 'kategori',
      sampai: 'realisasi',
      label: 'Kategori',
      bentuk: 'tengah',
      isi: {
        capaian: (di) => predikat(konteks.profil, di.lintas(`sasaran${n}`).penutup('rata', 'capaian')),
      },
    },
  ];
  return tabel<Butir>({
    id: `sasaran${n}`,
    judul: `${huruf(n)}) Sasaran Strategis ${romawi(n)}`,
    nomor: 'polos',
    kolom: [
      kolomNoSasaran(semua, dari),
      kolomSasaran(konteks, dari, 36),
      kolomIndikator(konteks, dari, 60),
      kolomSatuan(konteks, dari),
      { ...kolomTarget(dari, 'Target Tahunan'), lebar: 14 },
      kolomRealisasi(konteks),
      kolomCapaian(konteks, '%\nCapaian'),
    ],
    baris: butir.map((data) => ({ data })),
    penutup,
  });
}

/** A kegiatan with its own indicators. */
interface Kegiatan {
  readonly nama: string;
  readonly butir: readonly Butir[];
}

/** The kegiatan whose rows name the sasaran themselves. */
function kegiatanTersurat(
  konteks: Konteks,
  kunci: string | undefined,
  utama: ReadonlySet<string>,
): Kegiatan[] {
  const baris = butirTabel(
    konteks,
    (t) => tahunCocok(konteks, t),
    (b) => Boolean(b.kegiatan) && b.sasaran?.teks.toLowerCase() === kunci && !utama.has(b.kunci),
  ).filter((b) => b.realisasiTahun ?? b.deretRealisasi ?? b.deretTarget);
  const nama = [...new Set(baris.map((b) => b.utama.kegiatan!.teks))];
  return nama.map((n) => ({ nama: n, butir: baris.filter((b) => b.utama.kegiatan!.teks === n) }));
}

/** Tables of one sheet that follow the table of a sasaran, until the next sasaran stands: each a kegiatan of it. */
function kegiatanSebelahnya(
  konteks: Konteks,
  kunci: string | undefined,
  utama: ReadonlySet<string>,
): Kegiatan[] {
  const hasil: Kegiatan[] = [];
  const lembar = new Map<string, Tabel[]>();
  for (const t of konteks.kinerja.tabel)
    if (t.table.kind === 'perbandingan' && tahunCocok(konteks, t))
      lembar.set(t.table.sheet, [...(lembar.get(t.table.sheet) ?? []), t]);
  for (const tables of lembar.values()) {
    let kini: string | undefined;
    for (const t of tables) {
      const punya = t.indikator.find((b) => b.sasaran)?.sasaran;
      if (punya) kini = punya.teks.toLowerCase();
      else if (kini !== undefined && kini === kunci) {
        const butir = butirTabel(konteks, (other) => other === t).filter(
          (b) => !utama.has(b.indikator.kunci),
        );
        if (butir.length > 0) hasil.push({ nama: namaKegiatan(t), butir });
      }
    }
  }
  return hasil;
}

/** `➢ Kegiatan Penempatan PNS :` → Penempatan PNS. */
const namaKegiatan = (t: Tabel): string =>
  (t.table.titleLines[t.table.titleLines.length - 1]?.text ?? t.judul)
    .replace(/^[^A-Za-z0-9]+/, '')
    .replace(/^kegiatan\s+/i, '')
    .replace(/\s*:\s*$/, '')
    .trim();

const tabelKegiatan = (konteks: Konteks, kegiatan: Kegiatan, id: string): Bagian =>
  tabel<Butir>({
    id,
    mulai: 3,
    judul: `➢ Kegiatan ${kegiatan.nama} :`,
    nomor: 'tanpa',
    kolom: [
      kolomIndikator(konteks, dari, 60, 'Indikator'),
      kolomSatuan(konteks, dari),
      {
        id: 'target',
        judul: 'Target',
        lebar: 14,
        bentuk: 'angka',
        isi: (b) => rujukNilai(b.target),
      },
      kolomRealisasi(konteks),
      kolomCapaian(konteks, 'Capaian\n(%)'),
    ],
    baris: kegiatan.butir.map((data) => ({ data })),
  });

/** Capaian per Sasaran Strategis with the kegiatan behind each: LKjIP 2020, analysis of sasaran (verified). */
export const perSasaran: Formulir = {
  id: 'per-sasaran',
  lembar: 'Capaian per Sasaran',
  nama: 'Capaian per Sasaran Strategis',
  sumber: 'LKjIP pemerintah daerah 2020, Bab III A.4',
  label: 'verified',
  susun(konteks) {
    const butir = butirTerukur(konteks);
    if (butir.length === 0) return kurang(konteks.messages.forms.tanpaIndikatorTerukur());
    if (!butir.some((b) => b.sasaran)) return kurang(konteks.messages.forms.tanpaSasaran());
    const utama = new Set(butir.map((b) => b.indikator.kunci));
    const kelompok = [...new Set(butir.map(gabungSasaran))];
    const bagian = kelompok.flatMap((kunci, n): Bagian[] => {
      const isi = butir.filter((b) => gabungSasaran(b) === kunci);
      const nama = isi[0] && kunciSasaran(isi[0]);
      const tersurat = kegiatanTersurat(konteks, nama, utama);
      const kegiatan = tersurat.length > 0 ? tersurat : kegiatanSebelahnya(konteks, nama, utama);
      return [
        tabelSasaran(konteks, isi, butir, n),
        ...kegiatan.map((k, i) => tabelKegiatan(konteks, k, `kegiatan${n}x${i}`)),
      ];
    });
    return {
      judul: ['CAPAIAN KINERJA PER SASARAN STRATEGIS', barisPeriode(konteks)],
      bagian: [
        ...bagian,
        ...catatanPolaritas(konteks, butir),
        ...catatanPilihan(konteks, { butir, rata: true, predikat: true }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
    };
  },
};
