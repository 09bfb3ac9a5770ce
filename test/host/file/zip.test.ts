import { strToU8, zipSync } from 'fflate';

import { openFile } from '../../../src/host/file/open';
import { crc32 } from '../../../src/host/file/crc32';
import { newEntry, writeZip } from '../../../src/host/file/write-zip';
import { defaultLimits, expand, MEBIBYTE, readZip } from '../../../src/host/file/zip';
import { HostError } from '../../../src/host/host';
import { rowOf, sheetXlsx } from '../../support/xlsx';

const fails = (work: () => unknown): HostError => {
  try {
    work();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
};

/** Overwrites four bytes at every place where the signature stands. */
function patched(bytes: Uint8Array, signature: number, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === signature) view.setUint32(at + offset, value, true);
  }
  return copy;
}

const CENTRAL = 0x02014b50;
const good = sheetXlsx(rowOf(1, ['a', 1]));

test('what is written can be read again, stored or deflated', () => {
  const texts = ['pendek', 'panjang '.repeat(10_000)];
  const bytes = writeZip(texts.map((text, n) => newEntry(`folder/é${n}.xml`, strToU8(text))));
  const entries = readZip(bytes);
  expect(entries.map((entry) => entry.name)).toEqual(['folder/é0.xml', 'folder/é1.xml']);
  expect(entries.map((entry) => new TextDecoder().decode(expand(entry)))).toEqual(texts);
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
});

test('a file that promises gigabytes is refused before it is expanded', () => {
  const error = fails(() => openFile(patched(good, CENTRAL, 24, 0x7fffffff)));
  expect(error.code).toBe('zip-bomb');
  expect(error.message).toMatch(/mengembang.*MB/);
});

test('a part that expands beyond what the directory promised is stopped', () => {
  const lying = patched(zipSync({ a: new Uint8Array(4 * MEBIBYTE) }), CENTRAL, 24, 1000);
  const [entry] = readZip(lying);
  expect(() => expand(entry!)).toThrow(/tidak cocok/);
  // Compressed data too long for one step is watched between steps.
  let seed = 1;
  const noise = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) >>> 24;
  const mixed = new Uint8Array(2_000_000).map((_, i) => (i < 400_000 ? noise() : 0));
  const [long] = readZip(zipSync({ a: mixed }, { level: 1 }));
  expect(long!.data.length).toBeGreaterThan(256 * 1024);
  expect(() => expand({ ...long!, size: 300_000 })).toThrow(/mengembang/);
  expect(crc32(expand(long!))).toBe(crc32(mixed));
});

test('a very dense part is a bomb, many parts beyond the total are too large', () => {
  const dense = zipSync({ a: new Uint8Array(4 * MEBIBYTE) });
  expect(() => readZip(dense, { ...defaultLimits, ratioFrom: MEBIBYTE })).toThrow(/mengembang/);
  expect(() => readZip(good, { ...defaultLimits, total: 100 })).toThrow(/terlalu besar/);
  expect(() => readZip(good, { ...defaultLimits, entries: 2 })).toThrow(/mengembang/);
});

test('entries that share their data overlap, as the densest bombs do', () => {
  const central = 0x02014b50;
  expect(() => readZip(patched(good, central, 20, good.length - 100))).toThrow(/rusak/);
});

test.each([
  ['cut in half', good.slice(0, good.length / 2)],
  ['without its last bytes', good.slice(0, good.length - 10)],
  ['with a flipped byte in its data', patchedData(good)],
  ['only two letters', strToU8('PK')],
])('a zip %s is damaged, and the sentence says what to do', (_, bytes) => {
  const error = fails(() => {
    const host = openFile(bytes);
    host.save();
  });
  expect(error.code).toBe('damaged');
  expect(error.message).toMatch(/Buka dan Perbaiki/);
});

/** Spoils every part's checksum. */
function patchedData(bytes: Uint8Array): Uint8Array {
  return patched(bytes, CENTRAL, 16, 0x12345678);
}

test('bytes before the archive do not matter', async () => {
  const shifted = new Uint8Array([...new Uint8Array(100), ...good]);
  expect(readZip(shifted).length).toBe(readZip(good).length);
  expect(expand(readZip(shifted)[0]!).length).toBeGreaterThan(0);
});

test('an encrypted entry is told from a damaged one', () => {
  const copy = good.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 <= copy.length; at++) {
    if (view.getUint32(at, true) === CENTRAL) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true);
  }
  expect(fails(() => openFile(copy)).code).toBe('encrypted');
});

test('a part without data is empty, whatever its method says', () => {
  const entry = { name: 'a', method: 8, crc: 0, size: 0, data: new Uint8Array(0), time: 0 };
  expect(expand(entry)).toHaveLength(0);
});
