import { parseArea } from '../grid/address';
import { sheetNamed } from '../grid/workbook';
import { diabaikan } from '../rules/support/abaikan';
import type { Finding, Severity } from '../rules/rule';
import { kurang, tabel, type Formulir, type Kolom, type Penutup } from './formulir';
import { angka, kosong, rumus, teks, type Isi } from './isi';
import { barisTahun, type Konteks } from './konteks';

const formatAngka = (value: number): string => (Number.isInteger(value) ? '#,##0' : '#,##0.00##');

const nilaiData = (value: unknown): Isi =>
  typeof value === 'number'
    ? angka(value, formatAngka(value))
    : typeof value === 'string'
      ? teks(value)
      : kosong;

/** The first of the names that the finding's data carries. */
const data = (finding: Finding, ...nama: readonly string[]): Isi =>
  nilaiData(nama.map((n) => finding.data?.[n]).find((v) => v !== undefined && v !== null));

/** The top left cell of what the finding names: a link goes to one cell. */
const tujuan = (finding: Finding): string => finding.cell.split(':')[0]!;

function tautan(konteks: Konteks, finding: Finding): Isi {
  const ada = sheetNamed(konteks.kinerja.workbook, finding.sheet) && parseArea(tujuan(finding));
  const value = finding.range ?? finding.cell;
  return ada ? { value, link: { sheet: finding.sheet, cell: tujuan(finding) } } : teks(value);
}

/** Why each finding was put aside. */
const alasanTemuan = ({ findings, profil, kinerja }: Konteks): ReadonlyMap<Finding, string> =>
  new Map(
    [...diabaikan(findings, profil.abaikan ?? [], kinerja.workbook)].map(([finding, { alasan }]) => [
      finding,
      alasan,
    ]),
  );

const urutan: readonly Severity[] = ['error', 'warning', 'info'];

function kolomTemuan(konteks: Konteks): Kolom<Finding>[] {
  const m = konteks.messages.forms;
  const alasan = alasanTemuan(konteks);
  return [
    { id: 'no', judul: 'No', lebar: 5, bentuk: 'tengah', isi: (_, di) => angka(di.urut) },
    { id: 'aturan', judul: 'Aturan', lebar: 22, bentuk: 'teks', isi: (f) => teks(f.rule) },
    {
      id: 'tingkat',
      judul: 'Tingkat',
      lebar: 12,
      bentuk: 'tengah',
      isi: (f) => teks(m.tingkat(f.severity)),
      warna: [
        { when: 'containsText', operands: [m.tingkat('error')], fill: '#FFC7CE', fontColor: '#9C0006' },
        { when: 'containsText', operands: [m.tingkat('warning')], fill: '#FFEB9C', fontColor: '#7F6000' },
        { when: 'containsText', operands: [m.tingkat('info')], fill: '#DDEBF7', fontColor: '#1F4E78' },
      ],
    },
    { id: 'lembar', judul: 'Lembar', lebar: 18, bentuk: 'teks', isi: (f) => teks(f.sheet) },
    { id: 'sel', judul: 'Sel', lebar: 10, bentuk: 'tengah', isi: (f) => tautan(konteks, f) },
    { id: 'uraian', judul: 'Uraian', lebar: 62, bentuk: 'teks', isi: (f) => teks(f.message) },
    {
      id: 'tertulis',
      judul: 'Nilai tertulis',
      lebar: 16,
      bentuk: 'angka',
      isi: (f) => data(f, 'printed', 'value', 'text'),
    },
    {
      id: 'seharusnya',
      judul: 'Nilai seharusnya',
      lebar: 16,
      bentuk: 'angka',
      isi: (f) => data(f, 'computed', 'right', 'expected'),
    },
    {
      id: 'status',
      judul: 'Status',
      lebar: 13,
      bentuk: 'tengah',
      isi: 'bebas',
      awal: (f) => m.statusTemuan(alasan.has(f) ? 'diabaikan' : 'terbuka'),
      daftar: [m.statusTemuan('terbuka'), m.statusTemuan('diperbaiki'), m.statusTemuan('diabaikan')],
    },
    {
      id: 'catatan',
      judul: 'Catatan',
      lebar: 24,
      bentuk: 'teks',
      isi: 'bebas',
      awal: (f) => alasan.get(f),
    },
  ];
}

/** Counts by level, live: they follow when rows are deleted or levels filtered. */
const penutup = (konteks: Konteks, findings: readonly Finding[]): Penutup<Finding>[] =>
  urutan.map((tingkat) => ({
    jenis: 'nilai',
    id: tingkat,
    label: konteks.messages.forms.jumlahTemuan(konteks.messages.forms.tingkat(tingkat)),
    sampai: 'aturan',
    bentuk: 'tengah',
    isi: {
      tingkat: (di) =>
        rumus(
          `=COUNTIFS(${di.rentang('tingkat')},"${konteks.messages.forms.tingkat(tingkat)}")`,
          findings.filter((f) => f.severity === tingkat).length,
          '0',
        ),
    },
  }));

/** Daftar temuan pemeriksaan: our own form. */
export const temuan: Formulir = {
  id: 'temuan',
  lembar: 'Temuan',
  nama: 'Daftar Temuan Pemeriksaan',
  sumber: 'Renaksi',
  label: 'own',
  susun(konteks) {
    if (konteks.findings.length === 0 && !konteks.diminta)
      return kurang(konteks.messages.forms.tanpaTemuan());
    const findings = [...konteks.findings].sort(
      (a, b) => urutan.indexOf(a.severity) - urutan.indexOf(b.severity),
    );
    return {
      judul: ['DAFTAR TEMUAN PEMERIKSAAN', barisTahun(konteks)],
      bagian: [
        tabel<Finding>({
          id: 'utama',
          nomor: 'tanpa',
          atas: true,
          kunci: ['aturan', 'lembar', 'sel'],
          kunciLain: [
            ['aturan', 'uraian'],
            ['aturan', 'sel', 'tertulis', 'seharusnya'],
          ],
          kolom: kolomTemuan(konteks),
          baris: findings.map((f) => ({ data: f })),
          penutup: penutup(konteks, findings),
          tanpaBaris: konteks.messages.forms.tanpaTemuan(),
        }),
      ],
      tandaTangan: [],
      beku: 1,
      huruf: 9,
    };
  },
};
