/**
 * What a satuan says of the size of its numbers. Words as found on real sheets (headers.md), abbreviations and
 * misspellings included.
 */

const counted =
  /^(?:orang|org|pns|asn|pegawai|jiwa|siswa|peserta|kk|dok|d[oi]\w*k?umen\w*|berkas|lap|lapo\w*|uni[tr]|buah|bh|paket|pkt|kegiatan|keg|sub kegiatan|program|kali|opd|skpd|perangkat daerah|instansi|lembaga|desa|kelurahan|kecamatan|kab|kota|lokasi|titik|ruas|rumah|ekor|pohon|batang|lembar|eksemplar|buku|surat|sk|perda|raperda|km|m|m2|m3|meter|ha|hektar|ton|kg|kw|kwintal|liter|rp|rupiah|ribu|juta|jam|hari|bulan|bln|ob|oj|oh|set|kelompok|klp|usaha|umkm|koperasi|wisatawan|pengunjung|kunjungan|pengguna|layanan|sertifikat|izin|kasus|perkara|aset|objek|data|aplikasi|sistem|modul)\b/i;

const measured =
  /^(?:%|persen\w*|prosen\w*|pro?sentase|pe\w*sentase|indeks?|index|nilai|skor|score|skala|poin|point|rasio|angka|derajat|rata-rata|tahun|thn)(?:\b|$)/i;

/** Whole things that are counted, so that `2.500` of them are thousands. */
export const satuanCounts = (satuan: string): boolean => counted.test(satuan.trim().replace(/^\d+\s*/, ''));

/** Shares, scores and indexes, so that `3.125` of them is a decimal. */
export const satuanMeasures = (satuan: string): boolean => measured.test(satuan.trim());
