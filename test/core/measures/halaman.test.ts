import fs from 'node:fs';
import path from 'node:path';
import { rumusAgregasi, rumusSelisihSampai } from '../../../src/core/measures/agregasi';
import { rumusBatas } from '../../../src/core/measures/batas';
import { rumusCapaian } from '../../../src/core/measures/capaian';
import { rumusPredikat, urutanBawaan } from '../../../src/core/measures/capaian-predikat';
import { rumusRentang } from '../../../src/core/measures/capaian-rentang';
import {
  rumusPmk22,
  rumusPmk22Alokasi,
  rumusPmk22Selisih,
} from '../../../src/core/measures/efisiensi-pmk-22';
import { rumusPmk249 } from '../../../src/core/measures/efisiensi-pmk-249';
import { rumusKeteranganEfisiensi, rumusSelisih } from '../../../src/core/measures/efisiensi-selisih';
import { rumusSelisihRp, rumusSelisihRpBagian } from '../../../src/core/measures/efisiensi-selisih-rp';
import { rumusNilaiEfisiensi } from '../../../src/core/measures/nilai-efisiensi';
import { rumusPredikatSkala, skalaSakip } from '../../../src/core/measures/predikat';
import { rumusRataGeometrik, rumusRataRata, rumusRataTertimbang } from '../../../src/core/measures/rata-rata';
import { rumusSerapan, rumusSerapanJumlah } from '../../../src/core/measures/serapan';
import { messagesIn } from '../../../src/core/messages/messages';

const sel = { target: 'E9', realisasi: 'F9' };
const m = messagesIn('id').compute;
const kata = {
  efisien: m.efisien(),
  tidakEfisien: m.tidakEfisien(),
  sebanding: m.sebanding(),
  belum: m.belumEfisien(),
};

/** Each measure's page, and the formulas that it must show as they are written. */
const halaman: Readonly<Record<string, readonly string[]>> = {
  'capaian-maks': [rumusCapaian('MAKS', sel)],
  'capaian-min': [rumusCapaian('MIN', sel)],
  'capaian-min-rasio': [rumusCapaian('MIN-RASIO', sel)],
  'capaian-rentang': [rumusRentang(sel, { dari: 80, sampai: 90, teks: '80–90' }, 'MAKS')],
  'capaian-predikat': [rumusPredikat(sel, urutanBawaan[1]!, false)],
  agregasi: [
    rumusAgregasi('JUMLAH', ['F9', 'H9', 'J9', 'L9']),
    rumusAgregasi('AKHIR', ['F9', 'H9', 'J9', 'L9']),
    rumusSelisihSampai('F9', 'H9'),
  ],
  batas: [rumusBatas('S9', 120)],
  'rata-rata': [
    rumusRataRata('S9:S20'),
    rumusRataGeometrik('S9:S20'),
    rumusRataTertimbang('B2:B5', 'C2:C5', 4),
  ],
  serapan: [rumusSerapan('G9', 'H9'), rumusSerapanJumlah('D9:D20', 'E9:E20')],
  'efisiensi-selisih': [rumusSelisih('S9', 'T9'), rumusKeteranganEfisiensi('S9', 'U9', kata)],
  'efisiensi-selisih-rp': [rumusSelisihRp('G9', 'H9'), rumusSelisihRpBagian('G9', 'H9')],
  'efisiensi-pmk-22': [
    rumusPmk22Alokasi('G9', 'F9', 'H9'),
    rumusPmk22Selisih('G9', 'F9', 'H9'),
    rumusPmk22('T9:T20', 'S9:S20'),
  ],
  'efisiensi-pmk-249': [rumusPmk249('G9', 'H9', 'E9', 'F9')],
  'nilai-efisiensi': [rumusNilaiEfisiensi('U9')],
  predikat: [rumusPredikatSkala('S9', skalaSakip)],
};

const docs = path.resolve(__dirname, '../../../docs/rumus');
const measures = path.resolve(__dirname, '../../../src/core/measures');

test.each(Object.entries(halaman))(
  'docs/rumus/%s.md shows the formula as written, its label, example and source',
  (id, rumus) => {
    const text = fs.readFileSync(path.join(docs, `${id}.md`), 'utf8');
    for (const one of rumus) expect(text).toContain(one);
    expect(text).toMatch(/label: \*\*.*(?:terverifikasi|praktik)/);
    for (const bagian of ['## Apa', '## Rumus', '## Contoh', '## Sumber']) expect(text).toContain(bagian);
  },
);

test('every measure has its page, every page its measure', () => {
  const bantu = /^(?:kolom.*|capaian|capaian-dasar|daftar|efisiensi-metode|pilihan-lembar)\.ts$/;
  const files = fs.readdirSync(measures).filter((file) => file.endsWith('.ts') && !bantu.test(file));
  const ids = files.map((file) => file.replace(/\.ts$/, '')).sort();
  expect(Object.keys(halaman).sort()).toEqual(ids);
  const pages = fs.readdirSync(docs).filter((file) => file !== 'README.md');
  expect(pages.map((file) => file.replace(/\.md$/, '')).sort()).toEqual(ids);
});
