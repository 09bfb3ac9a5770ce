import type { Analysis } from '../analyse';
import { dasarDari } from '../forms/dasar';
import { angkaEfisiensi, type AngkaEfisiensi } from '../forms/efisiensi-angka';
import { hasil, angkaRumus, sebagaiAngka } from '../forms/isi';
import type { Konteks } from '../forms/konteks';
import { tabelProgram } from '../forms/sumber/anggaran';
import { butirTerukur, kunciSasaran, type Butir } from '../forms/sumber/indikator';
import { realisasiTahunan, targetTahunan } from '../forms/sumber/realisasi';
import { capaianTahunTarget } from '../forms/ukur';
import { nilaiRataTerbatas } from '../forms/ukur-rata';
import type { CaraRata, MetodeEfisiensi } from '../kinerja/profil';
import { metodeEfisiensi } from '../measures/efisiensi-metode';
import { caraRata } from '../measures/rata-rata';

export interface SasaranRingkas {
  readonly nama: string;
  readonly indikator: number;
  /** Mean of the capaian of its measured indicators, a fraction; null where none is measured. */
  readonly rataRata: number | null;
}

/** What a workbook comes to, for one row of the recap. Capaian are fractions, money in rupiah. */
export interface Ringkasan {
  readonly file: string;
  readonly instansi: string;
  readonly tahun: number | undefined;
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
export function ringkas(analysis: Analysis, file: string): Ringkasan {
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
    file,
    instansi: profil.instansi ?? instansiDari(analysis) ?? file,
    tahun: konteks.tahun,
    indikator: butir.length,
    terukur: terukur.length,
    tercapai: terukur.filter((capaian) => capaian >= 1 - 1e-9).length,
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

function capaianButir(konteks: Konteks, butir: Butir): number | null {
  const realisasi = { sel: 'R', nilai: hasil(realisasiTahunan(konteks, butir)) };
  return sebagaiAngka(hasil(capaianTahunTarget(butir, realisasi, konteks.periode)));
}

/** Pagu and realisasi of the programs, each counted once. */
function anggaran(konteks: Konteks): { pagu: number | null; realisasi: number | null } {
  const baris = (tabelProgram(konteks)?.baris ?? []).filter((b) => b.induk === undefined);
  const sum = (values: readonly (number | null)[]): number | null => {
    const numbers = values.filter((value): value is number => value !== null);
    return numbers.length > 0 ? numbers.reduce((a, b) => a + b, 0) : null;
  };
  return {
    pagu: sum(baris.map((b) => angkaRumus(b.pagu))),
    realisasi: sum(baris.map((b) => angkaRumus(b.realisasi))),
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
  return [...groups.values()].map(({ nama, isi }) => ({
    nama,
    indikator: isi.length,
    rataRata: rataButir(konteks, isi),
  }));
}

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
  return (
    named.find((line) =>
      /^(?:dinas|badan|sekretariat|inspektorat|kecamatan|rsud|rumah sakit|biro|kantor)/i.test(line),
    ) ?? named[0]
  );
}
