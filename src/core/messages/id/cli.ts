/** Kalimat berbahasa Indonesia: cli. Satu fungsi satu kalimat. */
export const cli = {};
