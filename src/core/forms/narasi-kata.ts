import type { Di } from './formulir';
import { batasDasar, type Dasar } from './dasar';
import { sebagaiAngka, type Isi } from './isi';
import { adaAngka, angkaKata, bila, kalimat, kata, persenKata, sambung, selKata, type Kata } from './kata';
import { namaTriwulan, type Konteks } from './konteks';
import { anggaranKata, efisiensiUmum } from './narasi-efisiensi';
import { caraRata, rumusRataRata } from '../measures/rata-rata';
import { rentangPenuh, runtun, type Sel } from './ukur';
import { batasBeda, rataCapaian } from './ukur-rata';

/** The sentences of the LKjIP's Bab III about an indicator, a sasaran, the whole; pieces live in messages. */

const sel =
  (di: Di<Dasar>, baris: Dasar) =>
  (kolom: string): Sel => ({ sel: di.selDi(baris, kolom), nilai: di.nilaiDi(baris, kolom) });

const spasi = kata(' ');
const waktu = ({ tahun, periode }: Konteks): string =>
  `${periode && periode !== 'TW4' ? `sampai dengan ${namaTriwulan(periode)} ` : ''}tahun ${tahun ?? '………'}`;

/** ` %` directly, ` orang` with a space; nothing where no satuan stands. */
const denganSatuan = (angka: Kata, satuan: Sel): Kata =>
  sambung(
    angka,
    bila(
      `${satuan.sel}="%"`,
      satuan.nilai === '%',
      kata('%'),
      bila(`${satuan.sel}=""`, (satuan.nilai ?? '') === '', kata(''), sambung(spasi, selKata(satuan))),
    ),
  );

/** Target, realisasi, capaian; against last year; against the Renstra; its budget. */
export function paragrafIndikator(konteks: Konteks, di: Di<Dasar>, d: Dasar): Isi {
  const m = konteks.messages.forms.narasi;
  const s = sel(di, d);
  const [target, realisasi, capaian, lalu, renstra, kemajuan, serapan, satuan, predikat, nama] = [
    'target',
    'realisasi',
    'capaian',
    'lalu',
    'renstra',
    'kemajuan',
    'serapan',
    'satuan',
    'predikat',
    'indikator',
  ].map(s) as [Sel, Sel, Sel, Sel, Sel, Sel, Sel, Sel, Sel, Sel];
  const angka = (x: Sel): Kata => denganSatuan(angkaKata(x), satuan);
  const pembuka = sambung(kata(m.indikator()), selKata(nama), kata('”'));
  const ukur = bila(
    ...adaAngka(target, realisasi, capaian),
    sambung(
      kata(m.ditargetkan(waktu(konteks))),
      angka(target),
      kata(m.terealisasi()),
      angka(realisasi),
      kata(m.sehinggaCapaian()),
      persenKata(capaian),
      kata(' ('),
      selKata(predikat),
      kata(').'),
    ),
    kata(m.belumTerukur(waktu(konteks))),
  );
  // The difference of two percentages is in points.
  const poin = (x: Sel): Kata =>
    sambung(
      angkaKata(x),
      bila(`${satuan.sel}="%"`, satuan.nilai === '%', kata(m.poin()), kata('')),
      bila(
        `OR(${satuan.sel}="%",${satuan.sel}="")`,
        satuan.nilai === '%' || (satuan.nilai ?? '') === '',
        kata(''),
        sambung(spasi, selKata(satuan)),
      ),
    );
  const naik = sebagaiAngka(realisasi.nilai)! - sebagaiAngka(lalu.nilai)!;
  const beda: Sel = {
    sel: `(${realisasi.sel}-${lalu.sel})`,
    nilai: Number.isFinite(naik) ? Number(naik.toPrecision(15)) : '',
  };
  const tahunLalu = bila(
    ...adaAngka(realisasi, lalu),
    sambung(
      kata(m.dibandingTahunLalu((konteks.tahun ?? 1) - 1)),
      angka(lalu),
      bila(
        `${realisasi.sel}=${lalu.sel}`,
        naik === 0,
        kata(m.tetap()),
        sambung(
          bila(`${realisasi.sel}>${lalu.sel}`, naik > 0, kata(m.meningkat()), kata(m.menurun())),
          poin({
            sel: `ABS(${beda.sel})`,
            nilai: typeof beda.nilai === 'number' ? Math.abs(beda.nilai) : '',
          }),
          kata('.'),
        ),
      ),
    ),
  );
  const terhadapRenstra = bila(
    ...adaAngka(renstra, kemajuan),
    sambung(
      kata(m.terhadapRenstra()),
      angka(renstra),
      kata(m.tingkatKemajuan()),
      persenKata(kemajuan),
      kata('.'),
    ),
  );
  return kalimat(
    sambung(pembuka, ukur, tahunLalu, terhadapRenstra, anggaranKata(konteks, s, capaian, serapan)),
  );
}

/** Mean capaian of the sasaran's measured indicators, and how many reached their target. */
function ringkas(konteks: Konteks, di: Di<Dasar>, isi: readonly Dasar[], semua?: Sel) {
  const sel = isi.map((d) => di.selDi(d, 'capaian'));
  const daftar = runtun(sel).join(',');
  const nilai = isi.flatMap((d) => sebagaiAngka(di.nilaiDi(d, 'capaian')) ?? []);
  const tercapai = runtun(sel)
    .map((r) => `COUNTIFS(${rentangPenuh(r)},">=1")`)
    .join('+');
  const n: Sel = { sel: `COUNT(${daftar})`, nilai: nilai.length };
  const mean = rataCapaian(
    konteks,
    isi.map((d) => ({
      sel: di.selDi(d, 'capaian'),
      nilai: di.nilaiDi(d, 'capaian'),
      batas: d.butir.indikator.batas,
    })),
  );
  const biasa = mean.formula === rumusRataRata(daftar);
  const rata: Sel = semua ?? {
    sel: biasa ? `AVERAGE(${daftar})` : `(${(mean.formula ?? '=""').slice(1)})`,
    nilai: mean.cached ?? '',
  };
  // A geometric mean over a negative capaian has no value.
  const ada = [biasa ? `COUNT(${daftar})>0` : `ISNUMBER(${rata.sel})`, sebagaiAngka(rata.nilai) !== null];
  return {
    n,
    ada: ada as [string, boolean],
    cara: {
      geometrik: caraRata(konteks.profil) === 'GEOMETRIK',
      batas: batasBeda(isi.map((d) => d.butir.indikator.batas)),
    },
    rata,
    tercapai: { sel: `(${tercapai})`, nilai: nilai.filter((v) => v >= 1).length } satisfies Sel,
  };
}

/** Whether the mean of all has a row of its own in the table of figures: a plain mean is short enough for its sentence. */
export const rataNarasi = (konteks: Konteks, dasar: readonly Dasar[]): boolean =>
  caraRata(konteks.profil) === 'GEOMETRIK' || batasBeda(batasDasar(dasar)).length > 0;

const bulat = (s: Sel): Kata => ({ rumus: `FIXED(${s.sel},0)`, teks: String(s.nilai ?? '') });

/** How many of the measured reached their target: one, all, none or some, each in its own words. */
function banyakTercapai({ messages }: Konteks, { n, tercapai }: { n: Sel; tercapai: Sel }): Kata {
  const m = messages.forms.narasi;
  const satu = (ya: Kata, lain: Kata): Kata => bila(`${n.sel}=1`, n.nilai === 1, ya, lain);
  return bila(
    `${tercapai.sel}=0`,
    tercapai.nilai === 0,
    satu(kata(m.satuBelum()), kata(m.belumAda())),
    bila(
      `${tercapai.sel}=${n.sel}`,
      tercapai.nilai === n.nilai,
      satu(kata(m.satuTercapai()), kata(m.semuaTercapai())),
      sambung(kata(m.titikKoma()), bulat(tercapai), kata(m.mencapaiTarget())),
    ),
  );
}

export function paragrafSasaran(
  konteks: Konteks,
  di: Di<Dasar>,
  isi: readonly Dasar[],
  n: number,
  apa: 'judul' | 'isi',
): Isi {
  const m = konteks.messages.forms.narasi;
  const nama = selKata(sel(di, isi[0]!)('sasaran'));
  if (apa === 'judul') return kalimat(sambung(kata(m.judulSasaran(n)), nama));
  const r = ringkas(konteks, di, isi);
  return kalimat(
    bila(
      ...r.ada,
      sambung(
        kata(m.sasaranRata(r.cara)),
        persenKata(r.rata),
        kata(m.dari()),
        bulat(r.n),
        kata(m.indikatorTerukur()),
        banyakTercapai(konteks, r),
      ),
      kata(m.sasaranBelum()),
    ),
  );
}

export function paragrafUmum(konteks: Konteks, di: Di<Dasar>, dasar: readonly Dasar[]): Isi {
  const m = konteks.messages.forms.narasi;
  const semua = rataNarasi(konteks, dasar) ? di.lintas('angka').penutup('rata', 'capaian') : undefined;
  const r = ringkas(konteks, di, dasar, semua);
  const pagu = runtun(dasar.map((d) => di.selDi(d, 'pagu'))).join(',');
  const serap = runtun(dasar.map((d) => di.selDi(d, 'serap'))).join(',');
  const total = (kolom: string): number | null => {
    const angka = dasar.flatMap((d) => sebagaiAngka(di.nilaiDi(d, kolom)) ?? []);
    return angka.length > 0 ? angka.reduce((a, b) => a + b, 0) : null;
  };
  const P = total('pagu');
  const S = total('serap');
  const ada = P !== null && P !== 0 && S !== null;
  return kalimat(
    sambung(
      bila(
        ...r.ada,
        sambung(
          kata(m.umum(waktu(konteks), r.cara)),
          persenKata(r.rata),
          kata(m.dari()),
          bulat(r.n),
          kata(m.indikatorTerukur()),
          banyakTercapai(konteks, r),
        ),
        kata(m.umumBelum(waktu(konteks))),
      ),
      bila(
        `AND(SUM(${pagu})<>0,COUNT(${serap})>0)`,
        ada,
        sambung(
          kata(m.penyerapan()),
          persenKata({ sel: `SUM(${serap})/SUM(${pagu})`, nilai: ada ? S / P : '' }),
          kata(m.dariPagu()),
          {
            rumus: `FIXED(SUM(${pagu}),0)`,
            teks: P === null ? '' : P.toLocaleString('id-ID', { maximumFractionDigits: 0 }),
          },
          kata('.'),
        ),
      ),
      efisiensiUmum(konteks, di),
    ),
  );
}
