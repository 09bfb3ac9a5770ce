import { refName } from '../grid/address';
import type { BarisIndikator, Tabel, Teks } from '../kinerja/kinerja';
import type { Triwulan } from '../recognise/table';
import { catatanDeret } from './catatan';
import { kurang, tabel, type Formulir, type Kolom, type Simpul } from './formulir';
import { formatBerpersen, kosong, rujukNilai, rujukTeksNilai, type Isi } from './isi';
import { barisTahun, type Konteks } from './konteks';
import { deretDari, sumberTriwulan } from './sumber/deret';
import { modeBaris, rujukTeks, tahunCocok } from './sumber/indikator';
import { contohSumber, isiSumber } from './sumber/sumber';
import { selPeran } from './sumber/uraian';

/** One line of the plan: the sasaran's indicator, and the kegiatan's below it where the table has two levels. */
interface BarisRenaksi {
  readonly sasaran?: Teks;
  readonly atas?: BarisIndikator;
  readonly bawah?: BarisIndikator;
}

const adaTargetTriwulan = (b: BarisIndikator): boolean => deretDari(b.target) !== undefined;

/** The target of one quarter, stated or made from what the sheet states; `persen`: with its percent sign. */
function targetTriwulan(
  konteks: Konteks,
  b: BarisIndikator | undefined,
  period: Triwulan,
  persen: boolean,
): Isi {
  if (!b) return kosong;
  const mode = modeBaris(konteks, b);
  const sumber = sumberTriwulan(deretDari(b.target), period, mode);
  return isiSumber(sumber, mode, persen && sumber ? formatBerpersen(contohSumber(sumber)) : undefined);
}

/** Plans first, else what monitors them; a table of months or of the year only where it names indicators. */
function tabelRenaksi(konteks: Konteks): Tabel[] {
  for (const kind of ['renaksi', 'monev', 'evaluasi-renja', 'monev-bulanan', 'perbandingan'] as const) {
    const bernama = (t: Tabel): boolean =>
      (kind !== 'monev-bulanan' && kind !== 'perbandingan') ||
      t.table.columns.some(({ role }) => role === 'indikator');
    const found = konteks.kinerja.tabel.filter(
      (t) =>
        t.table.kind === kind && tahunCocok(konteks, t) && bernama(t) && t.indikator.some(adaTargetTriwulan),
    );
    if (found.length > 0) return found;
  }
  return [];
}

/** The table's rows from the top: the upper level's indicator goes with every lower one until the next stands. */
function barisRenaksi(t: Tabel): BarisRenaksi[] {
  const dalam = Math.max(0, ...t.indikator.map((b) => b.tingkat));
  const kegiatan = (b: BarisIndikator): boolean =>
    dalam > 0 ? b.tingkat === dalam : Boolean(b.program ?? b.kegiatan ?? b.subkegiatan);
  const urut = [...t.indikator].sort((a, b) => a.baris.row - b.baris.row || a.tingkat - b.tingkat);
  const rows: BarisRenaksi[] = [];
  let atas: BarisIndikator | undefined;
  let sasaran: string | undefined;
  let punyaBawah = true;
  for (const b of urut) {
    if (!kegiatan(b)) {
      if (atas && !punyaBawah) rows.push({ sasaran: atas.sasaran, atas });
      atas = b;
      punyaBawah = false;
    } else {
      // An indicator of another sasaran is not above this one.
      if (b.sasaran?.teks !== sasaran && atas?.sasaran?.teks !== b.sasaran?.teks) atas = undefined;
      rows.push({ sasaran: b.sasaran ?? atas?.sasaran, atas, bawah: b });
      punyaBawah = true;
    }
    sasaran = b.sasaran?.teks;
  }
  if (atas && !punyaBawah) rows.push({ sasaran: atas.sasaran, atas });
  return rows;
}

const kunci = (isi: Teks | undefined): unknown => isi && refName(isi.ref);
const atasnya = (r: BarisRenaksi): unknown => r.atas ?? (r.sasaran ? kunci(r.sasaran) : r);

/** A sasaran whose indicator is not named keeps the target that its row states at the upper level. */
function targetTanpaNama({ bawah }: BarisRenaksi, period: Triwulan): Isi {
  if (!bawah || bawah.tingkat === 0) return kosong;
  const [atas] = bawah.tabel.table.columns.filter(
    (c) => c.role === 'target' && c.period === period && c.measure !== 'anggaran',
  );
  const nilai = atas && bawah.baris.sel.get(atas.column);
  return nilai && nilai.tampil.trim() !== '' ? rujukNilai(nilai, formatBerpersen(nilai)) : kosong;
}

function kolomAtas(konteks: Konteks): Simpul<BarisRenaksi>[] {
  const tw = (period: Triwulan, judul: string): Kolom<BarisRenaksi> => ({
    id: `atas${period}`,
    judul,
    lebar: 7,
    bentuk: 'tengah',
    gabung: atasnya,
    isi: (r) => (r.atas ? targetTriwulan(konteks, r.atas, period, true) : targetTanpaNama(r, period)),
  });
  return [
    {
      id: 'sasaran',
      judul: 'URAIAN',
      lebar: 20,
      bentuk: 'teks',
      gabung: (r) => kunci(r.sasaran) ?? r,
      isi: (r) => rujukTeks(konteks, r.sasaran),
    },
    {
      id: 'indikator',
      judul: 'INDIKATOR KINERJA',
      lebar: 20,
      bentuk: 'teks',
      gabung: atasnya,
      isi: (r) => (r.atas ? rujukTeks(konteks, { teks: r.atas.nama, ref: r.atas.refNama }) : kosong),
    },
    {
      judul: 'TARGET',
      kolom: [tw('TW1', 'TW I'), tw('TW2', 'TW II'), tw('TW3', 'TW III'), tw('TW4', 'TW IV')],
    },
  ];
}

function kolomNama(
  konteks: Konteks,
  id: 'program' | 'kegiatan' | 'subkegiatan',
  judul: string,
): Kolom<BarisRenaksi> {
  return {
    id,
    judul,
    lebar: 18,
    bentuk: 'teks',
    gabung: (r) => kunci(r.bawah?.[id]),
    isi: (r) => rujukTeks(konteks, r.bawah?.[id]),
  };
}

/** Remarks of the row; the plan's own year figure where there are none, as the printed form has it. */
function ket(r: BarisRenaksi): Isi {
  const b = r.bawah ?? r.atas;
  if (!b) return kosong;
  const kata = selPeran(b.baris, 'keterangan');
  return kata ? rujukTeksNilai(kata) : rujukNilai(b.target.get('TAHUN'));
}

function kolomBawah(konteks: Konteks): Simpul<BarisRenaksi>[] {
  const tw = (period: Triwulan, judul: string): Kolom<BarisRenaksi> => ({
    id: period,
    judul,
    lebar: 7,
    bentuk: 'tengah',
    isi: (r) => targetTriwulan(konteks, r.bawah, period, false),
  });
  return [
    {
      id: 'keluaran',
      judul: 'INDIKATOR KINERJA',
      lebar: 28,
      bentuk: 'teks',
      isi: (r) => (r.bawah ? rujukTeks(konteks, { teks: r.bawah.nama, ref: r.bawah.refNama }) : kosong),
    },
    {
      id: 'satuan',
      judul: 'SATUAN',
      lebar: 10,
      bentuk: 'tengah',
      isi: (r) => rujukTeks(konteks, r.bawah?.satuan),
    },
    {
      judul: 'TARGET',
      kolom: [tw('TW1', 'TW I'), tw('TW2', 'TW II'), tw('TW3', 'TW III'), tw('TW4', 'TW IV')],
    },
  ];
}

/** Rencana Aksi: of a kabupaten's BKD 2021 (verified). */
export const renaksi: Formulir = {
  id: 'renaksi',
  lembar: 'Rencana Aksi',
  nama: 'Rencana Aksi',
  sumber: 'Rencana Aksi BKD kabupaten 2021',
  label: 'verified',
  susun(konteks) {
    const baris = tabelRenaksi(konteks).flatMap(barisRenaksi);
    if (baris.length === 0) return kurang(konteks.messages.forms.tanpaTargetTriwulan());
    return {
      judul: ['RENCANA AKSI', barisTahun(konteks)],
      bagian: [
        tabel<BarisRenaksi>({
          id: 'utama',
          nomor: 'polos',
          atas: true,
          kolom: [
            { judul: 'SASARAN STRATEGIS', kolom: kolomAtas(konteks) },
            kolomNama(konteks, 'program', 'PROGRAM'),
            kolomNama(konteks, 'kegiatan', 'KEGIATAN'),
            kolomNama(konteks, 'subkegiatan', 'SUB KEGIATAN'),
            { judul: 'KEGIATAN – SUB KEGIATAN', kolom: kolomBawah(konteks) },
            { id: 'ket', judul: 'KET.', lebar: 8, bentuk: 'tengah', isi: ket },
          ],
          baris: baris.map((data) => ({ data })),
        }),
        ...catatanDeret(
          konteks,
          baris.flatMap(({ atas, bawah }) => [atas, bawah].map((b) => b && deretDari(b.target))),
        ),
      ],
      tandaTangan: [{ peran: 'pihak-pertama' }],
      huruf: 9,
      beku: 2,
    };
  },
};
