import { langkahOf } from '../../../src/taskpane/boot/langkah';
import { riwayatIn } from '../../../src/taskpane/boot/riwayat';
import { themeOf } from '../../../src/taskpane/boot/tema';

const step = (title: string, size = 1) => ({
  title,
  inverse: {
    title,
    expects: [],
    actions: [{ type: 'name' as const, name: 'x'.repeat(size), formula: null }],
  },
});

const storage = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

test('the steps that can be taken back outlive the page, for their own workbook', () => {
  const place = storage();
  riwayatIn(place, 'a.xlsx').write([step('Hitung'), step('Laporan')]);
  expect(riwayatIn(place, 'a.xlsx').read()).toEqual([step('Hitung'), step('Laporan')]);
  expect(riwayatIn(place, 'b.xlsx').read()).toEqual([]);
});

test('too many steps: the oldest go; storage that is off or broken costs nothing else', () => {
  const place = storage();
  riwayatIn(place, 'a').write([step('lama', 1_500_000), step('tengah', 1_200_000), step('baru')]);
  expect(
    riwayatIn(place, 'a')
      .read()
      .map((one) => one.title),
  ).toEqual(['tengah', 'baru']);
  const off = {
    getItem: () => 'bukan JSON',
    setItem: () => {
      throw new Error('off');
    },
  };
  expect(riwayatIn(off, 'a').read()).toEqual([]);
  expect(() => riwayatIn(off, 'a').write([step('x')])).not.toThrow();
});

test.each([
  [{ bodyBackgroundColor: '#262626' }, false, 'dark'],
  [{ bodyBackgroundColor: '#FFFFFF' }, false, 'light'],
  [{ bodyBackgroundColor: '#000000' }, true, 'contrast'],
  [undefined, false, undefined],
  [undefined, true, 'contrast'],
])('theme from Office: %j, forced colours %s → %s', (office, forced, theme) => {
  expect(themeOf(office, forced)).toBe(theme);
});

test('Batalkan takes back, Periksa reads at once, the pane alone waits for a word', () => {
  expect(langkahOf('?langkah=batalkan')).toMatchObject({ undo: true, check: false });
  expect(langkahOf('?langkah=periksa')).toMatchObject({ step: 'temuan', check: true });
  expect(langkahOf('')).toEqual({ step: 'tabel', check: false, undo: false });
});
