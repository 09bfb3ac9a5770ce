import { parseArea } from '../../../src/core/grid/address';
import { hasilKosong } from '../../../src/core/rules/hasil-kosong';
import { temuan, type PilihanUji } from '../../support/konteks';
import { buku, type Isi, type TabelUji } from '../../support/tabel';

const renaksi = (aksi: readonly Isi[], hasil: Isi): TabelUji => ({
  kind: 'renaksi-naratif',
  kolom: ['indikator', 'kegiatan', 'aksi TW1', 'aksi TW2', 'aksi TW3', 'aksi TW4', 'hasil'],
  baris: [['Persentase kehadiran', 'Sidak kehadiran', ...aksi, hasil]],
});

const cek = (aksi: readonly Isi[], hasil: Isi, pilihan: PilihanUji = { periode: 'TW2' }, merge?: string) =>
  temuan(
    hasilKosong,
    buku({ ...renaksi(aksi, hasil), ...(merge ? { merges: [parseArea(merge)!] } : {}) }),
    pilihan,
  );

test('an action of an elapsed quarter without a result', () => {
  for (const hasil of ['', '-']) {
    const [finding] = cek(['Sidak', '', '', ''], hasil);
    expect(finding).toMatchObject({ severity: 'warning', cell: 'G5', related: [{ cell: 'C5' }] });
    expect(finding!.message).toContain('Sidak kehadiran');
  }
});

test('a result, whatever it says, is one', () => {
  expect(cek(['Sidak', '', '', ''], 'Belum terlaksana karena refocusing')).toEqual([]);
});

test('an action that is not due yet, and a period that nobody has reported', () => {
  expect(cek(['', '', '', 'Sidak November'], '')).toEqual([]);
  expect(cek(['', '', 'Sidak', ''], '', { periode: 'TW3' })).toHaveLength(1);
  expect(cek(['Sidak', '', '', ''], '', {})).toEqual([]);
});

test('a cell merged over the year is due with its first quarter', () => {
  expect(cek(['Sidak tiap bulan', '', '', ''], '', { periode: 'TW1' }, 'C5:F5')).toHaveLength(1);
});
