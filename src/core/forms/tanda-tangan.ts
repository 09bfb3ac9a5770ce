import type { Penandatangan, Profil } from '../kinerja/profil';
import type { Isian } from './formulir';

/** A signature block as the form prints it; what the settings do not hold stays a placeholder. */
export interface Tanda {
  readonly sebutan?: string;
  readonly tempatTanggal?: string;
  readonly penandatangan: Penandatangan;
}

const contoh = (peran: Penandatangan['peran']): Penandatangan => ({
  peran,
  jabatan: 'NAMA JABATAN',
  nama: 'NAMA PEJABAT',
  pangkat: 'Pangkat / Golongan',
  nip: 'NIP. 19700101 199703 1 001',
});

/** The signatories of a form, the place and date above the last one. */
export function penandaForm(isian: Isian, profil: Profil, tahun: number | undefined): Tanda[] {
  return isian.tandaTangan.map(({ peran, sebutan }, i) => ({
    sebutan,
    tempatTanggal:
      i === isian.tandaTangan.length - 1
        ? `${profil.tempat ?? '……………………'}, ${profil.tanggal ?? `……………………${tahun ? ` ${tahun}` : ''}`}`
        : undefined,
    penandatangan: profil.penandatangan?.find((p) => p.peran === peran) ?? contoh(peran),
  }));
}

/** Its lines from the top: place and date, role, office, room for the signature, name, rank, NIP. */
export function barisTandaTangan({
  sebutan,
  tempatTanggal,
  penandatangan: p,
}: Tanda): { text: string; bold: boolean }[] {
  const nip = p.nip === '' || /^nip/i.test(p.nip) ? p.nip : `NIP. ${p.nip}`;
  return [
    { text: tempatTanggal ?? '', bold: false },
    { text: sebutan ?? '', bold: false },
    { text: p.jabatan.endsWith(',') ? p.jabatan : `${p.jabatan},`, bold: false },
    { text: '', bold: false },
    { text: '', bold: false },
    { text: '', bold: false },
    { text: p.nama, bold: true },
    { text: p.pangkat, bold: false },
    { text: nip, bold: false },
  ];
}
