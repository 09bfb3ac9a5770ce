import { tampilan } from '../../core/kinerja/nilai';
import type { GrafikGambar } from '../state/grafik';

const abu = '#d9d9d9';
const tinta = '#1f1f1f';
const potong = (text: string, letters: number): string =>
  text.length > letters ? `${text.slice(0, letters - 1)}…` : text;

/** A chart as the sheet will show it, small: bars from zero, the same colours and order, each value in words. */
export function GrafikLembar({
  grafik,
  width,
  height,
}: {
  readonly grafik: GrafikGambar;
  readonly width: number;
  readonly height: number;
}) {
  const { judul, seri, kategori, jenis } = grafik;
  const atas = 16;
  const bawah = seri.length > 1 ? 14 : 4;
  const tinggi = Math.max(20, height - atas - bawah);
  const angka = (value: number): string => tampilan({ value, format: grafik.format });
  const uraian = kategori
    .map((nama, i) => {
      const isi = seri.flatMap((s) => {
        const value = s.nilai[i] ?? null;
        return value === null ? [] : [`${s.nama} ${angka(value)}`];
      });
      return isi.length > 0 ? `${nama}: ${isi.join(', ')}` : '';
    })
    .filter((text) => text !== '')
    .join('; ');
  return (
    <svg
      role="img"
      aria-label={uraian ? `${judul}. ${uraian}` : judul}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontSize="8"
      fill={tinta}
      fontFamily="Arial, sans-serif"
    >
      <rect x="0.5" y="0.5" width={width - 1} height={height - 1} fill="#ffffff" stroke={abu} />
      <text x={width / 2} y="11" textAnchor="middle" fontWeight="bold">
        {judul}
      </text>
      <g transform={`translate(0 ${atas})`}>
        {jenis === 'bar' ? (
          <Batang grafik={grafik} width={width} height={tinggi} angka={angka} />
        ) : (
          <Tegak grafik={grafik} width={width} height={tinggi} angka={angka} />
        )}
      </g>
      {seri.length > 1 &&
        seri.map((s, i) => (
          <g key={s.nama} transform={`translate(${width / 2 - seri.length * 32 + i * 64} ${height - 11})`}>
            <rect width="7" height="7" fill={s.warna} />
            <text x="10" y="7">
              {s.nama}
            </text>
          </g>
        ))}
    </svg>
  );
}

interface Ruang {
  readonly grafik: GrafikGambar;
  readonly width: number;
  readonly height: number;
  readonly angka: (value: number) => string;
}

/** Lying bars, the first category on top, names to their left. */
function Batang({ grafik: { kategori, seri, min, maks }, width, height, angka }: Ruang) {
  const kiri = Math.round(width * 0.4);
  const lebar = width - kiri - 34;
  const langkah = height / Math.max(1, kategori.length);
  const tebal = (langkah * 0.8) / seri.length;
  const x = (value: number): number => kiri + ((value - min) / (maks - min)) * lebar;
  return (
    <>
      <line x1={x(0)} x2={x(0)} y1="0" y2={height} stroke={abu} />
      {kategori.map((nama, i) => (
        <g key={`${i}${nama}`}>
          <text x={kiri - 4} y={langkah * (i + 0.5) + 3} textAnchor="end">
            <title>{nama}</title>
            {potong(nama, Math.max(8, Math.floor(kiri / 4.7)))}
          </text>
          {seri.map((s, j) => {
            const value = s.nilai[i] ?? null;
            if (value === null) return null;
            const y = langkah * (i + 0.1) + tebal * j;
            return (
              <g key={s.nama}>
                <rect
                  x={Math.min(x(0), x(value))}
                  y={y}
                  width={Math.abs(x(value) - x(0))}
                  height={tebal * 0.92}
                  fill={s.warna}
                />
                <text x={Math.max(x(0), x(value)) + 2} y={y + tebal / 2 + 3}>
                  {angka(value)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}

/** Standing columns; lines and rings are told the same way. */
function Tegak({ grafik: { kategori, seri, min, maks }, width, height, angka }: Ruang) {
  const kiri = 8;
  const dasar = height - 12;
  const langkah = (width - kiri * 2) / Math.max(1, kategori.length);
  const tebal = (langkah * 0.7) / seri.length;
  const y = (value: number): number => 8 + (1 - (value - min) / (maks - min)) * (dasar - 8);
  return (
    <>
      <line x1={kiri} x2={width - kiri} y1={y(0)} y2={y(0)} stroke={abu} />
      {kategori.map((nama, i) => (
        <g key={`${i}${nama}`}>
          <text x={kiri + langkah * (i + 0.5)} y={height - 2} textAnchor="middle">
            {potong(nama, Math.max(4, Math.floor(langkah / 4.4)))}
          </text>
          {seri.map((s, j) => {
            const value = s.nilai[i] ?? null;
            if (value === null) return null;
            const left = kiri + langkah * (i + 0.15) + tebal * j;
            return (
              <g key={s.nama}>
                <rect
                  x={left}
                  y={Math.min(y(0), y(value))}
                  width={tebal * 0.92}
                  height={Math.abs(y(value) - y(0))}
                  fill={s.warna}
                />
                <text x={left + tebal / 2} y={Math.min(y(0), y(value)) - 2} textAnchor="middle">
                  {angka(value)}
                </text>
              </g>
            );
          })}
        </g>
      ))}
    </>
  );
}
