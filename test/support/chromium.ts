import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Chromium as a judge of the pages: the system's where there is one, else Playwright's own. */
const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

const playwrights = (): string | undefined => {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
};

const executable = [...candidates, playwrights()].find((file) => file && fs.existsSync(file));

export const hasChromium = executable !== undefined;

/** `describe` where Chromium is installed, else a skipped one that says why. */
export const describeWithChromium = (title: string, body: () => void): void =>
  hasChromium ? describe(title, body) : describe.skip(`${title} (needs Chromium)`, body);

export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
