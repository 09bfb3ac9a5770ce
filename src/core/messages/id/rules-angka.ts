import { bulan } from './bulan';
import { bilangan } from '../bilangan';

/** Kalimat aturan (nilai, target, capaian): kunci = id aturan. */
export const rulesAngka = {
  'angka-teks': {
    satu: (v: { tampil: string; angka: number }) =>
      `“${v.tampil}” tersimpan sebagai teks, bukan angka ${bilangan(v.angka)}, sehingga rumus melewatinya tanpa tanda. Ubah menjadi angka.`,
    banyak: (v: { jumlah: number; contoh: string; angka: number }) =>
      `${v.jumlah} sel berisi angka yang tersimpan sebagai teks (misalnya “${v.contoh}”, terbaca ${bilangan(v.angka)}), sehingga rumus melewatinya tanpa tanda. Ubah menjadi angka.`,
    fix: 'Ubah teks menjadi angka',
  },
  'angka-cacat': {
    cacat: (v: { tampil: readonly string[] }) =>
      `${daftar(v.tampil.map((t) => `“${t}”`))} tidak terbaca sebagai angka menurut kaidah mana pun: letak titik atau komanya salah, jadi nilainya tidak diketahui. Ketik ulang angkanya dari dokumen sumber.`,
  },
  'angka-rancu': {
    rancu: (v: { tampil: string; jumlah: number; ribuan: number; desimal: number }) =>
      `“${v.tampil}” bisa berarti ${bilangan(v.ribuan)} atau ${bilangan(v.desimal)}, dan sel lain di kolom ini tidak menjelaskannya${v.jumlah > 1 ? ` (${v.jumlah} sel serupa)` : ''}. Pastikan nilainya, lalu ketik sebagai angka.`,
    impor: (v: { tampil: string; ribuan: number }) =>
      `${v.tampil} di antara uang yang tertulis sebagai teks jutaan barangkali ${bilangan(v.ribuan)} yang salah dibaca saat impor (titik ribuan disangka koma desimal). Cocokkan dengan dokumen sumber, lalu ketik sebagai angka.`,
  },
  'target-kosong': {
    kosong: (v: { indikator: readonly string[] }) =>
      `${v.indikator.length > 1 ? `${v.indikator.length} indikator tidak mempunyai target satu pun` : 'Indikator ini tidak mempunyai target satu pun'}: ${daftar(v.indikator.map((t) => `“${t}”`))}. Tanpa target capaiannya tidak dapat dihitung. Isi targetnya.`,
  },
  'target-nol': {
    tahunan: (v: { indikator: readonly string[] }) =>
      `Target ${daftar(v.indikator.map((t) => `“${t}”`))} adalah 0, padahal capaian dihitung dengan membagi oleh target. Isi target yang benar, atau nyatakan “makin rendah makin baik” bila 0 memang tujuannya.`,
    triwulan: (v: { indikator: string; tahunan: string }) =>
      `Semua target triwulan “${v.indikator}” 0, padahal target tahunannya ${v.tahunan}. Bagi target tahunan ke triwulan; kalau tidak, capaian triwulan tidak dapat dihitung.`,
  },
  'realisasi-kosong': {
    satu: (v: { indikator: string; periode: string; target: string }) =>
      `Realisasi ${namaPeriode(v.periode)} “${v.indikator}” kosong, padahal periodenya sudah lewat dan targetnya ${v.target}. Isi realisasinya; bila memang nihil, tulis 0.`,
    banyak: (v: { jumlah: number; periode: readonly string[] }) =>
      `${v.jumlah} realisasi ${daftar(v.periode.map(namaPeriode))} masih kosong, padahal periodenya sudah lewat dan targetnya ada. Isi realisasinya; bila memang nihil, tulis 0.`,
  },
  'realisasi-tanpa-target': {
    tanpa: (v: { indikator: string; realisasi: string; periode: string }) =>
      `Realisasi ${namaPeriode(v.periode)} “${v.indikator}” tertulis ${v.realisasi}, tetapi target periode itu kosong, sehingga capaiannya tidak dapat dihitung. Isi targetnya atau periksa letak realisasinya.`,
  },
  'satuan-kosong': {
    kosong: (v: { indikator: readonly string[] }) =>
      `${v.indikator.length > 1 ? `Satuan ${v.indikator.length} indikator kosong` : 'Satuan kosong'} (${daftar(v.indikator.map((t) => `“${t}”`))}), padahal target atau realisasinya terisi: pembaca tidak tahu angka itu persen, orang, atau dokumen. Isi satuannya.`,
  },
  'satuan-tidak-cocok': {
    persentase: (v: { indikator: string; satuan: string }) =>
      `Satuan “${v.satuan}” tidak cocok dengan indikator persentase “${v.indikator}”. Ganti satuannya menjadi %, atau perbaiki rumusan indikatornya.`,
    jumlah: (v: { indikator: string; satuan: string }) =>
      `Satuan “${v.satuan}” tidak cocok dengan “${v.indikator}”, yang menghitung jumlah. Tulis satuan bendanya (orang, dokumen, kali), atau perbaiki rumusan indikatornya.`,
    indeks: (v: { indikator: string; satuan: string }) =>
      `Satuan “${v.satuan}” tidak cocok dengan “${v.indikator}”: indeks bukan persen. Tulis satuannya indeks atau nilai.`,
  },
  'nilai-negatif': {
    negatif: (v: { apa: 'target' | 'realisasi' | 'pagu'; tampil: string; baris: string }) =>
      `${awalBesar(v.apa)} ${v.tampil} bernilai negatif${untuk(v.baris)}. ${awalBesar(v.apa)} tidak mungkin kurang dari nol dan membuat jumlah serta capaian salah. Periksa tanda minus atau angkanya.`,
  },
  'persen-lewat-100': {
    lewat: (v: { apa: 'target' | 'realisasi'; tampil: string; indikator: string }) =>
      `${awalBesar(v.apa)} ${v.tampil} melewati 100 %, padahal “${v.indikator}” mengukur bagian dari keseluruhan, yang paling tinggi 100 %. Periksa angkanya, atau pembilang dan penyebutnya.`,
  },
  'indikator-ganda': {
    ganda: (v: { indikator: string; sel: string }) =>
      `Indikator “${v.indikator}” sudah ada di ${v.sel} pada tabel yang sama, sehingga terhitung dua kali dalam rata-rata. Hapus salah satu, atau bedakan namanya bila yang diukur memang lain.`,
  },
  'indikator-kosong': {
    bertarget: (v: { target: string; baris: string }) =>
      `Baris ini bertarget ${v.target} tetapi indikatornya kosong${untuk(v.baris)}: tidak jelas apa yang diukur. Tulis indikatornya, atau gabungkan selnya bila melanjutkan indikator di atas.`,
    bernomor: (v: { baris: string }) =>
      `Baris ini bernomor tetapi indikatornya kosong${untuk(v.baris)}. Tulis indikatornya, atau hapus barisnya bila tidak dipakai.`,
  },
  'akumulasi-rancu': {
    keduanya: (v: { indikator: readonly string[] }) =>
      `Target tahunan ${daftar(v.indikator.map((t) => `“${t}”`))} cocok sebagai jumlah triwulan maupun sebagai nilai triwulan terakhir. Tetapkan cara akumulasinya supaya capaian s.d. triwulan dihitung benar.`,
    takTersurat: (v: { indikator: readonly string[] }) =>
      `Cara akumulasi ${daftar(v.indikator.map((t) => `“${t}”`))} tidak tertulis dan target tahunannya tidak ada, sehingga tidak jelas apakah triwulannya dijumlah atau diambil yang terakhir. Tetapkan cara akumulasinya.`,
  },
  'target-triwulan-tidak-cocok': {
    tidakCocok: (v: {
      indikator: string;
      tahunan: string;
      triwulan: readonly string[];
      jumlah: number;
      akhir: string;
    }) =>
      `Target triwulan “${v.indikator}” (${v.triwulan.join('; ')}) tidak menghasilkan target tahunan ${v.tahunan} dengan cara apa pun: jumlahnya ${bilangan(v.jumlah)}, nilai terakhirnya ${v.akhir}. Periksa target tahunan atau salah satu triwulannya.`,
  },
  'kumulatif-turun': {
    tertulis: (v: Turun) =>
      `${awalBesar(v.apa)} kumulatif “${v.indikator}” turun dari ${v.sebelumnya} (${namaPeriode(v.periodeSebelumnya)}) menjadi ${v.tampil} (${namaPeriode(v.periode)}), padahal angka kumulatif tidak mungkin berkurang. Periksa kedua angkanya.`,
    menujuTahunan: (v: Turun) =>
      `${awalBesar(v.apa)} “${v.indikator}” turun dari ${v.sebelumnya} (${namaPeriode(v.periodeSebelumnya)}) menjadi ${v.tampil} (${namaPeriode(v.periode)}), padahal targetnya naik bertahap sampai target tahunan. Periksa angkanya, atau tulis “posisi akhir” atau “non kumulatif” bila memang boleh turun.`,
  },
  'polaritas-rancu': {
    menurun: (v: { indikator: string; target: readonly string[] }) =>
      `Target “${v.indikator}” turun dari tahun ke tahun (${v.target.join('; ')}) tanpa keterangan bahwa makin rendah makin baik. Tanpa itu capaiannya bisa dihitung terbalik. Tetapkan polaritasnya.`,
    kata: (v: { indikator: string }) =>
      `Bunyi “${v.indikator}” menunjukkan makin rendah makin baik, tetapi polaritasnya tidak tertulis. Tanpa itu capaiannya bisa dihitung terbalik. Tetapkan polaritasnya.`,
  },
  'capaian-salah': {
    salah: (v: {
      tercetak: string;
      hitung: number;
      desimal: number;
      target: string;
      realisasi: string;
      rumus: 'MAKS' | 'MIN' | 'MIN-RASIO' | 'RENTANG';
      pasti: boolean;
      baris: string;
    }) =>
      `Capaian ${v.tercetak}${untuk(v.baris)} tidak sama dengan hasil hitung ${bilangan(v.hitung, v.desimal)} (target ${v.target}, realisasi ${v.realisasi}, ${namaRumus[v.rumus]}${v.pasti ? '' : ' menurut usulan'}). Ganti dengan rumus atau periksa realisasinya.`,
    fix: 'Ganti dengan rumus',
  },
  'capaian-kosong': {
    satu: (v: { baris: string; target: string; realisasi: string }) =>
      `Capaian kosong${untuk(v.baris)}, padahal target ${v.target} dan realisasi ${v.realisasi} sudah terisi. Hitung capaiannya supaya ikut dalam rata-rata.`,
    banyak: (v: { jumlah: number }) =>
      `${v.jumlah} capaian kosong, padahal target dan realisasinya sudah terisi. Hitung capaiannya supaya ikut dalam rata-rata.`,
    fix: 'Isi dengan rumus',
  },
  'capaian-ekstrem': {
    tinggi: (v: { tampil: readonly string[]; baris: string }) =>
      `Capaian ${daftar(v.tampil)} melewati 150 %${untuk(v.baris)}: targetnya terlalu rendah atau realisasinya keliru. Periksa keduanya; bila benar, jelaskan penyebabnya dalam laporan.`,
    negatif: (v: { tampil: readonly string[]; baris: string }) =>
      `Capaian ${daftar(v.tampil)} di bawah 0${untuk(v.baris)}: realisasinya lebih dari dua kali target, atau tandanya keliru. Periksa target, realisasi, dan polaritasnya.`,
  },
  pembulatan: {
    dipotong: (v: { tercetak: string; hitung: number; desimal: number; bulat: number }) =>
      `${v.tercetak} dipotong, bukan dibulatkan: hasil hitungnya ${bilangan(v.hitung, Math.min(v.desimal + 2, 6))}, dibulatkan menjadi ${bilangan(v.bulat, v.desimal)}. Samakan cara pembulatan di seluruh laporan.`,
    jumlah: (v: { tercetak: string; jumlah: number; bagian: number }) =>
      `Jumlah ${v.tercetak} lain sedikit dari jumlah ${v.bagian} bagiannya yang tertulis, ${bilangan(v.jumlah)}: pembulatan bagian-bagiannya menjelaskannya. Samakan, atau sebutkan bahwa angkanya dibulatkan.`,
  },
  'persentase-salah': {
    salah: (v: {
      tercetak: string;
      hitung: number;
      desimal: number;
      pembilang: string;
      penyebut: string | number;
      jenis: 'serapan' | 'bagian';
      baris: string;
    }) =>
      `Persentase ${v.tercetak}${untuk(v.baris)} tidak sama dengan hasil hitung ${bilangan(v.hitung, v.desimal)} (${v.pembilang} dibagi ${typeof v.penyebut === 'number' ? `keseluruhan ${bilangan(v.penyebut, 0)}` : v.penyebut}). Perbaiki persentasenya atau periksa kedua angkanya.`,
    fix: 'Ganti dengan rumus',
  },
  'serapan-lewat-100': {
    lewat: (v: { uraian: string; realisasi: string; pagu: string; selisih: number }) =>
      `Realisasi anggaran ${v.realisasi} melebihi pagu ${v.pagu} sebesar ${bilangan(v.selisih)}${untuk(v.uraian)}. Belanja tidak boleh melampaui pagu: periksa angkanya, atau pakai pagu sesudah perubahan.`,
  },
  'efisiensi-salah': {
    salah: (v: {
      tercetak: string;
      hitung: number;
      desimal: number;
      rumus: RumusEfisiensi;
      bahan: readonly string[];
      baris: string;
    }) =>
      `Efisiensi ${v.tercetak}${untuk(v.baris)} tidak sama dengan hasil hitung ${bilangan(v.hitung, v.desimal)} (${namaEfisiensi[v.rumus]}, dari ${v.bahan.join(' dan ')}). Perbaiki angkanya atau ganti dengan rumus.`,
    luar: (v: { tercetak: string; baris: string }) =>
      `Nilai efisiensi ${v.tercetak}${untuk(v.baris)} di luar 0–100. Efisiensi dibatasi ±20 % sebelum diubah menjadi nilai. Hitung ulang dengan batas itu.`,
  },
  'efisiensi-tanpa-capaian': {
    negatif: (v: { efisiensi: string; capaian: string; baris: string }) =>
      `Efisiensi ${v.efisiensi} dihitung${untuk(v.baris)}, padahal capaiannya ${v.capaian}, di bawah 100 %: efisiensi baru dihitung bila kinerjanya tercapai. Kosongkan, atau tulis “belum efisien” di keterangan.`,
    klaim: (v: { efisiensi: string; capaian: string; baris: string }) =>
      `Efisiensi ${v.efisiensi} diakui${untuk(v.baris)}, padahal capaiannya ${v.capaian}, di bawah 100 %: anggaran yang tersisa belum berarti hemat. Kosongkan, atau tulis “belum efisien” di keterangan.`,
  },
  'predikat-salah': {
    salah: (v: { tercetak: string; nilai: string; benar: string; skala: string }) =>
      `Predikat ${v.tercetak} tidak sesuai dengan nilai ${v.nilai}: menurut ${v.skala} nilai itu berpredikat ${v.benar}. Perbaiki predikatnya, atau pilih skala yang dipakai di pengaturan.`,
  },
};

interface Turun {
  apa: 'target' | 'realisasi';
  indikator: string;
  periode: string;
  tampil: string;
  sebelumnya: string;
  periodeSebelumnya: string;
}

const namaRumus = {
  MAKS: 'makin tinggi makin baik',
  MIN: 'makin rendah makin baik',
  'MIN-RASIO': 'makin rendah makin baik, target dibagi realisasi',
  RENTANG: 'target berupa rentang',
};

type RumusEfisiensi =
  'selisih' | 'selisih-rp' | 'selisih-rp-persen' | 'sisa' | 'rasio' | 'rasio-terbalik' | 'ne';

const namaEfisiensi: Record<RumusEfisiensi, string> = {
  selisih: 'capaian dikurangi serapan',
  'selisih-rp': 'pagu dikurangi realisasi',
  'selisih-rp-persen': 'sisa pagu dibagi pagu',
  sisa: 'capaian paling tinggi 100 dikurangi serapan',
  rasio: 'capaian dibagi serapan',
  'rasio-terbalik': 'serapan dibagi capaian',
  ne: 'nilai efisiensi 50 + E/20 × 50',
};

const awalBesar = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const untuk = (baris: string): string => (baris ? ` pada “${baris}”` : '');

const daftar = (items: readonly string[]): string => {
  const shown = items.slice(0, 3);
  const rest = items.length - shown.length;
  return `${shown.join(', ')}${rest > 0 ? `, dan ${rest} lainnya` : ''}`;
};

/** TW3 → triwulan III, SD-TW2 → s.d. triwulan II, B04 → April. */
function namaPeriode(periode: string): string {
  const quarter = /^(SD-)?TW([1-4])$/.exec(periode);
  if (quarter)
    return `${quarter[1] ? 's.d. ' : ''}triwulan ${['I', 'II', 'III', 'IV'][Number(quarter[2]) - 1]}`;
  const month = /^B(\d\d)$/.exec(periode);
  if (month) return bulan[Number(month[1]) - 1] ?? periode;
  const half = /^SM([12])$/.exec(periode);
  if (half) return `semester ${half[1] === '1' ? 'I' : 'II'}`;
  const year = /^Y(\d)$/.exec(periode);
  if (year) return `tahun ke-${year[1]}`;
  const named: Record<string, string> = {
    TAHUN: 'setahun',
    RENSTRA: 'akhir Renstra',
    'SD-LALU': 's.d. tahun lalu',
    'SD-TAHUN': 's.d. tahun ini',
  };
  return named[periode] ?? periode;
}
