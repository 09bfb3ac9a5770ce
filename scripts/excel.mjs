/**
 * Puts the built manifest into desktop Excel (sideload), or says how it is done in Excel on the web.
 * `npm run excel` after `npm run build`; `npm run excel -- --hapus` takes it out again.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const manifest = fileURLToPath(new URL('../dist/manifest.xml', import.meta.url));
const remove = process.argv.includes('--hapus');
const say = (...lines) => console.log(lines.join('\n'));

if (!existsSync(manifest)) {
  say('dist/manifest.xml belum ada. Jalankan dulu:', '  RENAKSI_BASE_URL=https://alamat.anda npm run build');
  process.exit(2);
}
const text = readFileSync(manifest, 'utf8');
const id = /<Id>([^<]+)<\/Id>/.exec(text)?.[1] ?? 'renaksi';
const base = /SourceLocation DefaultValue="(https:\/\/[^/"]+)/.exec(text)?.[1] ?? '';

const web = () =>
  say(
    'Excel di web (https://excel.cloud.microsoft):',
    '  1. Buka sebuah buku kerja, lalu Beranda → Add-in → Add-in Lainnya → Add-in Saya → Unggah Add-in Saya.',
    `  2. Pilih ${manifest}`,
    '  3. Grup Renaksi muncul di pita Beranda.',
  );

const KEY = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';

if (process.platform === 'win32') {
  // https://learn.microsoft.com/office/dev/add-ins/testing/create-a-network-shared-folder-catalog-for-task-pane-and-content-add-ins
  if (remove) execFileSync('reg', ['delete', KEY, '/v', id, '/f']);
  else execFileSync('reg', ['add', KEY, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
  say(
    remove ? 'Renaksi dilepas dari Excel.' : 'Renaksi dipasang. Tutup semua jendela Excel, lalu buka lagi.',
  );
} else if (process.platform === 'darwin') {
  // https://learn.microsoft.com/office/dev/add-ins/testing/sideload-an-office-add-in-on-mac
  const folder = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
  const target = path.join(folder, `${id}.manifest.xml`);
  if (remove) rmSync(target, { force: true });
  else {
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, target);
  }
  say(
    remove
      ? 'Renaksi dilepas dari Excel.'
      : 'Renaksi dipasang. Tutup Excel (⌘Q), lalu buka lagi: Beranda → Add-in.',
  );
} else {
  say('Di komputer ini tidak ada Excel desktop.', '');
  web();
}
if (!remove && base.includes('localhost'))
  say(
    '',
    `Manifes ini menunjuk ${base}: layani panelnya dari komputer ini dengan`,
    '  npx office-addin-dev-certs install   (sekali, agar Excel mempercayai sertifikat localhost)',
    '  npm run excel:layani',
    'atau bangun ulang dengan alamat tempat berkas dist/ dilayani: RENAKSI_BASE_URL=https://… npm run build',
  );
