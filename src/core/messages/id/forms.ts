/** Kalimat berbahasa Indonesia: forms. Satu fungsi satu kalimat. */
export const forms = {};
