import { FileFailure } from './errors';

/**
 * Tells by its first bytes what a file is, so that a wrong one gets a sentence that helps.
 * Throws FileFailure unless it is a zip archive.
 */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new FileFailure('not-a-workbook', (say) => say.kosong());
  const begins = (...values: number[]): boolean => values.every((value, i) => bytes[i] === value);
  if (begins(0x50, 0x4b)) return;
  if (begins(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
    // A compound file: Office locks a workbook with a password by wrapping it into one.
    if (holdsName(bytes, 'EncryptedPackage') || holdsName(bytes, 'EncryptionInfo')) {
      throw new FileFailure('encrypted', (say) => say.tersandi());
    }
    if (holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book')) {
      throw new FileFailure('legacy-xls', (say) => say.xls());
    }
  }
  // BIFF 2–5 outside a compound file begins with its BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1]!) && bytes[3] === 0x00) {
    throw new FileFailure('legacy-xls', (say) => say.xls());
  }
  const start = new TextDecoder().decode(bytes.subarray(0, 1000)).trimStart().toLowerCase();
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) {
    throw new FileFailure('unsupported', (say) => say.bukanExcel2007('XML Spreadsheet 2003'));
  }
  if (/^\ufeff?<(!doctype html|html|table)/.test(start)) {
    throw new FileFailure('unsupported', (say) => say.bukanExcel2007('HTML (.xls/.html)'));
  }
  throw new FileFailure('not-a-workbook', (say) => say.bukanBukuKerja());
}

/** Streams of a compound file are named in its directory, in UTF-16. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const pattern = new Uint8Array((name.length + 1) * 2);
  for (let i = 0; i < name.length; i++) pattern[i * 2] = name.charCodeAt(i);
  // Directory entries lie on multiples of 128.
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at] === pattern[0] && pattern.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
