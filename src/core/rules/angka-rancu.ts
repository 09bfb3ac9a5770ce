import { readNumber } from '../grid/number';
import type { Nilai, Tabel } from '../kinerja/kinerja';
import type { Column } from '../recognise/table';
import type { Rule } from './rule';
import { kelompokkan, letak } from './support/kelompok';
import { kolomAngka, type SelAngka } from './support/kolom-angka';

/** One mark and three digits, and nothing in the column that tells thousands from decimals. */
export const angkaRancu: Rule = {
  id: 'angka-rancu',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['angka-rancu'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.table.columns.flatMap((column) =>
        (kolomAngka(tabel, column) ?? []).flatMap((item) => {
          const bacaan = duaBacaan(item.nilai);
          return bacaan ? [{ ...item, bacaan }] : [];
        }),
      );
      for (const { nilai } of tabel.table.columns.flatMap((column) => salahImpor(tabel, column))) {
        yield {
          ...letak([nilai]),
          message: m.impor({ tampil: nilai.tampil, ribuan: nilai.nilai! * 1000 }),
          data: { printed: nilai.angka, thousands: nilai.nilai! * 1000, decimal: nilai.nilai },
        };
      }
      for (const group of kelompokkan(found)) {
        const { bacaan, nilai } = group[0]!;
        const { tampil } = nilai;
        yield {
          ...letak(group.map((item) => item.nilai)),
          message: m.rancu({
            tampil,
            jumlah: group.length,
            ribuan: bacaan.asThousands,
            desimal: bacaan.asDecimal,
          }),
          data: { printed: tampil, thousands: bacaan.asThousands, decimal: bacaan.asDecimal },
        };
      }
    }
  },
};

/** Both readings of a text; a column's sizes alone are too weak a hint to act on. */
export function duaBacaan(nilai: Nilai): { asThousands: number; asDecimal: number } | undefined {
  if (nilai.bacaan.kind === 'ambiguous') return nilai.bacaan;
  if (!nilai.teks || nilai.bacaan.kind !== 'number' || nilai.bacaan.sure >= 0.8) return undefined;
  const alone = readNumber(nilai.cell?.value ?? null);
  return alone.kind === 'ambiguous' ? alone : undefined;
}

/**
 * Money that an English-language import cut down: `700.000` became the number 700 while `1.250.000`, which it could
 * not read, stayed text beside it.
 */
function salahImpor(tabel: Tabel, column: Column): SelAngka[] {
  if (column.measure !== 'anggaran' && column.role !== 'jumlah' && column.role !== 'harga-satuan') return [];
  const cells = kolomAngka(tabel, column) ?? [];
  const teks = cells.filter(({ nilai }) => nilai.teks && /\d\.\d{3}\.\d{3}/.test(nilai.tampil)).length;
  if (teks === 0 || teks < cells.length * 0.2) return [];
  return cells.filter(
    ({ nilai }) =>
      typeof nilai.cell?.value === 'number' && nilai.skala === 1 && nilai.nilai! > 0 && nilai.nilai! < 1000,
  );
}
