import { analyseSteps, type Analysis } from '../../core/analyse';
import { profilKosong, type Profil } from '../../core/kinerja/profil';
import type { Messages } from '../../core/messages/messages';
import { adalahRekap, ringkas, type Ringkasan, type Terlewat } from '../../core/rekap/ringkas';
import type { FileHost } from '../../host/file/open';
import { HostError } from '../../host/host';
import { parseProfil } from './profil';
import { Cancelled, runSliced } from './slices';

/** What the chosen files come to: a row each, and those that could not be read with the reason as a sentence. */
export interface HasilRekap {
  readonly rows: readonly Ringkasan[];
  readonly skipped: readonly Terlewat[];
}

export interface BacaOptions {
  /**
   * The open workbook's settings: their quarter, language and ways of computing hold for every file, so that the rows
   * compare; what they leave open is the file's own.
   */
  readonly profil: Profil;
  readonly includeHidden: boolean;
  /** The recap will stand in a file: a name is then a link, for files in the same folder. */
  readonly tautan: boolean;
  readonly messages: Messages;
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/**
 * Sums up workbook files one after another, in slices, each with the settings stored in it. A file that cannot be read
 * is listed and the others go on. Throws `Cancelled`, and what the loading of the file reader throws.
 */
export async function bacaBerkas(files: readonly File[], options: BacaOptions): Promise<HasilRekap> {
  const { messages, tautan, signal, onProgress } = options;
  onProgress(0, files.length);
  // Only a recap opens files: the pane itself starts without what that takes.
  const { openFile } = await import(/* webpackChunkName: "berkas" */ '../../host/file/open');
  const berkas = ({ name }: File) => ({ file: name, ...(tautan ? { url: name } : {}) });
  const rows: Ringkasan[] = [];
  const skipped: Terlewat[] = [];
  for (const [done, file] of files.entries()) {
    onProgress(done, files.length);
    await drawn();
    if (signal.aborted) throw new Cancelled();
    try {
      const host = openFile(await bytesOf(file), { sentences: messages.host.berkas });
      const analysis = await analisSatu(host, options);
      if (adalahRekap(analysis)) skipped.push({ ...berkas(file), sebab: messages.forms.rekap.bukanSumber() });
      else rows.push(ringkas(analysis, berkas(file)));
    } catch (error) {
      if (signal.aborted) throw new Cancelled();
      const sebab =
        error instanceof HostError ? error.message : messages.pane.rekap.takTerbaca(reason(error));
      skipped.push({ ...berkas(file), sebab });
    }
  }
  return { rows, skipped };
}

async function analisSatu(host: FileHost, options: BacaOptions): Promise<Analysis> {
  const { profil, includeHidden, signal } = options;
  const stored = parseProfil((await host.readSettings()) ?? '');
  const workbook = await host.read({ includeHidden, signal });
  const steps = analyseSteps(workbook, {
    profil: { ...(stored ?? profilKosong), ...pilihanHitung(profil) },
    periode: profil.periode,
    language: profil.bahasa ?? 'id',
    includeHidden,
  });
  return runSliced(steps, signal, () => undefined);
}

/** How capaian are averaged, capped and called: chosen once for a recap. */
const pilihanHitung = ({ rataRata, batas, skala, efisiensi, ordinal }: Profil): Partial<Profil> =>
  Object.fromEntries(
    Object.entries({ rataRata, batas, skala, efisiensi, ordinal }).filter(([, value]) => value !== undefined),
  );

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Lets the page show how far it is. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
