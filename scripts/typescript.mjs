/**
 * Lets scripts import the project's TypeScript as it stands: `import './typescript.mjs'`, then
 * `await import('../src/host/file/open.ts')`.
 */
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
