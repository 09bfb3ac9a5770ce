/** @jest-environment jsdom */
import fs from 'node:fs';
import path from 'node:path';
import { TextDecoder, TextEncoder } from 'node:util';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import axe from 'axe-core';
import { valueAt, type Workbook } from '../../src/core/grid/workbook';
import { openFile } from '../../src/host/file/open';
import type { WorkbookHost } from '../../src/host/host';
import { App } from '../../src/taskpane/App';

Object.assign(globalThis, { TextDecoder, TextEncoder });

const sample = (name: string) =>
  new Uint8Array(fs.readFileSync(path.resolve(__dirname, '../../assets/samples', name)));
const opened = () => openFile(sample('renaksi-ntt-2021.xlsx'));

const idle = () =>
  waitFor(() => expect(document.querySelector('[data-page]')?.getAttribute('aria-busy')).toBe('false'), {
    timeout: 15_000,
  });
const button = (name: string): HTMLButtonElement => {
  const named = [...document.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent ?? '').trim() === name,
  );
  if (!named) throw new Error(`no button ${name}`);
  return named;
};
const press = async (name: string) => {
  await waitFor(() => button(name));
  await act(async () => {
    fireEvent.click(button(name));
  });
  await idle();
};
const tables = () => Number(document.querySelector('[data-count=tabel]')?.textContent);
const names = ({ sheets }: Workbook) => sheets.map(({ name }) => name);

/** The pane on its Laporan step, as the user has it after a check. */
async function laporan(host: WorkbookHost) {
  render(<App host={host} options={{ autoCheck: true, step: 'laporan' }} />);
  await waitFor(() => expect(screen.getByLabelText('Pilih semua')).toBeTruthy(), { timeout: 15_000 });
  await idle();
}

/** A chosen file; jsdom's own has no `arrayBuffer`. */
const chosen = (name: string, read: () => Promise<Uint8Array>): File =>
  Object.assign(new File([], name), { arrayBuffer: read }) as unknown as File;
const file = (name: string, bytes: Uint8Array) => chosen(name, async () => bytes);
const choose = async (files: readonly File[]) => {
  await act(async () => {
    fireEvent.change(document.querySelector('input[type=file][multiple]')!, { target: { files } });
  });
};

afterEach(cleanup);

describe('a blank sheet', () => {
  test('is added after a preview, shown, recognised, and taken back', async () => {
    const host = opened();
    const before = await host.read({ includeHidden: true });
    const select = jest.spyOn(host, 'select');
    await laporan(host);
    const known = tables();
    await press('Buat lembar Indikator kinerja utama');
    expect(await host.read({ includeHidden: true })).toEqual(before);
    await press('Terapkan');
    await waitFor(() => expect(tables()).toBe(known + 1));
    expect(names(await host.read())).toEqual([...names(before), 'IKU']);
    expect(select).toHaveBeenCalledWith('IKU', 'A1');
    await press('Urungkan: Buat lembar Indikator kinerja utama');
    expect(await host.read({ includeHidden: true })).toEqual(before);
  });
});

describe('the recap of many workbooks', () => {
  const good = () => file('bkd.xlsx', sample('lkjip-kaltim-2020-rumus.xlsx'));

  test('sums up what can be read, says what cannot, and adds its sheets', async () => {
    const host = opened();
    const select = jest.spyOn(host, 'select');
    await laporan(host);
    const known = tables();
    const cut = sample('lkjip-kaltim-2020-rumus.xlsx').slice(0, 9_000);
    await choose([
      good(),
      file('terpotong.xlsx', cut),
      file('catatan.xlsx', new TextEncoder().encode('bukan buku kerja')),
      chosen('hilang.xlsx', () => Promise.reject(new Error('NotReadableError'))),
    ]);
    await waitFor(() => expect(screen.getByText('1 berkas terbaca')).toBeTruthy(), { timeout: 15_000 });
    expect(screen.getByText('4 dari 4 indikator terukur')).toBeTruthy();
    expect(screen.getByText('3 berkas dilewati')).toBeTruthy();
    expect(screen.getByText(/rusak atau tidak utuh/)).toBeTruthy();
    expect(screen.getByText(/^Berkas ini bukan/)).toBeTruthy();
    expect(screen.getByText(/tidak dapat dibaca.*NotReadableError/)).toBeTruthy();
    const { violations } = await axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id }) => id)).toEqual([]);

    await press('Lihat pratinjau rekap');
    await press('Terapkan');
    await waitFor(() => expect(select).toHaveBeenCalledWith('Rekap', 'A1'));
    const after = await host.read();
    expect(names(after)).toEqual(['RENAKSI 2021', 'Rekap', 'Rekap Sasaran']);
    const texts = after.sheets[1]!.cells.flatMap((row) => row?.map((cell) => cell?.value) ?? []);
    expect(texts).toEqual(expect.arrayContaining(['bkd.xlsx', 'terpotong.xlsx', 'catatan.xlsx']));
    // Our own sheets are no tables of the user's.
    expect(tables()).toBe(known);

    // The same recap again is written anew in its own sheets.
    await press('Lihat pratinjau rekap');
    await press('Terapkan');
    expect(names(await host.read())).toEqual(['RENAKSI 2021', 'Rekap', 'Rekap Sasaran']);
  });

  test('leaves a sheet of the user’s alone that is called Rekap', async () => {
    const host = opened();
    await host.apply({
      title: '',
      expects: [],
      actions: [
        { type: 'addSheet', sheet: 'Rekap' },
        { type: 'setCells', sheet: 'Rekap', cells: [{ row: 1, column: 1, value: 'catatan rapat' }] },
      ],
    });
    await laporan(host);
    await choose([good()]);
    await press('Lihat pratinjau rekap');
    await press('Terapkan');
    const { sheets } = await host.read();
    expect(sheets.map(({ name }) => name)).toEqual(['RENAKSI 2021', 'Rekap', 'Rekap (2)', 'Rekap Sasaran']);
    expect(valueAt(sheets[1]!, 1, 1)).toBe('catatan rapat');
  });

  test('says which file it reads and can be stopped there', async () => {
    await laporan(opened());
    let goOn = (_bytes: Uint8Array) => {};
    const slow = new Promise<Uint8Array>((resolve) => (goOn = resolve));
    await choose([good(), chosen('lambat.xlsx', () => slow)]);
    await waitFor(() => expect(screen.getByText('Membaca berkas 2 dari 2 …')).toBeTruthy(), {
      timeout: 15_000,
    });
    await act(async () => {
      fireEvent.click(button('Batal'));
      goOn(sample('lkjip-kaltim-2020-rumus.xlsx'));
    });
    await idle();
    expect(screen.getByText('Dibatalkan. Buku kerja tidak berubah.')).toBeTruthy();
    expect(screen.queryByText(/berkas terbaca/)).toBeNull();
  });

  test('goes on while the workbook is edited, and the edit is followed afterwards', async () => {
    const host = opened();
    let edit = () => {};
    jest.spyOn(host, 'onChanged').mockImplementation((listener) => {
      edit = () => listener({ sheet: 'RENAKSI 2021', area: 'A1' });
      return () => undefined;
    });
    render(<App host={host} options={{ autoCheck: true, live: true, step: 'laporan' }} />);
    await waitFor(() => expect(screen.getByLabelText('Pilih semua')).toBeTruthy(), { timeout: 15_000 });
    await idle();
    let goOn = (_bytes: Uint8Array) => {};
    const slow = new Promise<Uint8Array>((resolve) => (goOn = resolve));
    await choose([chosen('lambat.xlsx', () => slow)]);
    const read = jest.spyOn(host, 'read');
    await act(async () => {
      edit();
      await new Promise((resolve) => setTimeout(resolve, 700));
    });
    expect(read).not.toHaveBeenCalled();
    await act(async () => goOn(sample('lkjip-kaltim-2020-rumus.xlsx')));
    await waitFor(() => expect(screen.getByText('1 berkas terbaca')).toBeTruthy(), { timeout: 15_000 });
    await waitFor(() => expect(read).toHaveBeenCalledTimes(1));
    await idle();
    expect(screen.getByText('1 berkas terbaca')).toBeTruthy();
  });

  test('says so where a check under other settings takes its place', async () => {
    await laporan(opened());
    let goOn = (_bytes: Uint8Array) => {};
    const slow = new Promise<Uint8Array>((resolve) => (goOn = resolve));
    await choose([chosen('lambat.xlsx', () => slow)]);
    await act(async () => {
      fireEvent.change(screen.getByLabelText('Triwulan yang dilaporkan'), { target: { value: 'TW2' } });
      goOn(sample('lkjip-kaltim-2020-rumus.xlsx'));
    });
    await waitFor(() => expect(screen.getByText(/^Rekap terhenti karena/)).toBeTruthy(), { timeout: 15_000 });
    await idle();
    expect(screen.getByText(/^Rekap terhenti karena/)).toBeTruthy();
  });
});
