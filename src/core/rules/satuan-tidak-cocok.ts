import type { BarisIndikator } from '../kinerja/kinerja';
import type { Rule } from './rule';
import { cellName } from '../grid/address';
import { jenisIndikator, jenisSatuan } from './support/satuan';
import { namaSel, ringkas } from './support/teks';

/** `Persentase …` that is not in %, `Jumlah …` in %, an index in %. */
export const satuanTidakCocok: Rule = {
  id: 'satuan-tidak-cocok',
  severity: 'warning',
  *check({ kinerja, messages }) {
    const m = messages.rules['satuan-tidak-cocok'];
    for (const tabel of kinerja.tabel) {
      for (const baris of tabel.indikator) {
        const satuan = baris.satuan;
        const masalah = satuan && tidakCocok(baris.nama, satuan.teks, baris);
        if (!masalah) continue;
        yield {
          sheet: satuan.ref.sheet,
          cell: cellName(satuan.ref.row, satuan.ref.column),
          message: m[masalah]({ indikator: ringkas(baris.nama), satuan: ringkas(satuan.teks, 30) }),
          related: [{ sheet: baris.refNama.sheet, cell: namaSel(baris) }],
          data: { printed: satuan.teks },
        };
      }
    }
  },
};

type Masalah = 'persentase' | 'jumlah' | 'indeks';

function tidakCocok(nama: string, satuan: string, baris: BarisIndikator): Masalah | undefined {
  const jenis = jenisSatuan(satuan);
  switch (jenisIndikator(nama)) {
    case 'persentase':
      // A number written with % is a percentage whatever the satuan column says.
      return jenis === 'indeks' || jenis === 'lain'
        ? bertandaPersen(baris)
          ? undefined
          : 'persentase'
        : undefined;
    case 'jumlah':
      return jenis === 'persen' && !/persen|prosen|%|rata[\s-]*rata|rasio/i.test(nama) ? 'jumlah' : undefined;
    case 'indeks':
      return jenis === 'persen' && !/persen|%/i.test(nama) ? 'indeks' : undefined;
    case 'lain':
      return undefined;
  }
}

const bertandaPersen = (baris: BarisIndikator): boolean =>
  [...baris.target.values()].some(
    ({ bacaan, skala }) => skala === 100 || ('percent' in bacaan && bacaan.percent),
  );
