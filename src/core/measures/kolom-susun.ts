import { cellName } from '../grid/address';
import type { BarisIndikator, Nilai, Tabel } from '../kinerja/kinerja';
import { susunSerapan } from './kolom-anggaran';
import type { LatarCapaian } from './kolom-sumber';
import { susunCapaian } from './kolom-capaian';
import { susunEfisiensi } from './kolom-efisiensi';
import type { TulisanKami } from './kolom-fakta';
import type { Susunan } from './kolom-jenis';

export function susun(
  tabel: Tabel,
  konteks: LatarCapaian['konteks'],
  pembaca: (b: BarisIndikator, kami: TulisanKami) => ReturnType<LatarCapaian['fakta']>,
  kami: TulisanKami,
  isiSendiri: boolean,
  accept: ReadonlySet<string>,
): Susunan {
  const { messages: m, profil } = konteks;
  const latar: LatarCapaian = {
    tabel,
    konteks,
    fakta: (b) => pembaca(b, kami),
    kami,
    ordinal: profil.ordinal,
    isiSendiri,
    accept,
  };
  const skipped: string[] = [];
  const [first, last] = tabel.table.dataRows;
  if (last < first) {
    const empty = { tabel, kolom: [], isian: [], offers: [], sumber: [] };
    return { ...empty, skipped: [m.tanpaBaris()] };
  }
  const out = susunCapaian(latar);
  const serapan = susunSerapan(latar, out);
  susunEfisiensi(latar, out.dasar, serapan, out);
  const punya = (role: string): boolean => tabel.table.columns.some((column) => column.role === role);
  if (out.kolom.length === 0 && out.isian.length === 0) {
    const tercetak = tabel.table.columns.find(({ role }) => role === 'capaian');
    if (punya('target') && !punya('realisasi')) skipped.push(m.tanpaRealisasi());
    else if (punya('target') && tercetak) skipped.push(m.sudahTerisi(tercetak.column));
    else if (punya('realisasi')) skipped.push(m.tanpaTarget());
  }
  const unik = (cells: readonly Nilai[]): string[] => [
    ...new Set(cells.map(({ ref }) => cellName(ref.row, ref.column))),
  ];
  const sebut = (names: readonly string[]): string =>
    names.slice(0, 5).join(', ') + (names.length > 5 ? ', …' : '');
  const teks = unik(out.teks);
  if (teks.length > 0) skipped.push(m.angkaTeks(teks.length, sebut(teks)));
  if (out.pilihanDiKolom) skipped.push(m.pilihanDiKolom());
  if (out.tanpaBarisTotal) skipped.push(m.tanpaBarisTotal());
  const predikat = unik(out.predikat);
  if (predikat.length > 0) skipped.push(m.predikatPerluNilai(predikat.length, sebut(predikat)));
  return { tabel, ...out, skipped };
}
