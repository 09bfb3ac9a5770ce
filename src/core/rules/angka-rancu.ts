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
        (kolomAngka(tabel, column) ?? []).filter(({ nilai }) => nilai.bacaan.kind === 'ambiguous'),
      );
      for (const group of kelompokkan(found)) {
        const { bacaan, tampil } = group[0]!.nilai;
        if (bacaan.kind !== 'ambiguous') continue;
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
