import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import type { Period } from '../recognise/table';
import { urutanBawaan } from './capaian-predikat';
import { tambahSemua } from './kolom-daftar';
import { isiTercetak } from './kolom-isian';
import type { Isi, Letak } from './kolom-jenis';
import { type Kelompok, kelompok } from './kolom-kelompok';
import { tutup } from './kolom-penutup';
import { kepalaIndikator } from './kolom-periode';
import { nilaiPasang, rumusPasang } from './kolom-rumus';
import type { LatarCapaian, Sel, SumberCapaian, SusunanCapaian } from './kolom-sumber';
import { susunTahunan, type Tahunan } from './kolom-tahunan';
import { kolomBatas, kolomCatatan, kolomFakta, sebagaiCatatan } from './kolom-tampil';

/** The capaian columns of a table: those of its periods, over the quarters filled, and of the year. */
export function susunCapaian(latar: LatarCapaian): SusunanCapaian {
  const { tabel } = latar;
  const out: SusunanCapaian & { dasar?: SumberCapaian } = {
    kolom: [],
    isian: [],
    offers: [],
    sumber: [],
    teks: [],
    predikat: [],
  };
  const levels = [...new Set(tabel.indikator.map(({ tingkat }) => tingkat))].sort((a, b) => a - b);
  for (const tingkat of levels) {
    const rows = tabel.indikator.filter((b) => b.tingkat === tingkat);
    const dasar = susunTingkat(
      latar,
      rows,
      levels.length > 1 ? kepalaIndikator(tabel, rows) : undefined,
      tingkat,
      out,
    );
    out.dasar ??= dasar;
  }
  return out;
}

function susunTingkat(
  latar: LatarCapaian,
  rows: readonly BarisIndikator[],
  nama: string | undefined,
  tingkat: number,
  out: SusunanCapaian,
): SumberCapaian | undefined {
  const { tabel, konteks } = latar;
  const m = konteks.messages;
  const kepala = (text: string): string => (nama ? m.untukIndikator(text, nama) : text);
  const fakta = new Map(rows.map((b) => [b, latar.fakta(b)]));
  const groups = kelompok(tabel, rows, fakta);
  const tahunan = susunTahunan(latar, rows, fakta, tingkat, kepala);
  if (groups.length === 0 && !tahunan) return undefined;

  const used = new Set<number>();
  for (const { cells } of groups) for (const { row } of cells) used.add(row);
  for (const row of tahunan?.rows ?? []) used.add(row);
  const catatan = sebagaiCatatan(latar, fakta.values());
  const perluPolaritas = [...fakta.values()].some(({ diKolom }) => !diKolom);
  const artiPolaritas = `polaritas.${tingkat}`;
  const faktaDi = out.kolom.length;
  const isianSebelum = out.isian.length;

  const rata: SumberCapaian[] = [];
  const selPolaritas = (letak: Letak, row: number): string | undefined =>
    perluPolaritas && !catatan ? letak.kolom(artiPolaritas, row) : undefined;
  const own = new Map<string, SumberCapaian>();
  for (const group of groups) {
    const source = susunKelompok(latar, group, tingkat, kepala, selPolaritas, tahunan, out);
    own.set(group.period, source);
    rata.push(source);
    tambahSemua(
      out.sumber,
      group.cells.flatMap(({ target, realisasi }) => [target.ref, realisasi.ref]),
    );
    tambahSemua(
      out.teks,
      group.cells.flatMap((cell) => [cell.target, cell.realisasi].filter(({ teks }) => teks)),
    );
    out.predikat.push(
      ...group.cells
        .filter(
          (cell) =>
            nilaiPasang(cell, cell.fakta, latar.ordinal) === null &&
            nilaiPasang(cell, cell.fakta, [...(latar.ordinal ?? []), ...urutanBawaan]) !== null,
        )
        .map(({ target }) => target),
    );
  }
  if (tahunan) {
    out.kolom.push(...tahunan.kolom(selPolaritas));
    tambahSemua(out.sumber, tahunan.sumber);
    const sampai = tahunan.sumberSampai;
    if (sampai) rata.push(sampai);
    const tahun = tahunan.isiTahun(selPolaritas, out);
    if (tahun) {
      own.set('TAHUN', tahun);
      rata.push(tahun);
    }
  }
  const dasar = own.get('TAHUN') ?? tahunan?.sumberSampai ?? [...own.values()].pop();
  const batas = dasar && kolomBatas(latar, rows, fakta, tingkat, kepala, dasar);
  if (batas) {
    out.kolom.push(batas.kolom);
    rata.push(batas.sumber);
  }
  const perluMode =
    tahunan?.perluMode === true && [...fakta.values()].some(({ modeDiKolom }) => !modeDiKolom);
  // Polaritas and mode are shown where something is computed by them.
  if (out.kolom.length > faktaDi || out.isian.length > isianSebelum) {
    const perlu = { polaritas: perluPolaritas, mode: perluMode };
    const siapa = { rows, fakta, tingkat, kepala, used };
    out.kolom.splice(faktaDi, 0, ...(catatan ? kolomCatatan : kolomFakta)(latar, siapa, perlu));
    if (!catatan && konteks.profil.fakta === 'catatan') out.pilihanDiKolom = true;
  }
  tutup(latar, rata, dasar, tingkat, out);
  return dasar;
}

function susunKelompok(
  latar: LatarCapaian,
  { period, cells }: Kelompok,
  tingkat: number,
  kepala: (text: string) => string,
  selPolaritas: (letak: Letak, row: number) => string | undefined,
  tahunan: Tahunan | undefined,
  out: SusunanCapaian,
): SumberCapaian {
  const { konteks, ordinal } = latar;
  const m = konteks.messages;
  const arti = `capaian.${period}.${tingkat}`;
  const byRow = new Map(cells.map((cell) => [cell.row, cell]));
  const hitung = new Map(
    cells.map((cell) => [
      cell.row,
      period === 'TAHUN' && tahunan?.terbuka(cell.b, cell.fakta)
        ? null
        : nilaiPasang(cell, cell.fakta, ordinal),
    ]),
  );
  const isi = (row: number, letak: Letak, hasil: 1 | 100): Isi => {
    const cell = byRow.get(row)!;
    const polaritas = selPolaritas(letak, row);
    const rumus = rumusPasang(cell, letak.sel, cell.fakta, polaritas, ordinal, hasil);
    const angka = hitung.get(row) ?? null;
    return {
      formula:
        period === 'TAHUN' && tahunan ? tahunan.jaga(rumus, cell.b, cell.fakta, letak, polaritas) : rumus,
      cached: angka === null ? '' : angka * hasil,
      angka,
    };
  };
  const tercetak = cells.filter((cell) => cell.capaian);
  if (tercetak.length === 0 || !latar.isiSendiri) {
    out.kolom.push({
      arti,
      header: kepala(m.kepalaCapaian(namaPeriode(latar, period))),
      jenis: 'persen',
      lebar: 12,
      lampu: true,
      rows: cells.map(({ row }) => row),
      isi: (row, letak) => isi(row, letak, 1),
    });
    return { arti, hasil: () => 1, nilai: hitung };
  }
  return isiTercetak(latar, tercetak as (Sel & { capaian: Nilai })[], arti, hitung, isi, out);
}

function namaPeriode({ tabel, konteks }: LatarCapaian, period: Period): string {
  if (period === 'TRIWULAN') return '';
  const lone =
    period === 'TAHUN' && !tabel.indikator.some((b) => [...b.realisasi.keys()].some((p) => p !== 'TAHUN'));
  return lone ? '' : konteks.messages.periode(period);
}
