import { isiForm, laporanContoh, type Contoh } from './contoh';

const kalimat = async (nama: Contoh): Promise<string[]> =>
  isiForm(await laporanContoh(nama), 'narasi').flatMap((row) =>
    typeof row[0] === 'string' && row[0].length > 20 ? [row[0]] : [],
  );

test.each(['lkjip-kaltim-2020', 'lkjip-kaltim-2020-rumus'] as const)(
  '%s: sentences without doubled words, gaps or values that are none',
  async (nama) => {
    const semua = await kalimat(nama);
    expect(semua.length).toBeGreaterThan(8);
    for (const one of semua) {
      expect(one).not.toMatch(/\b([\p{L}]+) \1\b/iu);
      expect(one).not.toMatch(/ {2}| [.,;]|NaN|undefined|null|n\/a|#|sebesar[ ,.]*(dan|,|\.)/);
    }
  },
);

test('how many reached their target is said as one says it: one, none, all, some', async () => {
  const semua = await kalimat('lkjip-kaltim-2020');
  expect(semua.join('\n')).toContain(
    ' dari 4 indikator yang terukur; 2 di antaranya mencapai atau melampaui target.',
  );
  const sasaran = semua.filter((one) => one.includes('capaian sasaran ini'));
  expect(sasaran.map((one) => one.replace(/^.* terukur/, ''))).toEqual([
    '; belum ada yang mencapai target.',
    ', dan indikator itu mencapai atau melampaui target.',
    ', dan indikator itu mencapai atau melampaui target.',
  ]);
});
