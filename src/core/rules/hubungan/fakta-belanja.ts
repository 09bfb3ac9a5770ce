import type { Baris, Nilai, Tabel } from '../../kinerja/kinerja';
import { kunciTeks } from '../../kinerja/kunci';
import type { Column } from '../../recognise/table';
import { besaranKolom, periodeTetap, type Besaran, type Fakta } from './fakta';
import { sendiri } from './kolom-jumlah';

const singkatan: Readonly<Record<string, string>> = {
  bl: 'belanja langsung',
  btl: 'belanja tidak langsung',
};

const kecuali =
  /\b(?:total|jumlah|sub|pagu|alokasi|anggaran|realisasi|target|capaian|persentase|penyerapan|serapan|apbd|apbn|dpa|rp|tahun|20\d\d|dan|tingkat)\b/g;

/**
 * The kind of spending that a label or a header names (`Total Belanja Langsung`, `Total APBD / BL`), told by its own
 * words; undefined for labels that name none.
 */
export function namaBelanja(text: string): string | undefined {
  const bare = kunciTeks(text).replace(kecuali, ' ').replace(/\s+/g, ' ').trim();
  if (singkatan[bare]) return singkatan[bare];
  return /^belanja\s+[a-z]+/.test(bare) ? bare : undefined;
}

/** Spending by kind, from rows that are named so and from columns whose header is. */
export function faktaBelanja(tabel: Tabel): Fakta[] {
  const money = tabel.table.columns.filter(
    (column) => column.measure === 'anggaran' || column.role === 'lain',
  );
  const named = new Map<Column, string>();
  for (const column of money) {
    const nama = namaBelanja(column.header.split(' / ').pop() ?? '');
    if (nama) named.set(column, nama);
  }
  const periode = tabel.table.columns.find((column) => column.role === 'periode');
  const found: Fakta[] = [];
  const add = (baris: Baris, nama: string, besaran: Besaran, period: string, sel: Nilai): void => {
    const tetap = periodeTetap(tabel, period, besaran);
    if (tetap === undefined || sel.nilai === null) return;
    found.push({
      jenis: 'belanja',
      kunci: nama,
      nama,
      besaran,
      periode: tetap,
      nilai: sel.nilai,
      sel,
      tabel,
      baris,
      konteks: '',
    });
  };
  for (const baris of tabel.baris) {
    if (baris.jenis !== 'data' && baris.jenis !== 'total') continue;
    const own = namaBelanja(baris.label);
    const tahun = periode && /\b(20\d\d)\b/.exec(baris.sel.get(periode.column)?.tampil ?? '')?.[1];
    for (const column of money) {
      const sel = baris.sel.get(column.column);
      if (!sendiri(sel, baris) || sel.nilai === null) continue;
      const header = named.get(column);
      const besaran = besaranKolom(column) ?? (header ? 'pagu' : undefined);
      const nama = header ?? own;
      if (!nama || !besaran || (header && own && header !== own)) continue;
      add(baris, nama, besaran, tahun ?? column.period ?? 'TAHUN', sel);
    }
  }
  return found;
}
