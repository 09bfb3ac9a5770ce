/**
 * Header words: folded to one spelling, typing and scanning slips corrected towards the vocabulary
 * (`Reallsasi`, `Relisasi`, `TA RGET`, `Keglatan`). Vocabulary as found on real sheets (headers.md).
 */

/** Words that headers are made of. Longer ones attract misspellings; all of them count as known. */
const vocabulary = new Set(
  `no nomor nmr urut kode rekening kro ro mak akun nomenklatur perspektif tujuan sasaran strategis program programs
  kegiatan subkegiatan aktivitas output outcome keluaran input masukan komponen subkomponen uraian urusan bidang
  pemerintahan pemerintah daerah perangkat skpd opd urian rincian belanja indikator iku ikk iks ikp ikss ikt kinerja
  utama kunci individu impact tolok tolak ukur formula formulasi rumus cara metode penghitungan perhitungan definisi
  operasional penjelasan alasan satuan sat unit volume vol polaritas polarisasi tren trend sifat bobot triwulan tw trw
  triw twl kuartal quarter semester smt periode bulan bulanan tahun tahunan thn berjalan lalu ini akhir awal kumulatif
  akumulasi target targets rencana renc rencana2 proyeksi baseline base line kondisi dasar realisasi real capaian
  pencapaian capai dicapai tercapai progress progres tingkat persentase prosentase presentase persen rasio kemajuan
  selisih deviasi dev gap peningkatan penurunan kenaikan pertumbuhan perubahan perbandingan efisiensi efektivitas
  predikat kategori kriteria peringkat interpretasi notifikasi nilai skor hasil aksi langkah tindak lanjut manfaat
  dampak status waktu jadwal tanggal tgl hari pelaksanaan pelaksana bukti dukung pendukung evidence eviden dokumen data
  link tautan lampiran sumber penanggung penanggungjawab jawab pj pic kerja pengampu pejabat eselon pptk petugas
  koordinator seksi permasalahan masalah kendala hambatan faktor penghambat pendorong penyebab keberhasilan kegagalan
  solusi upaya rekomendasi saran rtl keterangan ket catatan analisis analisa evaluasi monitoring harga biaya jumlah
  total rp rupiah juta ribu pagu anggaran dpa dppa papbd apbd apbn apbdp alokasi dana kebutuhan penyerapan serapan serap
  keuangan fisik saldo sisa indikatif murni perubahan pergeseran renstra rpjmd rpjmn rkpd renja rkt rkp pk perjanjian
  januari februari maret april mei juni juli agustus september oktober november desember jan feb mar apr jun jul ags
  agt agu sep sept okt nov nop des peb pebruari mrt mart nama jenis lokasi paket kontrak swakelola kebijakan nasional
  standar provinsi kabupaten kota badan dinas permendagri kepmendagri terhadap pada dan atau yang s d sd dari per
  dengan untuk ke dalam rangka dievaluasi sampai permasalahannya sebelum sesudah setelah jangka menengah tahun2 i ii iii iv v
  vi k c t q1 q2 q3 q4 t1 t2 t3 t4 b06 setahun satu sebelumnya sudah cascading kelompok mendukung penunjang
  tipe maximize minimize rvro batas pd mandiri final verifikasi penjaminan kualitas menghitung mengukur opd/program nomenklaturnya prioritas pengukuran laporan komponen penilaian kesesuaian ketercapaian`
    .split(/\s+/)
    .filter(Boolean),
);

const correctable = [...vocabulary].filter((word) => word.length >= 5);
const byLength = new Map<number, string[]>();
for (const word of correctable) {
  const list = byLength.get(word.length);
  if (list) list.push(word);
  else byLength.set(word.length, [word]);
}

const lookalike = (word: string): string =>
  word
    .replace(/rn/g, 'm')
    .replace(/[il1|]/g, 'i')
    .replace(/0/g, 'o')
    .replace(/5/g, 's');
const byLooks = new Map(
  [...vocabulary].filter((word) => word.length >= 4).map((word) => [lookalike(word), word]),
);

const byTail = new Map(
  [...vocabulary].filter((word) => word.length >= 6).map((word) => [word.slice(1), word]),
);

/** Words of ordinary text that a careless correction would turn into header words. */
const leaveAlone = new Set('bukan lapangan urutan jabatan lampu kegunaan saran tahapan panduan'.split(' '));

const folded = new Map<string, string>();

/** Lower case, marks dropped (but % and /), joined and corrected words, single spaces. */
export function foldHeader(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size > 50_000) folded.clear();
  const result = fold(text);
  folded.set(text, result);
  return result;
}

function fold(text: string): string {
  if (text === '#') return 'no';
  let s = ` ${text.toLowerCase()} `
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/\bs\s*[./]\s*d\b\.?|\bs\.?d\.?\b(?=\s)|\bsampai (?:dengan|dgn)\b|\bs\/d\b/g, ' sd ')
    .replace(/[^\p{L}\p{N}%/]+/gu, ' ')
    .replace(/\bsub (kegiatan|komponen)\b/g, 'sub$1')
    .replace(/\/ (?=\p{L})| \/ ?(?=\p{L})/gu, '/')
    .trim();
  // Letters spread over the cell: `TA RG ET`.
  const joined = s.replace(/ /g, '');
  if (s.includes(' ') && joined.length <= 12 && vocabulary.has(joined)) return joined;
  s = s
    .split(/([ /])/)
    .map((token) => (token.length > 2 ? correctWord(token) : token))
    .join('');
  return s.replace(/\bpenanggung jawab\b/g, 'penanggungjawab').replace(/\bsub kegiatan\b/g, 'subkegiatan');
}

const corrected = new Map<string, string>();

/** The vocabulary's word that this one is a slip of, or the word itself. */
export function correctWord(word: string): string {
  if (vocabulary.has(word) || word.length < 4 || word.length > 18 || leaveAlone.has(word)) return word;
  if (/^\d/.test(word)) return word;
  const known = corrected.get(word);
  if (known !== undefined) return known;
  if (corrected.size > 50_000) corrected.clear();
  const result = nearest(word) ?? word;
  corrected.set(word, result);
  return result;
}

function nearest(word: string): string | undefined {
  // Scanned or mistyped letters that look alike first: `keglatan`, `unlt`, `lndikator`.
  const twin = byLooks.get(lookalike(word));
  if (twin !== undefined) return twin;
  if (/\d/.test(word)) return undefined;
  // The first letter lost or swapped: `enghambat`, `atrget`.
  const swapped = word[1]! + word[0]! + word.slice(2);
  const head =
    word.length >= 5 ? (byTail.get(word) ?? (vocabulary.has(swapped) ? swapped : undefined)) : undefined;
  if (head !== undefined) return head;
  // Cut short: `penanggu`.
  const cut = word.length >= 6 ? correctable.find((candidate) => candidate.startsWith(word)) : undefined;
  if (cut !== undefined && cut.length <= word.length + 3) return cut;
  return joined(word) ?? closest(word);
}

/** Two header words typed without their space: `indikatorkinerja`. */
function joined(word: string): string | undefined {
  if (word.length < 10) return undefined;
  for (let i = 5; i <= word.length - 4; i++) {
    const left = word.slice(0, i);
    const right = word.slice(i);
    if (vocabulary.has(left) && (vocabulary.has(right) || byLooks.has(lookalike(right)))) {
      return `${left} ${byLooks.get(lookalike(right)) ?? right}`;
    }
  }
  return undefined;
}

/** The nearest word by edits, longer ones first: a letter left out is the likeliest slip. */
function closest(word: string): string | undefined {
  const limit = word.length >= 9 ? 2 : word.length >= 6 ? 1 : 0;
  let best: string | undefined;
  let distance = limit + 1;
  for (let length = word.length + Math.max(limit, 1); length >= word.length - limit; length--) {
    // Of a short word only a left-out letter is believed.
    const believed = limit === 0 ? (word.length === 5 && length === 6 ? 1 : 0) : distance - 1;
    for (const candidate of byLength.get(length) ?? []) {
      if (candidate[0] !== word[0] || believed === 0) continue;
      const d = editDistance(word, candidate, Math.max(believed, distance - 1));
      if (d < distance || (limit === 0 && d === 1 && best === undefined)) {
        distance = d;
        best = candidate;
      }
    }
  }
  return best;
}

/** Damerau–Levenshtein distance, given up above `limit`. */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let d = Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        d = Math.min(d, before[j - 2]! + 1);
      next.push(d);
      least = Math.min(least, d);
    }
    if (least > limit) return limit + 1;
    before = row;
    row = next;
  }
  return row[b.length]!;
}

/** 0–1: how much of a folded header is header words; numbers of years and the like count as known. */
export function headerShare(foldedText: string): number {
  const words = foldedText.split(/[ /]+/).filter(Boolean);
  if (words.length === 0) return 0;
  const known = words.filter((word) => word === '%' || /^\d{1,4}$/.test(word) || vocabulary.has(word)).length;
  return known / words.length;
}

/** A cheap first test: the text's first word is a header word, a number, a roman or a percent sign. */
export function startsLikeHeader(text: string): boolean {
  if (text.length > 220) return false;
  const first = /[\p{L}%]+|\d+/u.exec(text)?.[0];
  if (first === undefined) return false;
  if (/^\d/.test(first)) return first.length <= 2 || /^(?:19|20)\d\d$/.test(first);
  const word = first.toLowerCase();
  return word.length <= 3 || vocabulary.has(word) || vocabulary.has(correctWord(word));
}
