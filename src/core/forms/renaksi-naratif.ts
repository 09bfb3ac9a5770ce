import { refName } from '../grid/address';
import type { Baris, Tabel } from '../kinerja/kinerja';
import { triwulan, type Period, type Role, type Triwulan } from '../recognise/table';
import { kurang, tabel, type BarisForm, type Formulir, type Kolom, type Penutup } from './formulir';
import { formatBerpersen, kosong, rujukNilai, rujukTeksNilai, rumus, type Isi } from './isi';
import { barisPeriode, type Konteks } from './konteks';
import { adaKolom, satuSel, sel, selBagian, tabelJenis } from './sumber/tabel';
import { rentangPenuh } from './ukur';

const isiSel =
  (role: Role, period?: Period) =>
  (baris: Baris): Isi => {
    const nilai = sel(baris, role, period);
    return nilai && nilai.tampil.trim() !== '' ? rujukTeksNilai(nilai) : kosong;
  };

/** A column of the table's own texts, cells merged where the user merged them. */
const kolomTeks = (role: Role, judul: string, lebar: number, period?: Period): Kolom<Baris> => ({
  id: period ? `${role}${period}` : role,
  judul,
  lebar,
  bentuk: 'teks',
  gabung: satuSel(role, period),
  isi: isiSel(role, period),
});

/** A cell that reaches over several quarters on the user's sheet does so here. */
const lanjutan =
  (period: Triwulan) =>
  (baris: Baris): boolean => {
    const sebelum = triwulan[triwulan.indexOf(period) - 1];
    const ini = sel(baris, 'aksi', period);
    const kiri = sebelum && sel(baris, 'aksi', sebelum);
    return Boolean(ini && kiri && ini.tampil.trim() !== '' && refName(ini.ref) === refName(kiri.ref));
  };

const bulan: Readonly<Record<Triwulan, string>> = {
  TW1: 'T1\nJan–Mar',
  TW2: 'T2\nApr–Jun',
  TW3: 'T3\nJul–Sep',
  TW4: 'T4\nOkt–Des',
};

function kolomNaratif(konteks: Konteks, tables: readonly Tabel[]) {
  const m = konteks.messages.forms;
  const status: Kolom<Baris> = adaKolom(tables, 'status')
    ? kolomTeks('status', 'STATUS', 11)
    : { id: 'status', judul: 'STATUS', lebar: 11, bentuk: 'tengah', isi: 'bebas', daftar: m.statusAksi() };
  return [
    kolomTeks('sasaran', 'SASARAN STRATEGIS', 13),
    kolomTeks('indikator', 'INDIKATOR', 16),
    {
      ...kolomTeks('target', 'TARGET', 8),
      bentuk: 'tengah' as const,
      isi: (baris: Baris) => rujukNilai(sel(baris, 'target'), formatBerpersen(sel(baris, 'target'))),
    },
    { ...kolomTeks('kegiatan', 'INDIKATOR KEGIATAN', 16), gabung: satuSel('kegiatan') },
    {
      judul: 'RENCANA AKSI',
      kolom: triwulan.map((tw) => ({
        ...kolomTeks('aksi', bulan[tw], 22, tw),
        gabung: undefined,
        lanjut: lanjutan(tw),
      })),
    },
    kolomTeks('manfaat', 'MANFAAT DAN DAMPAK', 22),
    kolomTeks('penanggung-jawab', 'PELAKSANA', 14),
    { ...kolomTeks('hasil', 'HASIL', 24), gabung: undefined },
    status,
  ];
}

const isiBaris = (baris: Baris): boolean =>
  (['kegiatan', 'indikator', 'hasil'] as const).some(
    (role) => (sel(baris, role)?.tampil.trim() ?? '') !== '',
  ) || triwulan.some((tw) => (sel(baris, 'aksi', tw)?.tampil.trim() ?? '') !== '');

const barisNaratif = (t: Tabel): BarisForm<Baris>[] =>
  t.baris.flatMap((baris): BarisForm<Baris>[] => {
    const bagian = baris.jenis === 'bagian' ? selBagian(baris) : undefined;
    if (bagian) return [{ data: baris, spanduk: rujukTeksNilai(bagian) }];
    return baris.jenis === 'data' && isiBaris(baris) ? [{ data: baris }] : [];
  });

const penutup = (konteks: Konteks): Penutup<Baris>[] =>
  konteks.messages.forms.statusAksi().map((status) => ({
    jenis: 'nilai',
    id: status,
    label: konteks.messages.forms.jumlahStatus(status),
    sampai: 'hasil',
    bentuk: 'tengah',
    isi: {
      status: (di) =>
        rumus(
          `=COUNTIFS(${rentangPenuh(di.rentang('status'))},"${status}")`,
          di.nilaiKolom('status').filter((v) => String(v).toLowerCase() === status.toLowerCase()).length,
          '0',
        ),
    },
  }));

/** Rencana Aksi dan Hasil: of a province's BKD 2021, semester I (verified); Status is added. */
export const renaksiNaratif: Formulir = {
  id: 'renaksi-naratif',
  lembar: 'Rencana Aksi dan Hasil',
  nama: 'Rencana Aksi dan Hasilnya',
  sumber: 'Rencana Aksi BKD provinsi 2021',
  label: 'verified',
  susun(konteks) {
    const tables = tabelJenis(konteks, 'renaksi-naratif');
    const baris = tables.flatMap(barisNaratif);
    if (!baris.some((b) => !b.spanduk)) return kurang(konteks.messages.forms.tanpaNaratif());
    return {
      judul: ['RENCANA AKSI DAN HASIL PELAKSANAANNYA', barisPeriode(konteks)],
      bagian: [
        tabel<Baris>({
          id: 'utama',
          nomor: 'polos',
          atas: true,
          kunci: ['kegiatan', 'aksiTW1', 'aksiTW2'],
          kolom: kolomNaratif(konteks, tables),
          baris,
          penutup: penutup(konteks),
        }),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      huruf: 9,
      beku: 2,
    };
  },
};
