/**
 * Numbers inside sentences. `desimal` left out: as many as the value needs, ten significant digits at most.
 * Written by hand because a sentence must not depend on the locale data of the machine.
 */
const tulis = (ribuan: string, pecahan: string) => (value: number, desimal?: number) => {
  const rapi = desimal === undefined ? Number(value.toPrecision(12)) : value;
  const places = desimal ?? Math.min(6, (String(rapi).split('.')[1] ?? '').length);
  const [whole = '0', fraction] = Math.abs(bulat(rapi, places)).toFixed(places).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ribuan);
  const minus = rapi < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '-' : '';
  return `${minus}${grouped}${fraction ? pecahan + fraction : ''}`;
};

/** Half up, away from zero; 1.005 counts as the half that it was meant to be. */
function bulat(value: number, places: number): number {
  const scaled = Math.abs(value) * 10 ** places;
  return (Math.sign(value) * Math.floor(scaled * (1 + 4 * Number.EPSILON) + 0.5)) / 10 ** places;
}

/** 1582395.75 → `1.582.395,75` */
export const bilangan = tulis('.', ',');

/** 1582395.75 → `1,582,395.75` */
export const number = tulis(',', '.');
