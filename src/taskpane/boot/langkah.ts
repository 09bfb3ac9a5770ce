import type { StepId } from '../state/state';

/** What a ribbon button asks for, as the address of the pane says it: `?langkah=hitung`. */
export interface Langkah {
  readonly step: StepId;
  /** The press of the button is the user's word to read the workbook. */
  readonly check: boolean;
  readonly undo: boolean;
}

const known: Readonly<Record<string, Langkah>> = {
  panel: { step: 'tabel', check: false, undo: false },
  periksa: { step: 'temuan', check: true, undo: false },
  hitung: { step: 'hitung', check: true, undo: false },
  laporan: { step: 'laporan', check: true, undo: false },
  batalkan: { step: 'tabel', check: false, undo: true },
};

export const langkahs = Object.keys(known);

export const langkahOf = (search: string): Langkah =>
  known[new URLSearchParams(search).get('langkah') ?? 'panel'] ?? known.panel!;
