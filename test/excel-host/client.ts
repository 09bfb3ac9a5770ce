import fs from 'node:fs';
import type { SimulatedExcel } from './excel';
import { clientFile, versionAtLeast } from './versions';

export interface Client {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

let source: string | undefined;

/**
 * Microsoft's own client, unchanged, with the simulated Excel behind its native bridge. Each call makes a fresh one;
 * it is evaluated in the test's realm, since the client tells plain objects by their prototype.
 */
export function clientFor(excel: SimulatedExcel): Client {
  source ??= fs.readFileSync(clientFile, 'utf8');
  const location = {
    href: 'http://localhost/',
    search: '',
    hash: '',
    protocol: 'http:',
    host: 'localhost',
    pathname: '/',
  };
  const document = {
    getElementsByTagName: () => [],
    createElement: () => ({}),
    body: {},
    location,
    cookie: '',
  };
  const requirements = {
    isSetSupported: (name: string, version = '1.1') =>
      name === 'ExcelApi' ? versionAtLeast(excel.apiVersion, version) : name === 'RichApiRuntimeFlag',
  };
  const window: Record<string, unknown> = {
    document,
    location,
    navigator: { userAgent: 'test' },
    addEventListener: () => undefined,
  };
  window.window = window;
  // In a page a top-level `var` is a property of the window; here each must be one beforehand.
  for (const [, name] of source.matchAll(/^var (\w+)/gm)) window[name!] = undefined;
  const make = new Function(
    'window',
    'document',
    'location',
    'navigator',
    'self',
    '_richApiNativeBridge',
    // The client sets names on `window` and reads them bare.
    `with (window) { ${source}\n return { Excel, OfficeExtension }; }`,
  );
  const client = make(window, document, location, window.navigator, window, excel.bridge) as Client;
  window.Office = { context: { requirements } };
  return client;
}
