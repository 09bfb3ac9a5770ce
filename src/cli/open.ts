import { analyse, type Analysis } from '../core/analyse';
import { isProfil, type Profil } from '../core/kinerja/profil';
import { openFile, type FileHost } from '../host/file/open';
import type { Arguments } from './arguments';
import { readBytes } from './files';
import type { Output } from './main';

export interface Opened {
  readonly host: FileHost;
  readonly profil: Profil | undefined;
}

/** Opens a workbook with the settings that hold for it: those stored in it, the given profile over them. */
export async function open(
  file: string,
  args: Arguments,
  given: Profil | undefined,
  output: Output,
): Promise<Opened> {
  if (output.interactive) output.err(`${args.messages.cli.reading(file)}\n`);
  const host = openFile(readBytes(file, args.messages), { sentences: args.messages.host.berkas });
  const stored = parseSettings(await host.readSettings());
  return { host, profil: stored || given ? { ...(stored ?? { versi: 1 }), ...given } : undefined };
}

function parseSettings(text: string | null): Profil | undefined {
  if (text === null) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return isProfil(parsed) ? parsed : undefined;
  } catch {
    // Settings that another program mangled are no settings: the workbook itself is still good.
    return undefined;
  }
}

export async function analyseOpened(opened: Opened, args: Arguments): Promise<Analysis> {
  return analyse(await opened.host.read({ includeHidden: args.hidden }), {
    profil: opened.profil,
    periode: args.period,
    language: args.language,
    includeHidden: args.hidden,
  });
}
