import type { Nilai } from '../kinerja/kinerja';
import { isPredikat } from '../kinerja/polaritas';
import type { Urutan } from '../kinerja/profil';
import { isPolaritasAngka, nilaiCapaian, rumusCapaian, rumusCapaianMenurut } from './capaian';
import type { Angka, Faktor } from './capaian-dasar';
import { nilaiPredikat, rumusPredikat, urutanBawaan, urutUntuk, type Urut } from './capaian-predikat';
import { nilaiRentang, rumusRentang } from './capaian-rentang';
import { angkaSel, type FaktaBaris } from './kolom-fakta';

/** Target and realisasi of one capaian, as cells of the user's or as numbers of columns of ours. */
export interface Pasang {
  readonly target: Nilai;
  readonly realisasi: Nilai;
  readonly faktor: Faktor;
}

/** The orders of grades that the user confirmed. */
export type Ordinal = readonly Urutan[] | undefined;

const teksSel = (nilai: Nilai): string => (typeof nilai.cell?.value === 'string' ? nilai.cell.value : '');

/** Which of the ways of computing holds for a pair of cells: by what the target is, then by the polaritas. */
export function cara({ target }: Pasang, fakta: FaktaBaris): 'rentang' | 'predikat' | 'angka' {
  if (target.bacaan.kind === 'range' && typeof target.cell?.value === 'string') return 'rentang';
  if (isPredikat(teksSel(target)) || (fakta.polaritas === 'PREDIKAT' && angkaSel(target) === null))
    return 'predikat';
  return 'angka';
}

/** MAKS, MIN or MIN-RASIO for a target that is a number: a single number as a range is its own two ends. */
export const polaritasAngka = (fakta: FaktaBaris) =>
  isPolaritasAngka(fakta.polaritas) ? fakta.polaritas : fakta.arah;

/**
 * The capaian formula of a pair of cells; `selPolaritas` is our own cell that says the polaritas, where there is one.
 * `hasil` 100 for a column of points.
 */
export function rumusPasang(
  pasang: Pasang,
  alamat: (nilai: Nilai) => string,
  fakta: FaktaBaris,
  selPolaritas: string | undefined,
  ordinal: Ordinal,
  hasil: 1 | 100 = 1,
): string {
  const cells = {
    target: alamat(pasang.target),
    realisasi: alamat(pasang.realisasi),
    faktor: pasang.faktor,
    hasil,
  };
  const how = cara(pasang, fakta);
  if (how === 'rentang') return rumusRentang(cells, rentangDari(pasang), fakta.arah);
  if (how === 'predikat') {
    const urut = urutSel(pasang.target, ordinal);
    return rumusPredikat(cells, urut.urutan, urut.ordinal);
  }
  return selPolaritas !== undefined && isPolaritasAngka(fakta.polaritas)
    ? rumusCapaianMenurut(selPolaritas, cells)
    : rumusCapaian(polaritasAngka(fakta), cells);
}

/** What it answers: a fraction. */
export function nilaiPasang(pasang: Pasang, fakta: FaktaBaris, ordinal: Ordinal): Angka {
  const how = cara(pasang, fakta);
  const realisasi = angkaSel(pasang.realisasi);
  const scaled = realisasi === null ? null : realisasi * pasang.faktor;
  if (how === 'rentang') return nilaiRentang(rentangDari(pasang), scaled, fakta.arah);
  if (how === 'predikat') {
    const urut = urutSel(pasang.target, ordinal);
    return nilaiPredikat(teksSel(pasang.target), teksSel(pasang.realisasi), urut.urutan, urut.ordinal);
  }
  return nilaiCapaian(polaritasAngka(fakta), angkaSel(pasang.target), scaled);
}

const urutSel = (target: Nilai, dipilih: Ordinal): Urut =>
  urutUntuk(teksSel(target), dipilih) ?? {
    urutan: dipilih?.[0] ?? urutanBawaan[0]!,
    ordinal: Boolean(dipilih),
  };

function rentangDari({ target }: Pasang) {
  const { bacaan } = target;
  return bacaan.kind === 'range'
    ? { dari: bacaan.from, sampai: bacaan.to, teks: teksSel(target) }
    : { dari: 0, sampai: 0, teks: '' };
}
