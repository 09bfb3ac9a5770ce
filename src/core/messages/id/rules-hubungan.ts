import { bilangan } from '../bilangan';

const kutip = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 57)}…` : text}”`;

const namaTriwulan = (tw: string): string =>
  `Triwulan ${['I', 'II', 'III', 'IV'][Number(tw.slice(2)) - 1] ?? tw}`;

interface AntarTabel {
  readonly besaran: keyof typeof namaBesaran;
  readonly jenis: string;
  readonly nama: string;
  readonly tahun: string;
  readonly tertulis: string | undefined;
  readonly nilai: number;
  readonly lembar: readonly string[];
  readonly acuan: number;
  readonly turunan: number;
  readonly asal: 'tahun-lalu' | 'capaian' | 'tertukar' | undefined;
  readonly asalLembar: string | undefined;
}

const namaBesaran = {
  target: 'Target',
  realisasi: 'Realisasi',
  capaian: 'Capaian',
  pagu: 'Pagu',
  'realisasi-anggaran': 'Realisasi anggaran',
  serapan: 'Serapan',
} as const;

const bulat2 = (value: number): number => Math.round(value * 1e4) / 1e4;

const daftar = (lembar: readonly string[]): string =>
  lembar.length > 3
    ? `${lembar.slice(0, 3).join(', ')} dan ${lembar.length - 3} lembar lain`
    : lembar.join(', ');

interface RumusMenyimpang {
  readonly rumus: string;
  readonly seharusnya: string | undefined;
  readonly sebab: keyof typeof sebabMenyimpang;
  readonly arah: 'kolom' | 'baris';
  readonly serupa: number;
  readonly banyak: number;
}

const sebabMenyimpang = {
  rata: 'merata-ratakan rata-rata kelompok yang banyak barisnya berlainan, sehingga kelompok kecil ikut sama berat',
  persen: 'menghitung persentase dari angka yang sudah persentase',
  rentang: 'memuat rentang yang lain panjang atau letaknya',
  suku: 'kurang atau lebih sukunya',
  terbalik: 'terbalik urutan selnya',
  acuan: 'menunjuk baris atau kolom lain',
  fungsi: 'memakai cara hitung lain',
  jangkar: 'terkunci ke baris penutup kelompok lain',
  tautan: 'hanya menyalin target atau periode lain',
  lain: 'tidak sama polanya',
} as const;

interface BedaJumlah {
  readonly label: string;
  readonly tertulis: string;
  readonly jumlah: number;
  readonly bagian: string;
  readonly lain: number;
  readonly selisih: number;
  readonly rumus: string | undefined;
}

type Rata = 'ARITMETIK' | 'GEOMETRIK';
const geometrik = (cara: Rata): string => (cara === 'GEOMETRIK' ? ' geometrik' : '');

/** Kalimat aturan (rumus, jumlah, antar tabel, naratif): kunci = id aturan. */
export const rulesHubungan = {
  'aksi-kosong': (nama: string): string =>
    `Tidak ada rencana aksi di triwulan mana pun untuk ${kutip(nama)}. Tanpa aksi, targetnya tidak dapat dipantau; isi aksinya atau hapus barisnya.`,
  'aksi-salah-triwulan': (
    bulan: readonly string[],
    triwulan: readonly string[],
    seharusnya: readonly string[],
  ): string =>
    `Aksi di kolom ${triwulan.map(namaTriwulan).join('–')} menyebut ${bulan.join(', ')}, yang jatuh pada ${seharusnya.map(namaTriwulan).join(' dan ')}. Pindahkan aksinya atau betulkan bulannya.`,
  'hasil-kosong': (nama: string, triwulan: readonly string[]): string =>
    `Aksi ${triwulan.map(namaTriwulan).join(', ')} sudah lewat tetapi hasilnya kosong untuk ${kutip(nama)}. Tulis hasilnya, atau sebab belum terlaksana.`,
  'bukti-kosong': (nama: string): string =>
    `${kutip(nama)} dilaporkan tanpa bukti dukung. Evaluator tidak dapat mengakuinya; tulis dokumennya atau nomor lampirannya.`,
  'penanggung-jawab-kosong': (nama: string): string =>
    `Belum ada penanggung jawab untuk ${kutip(nama)}. Tulis bidang atau pejabat yang menjawabnya.`,
  'tahun-tidak-cocok': {
    kolom: (judul: string): string =>
      `Dua kolom sama-sama berjudul ${kutip(judul)}; pembaca tidak tahu mana tahun yang mana. Betulkan tahun salah satunya.`,
    judul: (satu: number, dua: number): string =>
      `Pengantar menyebut tahun ${satu}, judul tabelnya ${dua}. Betulkan salah satunya agar angka tidak dikira milik tahun lain.`,
    kolomJudul: (kolom: string, tahun: number): string =>
      `Kolom ${kutip(kolom)} berlainan tahun dengan judul tabel (${tahun}). Betulkan tahun pada kolom atau pada judulnya.`,
    tanggal: (tertulis: string, tahun: number): string =>
      `Tertulis ${kutip(tertulis)}, padahal bagian ini memuat kegiatan tahun ${tahun}. Betulkan tahunnya atau pindahkan barisnya.`,
  },
  'jumlah-salah': {
    beda: (p: BedaJumlah): string =>
      `${p.label ? `${kutip(p.label)} tertulis` : 'Tertulis'} ${p.tertulis}, jumlah bagiannya (${p.bagian}${p.lain > 0 ? ` dan ${p.lain} sel lain` : ''}) ${bilangan(p.jumlah)}: selisih ${bilangan(p.selisih)}.${p.rumus ? ` Rumusnya ${p.rumus} tidak memuat semua bagian atau menghitung dua kali.` : ''} Persentase dan total yang memakai angka ini ikut salah; periksa rinciannya atau ganti dengan rumus jumlah.`,
    kali: (tertulis: string, volume: string, harga: string, hitung: number): string =>
      `Jumlah tertulis ${tertulis}, padahal ${volume} × ${harga} = ${bilangan(hitung)}. Periksa volume atau harga satuannya, atau ganti dengan rumus.`,
    perbaikan: 'Ganti dengan rumus jumlah',
  },
  'rata-rata-salah': {
    sebagian: (
      tertulis: string,
      dipakai: number,
      semua: number,
      dilewati: string,
      hitung: number,
      cara: Rata = 'ARITMETIK',
    ): string =>
      `${tertulis} adalah rata-rata${geometrik(cara)} ${dipakai} dari ${semua} indikator; indikator ${dilewati} tidak ikut. Rata-rata${geometrik(cara)} seluruhnya ${bilangan(hitung, 2)}. Capaian 0 % pun ikut dibagi; tulis rata-rata semua baris atau sebut penyebutnya.`,
    lama: (
      tertulis: string,
      lembar: string,
      semua: number,
      hitung: number,
      cara: Rata = 'ARITMETIK',
    ): string =>
      `${tertulis} adalah rata-rata${geometrik(cara)} angka di ${kutip(lembar)}, bukan angka di tabel ini. Rata-rata${geometrik(cara)} ${semua} baris di sini ${bilangan(hitung, 2)}; samakan angkanya.`,
    beda: (tertulis: string, semua: number, hitung: number, cara: Rata = 'ARITMETIK'): string =>
      `Rata-rata tertulis ${tertulis}, padahal rata-rata${geometrik(cara)} ${semua} baris di atasnya ${bilangan(hitung, 2)}. Simpulan capaian ikut keliru; ganti dengan rumus atau periksa baris yang dipakai.`,
    caraLain: (tertulis: string, semua: number, cara: Rata, hitung: number): string =>
      cara === 'GEOMETRIK'
        ? `${tertulis} adalah rata-rata aritmetik ${semua} baris di atasnya, padahal pengaturan memilih rata-rata geometrik (PMK 22/2021): ${bilangan(hitung, 2)}. Ganti dengan rumus, atau pilih rata-rata aritmetik di pengaturan.`
        : `${tertulis} adalah rata-rata geometrik ${semua} baris di atasnya, sedangkan rata-rata aritmetiknya ${bilangan(hitung, 2)}. Bila rata-rata geometrik (PMK 22/2021) memang yang dipakai, pilih di pengaturan; bila tidak, ganti dengan rumus.`,
    perbaikan: 'Ganti dengan rumus rata-rata',
  },
  'selisih-salah': {
    tanda: (tertulis: string, a: string, b: string, hitung: number): string =>
      `Perubahan dari ${a} ke ${b} tertulis ${tertulis}, seharusnya ${bilangan(hitung, 2)}: tandanya hilang, sehingga penurunan terbaca sebagai peningkatan. Tulis dengan tandanya.`,
    poin: (tertulis: string, a: string, b: string, hitung: number, tanda: boolean): string =>
      `Perubahan dari ${a} ke ${b} tertulis ${tertulis}, yaitu selisih poinnya${tanda ? ' tanpa tanda minus' : ''}; menurut judul kolom seharusnya ${bilangan(hitung, 2)} %. Ganti dengan rumus agar sama dengan baris lain.`,
    beda: (tertulis: string, a: string, b: string, hitung: number): string =>
      `Selisih tertulis ${tertulis}, padahal dari ${a} dan ${b} diperoleh ${bilangan(hitung)}. Periksa kedua angkanya atau ganti dengan rumus.`,
    perbaikan: 'Ganti dengan rumus',
  },
  'rumus-menyimpang': {
    beda: (p: RumusMenyimpang): string =>
      `${p.banyak > 1 ? `${p.banyak} rumus, di antaranya ${p.rumus},` : `Rumus ${p.rumus}`} ${sebabMenyimpang[p.sebab]}${p.serupa > 0 ? `, lain dari ${p.serupa} ${p.sebab === 'tautan' ? 'sel lain di kolom ini yang diketik' : `rumus lain di ${p.arah} ini`}` : ''}.${p.seharusnya ? ` Menurut polanya: ${p.seharusnya}.` : ''} Angkanya dapat keliru tanpa terlihat; samakan rumusnya bila tidak disengaja.`,
    perbaikan: 'Samakan dengan rumus tetangganya',
  },
  'rumus-tertimpa': {
    angka: (tertulis: string, serupa: number, rumus: string): string =>
      `Angka ${tertulis} diketik menimpa rumus, padahal ${serupa} sel lain yang sejajar berisi rumus. Angka ini tidak ikut berubah bila sumbernya diperbaiki; kembalikan rumusnya (${rumus}).`,
    perbaikan: 'Kembalikan rumusnya',
  },
  'antar-tabel-berbeda': {
    beda: (p: AntarTabel): string => {
      const apa = `${namaBesaran[p.besaran]} ${p.jenis === 'sasaran' ? 'sasaran ' : ''}${kutip(p.nama)}${/^\d{4}$/.test(p.tahun) ? ` tahun ${p.tahun}` : ''}`;
      const disini =
        p.tertulis === undefined ? `di tabel ini berjumlah ${bilangan(p.nilai, 2)}` : `di sini ${p.tertulis}`;
      const disana =
        p.turunan > 1
          ? `padahal ${p.besaran === 'capaian' ? 'rata-rata' : 'jumlah'} ${p.turunan > 12 ? 'bagiannya' : `${p.turunan} bagiannya`} di ${daftar(p.lembar)} ${bilangan(bulat2(p.acuan))}`
          : `di ${daftar(p.lembar)} ${bilangan(bulat2(p.acuan))}`;
      const asal =
        p.asal === 'tahun-lalu'
          ? ` ${p.tertulis} adalah angka tahun lalu (${p.asalLembar}).`
          : p.asal === 'capaian'
            ? ` ${p.tertulis} adalah capaiannya, bukan realisasinya (${p.asalLembar}).`
            : p.asal === 'tertukar'
              ? ` ${p.tertulis} di ${p.asalLembar} justru ${p.besaran === 'realisasi' ? 'target' : 'realisasi'}nya; mungkin kolomnya tertukar.`
              : '';
      return `${apa} ${disini}, ${disana}.${asal} Satu hal tidak boleh beda angka dalam satu laporan; samakan dengan sumbernya.`;
    },
    tukar: (
      nama: string,
      tertulis: string,
      lembar: readonly string[],
      acuan: number,
      lawan: string,
    ): string =>
      `${kutip(nama)} di sini ${tertulis}, di ${daftar(lembar)} ${bilangan(acuan)}: angkanya tertukar dengan ${kutip(lawan)}. Tukar kembali kedua selnya.`,
    banyak: (
      besaran: keyof typeof namaBesaran,
      banyak: number,
      lembar: readonly string[],
      nama: string,
      tertulis: string,
      acuan: number,
    ): string =>
      `${banyak} ${namaBesaran[besaran].toLowerCase()} di kolom ini lain dari ${daftar(lembar)}, misalnya ${kutip(nama)}: di sini ${tertulis}, di sana ${bilangan(acuan)}. Mungkin salah satunya angka sebelum perubahan atau tahun lain; samakan, atau sebutkan versinya di judul.`,
  },
  'rumus-injeksi': (teks: string): string =>
    `Teks ${kutip(teks)} berawal seperti rumus; bila sel ini diketik ulang atau disalin ke berkas lain, spreadsheet dapat menjalankannya. Hapus tanda di depannya atau tulis sebagai kalimat biasa.`,
  'rumus-galat': (galat: string, rumus: string | undefined, pengikut: number, sederet: number): string =>
    `${rumus ? `Rumus ${kutip(rumus)} menghasilkan ${galat}${sederet > 1 ? ` di ${sederet} sel` : ''}` : `Sel berisi ${galat}`}${pengikut > 0 ? `, dan ${pengikut} sel lain ikut galat karenanya` : ''}. Angka yang bergantung padanya tidak dapat dipakai; ${saranGalat(galat)}.`,
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
