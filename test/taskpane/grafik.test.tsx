/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from 'node:util';
import { cleanup, render, screen } from '@testing-library/react';
import type { ChartSpec, Plan } from '../../src/core/plan/plan';
import { grafikLembar } from '../../src/taskpane/state/grafik';
import { GrafikLembar } from '../../src/taskpane/views/GrafikLembar';

Object.assign(globalThis, { TextDecoder, TextEncoder });
afterEach(cleanup);

const at = (firstRow: number, firstColumn: number, lastRow: number, lastColumn = firstColumn) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});

const rencana = (type: ChartSpec['type'], capaian: readonly (number | '')[]): Plan => ({
  title: 'Dasbor',
  expects: [],
  actions: [
    { type: 'addSheet', sheet: 'Dasbor' },
    {
      type: 'setCells',
      sheet: 'Dasbor',
      cells: capaian.flatMap((value, i) => [
        { row: 20 + i, column: 1, value: `Sasaran ${i + 1}` },
        { row: 20 + i, column: 2, formula: '=A1', cached: value },
        { row: 20 + i, column: 3, value: 0.9 },
      ]),
    },
    {
      type: 'chart',
      sheet: 'Dasbor',
      chart: {
        type,
        title: 'Capaian per sasaran',
        categories: at(20, 1, 19 + capaian.length),
        series: [
          { name: 'Capaian', values: at(20, 2, 19 + capaian.length), color: '#2F75B5' },
          { name: 'Penyerapan', values: at(20, 3, 19 + capaian.length), color: '#70AD47' },
        ],
        place: at(3, 1, 15, 6),
        format: '0%',
      },
    },
  ],
});

const gambar = (plan: Plan) => {
  const [grafik] = grafikLembar(plan, 'Dasbor');
  render(<GrafikLembar grafik={grafik!} width={400} height={160} />);
  return screen.getByRole('img');
};
const batang = (svg: Element, warna: string) =>
  [...svg.querySelectorAll(`g > g > rect[fill="${warna}"]`)].map((rect) => ({
    x: Number(rect.getAttribute('x')),
    lebar: Number(rect.getAttribute('width')),
    tinggi: Number(rect.getAttribute('height')),
  }));

test('the chart that the plan draws on the sheet, with the values of its formulas', () => {
  const svg = gambar(rencana('bar', [0.5, 1]));
  expect(svg.getAttribute('aria-label')).toBe(
    'Capaian per sasaran. Sasaran 1: Capaian 50%, Penyerapan 90%; Sasaran 2: Capaian 100%, Penyerapan 90%',
  );
  const [half, whole] = batang(svg, '#2F75B5');
  // From zero: half as much is half as long.
  expect(half!.lebar * 2).toBeCloseTo(whole!.lebar, 5);
  expect(half!.x).toBe(whole!.x);
});

test('a value that is none draws no bar and is not told; a negative one points the other way', () => {
  const svg = gambar(rencana('bar', ['', -0.2, 1]));
  expect(svg.getAttribute('aria-label')).toContain('. Sasaran 1: Penyerapan 90%; Sasaran 2: Capaian -20%');
  const [minus, plus] = batang(svg, '#2F75B5');
  expect(minus!.x).toBeLessThan(plus!.x);
  expect(minus!.x + minus!.lebar).toBeCloseTo(plus!.x, 5);
});

test('columns stand on the same line', () => {
  const tinggi = batang(gambar(rencana('column', [0.25, 1])), '#2F75B5').map((b) => b.tinggi);
  expect(tinggi[0]! * 4).toBeCloseTo(tinggi[1]!, 5);
});
