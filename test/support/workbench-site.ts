import fs from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import webpack, { type Configuration } from 'webpack';

type ConfigurationOf = (env: object, argv: object) => Configuration;

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

export interface Site {
  readonly address: string;
  /** Paths that were asked for, in order. */
  readonly asked: string[];
  /** Stops answering, as a network that is gone. */
  readonly close: () => Promise<void>;
}

/**
 * Builds the browser edition into a temporary folder, unminified: the same code, in a third of the time.
 * WORKBENCH_FOLDER names a folder built before, for those who try a test again and again.
 */
export async function buildWorkbench(): Promise<string> {
  const kept = process.env.WORKBENCH_FOLDER;
  if (kept && fs.existsSync(path.join(kept, 'index.html'))) return kept;
  const folder = kept ?? fs.mkdtempSync(path.join(os.tmpdir(), 'renaksi-workbench-'));
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const all = require('../../webpack.config.js') as ConfigurationOf[];
  const made = all.map((make) => make({ offline: true }, { mode: 'development' }));
  const found = made.find((candidate) => candidate.name === 'workbench');
  if (!found) throw new Error('webpack.config.js has no configuration named workbench');
  const config: Configuration = { ...found, devtool: false, output: { ...found.output, path: folder } };
  await new Promise<void>((resolve, reject) => {
    webpack(config, (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors()) reject(new Error(stats.toString('errors-only')));
      else resolve();
    });
  });
  return folder;
}

/** Serves a built folder on a free port of this machine. */
export async function serveFolder(folder: string): Promise<Site> {
  const asked: string[] = [];
  const server = http.createServer((request, response) => {
    const wanted = decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname);
    asked.push(wanted);
    const file = path.join(folder, wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    if (!file.startsWith(folder) || !fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
