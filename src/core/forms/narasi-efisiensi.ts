import { sebagaiAngka } from './isi';
import type { Dasar } from './dasar';
import { selEfisiensi } from './efisiensi-cara';
import { metodeEfisiensi, namaMetode } from '../measures/efisiensi-metode';
import type { Di } from './formulir';
import { adaAngka, bila, kata, mutlakKata, persenKata, sambung, type Kata } from './kata';
import type { Konteks } from './konteks';
import type { Sel } from './ukur';

/** What Bab III says of the budget behind an indicator, and of efisiensi, by the method of the settings. */

/** Of one indicator; `s` finds its cells in the table of figures. */
export function anggaranKata(konteks: Konteks, s: (kolom: string) => Sel, capaian: Sel, serapan: Sel): Kata {
  const metode = metodeEfisiensi(konteks.profil);
  if (metode === 'SELISIH') return efisiensiSelisih(konteks, capaian, serapan);
  const m = konteks.messages.forms.narasi;
  const lanjut =
    metode === 'SELISIH-RP'
      ? sisaKata(konteks, s('pagu'), s('serap'))
      : metode === 'PMK-22'
        ? keluaranKata(konteks, s('selisih'))
        : satuanKata(konteks, s('pmk249'));
  return bila(...adaAngka(serapan), sambung(kata(m.anggaran()), persenKata(serapan), lanjut, kata('.')));
}

/** `Rp12.345` of the amount, without its sign. */
function rupiahKata({ sel, nilai }: Sel): Kata {
  const n = sebagaiAngka(nilai);
  const teks = n === null ? '' : Math.abs(n).toLocaleString('id-ID', { maximumFractionDigits: 0 });
  return { rumus: `"Rp"&FIXED(ABS(${sel}),0)`, teks: `Rp${teks}` };
}

function sisaKata(konteks: Konteks, pagu: Sel, serap: Sel): Kata {
  const m = konteks.messages.forms.narasi;
  const [P, R] = [sebagaiAngka(pagu.nilai), sebagaiAngka(serap.nilai)];
  const beda = P === null || R === null ? null : P - R;
  const sisa: Sel = { sel: `(${pagu.sel}-${serap.sel})`, nilai: beda ?? '' };
  const bagian: Sel = { sel: `${sisa.sel}/${pagu.sel}`, nilai: beda === null || !P ? '' : beda / P };
  return sambung(
    bila(`${sisa.sel}>=0`, beda !== null && beda >= 0, kata(m.tersisa()), kata(m.melebihiPagu())),
    rupiahKata(sisa),
    kata(' ('),
    mutlakKata(bagian),
    kata(m.dariPaguKurung()),
  );
}

function keluaranKata(konteks: Konteks, selisih: Sel): Kata {
  const m = konteks.messages.forms.narasi;
  const n = sebagaiAngka(selisih.nilai);
  return bila(
    ...adaAngka(selisih),
    sambung(
      kata(m.biayaKeluaran(namaMetode['PMK-22'])),
      rupiahKata(selisih),
      bila(`${selisih.sel}>=0`, n !== null && n >= 0, kata(m.lebihRendah()), kata(m.lebihTinggi())),
    ),
  );
}

function satuanKata(konteks: Konteks, efisiensi: Sel): Kata {
  const m = konteks.messages.forms.narasi;
  const n = sebagaiAngka(efisiensi.nilai);
  return bila(
    ...adaAngka(efisiensi),
    sambung(
      kata(m.biayaSatuan(namaMetode['PMK-249'])),
      mutlakKata(efisiensi),
      bila(`${efisiensi.sel}>=0`, n !== null && n >= 0, kata(m.lebihRendah249()), kata(m.lebihTinggi249())),
    ),
  );
}

/** E and NE of the whole, where the method has them. */
export function efisiensiUmum(konteks: Konteks, di: Di<Dasar>): Kata {
  const m = konteks.messages.forms.narasi;
  const metode = metodeEfisiensi(konteks.profil);
  const [e, ne] = [selEfisiensi(konteks, di, 'angka', 'e'), selEfisiensi(konteks, di, 'angka', 'ne')];
  if (e.sel === '') return kata('');
  return bila(
    ...adaAngka(e, ne),
    sambung(
      kata(m.efisiensiE(namaMetode[metode])),
      persenKata(e),
      kata(m.nilaiNe()),
      persenKata(ne),
      kata('.'),
    ),
  );
}

function efisiensiSelisih(konteks: Konteks, capaian: Sel, serapan: Sel): Kata {
  const m = konteks.messages.forms.narasi;
  const C = sebagaiAngka(capaian.nilai);
  const S = sebagaiAngka(serapan.nilai);
  const selisih: Sel = {
    sel: `(${capaian.sel}-${serapan.sel})`,
    nilai: C === null || S === null ? '' : C - S,
  };
  return bila(
    ...adaAngka(capaian, serapan),
    sambung(
      kata(m.anggaran()),
      persenKata(serapan),
      bila(
        `${capaian.sel}>=1`,
        C !== null && C >= 1,
        sambung(
          bila(
            `${capaian.sel}>=${serapan.sel}`,
            C !== null && S !== null && C >= S,
            kata(m.efisiensi()),
            kata(m.tidakEfisien()),
          ),
          mutlakKata(selisih),
          kata('.'),
        ),
        kata(m.belumEfisien()),
      ),
    ),
  );
}
