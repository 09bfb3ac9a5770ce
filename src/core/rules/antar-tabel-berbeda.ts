import type { Kinerja, Nilai, Tabel } from '../kinerja/kinerja';
import type { CaraRata } from '../kinerja/profil';
import { caraRata } from '../measures/rata-rata';
import { bersih } from './hubungan/banding';
import type { Fakta } from './hubungan/fakta';
import { dasarBerbeda, dibatasi, kelompok } from './hubungan/kelompok-fakta';
import { kumpulFakta } from './hubungan/kumpul-fakta';
import { Penjelas } from './hubungan/penjelas';
import { berbeda, pasanganTerpisah, sama, type Selisih } from './hubungan/suara';
import { selJumlahSalah } from './jumlah-salah';
import { letak, selDari, tempat } from './support/kelompok';
import type { Found, Place, Rule, RuleContext } from './rule';

type Say = RuleContext['messages']['rules']['antar-tabel-berbeda'];

/** Two kinds of spending that stand in each other's cell of one row. */
function tertukarBelanja(one: Selisih, all: readonly Selisih[]): Selisih | undefined {
  if (one.fakta.jenis !== 'belanja') return undefined;
  return all.find(
    (other) =>
      other !== one &&
      other.fakta.baris === one.fakta.baris &&
      other.fakta.jenis === 'belanja' &&
      other.fakta.besaran === one.fakta.besaran &&
      sama({ ...other.fakta, satuan: one.fakta.satuan }, one.acuan[0]!) &&
      sama(one.fakta, other.acuan[0]!),
  );
}

/** Where the others stand: their sheets, or the cells where it is the same sheet. */
const lembar = (fakta: readonly Fakta[], dari: Fakta): string[] => [
  ...new Set(
    fakta.map((one) =>
      one.tabel.table.sheet === dari.tabel.table.sheet ? selDari(one.sel) : one.tabel.table.sheet,
    ),
  ),
];

const places = (fakta: readonly Fakta[]): Place[] => {
  const cells: Nilai[] = fakta.flatMap((one) => one.turunan ?? [one.sel]);
  return cells.slice(0, 12).map(tempat);
};

function satu(one: Selisih, all: readonly Selisih[], jelas: Penjelas, say: Say): Found {
  const { fakta, acuan } = one;
  const tukar = tertukarBelanja(one, all);
  const asal = tukar ? undefined : jelas.asal(one);
  const tertulis = fakta.turunan ? undefined : fakta.sel.tampil.replace(/\s+/g, ' ').trim();
  return {
    sheet: fakta.sel.ref.sheet,
    cell: selDari(fakta.sel),
    message: tukar
      ? say.tukar(fakta.nama, tertulis ?? '', lembar(acuan, fakta), acuan[0]!.nilai, tukar.fakta.nama)
      : say.beda({
          besaran: fakta.besaran,
          jenis: fakta.jenis,
          nama: fakta.nama,
          tahun: fakta.periode.split('|')[0]!,
          tertulis,
          nilai: fakta.nilai,
          lembar: lembar(acuan, fakta),
          acuan: acuan[0]!.nilai,
          turunan: acuan[0]!.turunan?.length ?? 0,
          asal: asal?.apa,
          asalLembar: asal?.dari.tabel.table.sheet,
        }),
    related: [...places(acuan), ...(fakta.turunan ? places([fakta]).slice(1) : [])],
    data: {
      printed: fakta.turunan ? bersih(fakta.nilai) : fakta.sel.angka,
      expected: bersih(acuan[0]!.nilai / (fakta.turunan ? 1 : fakta.sel.skala)),
    },
  };
}

/** Columns of which most rows differ from the same other table have one cause: another budget, another year. */
function kelompokkanKolom(all: readonly Selisih[], banding: ReadonlyMap<string, number>): Selisih[][] {
  const groups = new Map<string, Selisih[]>();
  for (const one of all) {
    const key = kolomKey(one.fakta);
    const list = groups.get(key);
    if (list) list.push(one);
    else groups.set(key, [one]);
  }
  return [...groups].flatMap(([key, list]) =>
    list.length >= 3 && list.length >= 0.6 * (banding.get(key) ?? 0) ? [list] : list.map((one) => [one]),
  );
}

const kolomKey = (one: Fakta): string =>
  [one.tabel.table.sheet, one.tabel.table.headerRows[0], one.sel.column.column, one.jenis, one.besaran].join(
    '|',
  );

function temukan(
  kinerja: Kinerja,
  cara: CaraRata,
): { selisih: Selisih[]; banding: Map<string, number>; fakta: Fakta[] } {
  const fakta = kumpulFakta(kinerja, cara);
  const salah = selJumlahSalah(kinerja);
  const urutan = new Map(kinerja.tabel.map((tabel, index) => [tabel, index]));
  const groups = kelompok(fakta.filter((one) => !salah.has(`${one.sel.ref.sheet}!${selDari(one.sel)}`)));
  const terpisah = pasanganTerpisah(groups);
  const banding = new Map<string, number>();
  const found: Selisih[] = [];
  for (const list of groups) {
    if (new Set(list.map((one) => one.tabel)).size < 2) continue;
    for (const one of list) banding.set(kolomKey(one), (banding.get(kolomKey(one)) ?? 0) + 1);
    for (const selisih of berbeda(list, terpisah, (tabel) => urutan.get(tabel) ?? 0)) {
      const { fakta: one, acuan } = selisih;
      if (dasarBerbeda(one, acuan) || dibatasi(one, acuan)) continue;
      // What a table's rows add up to is no statement of its own against another such sum.
      if (
        one.turunan &&
        (one.besaran === 'capaian' || one.besaran === 'serapan' || acuan.every((other) => other.turunan))
      )
        continue;
      found.push(selisih);
    }
  }
  return { selisih: found, banding, fakta };
}

export const antarTabelBerbeda: Rule = {
  id: 'antar-tabel-berbeda',
  severity: 'error',
  *check({ kinerja, profil, messages }): Iterable<Found> {
    const say = messages.rules['antar-tabel-berbeda'];
    if (kinerja.tabel.length < 2) return;
    const { selisih, banding, fakta } = temukan(kinerja, caraRata(profil));
    if (selisih.length === 0) return;
    const jelas = new Penjelas(fakta);
    const cells = new Set<string>();
    const sudah = new Set<Tabel>();
    for (const group of kelompokkanKolom(selisih, banding)) {
      if (group.length > 1) {
        const { besaran, tabel } = group[0]!.fakta;
        // A whole column of other capaian is capaian of another thing; one such column says it for its table.
        if (besaran === 'capaian' || besaran === 'serapan' || sudah.has(tabel)) continue;
        sudah.add(tabel);
        yield {
          ...letak(group.map((one) => one.fakta.sel)),
          message: say.banyak(
            group[0]!.fakta.besaran,
            group.length,
            lembar(
              group.flatMap((one) => one.acuan),
              group[0]!.fakta,
            ),
            group[0]!.fakta.nama,
            group[0]!.fakta.sel.tampil.trim(),
            group[0]!.acuan[0]!.nilai,
          ),
          related: group.flatMap((one) => places(one.acuan)).slice(0, 24),
        };
        continue;
      }
      const place = `${group[0]!.fakta.sel.ref.sheet}!${selDari(group[0]!.fakta.sel)}`;
      // One cell, one finding: as indikator and as sasaran it would say the same twice.
      if (cells.has(place)) continue;
      cells.add(place);
      yield satu(group[0]!, selisih, jelas, say);
    }
  },
};
