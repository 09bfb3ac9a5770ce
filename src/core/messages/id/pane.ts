/** Kalimat berbahasa Indonesia: pane. Satu fungsi satu kalimat. */
export const pane = {};
