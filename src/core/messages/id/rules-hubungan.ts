import { bilangan } from '../bilangan';

const kutip = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;

/** Kalimat aturan (rumus, jumlah, antar tabel, naratif): kunci = id aturan. */
export const rulesHubungan = {
  'rumus-injeksi': (teks: string): string =>
    `Teks ${kutip(teks)} berawal seperti rumus; bila sel ini diketik ulang atau disalin ke berkas lain, spreadsheet dapat menjalankannya. Hapus tanda di depannya atau tulis sebagai kalimat biasa.`,
  'rumus-galat': (galat: string, rumus: string | undefined, pengikut: number): string =>
    `${rumus ? `Rumus ${kutip(rumus)} menghasilkan ${galat}` : `Sel berisi ${galat}`}${pengikut > 0 ? `, dan ${pengikut} sel lain ikut galat karenanya` : ''}. Angka yang bergantung padanya tidak dapat dipakai; ${saranGalat(galat)}.`,
  'nomor-kolom': {
    meloncat: (dari: number, ke: number): string =>
      `Nomor kolom meloncat dari ${dari} ke ${ke}. Rumus pada baris nomor jadi menunjuk kolom yang keliru; tulis ${dari + 1} atau urutkan ulang.`,
    berulang: (teks: string, seharusnya: number): string =>
      `Nomor kolom ${teks} berulang; seharusnya ${seharusnya}. Urutkan ulang nomor kolomnya.`,
    berhenti: (akhir: number, judul: string): string =>
      `Nomor kolom berhenti di ${akhir}, padahal masih ada kolom ${kutip(judul)}. Tulis ${akhir + 1} dan seterusnya.`,
  },
  'nomor-urut': {
    meloncat: (dari: number, tertulis: string, seharusnya: number): string =>
      `Nomor urut sesudah ${dari} tertulis ${tertulis}, seharusnya ${seharusnya}. Periksa apakah ada baris yang hilang, lalu urutkan ulang.`,
    berulang: (tertulis: string, seharusnya: number): string =>
      `Nomor urut ${tertulis} berulang, seharusnya ${seharusnya}. Urutkan ulang nomornya.`,
  },
};

const saranGalat = (galat: string): string =>
  galat === '#DIV/0!'
    ? 'pembaginya nol atau kosong: isi target atau jaga rumusnya dengan IF'
    : galat === '#REF!'
      ? 'sel yang dirujuk sudah terhapus: tunjuk lagi sel yang benar'
      : galat === '#NAME?'
        ? 'ada nama fungsi atau nama sel yang salah tulis'
        : galat === '#N/A'
          ? 'nilai yang dicari tidak ditemukan'
          : 'ada teks atau nilai yang tidak dapat dihitung di dalam rumusnya';

void bilangan;
