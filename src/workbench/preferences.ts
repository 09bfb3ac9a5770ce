/** What the page remembers of the user in this browser: nothing of any workbook. */
export interface Preferences {
  readonly language: 'id' | 'en';
  readonly theme: 'system' | 'light' | 'dark';
  /** Width of the pane in pixels. */
  readonly paneWidth: number;
}

const key = 'renaksi.tampilan';
export const paneWidths = { least: 320, most: 560, usual: 360 } as const;

const usual: Preferences = { language: 'id', theme: 'system', paneWidth: paneWidths.usual };

export function readPreferences(): Preferences {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return { ...usual, ...(typeof stored === 'object' ? stored : {}) };
  } catch {
    // Storage switched off, or something else's: the usual will do.
    return usual;
  }
}

export function writePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(key, JSON.stringify(preferences));
  } catch {
    // Storage is full or switched off: the choice holds until the page is closed.
  }
}
