import type { BarisIndikator, Nilai } from '../kinerja/kinerja';
import { triwulan, type Period, type Triwulan } from '../recognise/table';
import type { Rule } from './rule';
import { berisi, kosong } from './support/baris';
import { kelompokkanKolom, letak, tempat } from './support/kelompok';
import { ringkas } from './support/teks';

/** A quarter (or its months) that has passed, with a target and no realisasi. */
export const realisasiKosong: Rule = {
  id: 'realisasi-kosong',
  severity: 'warning',
  *check({ kinerja, periode, messages }) {
    if (periode === undefined) return;
    const m = messages.rules['realisasi-kosong'];
    for (const tabel of kinerja.tabel) {
      const found = tabel.indikator.flatMap((baris) => belumDiisi(baris, periode));
      for (const group of kelompokkanKolom(found, (a, b) => a.periode === b.periode || a.baris === b.baris)) {
        const first = group[0]!;
        yield {
          ...letak(group.map((item) => item.nilai)),
          message:
            group.length === 1
              ? m.satu({
                  indikator: ringkas(first.baris.nama),
                  periode: first.periode,
                  target: first.target.tampil,
                })
              : m.banyak({
                  jumlah: group.length,
                  periode: [...new Set(group.map((item) => item.periode))],
                }),
          ...(group.length === 1 ? { related: [tempat(first.target)] } : {}),
        };
      }
    }
  },
};

interface Belum {
  readonly baris: BarisIndikator;
  readonly periode: Period;
  readonly nilai: Nilai;
  readonly target: Nilai;
}

function belumDiisi(baris: BarisIndikator, sampai: Triwulan): Belum[] {
  return [...baris.realisasi].flatMap(([periode, nilai]) => {
    if (!sudahLewat(periode, sampai) || !kosong(nilai)) return [];
    // The year follows from its quarters where the table has them.
    if (periode === 'TAHUN' && [...baris.realisasi.keys()].some((p) => /^(?:TW|B\d)/.test(p))) return [];
    const target = baris.target.get(periode);
    return berisi(target) && target.nilai !== 0 ? [{ baris, periode, nilai, target }] : [];
  });
}

/** Quarters up to the reported one, their months, semesters and running totals; the year with its last quarter. */
function sudahLewat(periode: Period, sampai: Triwulan): boolean {
  const last = triwulan.indexOf(sampai) + 1;
  const quarter = /^(?:SD-)?TW([1-4])$/.exec(periode);
  if (quarter) return Number(quarter[1]) <= last;
  const month = /^B(\d\d)$/.exec(periode);
  if (month) return Number(month[1]) <= last * 3;
  const half = /^SM([12])$/.exec(periode);
  if (half) return Number(half[1]) * 2 <= last;
  return periode === 'TAHUN' && last === 4;
}
