import { Inflate, inflateSync } from 'fflate';

import { crc32 } from './crc32';
import { damaged, FileFailure } from './errors';

/** An entry as the archive keeps it: still compressed, so that what is not edited is copied through. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
  /** DOS time and date, kept as found. */
  readonly time: number;
}

export interface ZipLimits {
  /** Bytes of all entries together when expanded. */
  readonly total: number;
  readonly entries: number;
  /** Expanded over compressed, for entries above `ratioFrom` bytes: text of spreadsheets stays far below. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const MEBIBYTE = 1024 * 1024;

/** A worksheet is held as one string, which JavaScript bounds at about 512 MB. */
export const defaultLimits: ZipLimits = {
  total: 500 * MEBIBYTE,
  entries: 20_000,
  ratio: 300,
  ratioFrom: 50 * MEBIBYTE,
};

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The entries of a zip archive by its central directory. Sizes are checked before anything is expanded.
 * Throws FileFailure: `damaged`, `encrypted`, `zip-bomb`, `too-large`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = defaultLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  const directory = directoryOf(view, end);
  // Bytes put before the archive (a self-extractor, a stray header) shift every offset alike.
  const shift = Math.max(0, directory.endsAt - directory.size - directory.offset);
  const entries: ZipEntry[] = [];
  let total = 0;
  let compressed = 0;
  let at = directory.offset + shift;
  if (directory.count > limits.entries) throw bomb(0);
  for (let n = 0; n < directory.count; n++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw damaged((why) => why.direktori());
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/');
    const sizes = sizesOf(view, at, nameLength, extraLength);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (flags & 1) throw new FileFailure('encrypted', (say) => say.tersandi());
    total += sizes.size;
    compressed += sizes.compressed;
    if (sizes.size > limits.ratioFrom && sizes.size > sizes.compressed * limits.ratio) throw bomb(total);
    // More compressed bytes than the file has: entries overlap, the trick of the densest bombs.
    if (compressed > bytes.length)
      throw total > limits.total ? bomb(total) : damaged((why) => why.bertumpuk());
    if (!name.endsWith('/')) {
      const start = dataStart(view, sizes.local + shift);
      if (start + sizes.compressed > bytes.length) throw damaged((why) => why.terputus());
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        crc: view.getUint32(at + 16, true),
        size: sizes.size,
        data: bytes.subarray(start, start + sizes.compressed),
        time: view.getUint32(at + 12, true),
      });
    }
    at = next;
  }
  if (total > limits.total) {
    throw total > bytes.length * limits.ratio ? bomb(total) : tooLarge(total, limits.total);
  }
  return entries;
}

/** The entry's bytes, expanded. Never more than the directory promised; the checksum must agree. */
export function expand(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw damaged((why) => why.kompresi(entry.method));
  // An empty part may be stored as no data at all, whatever its method says.
  const bytes = entry.method === 0 || entry.data.length === 0 ? entry.data : inflated(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw damaged((why) => why.tidakCocok(entry.name));
  }
  return bytes;
}

/** One step expands at most 1,032 times its input: larger input goes in pieces, watched between them. */
const PIECE = 256 * 1024;

function inflated(entry: ZipEntry): Uint8Array {
  try {
    // One byte more than promised shows an entry that would grow beyond its word.
    if (entry.data.length <= PIECE) {
      return inflateSync(entry.data, { out: new Uint8Array(entry.size + 1) });
    }
    const out = new Uint8Array(entry.size);
    let length = 0;
    const stream = new Inflate((chunk) => {
      if (length + chunk.length > entry.size) throw bomb(length + chunk.length);
      out.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < entry.data.length; at += PIECE) {
      stream.push(entry.data.subarray(at, at + PIECE), at + PIECE >= entry.data.length);
    }
    return out.subarray(0, length);
  } catch (error) {
    throw error instanceof FileFailure ? error : damaged((why) => why.tidakTerbaca(entry.name), error);
  }
}

const bomb = (total: number): FileFailure =>
  new FileFailure('zip-bomb', (say) => say.bomZip(Math.round(total / MEBIBYTE)));

const tooLarge = (total: number, limit: number): FileFailure =>
  new FileFailure('too-large', (say) =>
    say.terlaluBesar(Math.round(total / MEBIBYTE), Math.round(limit / MEBIBYTE)),
  );

function endOfDirectory(view: DataView): number {
  // The end record is 22 bytes and may be followed by a comment of up to 65,535.
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65557); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged((why) => why.akhir());
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
  readonly endsAt: number;
}

function directoryOf(view: DataView, end: number): Directory {
  const plain = {
    count: view.getUint16(end + 10, true),
    size: view.getUint32(end + 12, true),
    offset: view.getUint32(end + 16, true),
    endsAt: end,
  };
  if (plain.count !== 0xffff && plain.size !== 0xffffffff && plain.offset !== 0xffffffff) return plain;
  // Zip64: a locator stands right before the end record.
  if (end < 20 || view.getUint32(end - 20, true) !== 0x07064b50) return plain;
  const record = Number(view.getBigUint64(end - 12, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== 0x06064b50) {
    throw damaged((why) => why.zip64());
  }
  return {
    count: Number(view.getBigUint64(record + 32, true)),
    size: Number(view.getBigUint64(record + 40, true)),
    offset: Number(view.getBigUint64(record + 48, true)),
    endsAt: record,
  };
}

/** Sizes and place of one entry; zip64 keeps those that overflow in an extra field, in this order. */
function sizesOf(view: DataView, at: number, nameLength: number, extraLength: number) {
  const result = {
    compressed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    local: view.getUint32(at + 42, true),
  };
  const stop = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= stop && stop <= view.byteLength;) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const key of ['size', 'compressed', 'local'] as const) {
        if (result[key] === 0xffffffff && value + 8 <= stop) {
          result[key] = Number(view.getBigUint64(value, true));
          value += 8;
        }
      }
    }
    field += 4 + length;
  }
  return result;
}

function dataStart(view: DataView, local: number): number {
  if (local < 0 || local + 30 > view.byteLength || view.getUint32(local, true) !== LOCAL) {
    throw damaged((why) => why.terputus());
  }
  return local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
}
