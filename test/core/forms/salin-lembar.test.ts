import { planCompute } from '../../../src/core/measures/kolom';
import { planRemove } from '../../../src/core/measures/kolom-hapus';
import { openFile } from '../../../src/host/file/open';
import { berkas, hitung } from '../../support/hitung-uji';
import { describeWithLibreOffice } from '../../support/libreoffice';
import { perbuat } from '../../support/libreoffice-makro';
import { monevBersela } from '../../support/tata-letak';
import { bedaRupa } from './beda';
import { baca, laporkan } from './contoh';

jest.setTimeout(120_000);

/** Sheets copied in LibreOffice, as planners keep last quarter's: a copy carries hidden names of its own. */
describeWithLibreOffice('a copied sheet', () => {
  test('of a form stays as it was, and is nobody’s data; the form itself is the one that is made again', async () => {
    const run = await hitung(berkas(monevBersela));
    const forms = ['target-realisasi'];
    const report = laporkan(await run.host.read({ includeHidden: true }), { forms });
    await run.host.apply(report.plan);
    const { name } = report.sheets[0]!;
    const [bytes] = perbuat([
      {
        bytes: run.host.save(),
        perbuatan: [
          { do: 'copy', sheet: name, to: 'Arsip TW I' },
          { do: 'type', sheet: 'Monev', row: 7, column: 7, value: 1 },
        ],
      },
    ]);
    const host = openFile(bytes!);
    const before = await host.read({ includeHidden: true });
    const lagi = laporkan(before, { forms });
    expect(lagi.sheets).toEqual(report.sheets);
    expect(lagi.analisis.tables.map(({ sheet }) => sheet)).toEqual(['Monev']);
    await host.apply(lagi.plan);
    const after = await host.read({ includeHidden: true });
    expect(bedaRupa(before, after).filter(({ sheet }) => sheet === 'Arsip TW I')).toEqual([]);
    const { kinerja, profil, messages } = lagi.analisis;
    expect(planCompute(kinerja, profil, messages).plan.actions).toEqual([]);
  });

  test('of the user’s: its columns are taken away with the others, before and after it has marks of its own', async () => {
    const run = await hitung(berkas(monevBersela));
    const [bytes] = perbuat([
      { bytes: run.host.save(), perbuatan: [{ do: 'copy', sheet: 'Monev', to: 'Salinan' }] },
    ]);
    for (const dahulu of [false, true]) {
      const host = openFile(bytes!);
      if (dahulu) await hitung(host);
      const { messages } = run.analisis;
      await host.apply(planRemove(await host.read(), messages));
      const bersih = await baca(host.save());
      const asal = (sheet: string) =>
        bersih.sheets
          .find(({ name }) => name === sheet)!
          .cells.flatMap((row) => (row ?? []).flatMap((cell) => cell?.formula ?? []));
      expect([...asal('Monev'), ...asal('Salinan')]).toEqual([]);
      // What is typed there afterwards is the user's.
      expect(planRemove(bersih, messages).actions).toEqual([]);
    }
  });
});
