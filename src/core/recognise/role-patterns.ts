import type { Measure, Role } from './table';

/**
 * Folded header texts and the role their words claim, first match wins. The head noun comes first in Indonesian:
 * `target capaian kinerja` is a target, `capaian target` a capaian, `realisasi capaian` a realisasi.
 */
export const rolePatterns: readonly (readonly [pattern: RegExp, role: Role, measure?: Measure])[] = [
  [/^(?:no|nomor|nmr)(?: urut)?$|^urut$/, 'no'],
  [/^(?:harga|tarif)\b|^(?:biaya|standar) satuan\b|^satuan (?:biaya|harga)\b/, 'harga-satuan'],
  [
    /penanggungjawab|\bpenanggung\b|^(?:pj|pic|pelaksana|petugas|pengampu|koordinator|pptk|pejabat)\b|\bpengampu\b/,
    'penanggung-jawab',
  ],
  [
    /^(?:unit|satuan) (?:kerja|organisasi)\b|^(?:unit )?(?:perangkat daerah|skpd|opd)$|^(?:bidang|seksi)(?: pelaksana| terkait)?$/,
    'penanggung-jawab',
  ],
  [/^(?:unit )?(?:sat|satuan)\b|^unit$/, 'satuan'],
  [/^pelaksanaan$/, 'penanggung-jawab'],
  [/^(?:% )?(?:tingkat |nilai |persentase )?(?:efisiensi|efektivitas)\b/, 'efisiensi'],
  [/^kode\b|^(?:no )?rekening\b|^kro\b|^ro$|^mak$|^(?:kode )?akun$/, 'kode'],
  [/^(?:vol|volume)\b/, 'volume'],
  [/^(?:predikat|kategori|kriteria(?: capaian| penilaian| kinerja)?$|interpretasi|peringkat)\b/, 'predikat'],
  [/^bobot\b/, 'bobot'],
  [
    /\b(?:formula|formulasi)\b|^rumus\b|^(?:cara|metode|teknik) (?:penghitungan|perhitungan|pengukuran|menghitung|mengukur|hitung|ukur)|^(?:penghitungan|perhitungan)(?: indikator.*| kinerja)?$|^definisi operasional|^penjelasan\b/,
    'formulasi',
  ],
  [/^sumber(?: data.*| informasi)?$/, 'sumber-data'],
  [
    /^(?:polaritas|polarisasi|tren|trend|sifat)\b|^indikator (?:positif|negatif)|^(?:jenis )?akumulasi$|^jenis indikator$|\b(?:maximi[sz]e|minimi[sz]e)\b/,
    'polaritas',
  ],
  [
    /\btindak lanjut\b|^(?:solusi|upaya|rekomendasi|saran|rtl)\b|^langkah (?:perbaikan|antisipasi|tindak)/,
    'solusi',
  ],
  [
    /^(?:rencana |langkah |langkah langkah |uraian |jadwal )?(?:rencana )?aksi\b|^rencana (?:kegiatan|kerja)\b/,
    'aksi',
  ],
  [/^(?:permasalahan|masalah|kendala|hambatan)\b|\bpenghambat\b|^penyebab kegagalan/, 'permasalahan'],
  [
    /\bbukti\b|^(?:evidence|eviden)\b|^(?:data|dokumen) (?:dukung|pendukung|sumber)\b|^(?:link|tautan)\b/,
    'bukti',
  ],
  [/^(?:ket|keterangan|catatan|analisis|analisa)\b|^faktor\b|^penyebab\b|^evaluasi$/, 'keterangan'],
  [/^(?:no |nomor |kode )?lampiran\b/, 'lampiran'],
  [/^(?:batas )?(?:waktu|jadwal|tanggal|tgl|hari)\b/, 'waktu'],
  [/^status\b/, 'status'],
  [/^(?:manfaat|dampak)\b/, 'manfaat'],
  [/^indikator\b|^(?:iku|ikk|ikp|iks|ikss|ikt)\b|^tolo?k ukur\b/, 'indikator'],

  [
    /^(?:deviasi|dev|selisih|gap|sisa|saldo)\b|^(?:% |persentase |tingkat )?(?:peningkatan|penurunan|kenaikan|pertumbuhan)\b|^%? ?perubahan %?$|^bertambah|^berkurang|^naik/,
    'selisih',
  ],
  [
    /^(?:%|persentase|prosentase|presentase|persen|tingkat|rasio) ?(?:serapan|penyerapan|realisasi (?:anggaran|keuangan|belanja|dana|pagu))\b/,
    'capaian',
    'anggaran',
  ],
  [
    /^(?:serapan|penyerapan|realisasi (?:anggaran|keuangan|belanja|dana|pagu))\b.*%|^(?:serapan)\b(?!.*\brp\b)/,
    'capaian',
    'anggaran',
  ],
  [
    /^(?:%|persentase|prosentase|presentase|persen|tingkat|rasio) ?(?:rata rata |tingkat )?(?:capaian|pencapaian|realisasi|kemajuan|ketercapaian|progress?)\b/,
    'capaian',
  ],
  [/^realisasi (?:pencapaian|capaian)\b.*%/, 'capaian'],
  [/^(?:penyerapan)\b/, 'realisasi', 'anggaran'],
  [
    /^(?:jumlah |total )?(?:target|targets)\b|^(?:rencana|renc)\b(?! (?:hasil|kerja|kegiatan|aksi|tindak|strategis|program))|^(?:proyeksi|alokasi target|baseline|base line)\b|^kondisi (?:awal|akhir|kinerja)\b/,
    'target',
  ],
  [/^(?:jumlah |total |hasil )?(?:realisasi|real)\b|^rvro$/, 'realisasi'],
  [
    /^(?:rata rata |total |nilai |jumlah |skor |data )?(?:capaian|pencapaian|capai|ketercapaian)\b|^kemajuan\b/,
    'capaian',
  ],
  [
    /^(?:jumlah |total |nilai |besaran |plafon )?(?:pagu|anggaran|alokasi|belanja|dana|dpa|dppa|papbd|apbd|apbn|kebutuhan dana)\b|^nilai rincian$/,
    'target',
    'anggaran',
  ],
  [/^(?:jumlah|total)(?: biaya| harga| rp| nilai| rupiah)*$/, 'jumlah'],
  [
    /^(?:nilai|skor)(?: (?:akhir|total|maksimal|maksimum|sakip|evaluasi|hasil|rb|tahun|ini|lalu|komponen|\d{4}|%))*$|^penilaian\b/,
    'nilai',
  ],
  [/^hasil\b|^(?:output|keluaran)$/, 'hasil'],

  [/^(?:tujuan|sasaran)\/.*\bindikator\b/, 'indikator'],
  [/^tujuan\//, 'sasaran'],
  [/^perspektif\b/, 'perspektif'],
  [/^(?:uraian )?tujuan(?: \S+){0,4}$/, 'tujuan'],
  [/^(?:uraian )?sasaran(?: \S+){0,4}$|^sasaran\/|^kinerja utama$|^outcome$/, 'sasaran'],
  [
    /^(?:ro kegiatan|uraian(?! (?:kegiatan|program|subkegiatan|aksi|indikator)\b)|urusan|nomenklatur|komponen|subkomponen|rincian)\b|\bprogram\b.*\bkegiatan\b|^uraian program\b|\bprogram\/.*|\/program\b|\bkegiatan\/.*|^kegiatan (?:dan )?subkegiatan$/,
    'uraian',
  ],
  [
    /^(?:nama )?program(?: permendagri| kepmendagri| prioritas| strategis| pendukung| penunjang| utama| kerja| apbd| perangkat daerah| \d{2,4}| tahun)*$/,
    'program',
  ],
  [
    /^(?:nama |uraian )?(?:kegiatan|aktivitas)(?: permendagri| kepmendagri| prioritas| strategis| pendukung| penunjang| utama| pokok| \d{2,4}| tahun)*$/,
    'kegiatan',
  ],
  [
    /^(?:nama |uraian )?subkegiatan(?: permendagri| kepmendagri| prioritas| pendukung| penunjang| \d{2,4}| tahun)*$/,
    'subkegiatan',
  ],
  [
    /^(?:triwulan|tw|trw|triw|twl|periode|periode (?:pelaporan|laporan|pengukuran)|bulan|semester|tahun|tahun anggaran|ta)$/,
    'periode',
  ],
];
