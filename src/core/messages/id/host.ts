/** Kalimat berbahasa Indonesia: host. Satu fungsi satu kalimat. */
export const host = {};
