import { isiForm, laporanContoh } from './contoh';

test('a sasaran without a named indicator keeps its printed target, the others their own', async () => {
  const rows = isiForm(await laporanContoh('renaksi-blora-2021'), 'renaksi');
  const disiplin = rows.find((row) => String(row[0]).startsWith('Meningkatnya disiplin'))!;
  expect(disiplin.slice(1, 6)).toEqual([null, null, null, null, 100]);
  const pelayanan = rows.find((row) => String(row[0]).startsWith('Meningkatnya pelayanan'))!;
  expect(pelayanan[1]).toMatch(/^Indeks kepuasan masyarakat/);
  expect(pelayanan[5]).toBe(90);
});
