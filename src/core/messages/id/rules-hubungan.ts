/** Kalimat aturan (rumus, jumlah, antar tabel, naratif): kunci = id aturan. */
export const rulesHubungan = {};
