/** Kalimat baris perintah. Satu fungsi satu kalimat. */
export const cli = {
  help: (): string => `renaksi — mengenali, memeriksa, menghitung, dan melaporkan tabel kinerja dalam berkas .xlsx

Pakai:
  renaksi recognize FILE…                     tabel apa saja yang dikenali
  renaksi validate  FILE… [--period TW3]      temuan: apa yang salah, mengapa, apa yang perlu dilakukan
  renaksi compute   FILE --out HASIL.xlsx     kolom capaian dan efisiensi sebagai rumus hidup
  renaksi report    FILE --out HASIL.xlsx [--forms ID,…] [--period TW3]
                                              lembar ringkasan dalam format baku
  renaksi run       FILE --out HASIL.xlsx     semuanya, ditambah lembar Temuan
  renaksi rekap     FILE… --out REKAP.xlsx [--period TW3]
                                              satu baris tiap perangkat daerah: indikator tercapai, capaian,
                                              peringkat, serapan, efisiensi, temuan; dan capaian per sasaran.
                                              Berkas rusak dicantumkan beserta sebabnya, yang lain tetap direkap

Pilihan:
  --out HASIL.xlsx   berkas hasil; berkas masukan tidak pernah ditimpa
  --period TW1…TW4   triwulan yang dilaporkan; bila tidak disebut, triwulan terakhir yang ada realisasinya
  --forms ID,…       formulir yang dibuat; bila tidak disebut, semua yang datanya ada
  --profil FILE      pengaturan yang diekspor dari panel (instansi, penanda tangan, polaritas, …);
                     pada rekap, instansinya hanya untuk kop, tiap berkas memakai namanya sendiri
  --json             jawaban sebagai satu larik JSON di keluaran baku
  --explain          (recognize) tunjukkan bukti tiap tabel, baris demi baris
  --hidden           baca juga lembar tersembunyi
  --lang id|en       bahasa
  --version, --help

Keluar dengan 0: selesai, tidak ada kesalahan; 1: selesai, ada temuan tingkat kesalahan;
2: ada berkas atau pilihan yang tidak dapat dipakai.`,
  unknownCommand: (name: string): string =>
    `Perintah "${name}" tidak dikenal. Yang ada: recognize, validate, compute, report, run, rekap. Lihat renaksi --help.`,
  noCommand: (): string =>
    'Sebutkan perintahnya: recognize, validate, compute, report, run, atau rekap. Lihat renaksi --help.',
  unknownFlag: (flag: string): string => `Pilihan "${flag}" tidak dikenal. Lihat renaksi --help.`,
  flagNeedsValue: (flag: string): string => `Pilihan "${flag}" memerlukan nilai.`,
  flagTakesNoValue: (flag: string): string => `Pilihan "${flag}" tidak memakai nilai.`,
  noFile: (): string => 'Sebutkan berkas .xlsx yang akan dibaca.',
  oneFile: (command: string): string =>
    `Perintah ${command} bekerja atas satu berkas. Jalankan sekali untuk tiap berkas.`,
  needsOut: (command: string): string =>
    `Perintah ${command} menulis berkas baru: sebutkan namanya dengan --out HASIL.xlsx.`,
  outIsInput: (file: string): string =>
    `--out menunjuk ke berkas masukan sendiri (${file}). Renaksi tidak pernah menimpa berkas masukan: pilih nama lain.`,
  outNotXlsx: (file: string): string => `Nama berkas hasil harus berakhiran .xlsx atau .xlsm: ${file}.`,
  outFolder: (folder: string): string =>
    `Folder untuk berkas hasil tidak ada: ${folder}. Buat foldernya lebih dahulu.`,
  outUnwritable: (file: string, why: string): string =>
    `Berkas hasil tidak dapat ditulis: ${file} (${why}). Tutup berkas itu bila sedang terbuka, atau pilih tempat lain.`,
  badPeriod: (value: string): string => `Periode "${value}" tidak dikenal. Pakai TW1, TW2, TW3, atau TW4.`,
  badLanguage: (value: string): string => `Bahasa "${value}" tidak ada. Pakai id atau en.`,
  unknownForm: (id: string, known: string): string => `Formulir "${id}" tidak dikenal. Yang ada: ${known}.`,
  fileMissing: (file: string): string => `Berkas tidak ditemukan: ${file}. Periksa nama dan foldernya.`,
  fileUnreadable: (file: string, why: string): string => `Berkas tidak dapat dibaca: ${file} (${why}).`,
  badProfile: (file: string, why: string): string =>
    `Profil tidak dapat dipakai: ${file} (${why}). Ekspor ulang profil dari panel Renaksi.`,
  nothingToCompute: (file: string): string =>
    `Tidak ada yang dapat dihitung dalam ${file}: tidak ada tabel dengan target dan realisasi berupa angka. Tidak ada berkas yang ditulis.`,
  nothingToReport: (file: string): string =>
    `Tidak ada lembar yang dapat dibuat dari ${file}: datanya tidak ada. Tidak ada berkas yang ditulis.`,
  nothingToRecap: (): string => 'Tidak satu pun berkas dapat dibaca. Tidak ada rekap yang ditulis.',
  progress: (done: number, total: number, file: string): string => `[${done}/${total}] ${file}`,
  recapped: (good: number, bad: number): string =>
    `  ${good} buku kerja direkap${bad > 0 ? `, ${bad} dilewati (tercantum di lembar Rekap beserta sebabnya)` : ''}`,
  unexpected: (file: string, why: string): string =>
    `Terjadi kesalahan tak terduga atas ${file}: ${why}. Tidak ada berkas yang ditulis. Laporkan beserta berkasnya bila boleh dibagikan.`,
  fileError: (file: string, message: string): string => `${file}: ${message}`,
  reading: (file: string): string => `Membaca ${file} …`,
  noTables: (): string => 'Tidak ada tabel kinerja yang dikenali.',
  tables: (n: number): string => `${n} tabel dikenali`,
  tableHeads: (): string[] => ['Lembar', 'Jenis', 'Yakin', 'Judul kolom', 'Data', 'Kolom'],
  noFindings: (): string => 'Tidak ada temuan.',
  counts: (errors: number, warnings: number, infos: number): string =>
    `${errors} kesalahan, ${warnings} peringatan, ${infos} catatan`,
  severity: (severity: 'error' | 'warning' | 'info'): string =>
    ({ error: 'SALAH', warning: 'PERIKSA', info: 'CATATAN' })[severity],
  ignored: (sheet: string, cell: string, rule: string, alasan: string): string =>
    `DIABAIKAN ${sheet}!${cell} [${rule}]: ${alasan}`,
  staleIgnore: (sheet: string, cell: string, rule: string): string =>
    `Pengabaian atas ${sheet}!${cell} [${rule}] tidak lagi mengenai apa pun: hapus dari profil.`,
  wrote: (out: string): string => `Ditulis: ${out}`,
  column: (sheet: string, column: string, header: string, first: number, last: number): string =>
    `  kolom ${column} di lembar "${sheet}" baris ${first}–${last}: ${header}`,
  sheet: (name: string, form: string): string => `  lembar "${name}" (${form})`,
  skippedTitle: (): string => 'Yang belum dapat dibuat, dan sebabnya:',
  skipped: (what: readonly string[], why: string): string => `  ${why} (${what.join(', ')})`,
};
