/** Kalimat berbahasa Indonesia: recognise. Satu fungsi satu kalimat. */
export const recognise = {};
