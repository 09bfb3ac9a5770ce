import { cetak, describeWithPdf, type Halaman } from '../../support/pdf';
import { buka, contoh, laporkan } from './contoh';

jest.setTimeout(300_000);

const FOLIO = new Set(['936x612', '612x936']);
const semuaTeks = (page: Halaman): string => page.kata.map((k) => k.teks).join(' ');

describeWithPdf('every form of every sample, printed', () => {
  const pages: { nama: string; page: Halaman; teks: string }[] = [];

  beforeAll(async () => {
    const files: { nama: string; bytes: Uint8Array }[] = [];
    for (const nama of contoh) {
      const host = buka(nama);
      const report = laporkan(await host.read({ includeHidden: true }));
      // The user's own sheets print as they like: the forms follow them.
      const own = (await host.read({ includeHidden: true })).sheets.map((sheet) => sheet.name);
      await host.apply({
        ...report.plan,
        actions: [
          ...report.plan.actions,
          ...own.map((sheet) => ({
            type: 'page' as const,
            sheet,
            page: { orientation: 'landscape' as const, paper: 'a4' as const, fitToWidth: true },
          })),
        ],
      });
      files.push({ nama, bytes: host.save() });
    }
    cetak(files.map(({ bytes }) => bytes)).forEach((book, i) =>
      book
        .filter((page) => FOLIO.has(`${Math.round(page.lebar)}x${Math.round(page.tinggi)}`))
        .forEach((page) => pages.push({ nama: files[i]!.nama, page, teks: semuaTeks(page) })),
    );
  });

  test('is on folio, and no number is too wide for its column', () => {
    expect(pages.length).toBeGreaterThan(40);
    expect(pages.filter(({ teks }) => teks.includes('###'))).toEqual([]);
  });

  test('a signature block is whole, and never alone on its page', () => {
    const dengan = pages.filter(({ teks }) => /NIP\. 19700101|NAMA JABATAN|Pangkat \//.test(teks));
    expect(dengan.length).toBeGreaterThan(20);
    for (const { nama, teks } of dengan) {
      const hitung = (what: RegExp): number => (teks.match(what) ?? []).length;
      expect({ nama, teks, nip: hitung(/NIP\./g), jabatan: hitung(/NAMA JABATAN,/g) }).toEqual({
        nama,
        teks,
        nip: hitung(/NAMA PEJABAT/g),
        jabatan: hitung(/NAMA PEJABAT/g),
      });
      const lain = teks.replace(
        /NAMA (JABATAN,|PEJABAT)|Pangkat \/ Golongan|NIP\.[ \d]+|…+,?|Halaman \d+ dari \d+/g,
        '',
      );
      expect({ nama, lain: lain.trim().length > 20 }).toEqual({ nama, lain: true });
    }
  });

  test('is read without a glass: six and a half points or more', () => {
    const kecil = pages.flatMap(({ nama, page, teks }) => {
      const tinggi = page.kata.map((k) => k.tinggi).sort((a, b) => a - b);
      // A word's box, as poppler tells it, is 1.24 times its font.
      const tengah = (tinggi[Math.floor(tinggi.length / 2)] ?? 99) / 1.24;
      return tengah < 6.5 ? [{ nama, tengah, teks: teks.slice(0, 60) }] : [];
    });
    expect(kecil).toEqual([]);
  });
});
