/** The workbooks under `samples/` of the build, the most telling first. */
export const samples: readonly string[] = [
  'lkjip-kaltim-2020.xlsx',
  'renaksi-ntt-2021.xlsx',
  'renaksi-blora-2021.xlsx',
  'rkt-kanreg6-2021.xlsx',
  'ppk-online-ntt-2019.xlsx',
  'lkjip-kaltim-2020-rumus.xlsx',
];

/** Reads a sample that came with the page. Throws where the server does not answer with it. */
export async function fetchSample(name: string): Promise<Uint8Array> {
  const response = await fetch(`samples/${name}`);
  if (!response.ok) throw new Error(`${response.status} ${name}`);
  return new Uint8Array(await response.arrayBuffer());
}
