import type { Analysis } from '../analyse';
import { dasarDari } from '../forms/dasar';
import { angkaEfisiensi, type AngkaEfisiensi } from '../forms/efisiensi-angka';
import { namaLembarForm } from '../forms/ingatan';
import { hasil, angkaRumus, sebagaiAngka } from '../forms/isi';
import type { Konteks } from '../forms/konteks';
import { tabelProgram } from '../forms/sumber/anggaran';
import { realisasiProgram } from '../forms/sumber/anggaran-bagian';
import { butirTerukur, kunciSasaran, type Butir } from '../forms/sumber/indikator';
import { realisasiTahunan, targetTahunan } from '../forms/sumber/realisasi';
import { isiSumber } from '../forms/sumber/sumber';
import { capaianTahunTarget } from '../forms/ukur';
import { nilaiRataTerbatas } from '../forms/ukur-rata';
import type { CaraRata, MetodeEfisiensi } from '../kinerja/profil';
import { nilaiAgregasi } from '../measures/agregasi';
import { metodeEfisiensi } from '../measures/efisiensi-metode';
import { caraRata } from '../measures/rata-rata';
import type { Triwulan } from '../recognise/table';

export interface SasaranRingkas {
  readonly nama: string;
  readonly indikator: number;
  readonly terukur: number;
  readonly tercapai: number;
  /** Mean of the capaian of its measured indicators, a fraction; null where none is measured. */
  readonly rataRata: number | null;
}

/** A workbook's place: its name as the recap prints it, and where it stands relative to the recap, if that is known. */
export interface Berkas {
  readonly file: string;
  readonly url?: string;
}

/** A file that could not be summed up, with the reason. */
export interface Terlewat extends Berkas {
  readonly sebab: string;
}

/** What a workbook comes to, for one row of the recap. Capaian are fractions, money in rupiah. */
export interface Ringkasan extends Berkas {
  readonly instansi: string;
  readonly tahun: number | undefined;
  /** The quarter that the figures go up to; undefined where nothing has elapsed. */
  readonly periode: Triwulan | undefined;
  readonly indikator: number;
  readonly terukur: number;
  /** Measured indicators with a capaian of 100 % or more. */
  readonly tercapai: number;
  readonly rataRata: number | null;
  readonly pagu: number | null;
  readonly realisasi: number | null;
  readonly kesalahan: number;
  readonly peringatan: number;
  readonly sasaran: readonly SasaranRingkas[];
  /** How the workbook's means are made; left out: arithmetic. */
  readonly caraRata?: CaraRata;
  /** The method that its own settings name. */
  readonly metode?: MetodeEfisiensi;
  readonly efisiensi?: AngkaEfisiensi;
}

/** Sums up an analysed workbook by the same sources and measures as its forms. */
export function ringkas(analysis: Analysis, berkas: Berkas): Ringkasan {
  const { kinerja, profil, messages, periode, findings } = analysis;
  const konteks: Konteks = {
    kinerja,
    findings,
    profil,
    messages,
    periode,
    tahun: profil.tahun ?? kinerja.tahun,
    diminta: true,
  };
  const butir = butirTerukur(konteks).map((b) => ({ butir: b, capaian: capaianButir(konteks, b) }));
  const terukur = butir.flatMap(({ capaian }) => capaian ?? []);
  return {
    ...berkas,
    instansi: profil.instansi ?? instansiDari(analysis) ?? namaBerkas(berkas),
    tahun: konteks.tahun,
    periode,
    indikator: butir.length,
    terukur: terukur.length,
    tercapai: terukur.filter(tercapai).length,
    rataRata: rataButir(konteks, butir),
    ...anggaran(konteks),
    kesalahan: findings.filter(({ severity }) => severity === 'error').length,
    peringatan: findings.filter(({ severity }) => severity === 'warning').length,
    sasaran: perSasaran(konteks, butir),
    caraRata: caraRata(profil),
    metode: metodeEfisiensi(profil),
    efisiensi: efisiensi(konteks, butir),
  };
}

const tercapai = (capaian: number): boolean => capaian >= 1 - 1e-9;

/**
 * A recap that Renaksi wrote, with nothing else in it: it is no organisation's workbook, though it stands in the same
 * folder as theirs.
 */
export const adalahRekap = ({ workbook, tables }: Analysis): boolean =>
  tables.length === 0 &&
  workbook.names.some(({ name }) => name.toLowerCase() === namaLembarForm('rekap').toLowerCase());

function capaianButir(konteks: Konteks, butir: Butir): number | null {
  const realisasi = { sel: 'R', nilai: hasil(realisasiTahunan(konteks, butir)) };
  return sebagaiAngka(hasil(capaianTahunTarget(butir, realisasi, konteks.periode)));
}

/** Pagu and realisasi of the programs, each counted once. */
function anggaran(konteks: Konteks): { pagu: number | null; realisasi: number | null } {
  const baris = (tabelProgram(konteks)?.baris ?? []).filter((b) => b.induk === undefined);
  return {
    pagu: nilaiAgregasi(
      'JUMLAH',
      baris.map((b) => angkaRumus(b.pagu)),
    ),
    realisasi: nilaiAgregasi(
      'JUMLAH',
      baris.map((b) =>
        sebagaiAngka(hasil(isiSumber(realisasiProgram(konteks, b), 'JUMLAH', undefined, false))),
      ),
    ),
  };
}

interface Terhitung {
  readonly butir: Butir;
  readonly capaian: number | null;
}

const rataButir = (konteks: Konteks, butir: readonly Terhitung[]): number | null =>
  nilaiRataTerbatas(
    konteks,
    butir.map(({ butir: b, capaian }) => ({ nilai: capaian, batas: b.indikator.batas })),
  );

function efisiensi(konteks: Konteks, butir: readonly Terhitung[]): AngkaEfisiensi {
  const oleh = new Map(butir.map((satu) => [satu.butir, satu]));
  return angkaEfisiensi(
    dasarDari(
      konteks,
      butir.map((satu) => satu.butir),
    ),
    (isi) =>
      rataButir(
        konteks,
        isi.map((d) => oleh.get(d.butir)!),
      ),
    ({ butir: b }) => ({
      target: sebagaiAngka(hasil(targetTahunan(b))),
      realisasi: sebagaiAngka(hasil(realisasiTahunan(konteks, b))),
    }),
  );
}

function perSasaran(konteks: Konteks, butir: readonly Terhitung[]): SasaranRingkas[] {
  const groups = new Map<string, { nama: string; isi: Terhitung[] }>();
  for (const satu of butir) {
    const b = satu.butir;
    const key = kunciSasaran(b);
    const nama = b.sasaran?.teks;
    if (key === undefined || nama === undefined) continue;
    const group = groups.get(key) ?? { nama, isi: [] };
    group.isi.push(satu);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ nama, isi }) => {
    const terukur = isi.flatMap(({ capaian }) => capaian ?? []);
    return {
      nama,
      indikator: isi.length,
      terukur: terukur.length,
      tercapai: terukur.filter(tercapai).length,
      rataRata: rataButir(konteks, isi),
    };
  });
}

/** The file's name without its folder and kind. */
const namaBerkas = ({ file }: Berkas): string => file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');

const organisasi =
  /\b(?:dinas|badan|sekretariat|inspektorat|kecamatan|kelurahan|rumah sakit|rsud|biro|kantor|satuan polisi|balai|kantor regional)\b/i;

/** The organisation that a title names; a line that names it alone before one that speaks of it. */
function instansiDari({ tables }: Analysis): string | undefined {
  const lines = tables.flatMap((table) =>
    // `Instansi : Dinas …` names it behind the colon.
    table.titleLines.map((line) =>
      line.text.trim().replace(/^[^:]*\b(?:instansi|unit|perangkat|opd|skpd)\b[^:]*:\s*/i, ''),
    ),
  );
  const named = lines.filter((line) => organisasi.test(line) && line.length <= 90);
  const alone = named.find((line) =>
    /^(?:dinas|badan|sekretariat|inspektorat|kecamatan|rsud|rumah sakit|biro|kantor)/i.test(line),
  );
  return (alone ?? named[0]?.slice(named[0].search(organisasi)))
    ?.replace(/[\s,.–-]+(?:tahun|triwulan|periode|semester|t\.?a\.?)\b.*$/i, '')
    .trim();
}
