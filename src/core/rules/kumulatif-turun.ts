import type { BarisIndikator, Kinerja } from '../kinerja/kinerja';
import { bacaMode } from '../kinerja/mode';
import type { Column } from '../recognise/table';
import type { Rule } from './rule';
import { berisi, fakta, type Terisi } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { modeCocok, seri, type Seri } from './support/seri';
import { ringkas } from './support/teks';

/** A cumulative series cannot fall: what was reached by one quarter is still there in the next. */
export const kumulatifTurun: Rule = {
  id: 'kumulatif-turun',
  severity: 'error',
  *check({ kinerja, messages }) {
    const m = messages.rules['kumulatif-turun'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.indikator) {
        for (const { apa, sebab, isi } of turunDi(baris)) {
          if (bolehTurun(kinerja, baris)) break;
          for (const [index, { nilai, periode }] of isi.entries()) {
            const before = isi[index - 1];
            // 0 in a quarter that is not measured is a blank in other clothes.
            if (!before || nilai.nilai >= before.nilai.nilai || nilai.nilai === 0) continue;
            yield {
              ...letak([nilai]),
              message: m[sebab]({
                apa,
                indikator: ringkas(baris.nama),
                periode,
                tampil: nilai.tampil,
                sebelumnya: before.nilai.tampil,
                periodeSebelumnya: before.periode,
              }),
              related: [tempat(before.nilai)],
              data: { printed: nilai.angka, previous: before.nilai.angka },
            };
          }
        }
      }
    }
  },
};

/** The series of the row that must not fall and do. */
const turunDi = (baris: BarisIndikator): SeriNaik[] => seriNaik(baris).filter(({ isi }) => !berturut(isi));

/** Stated as position or non cumulative, or better when lower. */
function bolehTurun(kinerja: Kinerja, baris: BarisIndikator): boolean {
  const known = fakta(kinerja, baris.kunci);
  if (known?.polaritas.nilai === 'MIN' || known?.polaritas.nilai === 'MIN-RASIO') return true;
  if (known?.mode.pasti && known.mode.asal !== 'angka') return true;
  return /non[\s-]*(?:kumulatif|akumulasi|akumulatif)|tidak kumulatif|posisi akhir|kondisi akhir/i.test(
    [baris.nama, ...kata(baris)].join(' '),
  );
}

const kata = (baris: BarisIndikator): string[] => [
  ...[...baris.target.values()].map(({ column }) => column.header),
  ...[...baris.baris.sel.values()]
    .filter(({ column }) => column.role === 'keterangan' || column.role === 'polaritas')
    .map(({ tampil }) => tampil),
];

const headers = new WeakMap<Column, boolean>();

/** Does the header say that its column is cumulative? */
function kumulatif(column: Column): boolean {
  let known = headers.get(column);
  if (known === undefined) headers.set(column, (known = bacaMode(column.header) === 'kumulatif'));
  return known;
}

interface SeriNaik {
  readonly apa: 'target' | 'realisasi';
  readonly sebab: 'tertulis' | 'menujuTahunan';
  readonly isi: Seri['isi'];
}

/** The series of the row that must not fall, and why. */
function seriNaik(baris: BarisIndikator): SeriNaik[] {
  const running = (['target', 'realisasi'] as const).map((apa): SeriNaik => ({
    apa,
    sebab: 'tertulis',
    isi: seri(baris[apa], 'SD-TW').isi,
  }));
  const target = seri(baris.target, 'TW').isi;
  const realisasi = seri(baris.realisasi, 'TW').isi;
  const remark = /\(([^)]*kumulatif[^)]*)\)/i.exec(baris.nama)?.[1];
  const stated = (apa: 'target' | 'realisasi'): boolean =>
    (remark !== undefined && bacaMode(remark) === 'kumulatif') ||
    [...baris[apa].values()].some(({ column }) => kumulatif(column));
  const own = (['target', 'realisasi'] as const).flatMap((apa): SeriNaik[] =>
    stated(apa) ? [{ apa, sebab: 'tertulis', isi: apa === 'target' ? target : realisasi }] : [],
  );
  const tahun = baris.target.get('TAHUN');
  if (!berisi(tahun) || own.length > 0) return [...running, ...own];
  if (
    !menuju(
      target.map(({ nilai }) => nilai),
      tahun,
    )
  )
    return running;
  const rising: SeriNaik[] = [{ apa: 'target', sebab: 'menujuTahunan', isi: target }];
  // A share of the year's work done so far; a level that is merely held high (97, 98, 97) may move.
  const first = target.find(({ nilai }) => nilai.nilai !== 0)?.nilai.nilai ?? 0;
  if (first <= tahun.nilai / 2 && berturut(target))
    rising.push({ apa: 'realisasi', sebab: 'menujuTahunan', isi: realisasi });
  return [...running, ...rising];
}

/** The last value is the annual target, their sum is not, and most steps go up. */
function menuju(values: readonly Terisi[], tahun: Terisi): boolean {
  const filled = values.filter(({ nilai }) => nilai !== 0);
  if (filled.length < 3) return false;
  const fits = modeCocok(values, tahun);
  if (!fits.has('AKHIR') || fits.has('JUMLAH')) return false;
  const steps = filled.slice(1).map((value, index) => value.nilai - filled[index]!.nilai);
  const down = steps.filter((step) => step < 0).length;
  return down <= 1 && steps.filter((step) => step > 0).length > down && filled[0]!.nilai < tahun.nilai;
}

const berturut = (isi: Seri['isi']): boolean =>
  isi.every(({ nilai }, index) => index === 0 || nilai.nilai >= isi[index - 1]!.nilai.nilai);
