import fs from 'node:fs';
import type { Browser } from 'playwright-core';
import { launchChromium } from './chromium';
import { openPage, type WorkbenchPage } from './workbench-page';
import { buildWorkbench, serveFolder, type Site } from './workbench-site';

/** What the tests of a suite share: the built browser edition, served, and a page of its own for each test. */
export interface WorkbenchSuite {
  readonly folder: string;
  readonly site: Site;
  readonly browser: Browser;
  readonly work: WorkbenchPage;
}

/** Builds and serves the browser edition before the suite's tests, opens a page before each; fields are set by then. */
export function workbenchSuite(): WorkbenchSuite {
  const suite = {} as { -readonly [K in keyof WorkbenchSuite]: WorkbenchSuite[K] };
  beforeAll(async () => {
    [suite.folder, suite.browser] = await Promise.all([buildWorkbench(), launchChromium()]);
    suite.site = await serveFolder(suite.folder);
  }, 400_000);
  afterAll(async () => {
    await suite.browser?.close();
    await suite.site?.close();
    if (suite.folder && !process.env.WORKBENCH_FOLDER)
      fs.rmSync(suite.folder, { recursive: true, force: true });
  });
  beforeEach(async () => {
    suite.work = await openPage(suite.browser, suite.site.address, { serviceWorkers: 'block' });
  });
  afterEach(() => suite.work.close());
  return suite;
}
