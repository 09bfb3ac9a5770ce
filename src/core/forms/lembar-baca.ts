import { areaName } from '../grid/address';
import { valueText, type CellValue } from '../grid/workbook';
import type { Di, Kolom, Lintas, Penutup } from './formulir';
import { hasil, kosong, sebagaiAngka, type Isi } from './isi';
import { kunciBaris, type BarisIngat, type Ingatan } from './ingatan';
import { kolomArea, selTabel, type TabelTerletak } from './letak';

/** Rows that no row has the key of, matched by what else tells them: only where as many are missing as are new. */
function pasangkan<B extends BarisIngat & { readonly data: unknown }>(
  lama: readonly BarisIngat[],
  baru: readonly B[],
): Map<unknown, BarisIngat> {
  const nama = ({ kunci, ke }: BarisIngat): string => `${kunci}\u0000${ke}`;
  const tanpa = <T extends BarisIngat>(semua: readonly T[], lainnya: readonly BarisIngat[]): Set<T> => {
    const ada = new Set(lainnya.map(nama));
    return new Set(semua.filter((one) => !ada.has(nama(one))));
  };
  const hilang = tanpa(lama, baru);
  const datang = tanpa(baru, lama);
  const menurut = <T extends BarisIngat>(rows: ReadonlySet<T>, n: number): Map<string, T[]> => {
    const oleh = new Map<string, T[]>();
    for (const one of rows) oleh.set(one.lain[n]!, [...(oleh.get(one.lain[n]!) ?? []), one]);
    return oleh;
  };
  const found = new Map<unknown, BarisIngat>();
  for (let n = 0; n < (baru[0]?.lain.length ?? 0); n++) {
    const old = menurut(hilang, n);
    for (const [lain, rows] of menurut(datang, n)) {
      const sama = old.get(lain);
      if (sama?.length !== rows.length) continue;
      rows.forEach((row, i) => {
        found.set(row.data, sama[i]!);
        datang.delete(row);
        hilang.delete(sama[i]!);
      });
    }
  }
  return found;
}

/** Computes cells when they are first asked for, so that a column may use one to its right or a row below. */
export function pembaca(letak: ReadonlyMap<string, TabelTerletak>, ingatan: Ingatan) {
  const cache = new Map<string, Isi>();
  const busy = new Set<string>();
  const once = (key: string, make: () => Isi): Isi => {
    const have = cache.get(key);
    if (have) return have;
    if (busy.has(key)) throw new Error(`Sel ${key} memakai dirinya sendiri`);
    busy.add(key);
    const isi = make();
    busy.delete(key);
    cache.set(key, isi);
    return isi;
  };
  const kolomOf = (t: TabelTerletak, id: string): Kolom<unknown> => {
    const k = t.oleh.get(id);
    if (!k) throw new Error(`Tabel ${t.form.id} tidak punya kolom ${id}`);
    return k.kolom;
  };
  const rows = new Map<TabelTerletak, { semua: readonly unknown[]; urut: ReadonlyMap<unknown, number> }>();
  const barisOf = (t: TabelTerletak) => {
    let found = rows.get(t);
    if (!found) {
      const semua = t.form.baris.filter((b) => b.spanduk === undefined).map((b) => b.data);
      found = { semua, urut: new Map(semua.map((data, i) => [data, i])) };
      rows.set(t, found);
    }
    return found;
  };
  const dataRows = (t: TabelTerletak) => barisOf(t).semua;
  const isiBadan = (t: TabelTerletak, data: unknown, id: string): Isi =>
    once(`${t.form.id}/${t.barisOleh.get(data)}/${id}`, () => {
      const kolom = kolomOf(t, id);
      if (kolom.isi !== 'bebas') return kolom.isi(data, di(t, data));
      return { ...ingatBebas(t, data, id), bebas: true };
    });
  const isiPenutup = (t: TabelTerletak, p: Penutup<unknown>, id: string): Isi =>
    once(`${t.form.id}/penutup/${p.id}/${id}`, () =>
      p.jenis === 'nilai' && p.isi[id] ? p.isi[id](di(t, undefined, p)) : kosong,
    );
  const kunciOf = (t: TabelTerletak, data: unknown): string =>
    kunciBaris((t.form.kunci ?? []).map((id) => valueText(hasil(isiBadan(t, data, id)))));
  /** Each row's key, and which of the rows with that key it is. */
  const kunciCache = new Map<TabelTerletak, Map<unknown, { kunci: string; ke: number }>>();
  const kunciTabel = (t: TabelTerletak) => {
    let found = kunciCache.get(t);
    if (!found) {
      const banyak = new Map<string, number>();
      found = new Map();
      for (const data of dataRows(t)) {
        const kunci = kunciOf(t, data);
        const ke = banyak.get(kunci) ?? 0;
        banyak.set(kunci, ke + 1);
        found.set(data, { kunci, ke });
      }
      kunciCache.set(t, found);
    }
    return found;
  };
  const lamaCache = new Map<TabelTerletak, ReadonlyMap<unknown, BarisIngat>>();
  /** For rows that their key no longer finds: the row of the form as it stood that says the same, in the same order. */
  const barisLama = (t: TabelTerletak): ReadonlyMap<unknown, BarisIngat> => {
    const have = lamaCache.get(t);
    if (have) return have;
    const lain = t.form.kunciLain ?? [];
    const lama = lain.length > 0 ? ingatan.baris(t.form.id, lain) : [];
    const teksSel = (data: unknown, id: string): string => valueText(hasil(isiBadan(t, data, id)));
    const baru =
      lama.length === 0
        ? []
        : dataRows(t).map((data) => ({
            data,
            ...kunciTabel(t).get(data)!,
            lain: lain.map((set) => kunciBaris(set.map((id) => teksSel(data, id)))),
          }));
    const found = pasangkan(lama, baru);
    lamaCache.set(t, found);
    return found;
  };
  const ingatBebas = (t: TabelTerletak, data: unknown, id: string): Isi => {
    const { kunci, ke } = barisLama(t).get(data) ?? kunciTabel(t).get(data)!;
    const value = ingatan.bebas(t.form.id, id, kunci, ke);
    return { value: value ?? kolomOf(t, id).awal?.(data) };
  };
  const lintas = (t: TabelTerletak): Lintas => ({
    rentang: (id) => rentang(t, id),
    nilaiKolom: (id) => dataRows(t).map((data) => hasil(isiBadan(t, data, id))),
    penutup: (pid, id) => ({
      sel: selTabel(t, t.penutup.get(pid)!, id),
      nilai: hasil(
        isiPenutup(
          t,
          t.form.penutup!.find((p) => p.id === pid)!,
          id,
        ),
      ),
    }),
  });
  const rentang = (t: TabelTerletak, id: string): string =>
    areaName({ ...kolomArea(t, id), lastColumn: t.oleh.get(id)!.dari });
  const di = (t: TabelTerletak, data: unknown, p?: Penutup<unknown>): Di<unknown> => {
    const semua = dataRows(t);
    const row = p ? t.penutup.get(p.id)! : t.barisOleh.get(data)!;
    const nilai = (id: string): CellValue => hasil(p ? isiPenutup(t, p, id) : isiBadan(t, data, id));
    return {
      urut: (barisOf(t).urut.get(data) ?? -1) + 1,
      semua,
      sel: (id) => selTabel(t, row, id),
      nilai,
      angka: (id) => sebagaiAngka(nilai(id)),
      selDi: (other, id) => selTabel(t, t.barisOleh.get(other)!, id),
      nilaiDi: (other, id) => hasil(isiBadan(t, other, id)),
      rentang: (id) => rentang(t, id),
      nilaiKolom: (id) => semua.map((other) => hasil(isiBadan(t, other, id))),
      lintas: (id) => {
        const other = letak.get(id);
        if (!other) throw new Error(`Tidak ada tabel ${id}`);
        return lintas(other);
      },
    };
  };
  return { isiBadan, isiPenutup, di };
}

export type Pembaca = ReturnType<typeof pembaca>;
