/** Kalimat berbahasa Indonesia: compute. Satu fungsi satu kalimat. */
export const compute = {};
