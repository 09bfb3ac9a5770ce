/** Kalimat aturan (nilai, target, capaian): kunci = id aturan. */
export const rulesAngka = {};
