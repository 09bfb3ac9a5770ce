import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { openFile } from '../../src/host/file/open';
import { calculatorOf } from '../excel-host/calculate';
import { SimulatedExcel, type ExcelOptions } from '../excel-host/excel';
import { clientFile } from '../excel-host/versions';

const root = path.resolve(__dirname, '../..');
const dist = path.join(root, 'dist');
const ORIGIN = 'https://renaksi.contoh';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

export const chromiumPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
export const hasChromium = fs.existsSync(chromiumPath);

const newest = (folder: string): number =>
  fs.readdirSync(folder, { withFileTypes: true }).reduce((time, entry) => {
    const file = path.join(folder, entry.name);
    return Math.max(time, entry.isDirectory() ? newest(file) : fs.statSync(file).mtimeMs);
  }, 0);

/** Suites run beside each other: one builds, the others wait for it. A lock that nobody lets go is broken. */
function alone(work: () => void): void {
  const lock = path.join(os.tmpdir(), `renaksi-${root.replace(/\W+/g, '-')}.kunci`);
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const since = fs.statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
      if (Date.now() - since > 300_000) fs.rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  try {
    work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/** The pane as it is shipped; built here where it has not been since the sources changed. */
export const buildPane = (): void => alone(buildPaneWhereOld);

function buildPaneWhereOld(): void {
  const page = path.join(dist, 'taskpane/index.html');
  const sources = Math.max(
    newest(path.join(root, 'src')),
    fs.statSync(path.join(root, 'webpack.config.js')).mtimeMs,
  );
  if (fs.existsSync(page) && fs.statSync(page).mtimeMs > sources) return;
  execFileSync('npx', ['webpack', '--config-name', 'taskpane', '--mode', 'production'], {
    cwd: root,
    stdio: 'ignore',
  });
}

export const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: chromiumPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
    ],
  });

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** The headers that the built `_headers` gives a path. */
function headersFor(pathname: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let applies = false;
  for (const line of fs.readFileSync(path.join(dist, '_headers'), 'utf8').split('\n')) {
    if (line && !line.startsWith(' ')) applies = new RegExp(`^${line.replace(/\*/g, '.*')}$`).test(pathname);
    else if (applies && line.includes(':'))
      headers[line.slice(0, line.indexOf(':')).trim()] = line.slice(line.indexOf(':') + 1).trim();
  }
  return headers;
}

/** What office.js does around the client, over the simulated Excel: the bridge, `Office.onReady`, the context. */
const office = (excel: SimulatedExcel, context: PaneContext): string => `
window._richApiNativeBridge = { sendMessageToHost: (text) => window.__toExcel(text) };
${fs.readFileSync(clientFile, 'utf8')}
;(function () {
  const least = (have, need) => { const [a, b] = have.split('.').map(Number), [c, d = 0] = String(need).split('.').map(Number); return a > c || (a === c && b >= d); };
  const Office = (window.Office = Object.create(window.Office || null));
  Object.defineProperty(Office, 'HostType', { value: { Excel: 'Excel' }, configurable: true });
  Object.defineProperty(Office, 'context', { configurable: true, value: {
    displayLanguage: ${JSON.stringify(context.language ?? 'id-ID')},
    officeTheme: ${JSON.stringify(context.theme ?? null)} || undefined,
    document: { url: 'https://contoh.sharepoint.com/Buku1.xlsx' },
    requirements: { isSetSupported: (name, version) => name === 'ExcelApi' ? least(${JSON.stringify(excel.apiVersion)}, version || '1.1') : name === 'RichApiRuntimeFlag' },
  } });
  Object.defineProperty(Office, 'onReady', { configurable: true, value: () => ${context.hangs ? 'new Promise(() => undefined)' : `Promise.resolve({ host: ${JSON.stringify(context.host === undefined ? 'Excel' : context.host)}, platform: 'OfficeOnline' })`} });
})();`;

export interface PaneContext {
  readonly language?: string;
  readonly theme?: { readonly bodyBackgroundColor: string; readonly bodyForegroundColor: string };
  readonly host?: string | null;
  /** `Office.onReady` never answers. */
  readonly hangs?: boolean;
  /** Replaces parts of the page's own HTML (the watchdog's patience). */
  readonly rewrite?: (html: string) => string;
}

export interface Opened {
  readonly page: Page;
  /** Everything the page asked for. */
  readonly requests: string[];
  /** Errors of the page's own, and what its policy refused. */
  readonly troubles: string[];
}

export async function excelWith(file: string, options: ExcelOptions = {}): Promise<SimulatedExcel> {
  const bytes = new Uint8Array(fs.readFileSync(path.join(root, 'assets/samples', file)));
  const workbook = await openFile(bytes).read({ includeHidden: true });
  const excel: SimulatedExcel = new SimulatedExcel(workbook, {
    calculate: calculatorOf(() => excel),
    ...options,
  });
  return excel;
}

/** The built pane in a browser, 320 pixels wide, with Microsoft's client and the simulated Excel beneath it. */
export async function openPane(
  browser: Browser,
  excel: SimulatedExcel,
  search = '',
  context: PaneContext = {},
  scheme: 'light' | 'dark' | 'contrast' = 'light',
): Promise<Opened> {
  const requests: string[] = [];
  const troubles: string[] = [];
  const session = await browser.newContext({
    viewport: { width: 320, height: 720 },
    colorScheme: scheme === 'light' ? 'light' : 'dark',
    ...(scheme === 'contrast' ? { forcedColors: 'active' as const } : {}),
  });
  const page = await session.newPage();
  page.setDefaultTimeout(20_000);
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') troubles.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`CSP ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.exposeFunction('__toExcel', (text: string) => excel.bridge.sendMessageToHost(text));
  excel.bridge.onMessageFromHost = (text) => {
    // A page that has gone hears no answer.
    void page
      .evaluate((message) => {
        const { _richApiNativeBridge: bridge } = window as unknown as {
          _richApiNativeBridge: { onMessageFromHost: (text: string) => void };
        };
        bridge.onMessageFromHost(message);
      }, text)
      .catch(() => undefined);
  };
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.href === CDN)
      return route.fulfill({ contentType: 'text/javascript', body: office(excel, context) });
    const file = path.join(dist, url.pathname);
    if (url.origin !== ORIGIN || !fs.existsSync(file)) return route.abort();
    const body = fs.readFileSync(file);
    return route.fulfill({
      contentType: TYPES[path.extname(file)] ?? 'application/octet-stream',
      headers: headersFor(url.pathname),
      body: file.endsWith('.html') && context.rewrite ? context.rewrite(body.toString()) : body,
    });
  });
  await page.goto(`${ORIGIN}/taskpane/index.html${search}`);
  return { page, requests, troubles };
}
