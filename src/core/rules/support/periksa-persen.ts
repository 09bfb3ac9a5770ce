import type { Baris, Kinerja, Nilai, Tabel } from '../../kinerja/kinerja';
import type { Column } from '../../recognise/table';
import { bandingPersen, bulatkan, desimalTampil, type Banding } from './banding';
import { berisi, kolomUrut, selKolom, type Terisi } from './baris';
import { rumusSerapanSel } from './rumus-sel';
import { bahan, calonUntuk, pilihCalon } from './pasangan';

/** A printed share held against the two numbers that make it. */
export interface HasilPersen {
  readonly baris: Baris;
  readonly nilai: Nilai;
  readonly hasil: Banding;
  readonly hitung: number;
  readonly desimal: number;
  readonly dalamSkalaSel: number;
  readonly jenis: 'serapan' | 'bagian';
  /** The two numbers, as the sheet shows them or as the column's common whole. */
  readonly pembilang: string;
  readonly penyebut: string | number;
  readonly sel: readonly Nilai[];
  /** The formula that would take a wrong constant's place. */
  readonly rumusSel?: string;
}

const cache = new WeakMap<Kinerja['tabel'], HasilPersen[]>();

/** Serapan (realisasi / pagu) and shares of one common whole that differ from their own numbers, of all tables. */
export function periksaPersen(kinerja: Kinerja): readonly HasilPersen[] {
  let found = cache.get(kinerja.tabel);
  if (!found) {
    found = kinerja.tabel.flatMap((tabel) =>
      tabel.table.columns.flatMap((column) =>
        column.role === 'capaian' && column.measure === 'anggaran'
          ? serapan(tabel, column)
          : column.role === 'lain' || column.role === 'bobot'
            ? bagian(tabel, column)
            : [],
      ),
    );
    cache.set(kinerja.tabel, found);
  }
  return found;
}

function serapan(tabel: Tabel, column: Column): HasilPersen[] {
  const cells = selKolom(tabel, column, ['data', 'total']);
  const chosen = pilihCalon(
    calonUntuk(tabel, column),
    cells.map(({ baris }) => baris),
    column,
    (baris, item) => {
      const nilai = baris.sel.get(column.column);
      return (
        berisi(nilai) &&
        item.target !== 0 &&
        bandingPersen(nilai, (item.realisasi / item.target) * 100).hasil !== 'beda'
      );
    },
  );
  if (!chosen?.yakin) return bagian(tabel, column);
  return cells.flatMap(({ baris, nilai }) => {
    if (!berisi(nilai)) return [];
    const readings = bahan(baris, chosen.calon)
      .filter(({ target }) => target !== 0)
      .map((item) => ({ item, hitung: (item.realisasi / item.target) * 100 }))
      .map((one) => ({ ...one, hasil: bandingPersen(nilai, one.hitung).hasil }));
    const best = readings.sort((a, b) => rank[b.hasil] - rank[a.hasil])[0];
    if (!best || best.hasil === 'sama') return [];
    const { sel } = best.item;
    const pecahan = nilai.skala === 100 || bandingPersen(nilai, best.hitung).pecahan;
    const rumusSel = nilai.cell?.formula ? undefined : rumusSerapanSel(baris, chosen.calon, pecahan);
    return jadi(baris, nilai, best.hitung, 'serapan', {
      pembilang: dari(sel, 'realisasi'),
      penyebut: dari(sel, 'target'),
      sel,
      ...(rumusSel ? { rumusSel } : {}),
    });
  });
}

const rank: Record<Banding, number> = { sama: 2, dipotong: 1, beda: 0 };

const dari = (sel: readonly Nilai[], role: Column['role']): string =>
  sel
    .filter((nilai) => nilai.column.role === role)
    .map((nilai) => nilai.tampil)
    .join('; ');

/**
 * A % column without a pair of its own: shares of one common whole (`Anggaran` and its part of the total). The whole
 * is the one that most rows agree on, found from the rows themselves.
 */
function bagian(tabel: Tabel, column: Column): HasilPersen[] {
  if (!/%|persen|prosen|proporsi|porsi/i.test(column.header)) return [];
  const columns = kolomUrut(tabel);
  const amount = columns[columns.findIndex((c) => c.column === column.column) - 1];
  if (!amount || !['target', 'realisasi', 'jumlah'].includes(amount.role)) return [];
  const rows = selKolom(tabel, column, ['data', 'total']).flatMap(({ baris, nilai }) => {
    const part = baris.sel.get(amount.column);
    return berisi(nilai) && berisi(part) && nilai.nilai > 0 && part.nilai > 0 ? [{ baris, nilai, part }] : [];
  });
  const whole = bersama(rows);
  if (whole === undefined) return [];
  return rows.flatMap(({ baris, nilai, part }) =>
    jadi(baris, nilai, (part.nilai / whole) * 100, 'bagian', {
      pembilang: part.tampil,
      penyebut: whole,
      sel: [part],
    }),
  );
}

/** The whole that at least three rows and three quarters of all agree on within their rounding. */
function bersama(rows: readonly { nilai: Terisi; part: Terisi }[]): number | undefined {
  if (rows.length < 3) return undefined;
  const ranges = rows.map(({ nilai, part }) => {
    const half = 0.5 * 10 ** -desimalTampil(nilai) + 1e-12;
    return [
      (part.nilai / (nilai.nilai + half)) * 100,
      (part.nilai / Math.max(1e-12, nilai.nilai - half)) * 100,
    ] as const;
  });
  const amounts = rows.map(({ part }) => part.nilai);
  const totals = [amounts.reduce((a, b) => a + b, 0), Math.max(...amounts)];
  const middles = ranges.map(([low, high]) => (low + high) / 2);
  let best: { whole: number; hits: number } | undefined;
  for (const whole of [...totals, ...middles]) {
    const hits = ranges.filter(([low, high]) => low <= whole && whole <= high).length;
    if (!best || hits > best.hits) best = { whole, hits };
  }
  if (!best || best.hits < 3 || best.hits < rows.length * 0.75) return undefined;
  const agreeing = ranges.filter(([low, high]) => low <= best.whole && best.whole <= high);
  const low = Math.max(...agreeing.map(([l]) => l));
  const high = Math.min(...agreeing.map(([, h]) => h));
  const total = totals.find((value) => low <= value && value <= high);
  return total ?? (low + high) / 2;
}

function jadi(
  baris: Baris,
  nilai: Terisi,
  hitung: number,
  jenis: HasilPersen['jenis'],
  rest: Pick<HasilPersen, 'pembilang' | 'penyebut' | 'sel' | 'rumusSel'>,
): HasilPersen[] {
  const { hasil, pecahan } = bandingPersen(nilai, hitung);
  if (hasil === 'sama') return [];
  let desimal = Math.max(2, Math.min(4, desimalTampil(nilai)));
  while (desimal < 4 && bulatkan(hitung, desimal) === bulatkan(nilai.nilai, desimal)) desimal++;
  return [
    {
      baris,
      nilai,
      hasil,
      hitung,
      desimal,
      jenis,
      dalamSkalaSel: nilai.skala === 100 || pecahan ? hitung / 100 : hitung,
      ...rest,
    },
  ];
}
