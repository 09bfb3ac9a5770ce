import type { Baris, Nilai, Tabel } from '../kinerja/kinerja';
import type { Profil, Skala } from '../kinerja/profil';
import { columnNumber } from '../grid/address';
import type { Column } from '../recognise/table';
import type { Rule } from './rule';
import { berisi, kolomUrut, type Terisi } from './support/baris';
import { letak, tempat } from './support/kelompok';
import { predikatSkala, skalaPermendagri86, skalaSakip } from '../measures/predikat';
import { pitaBernama } from './support/skala';

/** A predicate that its own number does not have on the scale that the sheet, or the user, uses. */
export const predikatSalah: Rule = {
  id: 'predikat-salah',
  severity: 'error',
  *check({ kinerja, profil, messages }) {
    const m = messages.rules['predikat-salah'];
    for (const tabel of kinerja.tabel) {
      const pairs = [...kolomPredikat(tabel), ...barisPredikat(tabel)];
      const skala = skalaUntuk(pairs, profil);
      if (!skala) continue;
      const judged = pairs.flatMap((pair) => {
        const tertulis = pitaBernama(skala, pair.predikat.tampil);
        const benar = predikatSkala(pair.nilai.nilai * pair.skala, skala);
        return tertulis && benar ? [{ ...pair, tertulis, benar }] : [];
      });
      const wrong = judged.filter(({ tertulis, benar }) => tertulis.nama !== benar);
      // Mostly "wrong": the agency uses a scale of its own that is not in the settings.
      if (wrong.length >= 3 && wrong.length > judged.length / 2 && profil.skala === undefined) continue;
      for (const { predikat, nilai, benar } of wrong) {
        yield {
          ...letak([predikat]),
          message: m.salah({
            tercetak: predikat.tampil.replace(/\s+/g, ' '),
            nilai: nilai.tampil,
            benar,
            skala: skala.nama,
          }),
          related: [tempat(nilai)],
          data: { printed: predikat.tampil, computed: benar },
        };
      }
    }
  },
};

interface Pasangan {
  readonly predikat: Nilai;
  readonly nilai: Terisi;
  /** 100 where the column holds fractions. */
  readonly skala: number;
}

function kolomPredikat(tabel: Tabel): Pasangan[] {
  return tabel.table.columns
    .filter(({ role }) => role === 'predikat')
    .flatMap((column) => {
      const source = sumber(tabel, column);
      if (!source) return [];
      const found = tabel.baris.flatMap((baris) => {
        const predikat = baris.sel.get(column.column);
        const nilai = baris.sel.get(source.column);
        return predikat && predikat.ref.row === baris.row && predikat.bacaan.kind === 'text' && berisi(nilai)
          ? [{ predikat, nilai }]
          : [];
      });
      const fraction = found.length > 0 && found.every(({ nilai }) => Math.abs(nilai.nilai) <= 2);
      return found.map((pair) => ({ ...pair, skala: fraction ? 100 : 1 }));
    });
}

/** The number that a predicate column speaks of: the nearest capaian or nilai on its left, else on its right. */
function sumber(tabel: Tabel, column: Column): Column | undefined {
  const at = columnNumber(column.column);
  const numbers = kolomUrut(tabel).filter(
    ({ role, measure }) => (role === 'capaian' || role === 'nilai') && measure !== 'anggaran',
  );
  return [...numbers].reverse().find((c) => columnNumber(c.column) < at) ?? numbers[0];
}

/** A closing row of predicates under a row of averages or results. */
function barisPredikat(tabel: Tabel): Pasangan[] {
  return tabel.baris.flatMap((baris, index) => {
    if (baris.jenis !== 'predikat') return [];
    return [...baris.sel.entries()].flatMap(([letter, predikat]) => {
      if (predikat.ref.row !== baris.row || predikat.tampil.trim() === '' || predikat.tampil === baris.label)
        return [];
      const nilai = diAtas(tabel.baris.slice(0, index), letter);
      return nilai ? [{ predikat, nilai, skala: 1 }] : [];
    });
  });
}

function diAtas(rows: readonly Baris[], letter: string): Terisi | undefined {
  const above = [...rows].reverse().find((baris) => berisi(baris.sel.get(letter)));
  // A predicate row stands below a result, not below one of the rows that make it.
  if (
    !above ||
    (above.jenis !== 'rata-rata' &&
      above.jenis !== 'total' &&
      !/nilai|hasil|rata|jumlah|total/i.test(above.label))
  )
    return undefined;
  const nilai = above.sel.get(letter);
  return berisi(nilai) ? nilai : undefined;
}

/** The user's scale, else the one whose names the sheet uses; undefined where neither is known. */
function skalaUntuk(pairs: readonly Pasangan[], profil: Profil): Skala | undefined {
  if (typeof profil.skala === 'object') return profil.skala;
  const names = pairs.map(({ predikat }) => predikat.tampil);
  if (names.length === 0) return undefined;
  const known = (skala: Skala): number => names.filter((name) => pitaBernama(skala, name)).length;
  const chosen =
    profil.skala === 'PERMENDAGRI-86'
      ? skalaPermendagri86
      : profil.skala === 'SAKIP'
        ? skalaSakip
        : undefined;
  if (chosen) return known(chosen) > 0 ? chosen : undefined;
  if (known(skalaPermendagri86) > names.length / 2) return skalaPermendagri86;
  // Single letters alone may belong to another scale; SAKIP shows itself by its double letters or its own words.
  const sakip =
    names.some((name) => /^\W*(?:AA|BB|CC)\b/.test(name)) ||
    pairs.every(({ nilai }) => nilai.column.role === 'nilai');
  return sakip && known(skalaSakip) > names.length / 2 ? skalaSakip : undefined;
}
