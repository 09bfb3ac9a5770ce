import { deflateSync } from 'fflate';

import { crc32 } from './crc32';
import type { ZipEntry } from './zip';

/** 1 January 1980: files made here carry no clock. */
const EPOCH = 0x00210000;

/** An entry made from bytes; pictures and the like gain nothing from compression. */
export function newEntry(name: string, bytes: Uint8Array, level: 1 | 6 = 6): ZipEntry {
  const store = bytes.length < 64 || /\.(png|jpe?g|gif|zip)$/i.test(name);
  return {
    name,
    method: store ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
    data: store ? bytes : deflateSync(bytes, { level }),
    time: EPOCH,
  };
}

/** A zip archive of the entries, in their order; compressed data is copied as it stands. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const bodies = entries.reduce((sum, entry, n) => sum + 30 + names[n]!.length + entry.data.length, 0);
  const directory = entries.reduce((sum, _, n) => sum + 46 + names[n]!.length, 0);
  const bytes = new Uint8Array(bodies + directory + 22);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let central = bodies;
  entries.forEach((entry, n) => {
    const name = names[n]!;
    const common = (place: number): void => {
      view.setUint16(place, 20, true);
      view.setUint16(place + 2, 0x0800, true);
      view.setUint16(place + 4, entry.method, true);
      view.setUint32(place + 6, entry.time, true);
      view.setUint32(place + 10, entry.crc, true);
      view.setUint32(place + 14, entry.data.length, true);
      view.setUint32(place + 18, entry.size, true);
      view.setUint16(place + 22, name.length, true);
    };
    view.setUint32(central, 0x02014b50, true);
    view.setUint16(central + 4, 20, true);
    common(central + 6);
    view.setUint32(central + 42, at, true);
    bytes.set(name, central + 46);
    central += 46 + name.length;
    view.setUint32(at, 0x04034b50, true);
    common(at + 4);
    bytes.set(name, at + 30);
    bytes.set(entry.data, at + 30 + name.length);
    at += 30 + name.length + entry.data.length;
  });
  view.setUint32(central, 0x06054b50, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, directory, true);
  view.setUint32(central + 16, bodies, true);
  return bytes;
}
