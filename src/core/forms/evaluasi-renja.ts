import type { BarisIndikator, Indikator, Nilai, Tabel, Teks } from '../kinerja/kinerja';
import type { Kind } from '../recognise/table';
import { catatanDeret, catatanPilihan, catatanPolaritas } from './catatan';
import { formatSatuan, gabungRealisasi, kolomTW, penutupE81, realisasi12, targetBagian } from './e81';
import { kurang, tabel, type Di, type Formulir, type Kelompok, type Penutup, type Simpul } from './formulir';
import { kosong, rujukAngka, rujukNilai, rujukTeksNilai, type Isi } from './isi';
import { kolomBebas, selDari } from './kolom';
import { barisPeriode, type Konteks } from './konteks';
import { anggaranButir } from './sumber/anggaran';
import { deretDari } from './sumber/deret';
import { barisSetahun } from './sumber/deret-butir';
import { adaRealisasi, nilaiTahun, rujukTeks, tahunCocok } from './sumber/indikator';
import { targetRenstra } from './sumber/renstra';
import { selPeran } from './sumber/uraian';
import { tingkatCapaian } from './ukur';
import { labelRata, rataCapaian, selRata } from './ukur-rata';

export interface BarisE81 {
  readonly uraian?: Nilai;
  readonly sasaran?: Teks;
  readonly nomorSasaran?: number;
  readonly b?: BarisIndikator;
  readonly indikator?: Indikator;
}

const kinds: readonly Kind[] = [
  'evaluasi-renja',
  'monev',
  'pengukuran-triwulan',
  'monev-bulanan',
  'perbandingan',
];
const tingkatan = ['subkegiatan', 'kegiatan', 'program', 'uraian'] as const;

function tabelE81(konteks: Konteks): Tabel[] {
  for (const kind of kinds) {
    const found = konteks.kinerja.tabel.filter(
      (t) =>
        t.table.kind === kind &&
        tahunCocok(konteks, t) &&
        t.indikator.some((b) => deretDari(b.realisasi) && adaRealisasi(b)),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The rows of one table: names of program and kegiatan on rows of their own, then the indicators below them. */
function barisTabel(konteks: Konteks, tabel: Tabel, nomor: Map<string, number>): BarisE81[] {
  const rows: BarisE81[] = [];
  let sasaran: Teks | undefined;
  const nomorOf = (teks: Teks | undefined): number | undefined => {
    if (!teks) return undefined;
    const kunci = teks.teks.toLowerCase();
    if (!nomor.has(kunci)) nomor.set(kunci, nomor.size + 1);
    return nomor.get(kunci);
  };
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'data' && baris.jenis !== 'bagian') continue;
    const inds = tabel.indikator.filter((b) => b.baris === baris);
    sasaran = inds[0]?.sasaran ?? sasaran;
    const nomorSasaran = nomorOf(sasaran);
    const nama = tingkatan.flatMap((role) => selPeran(baris, role) ?? []);
    const judul = inds.length > 0 ? nama.slice(1) : nama;
    for (const uraian of [...judul].reverse()) rows.push({ uraian, sasaran, nomorSasaran });
    inds.forEach((b, i) => {
      const indikator = konteks.kinerja.indikator.find((ind) => ind.kunci === b.kunci);
      const uraian = i === 0 ? nama[0] : undefined;
      rows.push({ uraian, sasaran, nomorSasaran, b: barisSetahun(b, indikator), indikator });
    });
  }
  return rows;
}

/** Of sheets of one plan, one a quarter or a month, an indicator's row stands where the first of them names it. */
function semuaBaris(konteks: Konteks): BarisE81[] {
  const nomor = new Map<string, number>();
  const tertulis = new Set<string>();
  return tabelE81(konteks).flatMap((t) => {
    const rows = barisTabel(konteks, t, nomor);
    if (t.periodeLembar === undefined) return rows;
    const baru = rows.filter(({ b }) => !b || !tertulis.has(b.kunci));
    for (const { b } of rows) if (b) tertulis.add(b.kunci);
    return baru.some(({ b }) => b) ? baru : [];
  });
}

const K = (id: string, isi: (r: BarisE81, di: Di<BarisE81>) => Isi, persen = false): Simpul<BarisE81> => ({
  id: `${id}K`,
  judul: 'K',
  lebar: persen ? 8 : 6.5,
  bentuk: persen ? 'persen' : 'angka',
  isi: (r, di) => (r.b ? isi(r, di) : kosong),
});
const Rp = (id: string, isi: (r: BarisE81, di: Di<BarisE81>) => Isi, persen = false): Simpul<BarisE81> => ({
  id: `${id}R`,
  judul: 'Rp',
  lebar: persen ? 8 : 11,
  bentuk: persen ? 'persen' : 'rupiah',
  isi: (r, di) => (r.b ? isi(r, di) : kosong),
});
const pasangan = (
  judul: string,
  nomor: string,
  k: Simpul<BarisE81>,
  rp: Simpul<BarisE81>,
): Kelompok<BarisE81> => ({
  judul,
  nomor,
  kolom: [k, rp],
});

/** The indicator's own pagu, else what another table states for it. */
function paguTahun(konteks: Konteks, r: BarisE81): Nilai | undefined {
  const own = nilaiTahun(r.b!.pagu, konteks.tahun);
  if (own || !r.indikator) return own;
  return anggaranButir(konteks, { indikator: r.indikator, utama: r.b!, triwulan: [] }).pagu;
}

function kolomE81(konteks: Konteks): Simpul<BarisE81>[] {
  const tahunIni = (r: BarisE81): Nilai | undefined =>
    nilaiTahun(r.b!.target, konteks.tahun) ??
    r.indikator?.di.map((b) => nilaiTahun(b.target, konteks.tahun)).find((n) => n !== undefined);
  const renstra = (r: BarisE81): Nilai | undefined =>
    r.b!.target.get('RENSTRA') ?? (r.indikator && targetRenstra(r.indikator));
  const k = (r: BarisE81, nilai: Nilai | undefined, sebut = false): Isi =>
    rujukNilai(nilai, nilai && formatSatuan(r, nilai, sebut));
  return [
    {
      id: 'no',
      judul: 'No',
      lebar: 4,
      bentuk: 'tengah',
      gabung: (r) => r.nomorSasaran,
      isi: (r, di) => ({ value: r.nomorSasaran ?? di.urut }),
    },
    {
      id: 'sasaran',
      judul: 'Sasaran',
      lebar: 14,
      bentuk: 'teks',
      gabung: (r) => r.nomorSasaran,
      isi: (r) => rujukTeks(konteks, r.sasaran),
    },
    {
      id: 'uraian',
      judul: 'Program / Kegiatan / Sub Kegiatan',
      lebar: 18,
      bentuk: 'teks',
      isi: (r) => rujukTeksNilai(r.uraian),
    },
    {
      id: 'indikator',
      judul: 'Indikator Kinerja Program (outcome) / Kegiatan (output)',
      lebar: 20,
      bentuk: 'teks',
      isi: (r) => (r.b ? rujukTeks(konteks, { teks: r.b.nama, ref: r.b.refNama }) : kosong),
    },
    pasangan(
      'Target Renstra Perangkat Daerah pada akhir periode',
      '5',
      K('5', (r) => k(r, renstra(r), tahunIni(r) === undefined)),
      Rp('5', (r) => rujukAngka(r.b!.pagu.get('RENSTRA'), '#,##0')),
    ),
    pasangan(
      'Realisasi Capaian Kinerja Renstra s.d. Renja tahun lalu (n-2)',
      '6',
      K('6', (r) => k(r, r.b!.realisasi.get('SD-LALU'))),
      Rp('6', (r) => rujukAngka(r.b!.realisasiAnggaran.get('SD-LALU'), '#,##0')),
    ),
    pasangan(
      'Target Kinerja dan Anggaran Renja tahun berjalan',
      '7',
      K('7', (r) => (tahunIni(r) ? k(r, tahunIni(r), true) : targetBagian(r, renstra(r) === undefined))),
      Rp('7', (r) => rujukAngka(paguTahun(konteks, r), '#,##0')),
    ),
    { judul: 'Realisasi Kinerja pada Triwulan', kolom: kolomTW(konteks, pasangan, K, Rp) },
    pasangan(
      'Realisasi Capaian Kinerja dan Anggaran Renja yang dievaluasi',
      '12 = 8+9+10+11',
      K('12', (r, di) => realisasi12(konteks, r, di, 'K')),
      Rp('12', (r, di) => realisasi12(konteks, r, di, 'R')),
    ),
    pasangan(
      'Realisasi Kinerja dan Anggaran Renstra s.d. tahun berjalan',
      '13 = 6+12',
      K('13', (r, di) => gabungRealisasi(r, di, 'K')),
      Rp('13', (r, di) => gabungRealisasi(r, di, 'R')),
    ),
    pasangan(
      'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s.d. tahun berjalan (%)',
      '14 = 13/5 × 100',
      K('14', (r, di) => tingkatCapaian(r.indikator, selDari(di, '5K'), selDari(di, '13K')), true),
      Rp('14', (_, di) => tingkatCapaian(undefined, selDari(di, '5R'), selDari(di, '13R')), true),
    ),
    {
      id: 'pd',
      judul: 'PD Penanggung Jawab',
      lebar: 10,
      bentuk: 'teks',
      isi: (r) => rujukTeks(konteks, r.b?.penanggungJawab),
    },
    kolomBebas('keterangan', 'Keterangan', 10),
  ];
}

const penutup = (konteks: Konteks): Penutup<BarisE81>[] => {
  const batas = (r: BarisE81) => r.indikator?.batas;
  return [
    {
      jenis: 'nilai',
      id: 'rata',
      sampai: '13R',
      label: (di) => labelRata(konteks, selRata(di, '14K', batas), 'capaian kinerja (%)'),
      isi: {
        '14K': (di) => rataCapaian(konteks, selRata(di, '14K', batas)),
        '14R': (di) => rataCapaian(konteks, selRata(di, '14R')),
      },
    },
    ...penutupE81<BarisE81>(konteks.profil, konteks.messages),
  ];
};

/** Formulir E.81, evaluasi terhadap hasil Renja: Permendagri 86/2017 (practice: its lampiran was not read). */
export const evaluasiRenja: Formulir = {
  id: 'evaluasi-renja',
  lembar: 'E.81 Evaluasi Renja',
  nama: 'Formulir E.81 Evaluasi terhadap Hasil Renja',
  sumber: 'Permendagri 86/2017, Formulir E.81',
  label: 'practice',
  susun(konteks) {
    const baris = semuaBaris(konteks);
    if (!baris.some((r) => r.b)) return kurang(konteks.messages.forms.tanpaTriwulan());
    return {
      judul: [
        'FORMULIR E.81',
        'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
        `PERIODE PELAKSANAAN ${barisPeriode(konteks)}`,
      ],
      bagian: [
        tabel<BarisE81>({
          id: 'utama',
          nomor: 'polos',
          atas: true,
          nomorDiAtasDaun: true,
          kunci: ['uraian', 'indikator'],
          kolom: kolomE81(konteks),
          baris: baris.map((data) => ({ data, gaya: data.b ? 'biasa' : 'tebal' })),
          penutup: penutup(konteks),
        }),
        {
          jenis: 'paragraf',
          baris: [{ isi: { value: konteks.messages.forms.catatanE81() }, gaya: 'catatan' }],
        },
        ...catatanDeret(
          konteks,
          baris.flatMap(({ b }) => (b ? [deretDari(b.realisasi), deretDari(b.realisasiAnggaran)] : [])),
        ),
        ...catatanPolaritas(
          konteks,
          baris.flatMap(({ indikator }) => (indikator ? [{ indikator }] : [])),
        ),
        ...catatanPilihan(konteks, { butir: baris, rata: true, predikat: true }),
      ],
      tandaTangan: [
        { peran: 'disusun', sebutan: 'Disusun' },
        { peran: 'dievaluasi', sebutan: 'Dievaluasi' },
      ],
      huruf: 8,
      beku: 4,
    };
  },
};
