/** Abbreviations and common misspellings of report texts, as whole words. */
const sama: Readonly<Record<string, string>> = {
  jml: 'jumlah',
  jlh: 'jumlah',
  thd: 'terhadap',
  dgn: 'dengan',
  dg: 'dengan',
  yg: 'yang',
  utk: 'untuk',
  pd: 'pada',
  dlm: 'dalam',
  dr: 'dari',
  prosentase: 'persentase',
  presentase: 'persentase',
  pesentase: 'persentase',
  persen: 'persentase',
  keg: 'kegiatan',
  prog: 'program',
  thn: 'tahun',
  th: 'tahun',
  kab: 'kabupaten',
  prov: 'provinsi',
  adm: 'administrasi',
  tk: 'tingkat',
  bid: 'bidang',
  dok: 'dokumen',
  lap: 'laporan',
  peg: 'pegawai',
  kec: 'kecamatan',
  opd: 'perangkat daerah',
  skpd: 'perangkat daerah',
};

const modeWords = /\((?:non[\s-]*)?(?:kumulatif|akumulasi|akumulatif)\)|\(posisi akhir\)/gi;
/** `1.`, `a)`, `1.2.3`, `IV.` before the words. */
const leadingNumber = /^\s*(?:\(?(?:\d+(?:\.\d+)*|[a-z]|[ivx]+)[.)]\s*)+(?=\S)/i;

/**
 * The key by which texts are joined: equal where two names differ only in case, spacing, punctuation, a leading
 * number, a remark on the mode, or a usual abbreviation. '' for a text without words.
 */
export function kunciTeks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(modeWords, ' ')
    .replace(leadingNumber, '')
    .replace(/%/g, ' persentase ')
    .replace(/&/g, ' dan ')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((word) => sama[word] ?? word)
    .join(' ');
}
