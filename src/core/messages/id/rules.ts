/** Kalimat berbahasa Indonesia: rules. Satu fungsi satu kalimat. */
export const rules = {};
