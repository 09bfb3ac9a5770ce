import { periodOf, type PeriodSense } from './periods';
import { rolePatterns } from './role-patterns';
import type { Measure, Role } from './table';
import { foldHeader, headerShare } from './words';

/** What one header cell says by its words alone. */
export interface Sense extends PeriodSense {
  readonly folded: string;
  readonly role?: Role;
  readonly measure?: Measure;
  /** A share or a rate by its words: `%`, `persentase`, `tingkat`. */
  readonly percent: boolean;
  /** 0–1: share of the text that is header vocabulary. */
  readonly share: number;
  /** The words are a header's own, not a sentence or a name that begins like one. */
  readonly strong: boolean;
  readonly versi?: 'murni' | 'perubahan';
}

const senses = new Map<string, Sense>();

/** The sense of a header text; remembered, since the same words stand in many cells. */
export function senseOf(text: string): Sense {
  const known = senses.get(text);
  if (known) return known;
  if (senses.size > 20_000) senses.clear();
  const sense = makeSense(text);
  senses.set(text, sense);
  return sense;
}

const blank: Sense = { folded: '', percent: false, share: 0, strong: false, bare: false };

function makeSense(text: string): Sense {
  if (text.length > 220 || text === '') return blank;
  const folded = foldHeader(text);
  const share = headerShare(folded);
  const time = periodOf(folded);
  const timed = time.bare && (time.period !== undefined || time.year !== undefined);
  if (share < 0.3) return { ...blank, ...time, folded, share, strong: timed };
  const matched = share >= 0.4 ? rolePatterns.find(([pattern]) => pattern.test(folded)) : undefined;
  const measure = matched?.[2] ?? measureOf(folded);
  const words = folded.split(' ').length;
  // `Sumber Data : Laporan OPD` is a line of its own.
  const line = /[:=]\s*\S+\s+\S/.test(text);
  const alone = matched !== undefined && words <= 2;
  return {
    ...time,
    folded,
    percent: /%|\bpersen|\bprosen|\bpresen|\btingkat\b|\brasio\b/.test(folded),
    share,
    strong:
      (matched !== undefined && !line && (share >= 0.75 || alone) && !text.endsWith('.')) ||
      timed ||
      (measureOnly.test(folded) && folded !== 'k') ||
      (matched !== undefined && share >= 0.75 && /^\S{1,8}\.$/.test(text)),
    ...(matched ? { role: matched[1] } : {}),
    ...(measure ? { measure } : {}),
    ...versiOf(folded),
  };
}

const measureOnly =
  /^(?:k|k rp|rp|rupiah|rp 000|rp juta|rp ribu|juta rp|ribu rp|kinerja|keuangan|fisik|anggaran)$/;

function measureOf(folded: string): Measure | undefined {
  const money =
    /\b(?:rp|rupiah|anggaran|pagu|keuangan|belanja|dana|dpa|dppa|apbd|apbn|papbd|serapan|penyerapan)\b/.test(
      folded,
    );
  const performance = /\bkinerja\b|\bfisik\b|^k$/.test(folded);
  if (money && performance) return undefined;
  if (money) return 'anggaran';
  return performance ? 'kinerja' : undefined;
}

const versiOf = (folded: string): { versi?: 'murni' | 'perubahan' } =>
  /\b(?:perubahan|papbd|apbdp|dppa|pergeseran)\b/.test(folded) && !/\bsebelum\b/.test(folded)
    ? { versi: 'perubahan' }
    : /\bmurni\b|\bsebelum (?:perubahan|pergeseran)\b/.test(folded)
      ? { versi: 'murni' }
      : {};

/** Nothing but a measure: `K`, `Rp`, `Keuangan`. */
export const isMeasureOnly = (sense: Sense): boolean => measureOnly.test(sense.folded);
