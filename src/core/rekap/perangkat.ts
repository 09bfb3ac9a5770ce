import { tabel, type Bagian, type Di, type Isian, type Kolom, type Penutup } from '../forms/formulir';
import { angka, kosong, rumus, sebagaiAngka, teks, type Isi } from '../forms/isi';
import { selDari } from '../forms/kolom';
import { catatanPilihan } from '../forms/catatan';
import { jumlah, predikat, serapan, serapanJumlah } from '../forms/ukur';
import { rataCapaian, selRata } from '../forms/ukur-rata';
import { lampuCapaian } from '../forms/warna';
import type { Profil } from '../kinerja/profil';
import { metodeEfisiensi } from '../measures/efisiensi-metode';
import { caraRata, rumusPembagi } from '../measures/rata-rata';
import type { Messages } from '../messages/messages';
import { catatanRekap } from './catatan';
import { kolomEfisiensiRekap, penutupEfisiensiRekap } from './rekap-efisiensi';
import { judulRata } from './rekap-sasaran';
import { bilangan, capaianRekap, sebutanPeriode, tautan } from './sel';
import type { Ringkasan, Terlewat } from './ringkas';

const rupiah = (value: number | null): Isi => (value === null ? kosong : angka(value, '#,##0'));

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

/** The sheet of organisations: a row each with its rank, then what could not be read, then what to mind. */
export function susunPerangkat(
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
    { id: 'periode', judul: 'Periode', lebar: 13, bentuk: 'tengah', isi: (r) => teks(sebutanPeriode(r)) },
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
      isi: (r) => capaianRekap(r.rataRata),
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
    { id: 'file', judul: 'Berkas', lebar: 30, bentuk: 'teks', isi: (r) => tautan(r) },
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
      { id: 'file', judul: 'Berkas', bentuk: 'teks', isi: (t) => tautan(t) },
      { id: 'sebab', judul: 'Sebab', rentang: kolom.length - 2, bentuk: 'teks', isi: (t) => teks(t.sebab) },
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
  bagian.push({
    jenis: 'paragraf',
    baris: catatanRekap(baris, messages).map((value) => ({ isi: teks(value), gaya: 'catatan' })),
  });
  return {
    judul: ['REKAPITULASI CAPAIAN KINERJA PERANGKAT DAERAH', tahun],
    bagian,
    tandaTangan: [],
    ulang: true,
    beku: 2,
  };
}

/**
 * 1 + how many means are higher; equal means share a rank. No COUNTIFS: its criterion is text of fifteen digits, and a
 * mean of sixteen would stand above itself.
 */
function peringkat(di: Di<Ringkasan>): Isi {
  const own = di.angka('capaian');
  const all = di.nilaiKolom('capaian').flatMap((value) => sebagaiAngka(value) ?? []);
  const [from, to = from] = di
    .rentang('capaian')
    .replace(/([A-Z]+)(\d+)/g, '$1$$$2')
    .split(':');
  const cell = di.sel('capaian');
  return rumus(
    `=IF(ISNUMBER(${cell}),SUMPRODUCT(ISNUMBER(${from}:${to})*(${from}:${to}>${cell}))+1,"")`,
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
      label: (di) => {
        const n = di.nilaiKolom('capaian').filter((value) => sebagaiAngka(value) !== null).length;
        const [sebelum, sesudah] = m.jumlah();
        return rumus(rumusPembagi(di.rentang('capaian'), sebelum, sesudah), `${sebelum}${n}${sesudah}`);
      },
      sampai: 'periode',
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
