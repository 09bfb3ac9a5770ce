import { parseArgs } from 'node:util';
import { messagesIn, type Language, type Messages } from '../core/messages/messages';
import { triwulan, type Triwulan } from '../core/recognise/table';

export const commands = ['recognize', 'validate', 'compute', 'report', 'run', 'rekap'] as const;
export type Command = (typeof commands)[number];

export interface Arguments {
  readonly command: Command;
  readonly files: readonly string[];
  readonly json: boolean;
  readonly explain: boolean;
  readonly hidden: boolean;
  readonly out?: string;
  readonly period?: Triwulan;
  readonly forms?: readonly string[];
  readonly profil?: string;
  readonly messages: Messages;
  readonly language: Language;
}

/** The command was called wrongly: the message says how. */
export class UsageError extends Error {
  readonly code = 'usage';
}

export type Asked = { readonly help: string } | { readonly version: true } | Arguments;

const options = {
  json: { type: 'boolean' },
  explain: { type: 'boolean' },
  hidden: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
  out: { type: 'string' },
  period: { type: 'string' },
  forms: { type: 'string' },
  profil: { type: 'string' },
  lang: { type: 'string' },
} as const;

/** Reads the command line. Throws UsageError with a sentence in the language asked for. */
export function readArguments(argv: readonly string[]): Asked {
  const language = readLanguage(argv);
  const messages = messagesIn(language);
  const say = messages.cli;
  const { tokens } = parseArgs({
    args: [...argv],
    options,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const values: Record<string, string | true> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const known = (options as Record<string, { type: string }>)[token.name];
    if (!known) throw new UsageError(say.unknownFlag(token.rawName));
    const missing = token.value === undefined || (!token.inlineValue && token.value.startsWith('--'));
    if (known.type === 'string' && missing) throw new UsageError(say.flagNeedsValue(token.rawName));
    if (known.type === 'boolean' && token.value !== undefined)
      throw new UsageError(say.flagTakesNoValue(token.rawName));
    values[token.name] = token.value ?? true;
  }
  if (values.help) return { help: say.help() };
  if (values.version) return { version: true };
  const [command, ...files] = positionals;
  if (command === undefined) throw new UsageError(say.noCommand());
  if (!isCommand(command)) throw new UsageError(say.unknownCommand(command));
  if (files.length === 0) throw new UsageError(say.noFile());
  const writes = command !== 'recognize' && command !== 'validate';
  if (writes && command !== 'rekap' && files.length > 1) throw new UsageError(say.oneFile(command));
  if (writes && values.out === undefined) throw new UsageError(say.needsOut(command));
  return {
    command,
    files,
    json: values.json === true,
    explain: values.explain === true,
    hidden: values.hidden === true,
    out: text(values.out),
    period: readPeriod(text(values.period), messages),
    forms: text(values.forms)
      ?.split(',')
      .map((form) => form.trim())
      .filter(Boolean),
    profil: text(values.profil),
    messages,
    language,
  };
}

const text = (value: string | true | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;

const isCommand = (word: string): word is Command => (commands as readonly string[]).includes(word);

function readLanguage(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return 'id';
  const value = argv[at]!.includes('=') ? argv[at]!.slice('--lang='.length) : (argv[at + 1] ?? '');
  if (value === 'id' || value === 'en') return value;
  throw new UsageError(messagesIn('id').cli.badLanguage(value));
}

function readPeriod(value: string | undefined, messages: Messages): Triwulan | undefined {
  if (value === undefined) return undefined;
  const period = triwulan.find((tw) => tw === value.toUpperCase());
  if (!period) throw new UsageError(messages.cli.badPeriod(value));
  return period;
}
