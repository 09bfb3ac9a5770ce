import fs from 'node:fs';
import path from 'node:path';
import { isProfil, type Profil } from '../core/kinerja/profil';
import type { Messages } from '../core/messages/messages';
import { UsageError } from './arguments';

const reason = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** A file that could not be read: `message` says which and why. */
export class FileError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export function readBytes(file: string, messages: Messages): Uint8Array {
  try {
    return fs.readFileSync(file);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? new FileError('not-found', messages.cli.fileMissing(file))
      : new FileError('unreadable', messages.cli.fileUnreadable(file, reason(error)));
  }
}

export function readProfil(file: string, messages: Messages): Profil {
  let parsed: unknown;
  try {
    parsed = JSON.parse(fs.readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(messages.cli.badProfile(file, reason(error)));
  }
  if (!isProfil(parsed)) throw new UsageError(messages.cli.badProfile(file, 'versi'));
  return parsed;
}

const real = (file: string): string => {
  try {
    return fs.realpathSync(file);
  } catch {
    // A file that is not there yet has no real path of its own; its folder has.
    return path.resolve(file);
  }
};

/** Says at once what would stop the output from being written, before any work is done. */
export function checkOutput(input: string, out: string, messages: Messages): void {
  if (!/\.xls[xm]$/i.test(out)) throw new UsageError(messages.cli.outNotXlsx(out));
  const folder = path.dirname(path.resolve(out));
  if (!fs.existsSync(folder)) throw new UsageError(messages.cli.outFolder(folder));
  if (real(input) === real(out) || sameFile(input, out)) throw new UsageError(messages.cli.outIsInput(input));
  try {
    if (fs.existsSync(out)) {
      if (fs.statSync(out).isDirectory()) throw new UsageError(messages.cli.outUnwritable(out, 'EISDIR'));
      fs.accessSync(out, fs.constants.W_OK);
    }
    fs.accessSync(folder, fs.constants.W_OK);
  } catch (error) {
    throw error instanceof UsageError
      ? error
      : new UsageError(messages.cli.outUnwritable(out, reason(error)));
  }
}

/** Two names of one file (hard links, case-blind file systems). */
function sameFile(a: string, b: string): boolean {
  if (!fs.existsSync(a) || !fs.existsSync(b)) return false;
  const [x, y] = [fs.statSync(a), fs.statSync(b)];
  return x.ino !== 0 && x.ino === y.ino && x.dev === y.dev;
}

/** Writes beside the output, then renames: the output is whole or is not there. */
export function writeWhole(out: string, bytes: Uint8Array, messages: Messages): void {
  const beside = path.join(path.dirname(out), `.${path.basename(out)}.${process.pid}.tmp`);
  try {
    fs.writeFileSync(beside, bytes);
    fs.renameSync(beside, out);
  } catch (error) {
    fs.rmSync(beside, { force: true });
    throw new UsageError(messages.cli.outUnwritable(out, reason(error)));
  }
}
