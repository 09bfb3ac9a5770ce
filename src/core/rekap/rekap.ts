import type { Workbook } from '../grid/workbook';
import type { Messages } from '../messages/messages';
import type { Plan } from '../plan/plan';
import { tabel, type Bagian, type Di, type Isian, type Kolom, type Penutup } from '../forms/formulir';
import { tanpaIngatan } from '../forms/ingatan';
import { angka, kosong, rumus, sebagaiAngka, teks, type Isi } from '../forms/isi';
import { selDari } from '../forms/kolom';
import { susunLembar } from '../forms/lembar';
import { lembarUntuk } from '../forms/nama-lembar';
import { namaTerpakai } from '../plan/nama-lembar';
import { renderLembar } from '../forms/render';
import { jumlah, predikat, serapan, serapanJumlah } from '../forms/ukur';
import { rataCapaian, selRata } from '../forms/ukur-rata';
import { lampuCapaian } from '../forms/warna';
import type { Profil } from '../kinerja/profil';
import { metodeEfisiensi } from '../measures/efisiensi-metode';
import { caraRata } from '../measures/rata-rata';
import { catatanPilihan } from '../forms/catatan';
import { kolomEfisiensiRekap, penutupEfisiensiRekap } from './rekap-efisiensi';
import { judulRata, susunSasaran } from './rekap-sasaran';
import type { Ringkasan } from './ringkas';

/** A file that could not be summed up, with the reason. */
export interface Terlewat {
  readonly file: string;
  readonly sebab: string;
}

const seragam = <T>(nilai: readonly (T | undefined)[]): T | undefined =>
  new Set(nilai).size === 1 ? nilai[0] : undefined;

/** The recap goes by the settings that it is given, else by what all its workbooks chose alike. */
const pilihanRekap = (ringkasan: readonly Ringkasan[], profil: Profil): Profil => ({
  ...profil,
  rataRata: profil.rataRata ?? seragam(ringkasan.map((r) => r.caraRata)),
  efisiensi: profil.efisiensi ?? seragam(ringkasan.map((r) => r.metode)),
});

/** Workbooks whose own settings average otherwise: their figures stand as they made them, and the recap says so. */
function catatanBeda(baris: readonly Ringkasan[], profil: Profil, messages: Messages): Bagian[] {
  const beda = baris.filter((r) => r.caraRata !== undefined && r.caraRata !== caraRata(profil));
  if (beda.length === 0) return [];
  const isi = messages.forms.rekap.rataBeda(
    caraRata(profil),
    beda.map((r) => r.instansi),
  );
  return [{ jenis: 'paragraf', baris: [{ isi: teks(isi), gaya: 'catatan' }] }];
}

const bilangan = (value: number): Isi => angka(value, '#,##0');
const rupiah = (value: number | null): Isi => (value === null ? kosong : angka(value, '#,##0'));

/**
 * The recap of many workbooks as a plan: a row an organisation with its rank, a sheet of sasaran, and the files that
 * could not be read. Rank, serapan, efisiensi, totals and means are live. Our own form. `workbook` is the one that the
 * sheets go to: a recap that stands there is written anew, the user's own sheets are left alone; left out: an empty one.
 */
export function planRekap(
  ringkasan: readonly Ringkasan[],
  terlewat: readonly Terlewat[],
  diberi: Profil,
  messages: Messages,
  workbook: Workbook = { sheets: [], names: [] },
): Plan {
  const profil = pilihanRekap(ringkasan, diberi);
  const m = messages.forms.rekap;
  const urut = [...ringkasan].sort(
    (a, b) => (b.rataRata ?? -1) - (a.rataRata ?? -1) || a.instansi.localeCompare(b.instansi),
  );
  const tahun = [...new Set(ringkasan.flatMap((r) => r.tahun ?? []))];
  const judulTahun = `TAHUN ${tahun.length === 1 ? tahun[0] : '………'}`;
  const lembar: [string, string, Isian][] = [
    ['rekap', m.lembar(), susunRekap(urut, terlewat, profil, judulTahun, messages)],
    ['rekap-sasaran', m.lembarSasaran(), susunSasaran(urut, profil, judulTahun, messages)],
  ];
  const taken = namaTerpakai(workbook);
  return {
    title: m.judul(ringkasan.length),
    expects: [],
    actions: lembar.flatMap(([id, name, isian]) =>
      renderLembar(
        id,
        lembarUntuk(workbook, id, name, taken),
        susunLembar(
          isian,
          { instansi: profil.instansi?.toUpperCase() ?? 'NAMA INSTANSI', penanda: [] },
          tanpaIngatan,
        ),
        [],
      ),
    ),
  };
}

function susunRekap(
  baris: readonly Ringkasan[],
  terlewat: readonly Terlewat[],
  profil: Profil,
  tahun: string,
  messages: Messages,
): Isian {
  const m = messages.forms.rekap;
  const kolom: Kolom<Ringkasan>[] = [
    { id: 'peringkat', judul: 'Peringkat', lebar: 10, bentuk: 'tengah', isi: (_, di) => peringkat(di) },
    { id: 'instansi', judul: 'Perangkat Daerah', lebar: 44, bentuk: 'teks', isi: (r) => teks(r.instansi) },
    { id: 'indikator', judul: 'Indikator', lebar: 10, bentuk: 'angka', isi: (r) => bilangan(r.indikator) },
    { id: 'terukur', judul: 'Terukur', lebar: 10, bentuk: 'angka', isi: (r) => bilangan(r.terukur) },
    {
      id: 'tercapai',
      judul: 'Tercapai\n(≥ 100 %)',
      lebar: 11,
      bentuk: 'angka',
      isi: (r) => bilangan(r.tercapai),
    },
    {
      id: 'capaian',
      judul: judulRata(profil),
      lebar: 12,
      bentuk: 'persen',
      warna: lampuCapaian,
      isi: (r) => (r.rataRata === null ? kosong : angka(r.rataRata, '0.00%')),
    },
    {
      id: 'predikat',
      judul: 'Predikat',
      lebar: 14,
      bentuk: 'tengah',
      isi: (_, di) => predikat(profil, selDari(di, 'capaian')),
    },
    { id: 'pagu', judul: 'Pagu (Rp)', lebar: 19, bentuk: 'rupiah', isi: (r) => rupiah(r.pagu) },
    {
      id: 'realisasi',
      judul: 'Realisasi (Rp)',
      lebar: 19,
      bentuk: 'rupiah',
      isi: (r) => rupiah(r.realisasi),
    },
    {
      id: 'serapan',
      judul: 'Serapan',
      lebar: 11,
      bentuk: 'persen',
      isi: (_, di) => serapan(selDari(di, 'pagu'), selDari(di, 'realisasi')),
    },
    ...kolomEfisiensiRekap(metodeEfisiensi(profil)),
    { id: 'kesalahan', judul: 'Temuan\nsalah', lebar: 9, bentuk: 'angka', isi: (r) => bilangan(r.kesalahan) },
    {
      id: 'peringatan',
      judul: 'Temuan\nperiksa',
      lebar: 9,
      bentuk: 'angka',
      isi: (r) => bilangan(r.peringatan),
    },
    { id: 'file', judul: 'Berkas', lebar: 30, bentuk: 'teks', isi: (r) => ({ value: r.file, url: r.file }) },
  ];
  const bagian: Bagian[] = [
    tabel({
      id: 'utama',
      nomor: 'kurung',
      kolom,
      baris: baris.map((data) => ({ data })),
      penutup: penutupRekap(profil, messages),
    }),
  ];
  bagian.push(
    ...catatanPilihan({ profil, messages }, { rata: true, predikat: true }),
    ...catatanBeda(baris, profil, messages),
  );
  if (terlewat.length > 0) {
    const sisa: Kolom<Terlewat>[] = [
      { id: 'urut', judul: 'No', bentuk: 'tengah', isi: (_, di) => bilangan(di.urut) },
      { id: 'file', judul: 'Berkas', bentuk: 'teks', isi: (t) => ({ value: t.file, url: t.file }) },
      { id: 'sebab', judul: 'Sebab', rentang: 12, bentuk: 'teks', isi: (t) => teks(t.sebab) },
    ];
    bagian.push(
      tabel({
        id: 'terlewat',
        judul: m.terlewat(terlewat.length),
        nomor: 'tanpa',
        kolom: sisa,
        baris: terlewat.map((data) => ({ data })),
      }),
    );
  }
  return {
    judul: ['REKAPITULASI CAPAIAN KINERJA PERANGKAT DAERAH', tahun],
    bagian,
    tandaTangan: [],
    beku: 2,
  };
}

/** 1 + how many means are higher; equal means share a rank. */
function peringkat(di: Di<Ringkasan>): Isi {
  const own = di.angka('capaian');
  const all = di.nilaiKolom('capaian').flatMap((value) => sebagaiAngka(value) ?? []);
  const [from, to = from] = di
    .rentang('capaian')
    .replace(/([A-Z]+)(\d+)/g, '$1$$$2')
    .split(':');
  const cell = di.sel('capaian');
  return rumus(
    `=IF(ISNUMBER(${cell}),COUNTIFS(${from}:${to},">"&${cell})+1,"")`,
    own === null ? '' : all.filter((value) => value > own).length + 1,
    '0',
  );
}

function penutupRekap(profil: Profil, messages: Messages): Penutup<Ringkasan>[] {
  const m = messages.forms.rekap;
  return [
    {
      jenis: 'nilai',
      id: 'jumlah',
      label: m.jumlah(),
      sampai: 'instansi',
      isi: {
        ...Object.fromEntries(
          ['indikator', 'terukur', 'tercapai', 'pagu', 'realisasi', 'kesalahan', 'peringatan'].map((id) => [
            id,
            (di: Di<Ringkasan>) => jumlah(di.rentang(id), di.nilaiKolom(id)),
          ]),
        ),
        capaian: (di) => rataCapaian({ profil }, selRata(di, 'capaian')),
        serapan: (di) =>
          serapanJumlah(
            di.semua.map((r) => ({ sel: di.selDi(r, 'pagu'), nilai: di.nilaiDi(r, 'pagu') })),
            di.semua.map((r) => ({ sel: di.selDi(r, 'realisasi'), nilai: di.nilaiDi(r, 'realisasi') })),
          ),
        ...penutupEfisiensiRekap(metodeEfisiensi(profil)),
      },
    },
  ];
}
