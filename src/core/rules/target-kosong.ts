import { columnName } from '../grid/address';
import type { BarisIndikator, Nilai, Tabel } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { jenisIndikator } from './support/jenis';
import { kosong } from './support/baris';
import { namaSel, ringkas } from './support/teks';
import { kelompokkan, letak } from './support/kelompok';

/** An indicator without any target cannot be measured. */
export const targetKosong: Rule = {
  id: 'target-kosong',
  severity: 'warning',
  applies: [...jenisIndikator, 'evaluasi-renja'],
  *check({ kinerja, messages }) {
    const m = messages.rules['target-kosong'];
    for (const tabel of kinerja.tabel) {
      const bare = tabel.indikator.filter(tanpaTarget);
      const withTargets = tabel.indikator.filter((baris) => baris.target.size > 0).length;
      // A form not yet filled in is no mistake in every row of it.
      if (bare.length === withTargets && withTargets > 1) continue;
      const items = bare.map((baris) => ({ baris, nilai: selTarget(baris) }));
      for (const group of kelompokkan(items)) {
        yield {
          ...letak(group.map((item) => item.nilai)),
          message: m.kosong({ indikator: group.map(({ baris }) => ringkas(baris.nama)) }),
          related: group.map(({ baris }) => ({ sheet: baris.refNama.sheet, cell: namaSel(baris) })),
        };
      }
    }
  },
};

/** Every target cell blank, while the row is not a mere heading above its parts. */
export function tanpaTarget(baris: BarisIndikator): boolean {
  return (
    baris.target.size > 0 &&
    [...baris.target.values()].every(kosong) &&
    (bernamaIndikator(baris) || baris.satuan !== undefined) &&
    !judulRincian(baris)
  );
}

/** Where uraian or kegiatan stands in for an indikator column, rows without a satuan are headings. */
const bernamaIndikator = (baris: BarisIndikator): boolean =>
  baris.baris.sel.get(columnName(baris.refNama.column))?.column.role === 'indikator';

/** `Jumlah layanan:` followed by its own a, b, c carries no numbers itself. */
function judulRincian(baris: BarisIndikator): boolean {
  const value = (nilai: Nilai): boolean => !kosong(nilai);
  if ([...baris.realisasi.values(), ...baris.capaian.values()].some(value)) return false;
  if (/:\s*$/.test(baris.nama)) return true;
  const next = berikutnya(baris);
  return (
    next !== undefined &&
    baris.satuan === undefined &&
    /^\s*(?:[a-z]|\d+\.\d+|\d+[a-z]|[-–•])[.)\s]/.test(next.nama) &&
    !/^\s*(?:[a-z]|[-–•])[.)\s]/.test(baris.nama)
  );
}

const urutan = new WeakMap<Tabel, Map<BarisIndikator, BarisIndikator | undefined>>();

/** The next indicator of the same level. */
function berikutnya(baris: BarisIndikator): BarisIndikator | undefined {
  let index = urutan.get(baris.tabel);
  if (!index) {
    const all = baris.tabel.indikator;
    index = new Map(all.map((b, i) => [b, all[i + 1]?.tingkat === b.tingkat ? all[i + 1] : undefined]));
    urutan.set(baris.tabel, index);
  }
  return index.get(baris);
}

/** The annual target's cell, else the first. */
function selTarget(baris: BarisIndikator): Nilai {
  return baris.target.get('TAHUN') ?? [...baris.target.values()][0]!;
}
