import { tertimpa } from './hubungan/tertimpa';
import { selDari, tempat } from './support/kelompok';
import type { Found, Rule } from './rule';

export const rumusTertimpa: Rule = {
  id: 'rumus-tertimpa',
  severity: 'warning',
  *check({ kinerja, messages }): Iterable<Found> {
    const say = messages.rules['rumus-tertimpa'];
    for (const tabel of kinerja.tabel) {
      for (const { sel, contoh, rumus, serupa, hasil } of tertimpa(tabel)) {
        yield {
          sheet: sel.nilai.ref.sheet,
          cell: selDari(sel.nilai),
          message: say.angka(sel.nilai.tampil, serupa, rumus),
          related: [tempat(contoh.nilai)],
          data: {
            printed: sel.nilai.angka,
            expected: rumus,
            ...(hasil === undefined ? {} : { computed: hasil }),
          },
          ...(rumus.includes('#REF!')
            ? {}
            : {
                fix: {
                  title: say.perbaikan,
                  actions: [
                    {
                      type: 'setCells' as const,
                      sheet: sel.nilai.ref.sheet,
                      cells: [
                        {
                          row: sel.baris.row,
                          column: sel.kolom,
                          formula: rumus,
                          ...(hasil === undefined ? {} : { cached: hasil }),
                        },
                      ],
                    },
                  ],
                },
              }),
        };
      }
    }
  },
};
