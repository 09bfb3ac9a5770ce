/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import axe from 'axe-core';
import { openFile } from '../../src/host/file/open';
import { HostError, type WorkbookHost } from '../../src/host/host';
import { App, type AppOptions } from '../../src/taskpane/App';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const bytes = (name: string) =>
  new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../assets/samples', name)));

const idle = () =>
  waitFor(() => expect(document.querySelector('[data-page]')?.getAttribute('aria-busy')).toBe('false'), {
    timeout: 15_000,
  });

async function pane(host: WorkbookHost, options: AppOptions = { autoCheck: true, live: true }) {
  render(<App host={host} options={options} />);
  if (options.autoCheck) {
    await waitFor(() => expect(document.querySelector('[data-count=temuan]')).not.toBeNull(), {
      timeout: 15_000,
    });
    await idle();
  }
}

/** By what the button says, without the cost of asking jsdom what is visible. */
const button = (name: string | RegExp, where: ParentNode = document): HTMLButtonElement => {
  const named = [...where.querySelectorAll('button')].find((each) => {
    const own = (each.getAttribute('aria-label') ?? each.textContent ?? '').trim();
    return typeof name === 'string' ? own === name : name.test(own);
  });
  if (!named) throw new Error(`no button ${name}`);
  return named;
};
const press = async (name: string | RegExp, where?: ParentNode) => {
  await waitFor(() => button(name, where));
  await act(async () => {
    fireEvent.click(button(name, where));
  });
  await idle();
};
const step = async (id: 'tabel' | 'temuan' | 'hitung' | 'laporan') => {
  await act(async () => {
    fireEvent.click(document.getElementById(`langkah-${id}`)!);
  });
  await idle();
};
const count = (id: string) => Number(document.querySelector(`[data-count=${id}]`)?.textContent);

/** Rules that need layout, which jsdom has not; Chromium checks them. */
const clean = async () => {
  const { violations } = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
};

afterEach(cleanup);

describe('the pane', () => {
  test('waits for the user’s word where it is told to', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    const read = jest.spyOn(host, 'read');
    await pane(host, {});
    expect(screen.getByRole('heading', { name: 'Periksa buku kerja ini' })).toBeTruthy();
    expect(read).not.toHaveBeenCalled();
    await clean();
    await press('Periksa');
    await waitFor(() => expect(count('tabel')).toBe(5));
  });

  test('shows the tables; a correction of a role is remembered in the workbook', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host);
    await press(/Tabel 3\.5/);
    await clean();
    await press(/^Kolom BIndikator/);
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Isi kolom'), { target: { value: 'keterangan' } });
    });
    await idle();
    await waitFor(() => expect(button(/^Kolom BKeterangan/)).toBeTruthy());
    expect(screen.getByText('Dikoreksi')).toBeTruthy();
    const stored = JSON.parse((await host.readSettings()) ?? '{}') as { tabel: Record<string, unknown> };
    expect(Object.values(stored.tabel)).toEqual([{ columns: { B: { role: 'keterangan' } } }]);
    await press('Kembali ke pengenalan otomatis');
    await waitFor(() => expect(button(/^Kolom BIndikator/)).toBeTruthy());
  });

  test('“bukan tabel” takes a table away, and it can be brought back', async () => {
    await pane(openFile(bytes('lkjip-kaltim-2020-rumus.xlsx')));
    const before = count('tabel');
    await press(/Tabel 3\.10/);
    await press('Bukan tabel');
    await waitFor(() => expect(count('tabel')).toBe(before - 1));
    await press('Pulihkan');
    await waitFor(() => expect(count('tabel')).toBe(before));
  });

  test('leads to the cell of a finding; an ignored one leaves the list with its reason', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    const select = jest.spyOn(host, 'select');
    await pane(host);
    await step('temuan');
    await clean();
    const before = count('temuan');
    const article = screen.getAllByRole('article')[0]!;
    const [sheet, area] = within(article).getAllByRole('button')[0]!.textContent!.split(' · ');
    await press(/ · /, article);
    expect(select).toHaveBeenCalledWith(sheet, area);
    await press('Abaikan', article);
    await press('Abaikan', article);
    expect(within(article).getByText(/Tulis alasannya dulu/)).toBeTruthy();
    await act(async () => {
      fireEvent.change(within(article).getByRole('textbox'), { target: { value: 'angka resmi BPS' } });
    });
    await press('Abaikan', article);
    await waitFor(() => expect(count('temuan')).toBe(before - 1));
    expect(screen.getByText(/Diabaikan \(1\)/)).toBeTruthy();
    expect(screen.getByText(/angka resmi BPS/)).toBeTruthy();
    expect(await host.readSettings()).toContain('angka resmi BPS');
  });

  test('computes after a preview, and takes it back', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    const before = await host.read({ includeHidden: true });
    await pane(host);
    await step('hitung');
    await waitFor(() => expect(button('Lihat sel demi sel')).toBeTruthy());
    await clean();
    await press('Lihat sel demi sel');
    expect(screen.getByRole('heading', { name: 'Pratinjau' })).toBe(document.activeElement);
    expect(await host.read({ includeHidden: true })).toEqual(before);
    await clean();
    await press('Terapkan');
    await waitFor(() => expect(screen.getByText(/^Selesai: Menghitung/)).toBeTruthy());
    expect(await host.read({ includeHidden: true })).not.toEqual(before);
    await press(/^Urungkan: Menghitung/);
    await waitFor(() => expect(screen.getByText(/^Sudah dikembalikan/)).toBeTruthy());
    expect(await host.read({ includeHidden: true })).toEqual(before);
  });

  test('makes the chosen report sheets only, and says what the others lack', async () => {
    const host = openFile(bytes('renaksi-ntt-2021.xlsx'));
    await pane(host);
    await step('laporan');
    await waitFor(() => expect(screen.getByLabelText('Pilih semua')).toBeTruthy());
    await clean();
    expect(screen.getByText(/^Datanya belum ada \(\d+\)$/)).toBeTruthy();
    await act(async () => {
      fireEvent.click(screen.getByLabelText('Pilih semua'));
    });
    expect(button('Pilih sedikitnya satu lembar.').disabled).toBe(true);
    await act(async () => {
      fireEvent.click(screen.getByRole('checkbox', { name: /Daftar Temuan/ }));
    });
    await press('Lihat pratinjau');
    await press('Terapkan');
    const { sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual(['RENAKSI 2021', 'Temuan']);
  });

  test('follows an edit of the workbook by itself', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host);
    const before = count('temuan');
    await act(async () => {
      host.setCell('Tabel 3.4', 8, 9, { value: '77.932000' });
    });
    await waitFor(() => expect(count('temuan')).toBeGreaterThan(before), { timeout: 10_000 });
  });

  test('says that the sheet has changed where it does not follow by itself', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host, { autoCheck: true });
    await act(async () => {
      host.setCell('Tabel 3.4', 8, 9, { value: 1 });
    });
    expect(screen.getByText('Lembar berubah sejak pemeriksaan terakhir.')).toBeTruthy();
  });

  test('a conflict stops the plan and says where', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host, { autoCheck: true });
    await step('hitung');
    await waitFor(() => expect(button('Lihat sel demi sel')).toBeTruthy());
    await press('Lihat sel demi sel');
    jest
      .spyOn(host, 'apply')
      .mockRejectedValue(new HostError('conflict', '', { sheet: 'Tabel 3.4', cell: 'J8' }));
    await press('Terapkan');
    expect(screen.getByText(/Lembar berubah sejak pratinjau \(Tabel 3\.4, sel J8\)/)).toBeTruthy();
  });

  test('settings are stored in the workbook, and the language changes at once', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host);
    await press('Pengaturan');
    await clean();
    await act(async () => {
      const field = screen.getByLabelText('Instansi');
      fireEvent.change(field, { target: { value: 'Dinas Kesehatan' } });
      fireEvent.blur(field);
    });
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Bahasa'), { target: { value: 'en' } });
    });
    await idle();
    await waitFor(() => expect(screen.getByRole('heading', { name: 'Settings' })).toBeTruthy());
    const stored = JSON.parse((await host.readSettings()) ?? '{}') as Record<string, unknown>;
    expect(stored).toMatchObject({ instansi: 'Dinas Kesehatan', bahasa: 'en' });
    await step('temuan');
    await waitFor(() => expect(document.documentElement.lang).toBe('en'));
  });

  test('the mean, the scale and the order of grades are chosen in the settings; an order counts once confirmed', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host);
    await press('Pengaturan');
    const stored = async () => JSON.parse((await host.readSettings()) ?? '{}') as Record<string, unknown>;
    const choose = async (label: string, value: string) => {
      await act(async () => {
        fireEvent.change(screen.getByLabelText(label), { target: { value } });
      });
      await idle();
    };
    // What holds without a choice is what is shown.
    expect(screen.getByLabelText<HTMLSelectElement>('Skala predikat').value).toBe('PERMENDAGRI-86');
    expect(document.body.textContent).toContain('≥ 91 Sangat Tinggi');
    await choose('Rata-rata capaian', 'GEOMETRIK');
    await choose('Cara menghitung efisiensi', 'PMK-22');
    expect(await stored()).toMatchObject({ rataRata: 'GEOMETRIK', efisiensi: 'PMK-22' });

    expect(document.body.textContent).toContain('TMP < TW < WDP < WTP');
    expect((await stored()).ordinal).toBeUndefined();
    const tick = screen.getByLabelText('Ukur predikat yang belum tercapai dari urutannya');
    await act(async () => {
      fireEvent.click(tick);
    });
    await idle();
    expect((await stored()).ordinal).toEqual([
      ['D', 'C', 'CC', 'B', 'BB', 'A', 'AA'],
      ['TMP', 'TW', 'WDP', 'WTP'],
    ]);
    await act(async () => {
      const field = screen.getByLabelText('Urutan 2, dari terendah');
      fireEvent.change(field, { target: { value: 'Kurang, Cukup < Baik' } });
      fireEvent.blur(field);
    });
    await press('Hapus urutan 1');
    expect((await stored()).ordinal).toEqual([['Kurang', 'Cukup', 'Baik']]);
    await act(async () => {
      fireEvent.click(screen.getByLabelText('Ukur predikat yang belum tercapai dari urutannya'));
    });
    await idle();
    expect((await stored()).ordinal).toBeUndefined();

    await choose('Skala predikat', 'sendiri');
    await press('Baik: nilai mulai ikut (≥)');
    const skala = (await stored()).skala as { pita: { nama: string; inklusif: boolean }[] };
    expect(skala.pita.find(({ nama }) => nama === 'Baik')!.inklusif).toBe(false);
    await clean();
  });

  test('a range is chosen with its direction', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    await pane(host);
    await step('tabel');
    await press(/Tabel 3\.5/);
    const select = screen.getAllByLabelText<HTMLSelectElement>('Polaritas')[0]!;
    await act(async () => {
      fireEvent.change(select, { target: { value: 'RENTANG MIN' } });
    });
    await idle();
    const stored = JSON.parse((await host.readSettings()) ?? '{}') as { indikator: Record<string, unknown> };
    expect(Object.values(stored.indikator)).toEqual([{ polaritas: 'RENTANG', arahRentang: 'MIN' }]);
    expect(screen.getAllByLabelText<HTMLSelectElement>('Polaritas')[0]!.value).toBe('RENTANG MIN');
  });

  test('a workbook without tables says what to look for', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    jest.spyOn(host, 'read').mockResolvedValue({ sheets: [], names: [] });
    await pane(host);
    expect(screen.getByRole('heading', { name: 'Tidak ada tabel yang dikenali' })).toBeTruthy();
    await step('laporan');
    await clean();
  });

  test('reading that fails says what to do', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    jest.spyOn(host, 'read').mockRejectedValue(new HostError('cell-edit', ''));
    await pane(host, {});
    await press('Periksa');
    expect(screen.getByText(/Tekan Enter dulu/)).toBeTruthy();
  });

  test('edits are followed by themselves until the settings switch it off', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    const read = jest.spyOn(host, 'read');
    await pane(host);
    await press('Pengaturan');
    await act(async () => {
      fireEvent.click(screen.getByLabelText('Perbarui temuan saat lembar berubah'));
    });
    await idle();
    const before = read.mock.calls.length;
    await act(async () => {
      await host.edit('Tabel 3.5', [{ row: 6, column: 6, value: 50 }]);
      await new Promise((resolve) => setTimeout(resolve, 900));
    });
    expect(read.mock.calls.length).toBe(before);
    expect(JSON.parse((await host.readSettings()) ?? '{}')).toMatchObject({ ikutiPerubahan: false });
  });

  test('what the host had to leave out is told', async () => {
    const host = openFile(bytes('lkjip-kaltim-2020-rumus.xlsx'));
    const own = host.apply.bind(host);
    host.apply = async (plan, options) => ({
      ...(await own(plan, options)),
      notes: ['Kertas folio tidak ada.'],
    });
    await pane(host);
    await step('hitung');
    await press('Lihat sel demi sel');
    await press('Terapkan');
    await waitFor(() => expect(screen.getByText(/^Selesai: .*Kertas folio tidak ada\./)).toBeTruthy());
  });

  test('a table is split at a row and comes back whole', async () => {
    await pane(openFile(bytes('lkjip-kaltim-2020-rumus.xlsx')));
    const before = count('tabel');
    await press(/Tabel 3\.13/);
    const row = screen.getByLabelText('Tabel baru mulai di baris', { selector: 'input' });
    fireEvent.change(row, { target: { value: '2' } });
    expect(screen.getByText(/Isi baris antara/)).toBeTruthy();
    expect(button('Pisahkan').disabled).toBe(true);
    fireEvent.change(row, { target: { value: '20' } });
    await press('Pisahkan');
    await waitFor(() => expect(count('tabel')).toBe(before + 1));
    await press('Kembali ke pengenalan otomatis');
    await waitFor(() => expect(count('tabel')).toBe(before));
  });
});
