import { HostError } from '../host/host';
import { readArguments, UsageError, type Arguments } from './arguments';
import { FileError, readProfil } from './files';
import { readCommand } from './read-command';
import { rekapCommand } from './rekap-command';
import { writeCommand } from './write-command';
import paket from '../../package.json';

/** 0: done, nothing of severity error; 1: done, errors found; 2: a file or an argument could not be used. */
export type ExitCode = 0 | 1 | 2;

export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Standard error is a screen: progress may be shown on it. */
  readonly interactive: boolean;
}

/** A file's place in the JSON answer when it could not be used. */
export interface FailedFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string };
}

export async function main(argv: readonly string[], output: Output): Promise<ExitCode> {
  let asked: ReturnType<typeof readArguments>;
  try {
    asked = readArguments(argv);
    if ('help' in asked) return say(output, asked.help);
    if ('version' in asked) return say(output, paket.version);
    return await run(asked, output);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    output.err(`renaksi: ${error.message}\n`);
    return 2;
  }
}

function say(output: Output, text: string): ExitCode {
  output.out(`${text}\n`);
  return 0;
}

async function run(args: Arguments, output: Output): Promise<ExitCode> {
  const profil = args.profil === undefined ? undefined : readProfil(args.profil, args.messages);
  switch (args.command) {
    case 'recognize':
    case 'validate':
      return readCommand(args, profil, output);
    case 'rekap':
      return rekapCommand(args, profil, output);
    default:
      return writeCommand(args, profil, output);
  }
}

/** What went wrong with one file, as the JSON answer gives it; the sentence goes to standard error too. */
export function failed(file: string, error: unknown, args: Arguments, output: Output): FailedFile {
  const known = error instanceof HostError || error instanceof FileError || error instanceof UsageError;
  const code = known ? error.code : 'unexpected';
  const message = known
    ? error.message
    : args.messages.cli.unexpected(file, error instanceof Error ? error.message : String(error));
  output.err(`renaksi: ${message.includes(file) ? message : args.messages.cli.fileError(file, message)}\n`);
  return { file, error: { code, message } };
}
