import { parseArea } from '../../core/grid/address';
import type { Area } from '../../core/grid/workbook';

/** `'Tabel 3.5'!$B$2:$C$4` as Excel answers it → area. */
export function areaFromAddress(address: string): Area {
  const area = parseArea(address.slice(address.lastIndexOf('!') + 1).replace(/\$/g, ''));
  if (!area) throw new Error(`address ${address}`);
  return area;
}
