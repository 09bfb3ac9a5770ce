/** Kalimat berbahasa Indonesia: lembar laporan. Satu fungsi satu kalimat. */
export interface RataNarasi {
  readonly geometrik: boolean;
  /** Caps in percent. */
  readonly batas: readonly number[];
}
const batasRata = ({ batas }: RataNarasi): string =>
  batas.length > 0 ? ` (dengan batas ${batas.join('/').replace(/\./g, ',')} %)` : '';

export const forms = {
  judulRencana: (banyak: number): string => `Membuat ${banyak} lembar laporan`,
  formTakDikenal: (id: string, daftar: string): string =>
    `Formulir "${id}" tidak dikenal. Yang tersedia: ${daftar}.`,
  rumusTerlaluPanjang: (): string =>
    'Sel ini menjumlahkan terlalu banyak sel terpisah untuk satu rumus Excel (8.192 huruf), jadi diisi angka yang tidak ikut berubah. Jalankan lagi laporan setelah data berubah.',

  tanpaIndikatorTerukur: (): string =>
    'Tidak ada tabel dengan target dan realisasi indikator. Isi realisasi pada tabel monev, pengukuran triwulan, atau perbandingan.',
  tanpaTriwulan: (): string =>
    'Tidak ada tabel dengan target dan realisasi per triwulan. Isi realisasi triwulan pada tabel monev atau pengukuran triwulan.',
  tanpaAnggaranProgram: (): string =>
    'Tidak ada tabel dengan pagu dan realisasi anggaran per program atau kegiatan yang berupa angka.',
  tanpaAnggaranSasaran: (adaProgram: boolean): string =>
    adaProgram
      ? 'Pagu dan realisasi ada per program, tetapi tidak ada tabel yang menghubungkannya dengan indikator atau sasaran. Tambahkan kolom pagu dan realisasi anggaran pada tabel indikator.'
      : 'Tidak ada pagu dan realisasi anggaran per indikator. Tambahkan kolom pagu dan realisasi anggaran pada tabel indikator.',
  tanpaTemuan: (): string => 'Tidak ada temuan.',
  tanpaTarget: (): string =>
    'Tidak ada tabel perjanjian kinerja, RKT, atau tabel indikator dengan target tahunan.',
  tanpaIku: (): string => 'Tidak ada tabel IKU dengan kolom formulasi penghitungan.',
  tanpaRenstra: (): string => 'Tidak ada matriks Renstra dengan target per tahun.',
  tanpaTargetTriwulan: (): string => 'Tidak ada tabel rencana aksi atau monev dengan target per triwulan.',
  tanpaNaratif: (): string => 'Tidak ada tabel rencana aksi yang triwulannya berisi uraian kegiatan.',
  tanpaTahun: (): string => 'Tahun laporan tidak diketahui. Isi tahun pada pengaturan.',
  tanpaTahunLalu: (tahun: number): string =>
    `Tidak ada realisasi tahun ${tahun}. Tambahkan kolom realisasi ${tahun} atau lembar tahun itu.`,
  statusAksi: (): string[] => ['Selesai', 'Berjalan', 'Belum dilaksanakan', 'Dibatalkan'],
  jumlahStatus: (status: string): string => `Jumlah ${status.toLowerCase()}`,
  tanpaSasaran: (): string =>
    'Tidak ada sasaran yang berdiri di samping indikator. Tambahkan kolom sasaran strategis.',
  tanpaAksiKegiatan: (): string =>
    'Tidak ada tabel kegiatan dengan indikator, target atau realisasi, dan rencana aksinya.',
  tanpaKegiatanTriwulan: (): string => 'Tidak ada tabel kegiatan dengan realisasi per triwulan.',
  tanpaPaguSasaran: (): string => 'Tidak ada pagu per sasaran, dan tidak ada pagu pada tabel indikator.',
  tanpaAnggaranTahun: (): string =>
    'Tidak ada tabel anggaran dan realisasi per tahun, atau per program dan kegiatan.',
  tanpaRincian: (): string => 'Tidak ada tabel rincian anggaran dengan kode dan jumlah biaya.',
  tanpaSakip: (): string =>
    'Tidak ada tabel hasil evaluasi SAKIP dengan komponen, bobot (berjumlah 100), dan nilai.',
  tanpaBukti: (): string => 'Tidak ada tabel kegiatan dengan kolom bukti pendukung.',
  kegiatanBerbukti: (): string => 'Kegiatan dengan bukti',
  kegiatanTanpaBukti: (): string => 'Kegiatan tanpa bukti',
  usulan: (): string => 'usulan, belum dikonfirmasi',
  bagianTeks: (banyak: number): string =>
    `${banyak} angka bulan, semester, atau s.d. triwulan tersimpan sebagai teks dan tidak ikut dihitung. Ubah menjadi angka pada langkah Temuan (angka-teks).`,
  dariBulan: (): string =>
    'Angka triwulan dihitung dari bulan-bulannya menurut cara akumulasi indikator: dijumlahkan, nilai terakhir, rata-rata, atau tertinggi. Triwulan yang bulannya belum lengkap berisi angka sampai bulan yang terisi. Indikator makin rendah makin baik belum punya capaian triwulan selama ada bulannya yang kosong.',
  dariSemester: (): string =>
    'Angka semester ditulis pada triwulan penutupnya: semester I pada TW II, semester II pada TW IV. TW I dan TW III dibiarkan kosong.',
  dariSampai: (): string =>
    'Sumbernya menyatakan angka s.d. triwulan. Untuk indikator yang dijumlahkan, angka satu triwulan adalah selisih s.d. triwulan itu dengan s.d. triwulan sebelumnya; untuk nilai terakhir dan tertinggi angka s.d. dipakai apa adanya; untuk rata-rata angka satu triwulan tidak dapat diurai dan dibiarkan kosong. Angka setahun adalah angka s.d. terakhir yang terisi.',

  belumEfisien: (): string => 'Belum efisien – capaian di bawah 100 %',
  efisien: (): string => 'Efisien',
  tidakEfisien: (): string => 'Tidak efisien – penyerapan melebihi capaian',
  catatanEfisiensi: (): string =>
    'Capaian sasaran adalah rata-rata capaian seluruh indikatornya yang terukur; penyerapan adalah jumlah realisasi dibagi jumlah pagu. Efisiensi hanya diperhitungkan bila capaian sasaran sekurang-kurangnya 100 %.',

  catatanSisaPagu: (): string =>
    'Efisiensi = pagu − realisasi anggaran, dan bagiannya dari pagu (praktik). Nilai negatif berarti realisasi melebihi pagu. Cara ini tidak memperhitungkan capaian kinerja.',
  catatanPmk22: (): string =>
    'Efisiensi menurut PMK 214/2017 – PMK 22/2021: tiap indikator dibaca sebagai keluaran; CK capaian, PAK pagu, RAK realisasi anggaran. E = Σ(PAK × CK − RAK) ÷ Σ(PAK × CK) atas baris yang ketiganya terisi. NE = 50 % + E ÷ 20 % × 50 %, E ditahan dalam ±20 % sehingga NE 0–100 %. Bunyi rumus E dan batas ±20 % dari ingatan.',
  catatanPmk249: (): string =>
    'Efisiensi menurut PMK 249/2011: tiap indikator dibaca sebagai keluaran; TVK target, RVK realisasi, PAK pagu, RAK realisasi anggaran. E = rata-rata hitung dari 1 − (RAK/RVK) ÷ (PAK/TVK) atas baris yang keempatnya terisi dan bukan 0. NE = 50 % + E ÷ 20 % × 50 %, E ditahan dalam ±20 % sehingga NE 0–100 %.',
  catatanSepagu: (metode: 'PMK-22' | 'PMK-249'): string =>
    metode === 'PMK-22'
      ? 'CK indikator yang berbagi satu pagu adalah rata-rata capaiannya.'
      : 'Indikator yang berbagi satu pagu tidak dihitung karena biaya tiap keluarannya tidak diketahui.',
  labelE: (metode: 'PMK-22' | 'PMK-249'): string =>
    metode === 'PMK-22'
      ? 'Efisiensi (E) = Σ(PAK × CK − RAK) ÷ Σ(PAK × CK) – PMK 214/2017 – PMK 22/2021'
      : 'Efisiensi (E) = rata-rata kolom ini – PMK 249/2011',
  labelNe: (): string => 'Nilai efisiensi (NE) = 50 % + E ÷ 20 % × 50 %, dalam 0–100 %',

  catatanGeometrik: (): string =>
    'Rata-rata geometrik (PMK 22/2021) adalah akar pangkat n dari hasil kali n capaian yang terukur. Satu capaian 0 % menjadikannya 0 %; bila ada capaian negatif, rata-ratanya kosong.',
  catatanBatas: (batas: readonly number[]): string =>
    `Di dalam rata-rata tiap capaian ditahan paling tinggi ${batas.join('/').replace(/\./g, ',')} %; nilai aslinya tetap di kolomnya.`,
  catatanSkala: (skala: string, pita: string): string => `Predikat menurut ${skala}: ${pita}.`,

  catatanAngkaTeks: (banyak: number): string =>
    `${banyak} angka di formulir ini tersimpan sebagai teks di lembar asalnya, sehingga tampil tetapi tidak ikut dihitung. Ubah menjadi angka lewat langkah Temuan; formulir ini mengikutinya.`,
  catatanE81: (): string =>
    'K = kinerja, Rp = anggaran. Kolom 12 dan 13 untuk K mengikuti cara akumulasi indikator: dijumlahkan, nilai terakhir (kolom 13 = kolom 12), rata-rata, atau tertinggi. Kolom 14 untuk indikator yang makin rendah makin baik mengikuti polaritasnya. Rata-rata dihitung atas semua indikator yang kolom 14-nya terisi.',
  faktorPendorong: (): string => 'Faktor pendorong keberhasilan kinerja:',
  faktorPenghambat: (): string => 'Faktor penghambat pencapaian kinerja:',
  tindakLanjutTriwulan: (): string => 'Tindak lanjut yang diperlukan dalam triwulan berikutnya:',
  tindakLanjutRenja: (): string => 'Tindak lanjut yang diperlukan dalam Renja Perangkat Daerah berikutnya:',

  judulAngkaNarasi: (): string => 'Angka yang dibaca oleh narasi di atas',
  narasiUmum: (): string => 'Capaian kinerja secara umum',
  narasi: {
    poin: (): string => ' poin persen',
    indikator: (): string => 'Indikator “',
    ditargetkan: (waktu: string): string => ` ${waktu} ditargetkan sebesar `,
    terealisasi: (): string => ' dan terealisasi sebesar ',
    sehinggaCapaian: (): string => ', sehingga capaian kinerjanya ',
    belumTerukur: (waktu: string): string =>
      ` ${waktu} belum dapat diukur karena target atau realisasinya belum terisi.`,
    dibandingTahunLalu: (tahun: number): string => ` Dibandingkan realisasi tahun ${tahun} sebesar `,
    tetap: (): string => ', realisasi tahun ini tidak berubah.',
    meningkat: (): string => ', realisasi tahun ini meningkat ',
    menurun: (): string => ', realisasi tahun ini menurun ',
    terhadapRenstra: (): string => ' Terhadap target akhir Renstra sebesar ',
    tingkatKemajuan: (): string => ', tingkat kemajuannya mencapai ',
    anggaran: (): string => ' Anggaran pendukungnya terserap ',
    efisiensi: (): string => ', sehingga terdapat efisiensi sebesar ',
    tidakEfisien: (): string => ', lebih tinggi daripada capaian kinerjanya sebesar ',
    belumEfisien: (): string => '; efisiensi belum diperhitungkan karena capaian kinerjanya di bawah 100%.',
    tersisa: (): string => ', sehingga tersisa ',
    melebihiPagu: (): string => ', melebihi pagunya sebesar ',
    dariPaguKurung: (): string => ' dari pagu)',
    biayaKeluaran: (sumber: string): string => `; menurut ${sumber}, realisasi anggarannya `,
    lebihRendah: (): string => ' lebih rendah daripada pagu × capaian',
    lebihTinggi: (): string => ' lebih tinggi daripada pagu × capaian',
    biayaSatuan: (sumber: string): string => `; menurut ${sumber}, biaya tiap satuan keluarannya `,
    lebihRendah249: (): string => ' lebih rendah daripada yang direncanakan',
    lebihTinggi249: (): string => ' lebih tinggi daripada yang direncanakan',
    efisiensiE: (sumber: string): string => ` Efisiensi (E) menurut ${sumber} `,
    nilaiNe: (): string => ', sehingga nilai efisiensi (NE) ',
    judulSasaran: (n: number): string => `Sasaran ${n}: `,
    sasaranRata: (r: RataNarasi): string =>
      `Rata-rata ${r.geometrik ? 'geometrik ' : ''}capaian sasaran ini${batasRata(r)} `,
    sasaranBelum: (): string => 'Capaian sasaran ini belum dapat diukur.',
    dari: (): string => ' dari ',
    indikatorTerukur: (): string => ' indikator yang terukur',
    satuTercapai: (): string => ', dan indikator itu mencapai atau melampaui target.',
    satuBelum: (): string => ', dan indikator itu belum mencapai target.',
    semuaTercapai: (): string => '; semuanya mencapai atau melampaui target.',
    belumAda: (): string => '; belum ada yang mencapai target.',
    titikKoma: (): string => '; ',
    mencapaiTarget: (): string => ' di antaranya mencapai atau melampaui target.',
    umum: (waktu: string, r: RataNarasi): string =>
      `Rata-rata ${r.geometrik ? 'geometrik ' : ''}capaian kinerja ${waktu}${batasRata(r)} adalah `,
    umumBelum: (waktu: string): string => `Capaian kinerja ${waktu} belum dapat diukur.`,
    penyerapan: (): string => ' Anggaran yang mendukung indikator terserap ',
    dariPagu: (): string => ' dari pagu Rp',
  },

  tingkat: (tingkat: 'error' | 'warning' | 'info'): string =>
    ({ error: 'Kesalahan', warning: 'Peringatan', info: 'Info' })[tingkat],
  jumlahTemuan: (tingkat: string): string => `Jumlah ${tingkat.toLowerCase()}`,
  statusTemuan: (status: 'terbuka' | 'diperbaiki' | 'diabaikan'): string =>
    ({ terbuka: 'Terbuka', diperbaiki: 'Diperbaiki', diabaikan: 'Diabaikan' })[status],
  rekap: {
    lembar: (): string => 'Rekap',
    lembarSasaran: (): string => 'Rekap Sasaran',
    judul: (n: number): string => `Rekap ${n} buku kerja`,
    rataBeda: (cara: 'ARITMETIK' | 'GEOMETRIK', instansi: readonly string[]): string =>
      `Rata-rata ${cara === 'GEOMETRIK' ? 'aritmetik' : 'geometrik'} menurut pengaturan buku kerjanya sendiri: ${instansi.join('; ')}. Angkanya tidak sebanding dengan yang lain.`,
    /** Before and after the number of organisations that the mean is made of. */
    jumlah: (): readonly [string, string] => ['Jumlah; rata-rata capaian dari ', ' perangkat daerah'],
    perangkat: (): string => 'perangkat daerah',
    terlewat: (n: number): string => `Berkas yang dilewati (${n})`,
    bukanSumber: (): string =>
      'Berkas ini rekap buatan Renaksi, bukan buku kerja perangkat daerah, jadi tidak ikut direkap.',
    caraPeringkat: (): string =>
      'Peringkat menurut rata-rata capaian; nilai yang sama berbagi peringkat. Angkanya diambil pada saat rekap dibuat: buat ulang bila berkasnya berubah.',
    caraSasaran: (): string =>
      'Sasaran yang dipakai bersama: jumlahnya dari baris di bawahnya, capaiannya rata-rata dari rata-rata perangkat daerah.',
    ganda: (nama: string, berkas: readonly string[]): string =>
      `${nama} ada di ${berkas.length} berkas (${berkas.join('; ')}) dan terhitung ${berkas.length} kali. Sisakan satu, lalu buat ulang rekapnya.`,
    bedaPeriode: (): string =>
      'Periode perangkat daerah berbeda-beda (kolom Periode): bandingkan capaiannya dengan hati-hati, atau pilih satu triwulan sebelum merekap.',
    tanpaRealisasi: (nama: readonly string[]): string =>
      `Ada pagu tetapi belum ada realisasi anggaran, jadi serapan gabungannya terlalu rendah: ${nama.slice(0, 8).join('; ')}${nama.length > 8 ? ` dan ${nama.length - 8} lainnya` : ''}.`,
    tanpaUkuran: (nama: readonly string[]): string =>
      `Tanpa indikator terukur, jadi tidak diperingkat: ${nama.slice(0, 8).join('; ')}${nama.length > 8 ? ` dan ${nama.length - 8} lainnya` : ''}.`,
    tanpaSasaran: (): string => 'Tidak ada indikator yang menyebut sasarannya.',
  },
  templat: {
    judul: (nama: string): string => `Buat lembar ${nama}`,
    petunjuk: (rumus: boolean, pilihan: boolean): string =>
      [
        'Baris yang diawali “Contoh:” tidak ikut dihitung: timpa atau hapus.',
        ...(rumus ? ['Kolom abu-abu berisi rumus: isilah kolom putih saja.'] : []),
        ...(pilihan ? ['Sel kuning menunggu pilihan Anda.'] : []),
      ].join(' '),
  },
};
