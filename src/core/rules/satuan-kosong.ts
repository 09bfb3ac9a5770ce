import { columnNumber } from '../grid/address';
import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { tanpaTulisan } from './support/baris';
import { kelompokkan, letak } from './support/kelompok';
import { ringkas } from './support/teks';

/** Numbers without a satuan, in a table that has a column for it. */
export const satuanKosong: Rule = {
  id: 'satuan-kosong',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['satuan-kosong'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.indikator.flatMap((baris) => {
        const nilai = selSatuan(baris);
        return nilai && tanpaTulisan(nilai) && adaAngkaTanpaSatuan(baris) ? [{ baris, nilai }] : [];
      });
      const measured = tabel.indikator.filter((baris) => selSatuan(baris) !== undefined).length;
      // A column that nobody filled is one remark, not one a row.
      for (const group of found.length === measured && measured > 2 ? [found] : kelompokkan(found)) {
        yield {
          ...letak(group.map((item) => item.nilai)),
          message: m.kosong({ indikator: group.map(({ baris }) => ringkas(baris.nama)) }),
        };
      }
    }
  },
};

/** The satuan cell of the indicator's own level, if its table has that column. */
function selSatuan(baris: BarisIndikator): Nilai | undefined {
  const names = baris.tabel.table.columns
    .filter((column) => column.role === 'indikator')
    .map((column) => columnNumber(column.column));
  const from = names[baris.tingkat] ?? 0;
  const to = names[baris.tingkat + 1] ?? Infinity;
  const satuan = baris.tabel.table.columns.filter((column) => column.role === 'satuan');
  const own = satuan.find((column) => {
    const at = columnNumber(column.column);
    return at > from && at < to;
  });
  const column = own ?? (names.length <= 1 ? satuan[0] : undefined);
  return column && baris.baris.sel.get(column.column);
}

/** Any number that does not carry its own unit (`20 PNS`, `57,60%`). */
function adaAngkaTanpaSatuan(baris: BarisIndikator): boolean {
  const values = [...baris.target.values(), ...baris.realisasi.values()].filter(
    (nilai) => nilai.angka !== null,
  );
  const carries = ({ bacaan, skala }: Nilai): boolean =>
    skala === 100 ||
    ('percent' in bacaan && bacaan.percent) ||
    ('unit' in bacaan && bacaan.unit !== undefined);
  return values.length > 0 && !values.some(carries);
}
