import type { Draft } from './drafts';
import type { Kolom, Note } from './kolom';
import { signals } from './signals';
import type { Kind } from './table';

export interface SignalContext {
  readonly draft: Draft;
  readonly columns: readonly Kolom[];
  readonly kind: Kind;
}

/** What one signal says: log-odds for (or against) the reading being right, and why. */
export interface Signal {
  readonly weight: number;
  readonly note?: Note;
}

export interface Judged {
  /** 0–1, two decimals. */
  readonly confidence: number;
  readonly notes: readonly Note[];
}

/** The log-odds of a table before any signal speaks. */
const bias = 0.6;

/** Adds up the signals; undefined where nothing says that this is a table of planning at all. */
export function confidenceOf(context: SignalContext): Judged | undefined {
  const heard = signals.flatMap((signal) => signal(context) ?? []);
  const odds = heard.reduce((sum, { weight }) => sum + weight, bias);
  const confidence = Math.round((1 / (1 + Math.exp(-odds))) * 100) / 100;
  if (context.kind === 'lain' && !worthMentioning(context.columns)) return undefined;
  return {
    confidence: context.kind === 'lain' ? Math.min(confidence, 0.49) : confidence,
    notes: heard.flatMap(({ note }) => note ?? []),
  };
}

/** A table of no known kind is mentioned only where a known kind of value or subject stands in it. */
const worthMentioning = (columns: readonly Kolom[]): boolean => {
  const telling = new Set([
    'indikator',
    'sasaran',
    'target',
    'realisasi',
    'capaian',
    'predikat',
    'bobot',
    'efisiensi',
    'selisih',
    'program',
    'kegiatan',
    'waktu',
    'aksi',
  ]);
  return columns.filter((kolom) => kolom.role !== undefined && telling.has(kolom.role)).length >= 2;
};
