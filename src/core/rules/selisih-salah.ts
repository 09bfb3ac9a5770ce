import type { Tabel } from '../kinerja/kinerja';
import { bersih } from './hubungan/banding';
import {
  barisSelisih,
  cocokSelisih,
  hitungBentuk,
  kolomSelisih,
  type BarisSelisih,
  type KolomSelisih,
} from './hubungan/selisih';
import { selDari, tempat } from './support/kelompok';
import type { Found, Rule, RuleContext } from './rule';

type Say = RuleContext['messages']['rules']['selisih-salah'];

/** A decrease printed without its minus in a column that says which way it goes elsewhere, or by its header. */
const tanpaArah = (kolom: KolomSelisih): boolean =>
  /penurunan|kurang|sisa/i.test(kolom.column.header) &&
  !/peningkatan|kenaikan|naik|lebih/i.test(kolom.column.header);

function periksa(kolom: KolomSelisih, one: BarisSelisih, say: Say): Found | undefined {
  const { sel, a, b } = one;
  const hitung = hitungBentuk(kolom.bentuk, a.nilai!, b.nilai!);
  if (hitung === undefined || cocokSelisih(sel, hitung, kolom.bentuk)) return undefined;
  const tanda = cocokSelisih(sel, -hitung, kolom.bentuk);
  if (tanda && tanpaArah(kolom)) return undefined;
  const poin = b.nilai! - a.nilai!;
  const sebagaiPoin =
    kolom.bentuk.includes('100') && (cocokSelisih(sel, poin, 'b-a') || cocokSelisih(sel, -poin, 'a-b'));
  const benar = bersih(hitung);
  const message = tanda
    ? say.tanda(sel.tampil, a.tampil, b.tampil, benar)
    : sebagaiPoin
      ? say.poin(sel.tampil, a.tampil, b.tampil, benar, poin < 0 && sel.nilai! > 0)
      : say.beda(sel.tampil, a.tampil, b.tampil, benar);
  return {
    sheet: sel.ref.sheet,
    cell: selDari(sel),
    message,
    related: [tempat(a), tempat(b)],
    data: { printed: sel.angka, computed: bersih(hitung / sel.skala) },
    ...perbaikan(kolom, one, benar, say),
  };
}

function perbaikan(
  kolom: KolomSelisih,
  { sel, a, b }: BarisSelisih,
  hitung: number,
  say: Say,
): Pick<Found, 'fix'> {
  if (a.teks || b.teks || sel.cell?.formula !== undefined || a.skala !== b.skala || a.ref.row !== sel.ref.row)
    return {};
  const [p, q] = [selDari(a), selDari(b)];
  const seratus = sel.skala === 100 ? '' : '*100';
  const formula = {
    'b-a': `=${q}-${p}`,
    'a-b': `=${p}-${q}`,
    '(b/a-1)*100': `=(${q}/${p}-1)${seratus}`,
    '(a-b)/a*100': `=(${p}-${q})/${p}${seratus}`,
    'b/a*100': `=${q}/${p}${seratus}`,
  }[kolom.bentuk];
  const cached = bersih(
    kolom.bentuk.includes('100') ? hitung / sel.skala : a.skala === sel.skala ? hitung / sel.skala : hitung,
  );
  return {
    fix: {
      title: say.perbaikan,
      actions: [
        {
          type: 'setCells',
          sheet: sel.ref.sheet,
          cells: [{ row: sel.ref.row, column: sel.ref.column, formula, cached }],
        },
      ],
    },
  };
}

function* selisihTabel(tabel: Tabel, say: Say): Iterable<Found> {
  for (const kolom of kolomSelisih(tabel)) {
    for (const one of barisSelisih(tabel, kolom)) {
      const found = periksa(kolom, one, say);
      if (found) yield found;
    }
  }
}

export const selisihSalah: Rule = {
  id: 'selisih-salah',
  severity: 'error',
  *check({ kinerja, messages }): Iterable<Found> {
    for (const tabel of kinerja.tabel) yield* selisihTabel(tabel, messages.rules['selisih-salah']);
  },
};
