import type { Undoable } from '../state/state';

/**
 * A ribbon button replaces the pane's page, and with it what the page remembers: the steps that can be taken back are
 * kept for the session, for this workbook. Plans and their handles are plain data.
 */
export interface Riwayat {
  readonly read: () => readonly Undoable[];
  readonly write: (history: readonly Undoable[]) => void;
}

const KEY = 'renaksi.riwayat:';
/** Half of what browsers give a site for a session; the oldest steps go first. */
const LIMIT = 2_000_000;

export function riwayatIn(storage: Pick<Storage, 'getItem' | 'setItem'>, document: string): Riwayat {
  const key = KEY + document;
  return {
    read: () => {
      try {
        const kept: unknown = JSON.parse(storage.getItem(key) ?? '[]');
        return Array.isArray(kept) ? (kept as Undoable[]) : [];
      } catch {
        // Storage is off or holds something else: the session starts without steps to take back.
        return [];
      }
    },
    write: (history) => {
      const kept: string[] = [];
      let size = 0;
      for (const step of [...history].reverse()) {
        const text = JSON.stringify(step);
        size += text.length;
        if (size > LIMIT) break;
        kept.unshift(text);
      }
      try {
        storage.setItem(key, `[${kept.join(',')}]`);
      } catch {
        // Full or off: the steps stay in the pane's memory as long as it is open.
      }
    },
  };
}
