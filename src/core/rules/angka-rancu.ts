import { readNumber } from '../grid/number';
import type { Nilai } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { kelompokkan, letak } from './support/kelompok';
import { kolomAngka } from './support/kolom-angka';

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
