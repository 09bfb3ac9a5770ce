import type { Entry } from './view';

/** Lines that stand below or above a table without belonging to it. */

const note =
  /^(?:\*+\)?\s|\*\)|sumber(?: data)?\s*[:=]|catatan\s*[:=]?|keterangan\s*[:=]|ket\.?\s*[:=]|note\s*:|nb\s*[.:]|faktor[- ](?:faktor )?(?:pendorong|penghambat|penyebab)|tindak lanjut yang|rencana tindak lanjut\s*:|demikian|lampiran\b|dari (?:tabel|skema)|berdasarkan (?:tabel|data)|kesimpulan|analisis\s*:)/i;

const signature =
  /^(?:mengetahui|menyetujui|mengesahkan|disusun|disetujui|dievaluasi|dibuat|diperiksa|ditetapkan|disahkan|a\.?\s?n\.?\s|an\.\s|plt\.?\s|plh\.?\s|u\.b\.|nip\b|pembina\b|penata\b|kepala (?:badan|dinas|bagian|biro|bidang|kantor|satuan|sekretariat|bapp|daerah|…|\.)|sekretaris\b|inspektur\b|bupati\b|wali ?kota\b|gubernur\b|camat\b|direktur\b|ketua\b|pihak (?:pertama|kedua)|pejabat\b|nama pejabat|pengguna anggaran|kuasa pengguna|tanggal\s*:|\(?\s*[.…_]{6,})/i;

const cityDate =
  /^(?:[\p{L} .]{3,30},\s*|…+,?\s*)?(?:tanggal\s*)?(?:\d{1,2}|[.…_]{2,}|)\s*(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember)\s*(?:\d{4}|[.…_]+)$/iu;

/** A note, source line or narrative closing row (`Sumber Data : …`, `Faktor pendorong …`). */
export const isNote = (text: string): boolean => note.test(text);

/** A line of a signature block: place and date, office, name, rank, NIP. */
export const isSignature = (text: string): boolean =>
  (signature.test(text) && text.length <= 120) || cityDate.test(text) || /^[\p{L} .]{3,30},\s*$/u.test(text);

/** `{skpd}`, `${nama}`: a template's place holder stands for data. */
export const isPlaceholder = (text: string): boolean => /^\s*\$?\{[^}]*\}\s*$/.test(text);

const totalLabel =
  /^(?:sub[\s-]?|grand\s|ke[\s-]?)?(?:jumlah|total|jml)(?:\s+(?:total|jumlah|keseluruhan|seluruhnya|seluruh|semua|umum|akhir|sementara|anggaran|belanja|pagu|biaya|alokasi|realisasi|program|kegiatan|sub|sasaran|tujuan|nilai|bobot|skor|langsung|tidak|pendapatan|pembiayaan|penerimaan|pengeluaran|transfer|operasi|modal|pegawai|barang|jasa|hibah|daerah|opd|skpd|dinas|badan|rp\.?|[ivx]+|[a-z]|\d+|dan|per|\(.*\)))*\s*[:.]?$/i;
const averageLabel = /^(?:rata[\s-]*rata|rerata|rataan|average)\b/i;
const closingAverage =
  /^\W*(?:nilai\s+)?(?:rata[\s-]*rata|rerata|rataan)(?:\s+(?:total|seluruh|semua|per)?\s*(?:capaian|kinerja|nilai|realisasi|serapan|penyerapan|sasaran|program|kegiatan|tingkat|persentase)|\W*$)/i;
const scoreLabel = /^(?:nilai (?:hasil evaluasi|akuntabilitas kinerja|akhir|total)|total nilai|nilai rata)/i;

export const isTotalLabel = (text: string): boolean =>
  text.length <= 80 && (totalLabel.test(text) || scoreLabel.test(text));
export const isAverageLabel = (text: string): boolean => text.length <= 120 && averageLabel.test(text);
/** `Rata-rata capaian kinerja`, a bare `Rata-rata`: a closing row, whatever else stands in it. `Rata-rata lama sekolah` may be an indicator. */
export const isClosingAverage = (text: string): boolean => closingAverage.test(text);
export const isPredikatLabel = (text: string): boolean =>
  text.length <= 90 && /^(?:predikat|kategori)\b/i.test(text);

/** All of a row's texts belong to a signature block. */
export const isSignatureRow = (entries: readonly Entry[]): boolean =>
  entries.length <= 4 &&
  entries.some((entry) => isSignature(entry.text)) &&
  entries.every((entry) => isSignature(entry.text) || (entry.text !== '' && /^[:.…\s]*$/.test(entry.text)));
