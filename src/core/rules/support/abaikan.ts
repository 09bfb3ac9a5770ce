import { contains, parseArea, parseCell } from '../../grid/address';
import type { Workbook } from '../../grid/workbook';
import type { Abaikan } from '../../kinerja/profil';
import { hash } from '../../recognise/fingerprint';
import type { Finding } from '../rule';

/** What a finding says, in short: an ignore follows it by this when its sheet is renamed. Its values are part of it. */
export const sidikTemuan = ({ rule, message }: Finding): string =>
  hash(`${rule}|${message.toLowerCase().replace(/\s+/g, ' ').trim()}`, 0x811c9dc5);

/** Which ignore holds for each finding that was put aside. */
export function diabaikan(
  findings: readonly Finding[],
  abaikan: readonly Abaikan[],
  { sheets, unread = [] }: Pick<Workbook, 'sheets' | 'unread'>,
): ReadonlyMap<Finding, Abaikan> {
  const found = new Map<Finding, Abaikan>();
  for (const finding of findings) {
    const kena = abaikan.find((item) => mengenai(item, finding));
    if (kena) found.set(finding, kena);
  }
  // Where its sheet is gone, the only finding that says the same of the same cell stands on the renamed one.
  const ada = new Set([...sheets.map(({ name }) => name), ...unread]);
  for (const item of abaikan) {
    if (ada.has(item.sheet) || item.sidik === undefined || item.alasan.trim() === '') continue;
    const sama = findings.filter(
      (finding) =>
        finding.rule === item.rule &&
        finding.cell === item.cell &&
        !found.has(finding) &&
        sidikTemuan(finding) === item.sidik,
    );
    if (sama.length === 1) found.set(sama[0]!, item);
  }
  return found;
}

/** An ignore speaks of the finding's first cell, or of any cell in its range. A reason is what makes it one. */
export function mengenai(abaikan: Abaikan, finding: Finding): boolean {
  if (abaikan.alasan.trim() === '') return false;
  if (abaikan.rule !== finding.rule || abaikan.sheet !== finding.sheet) return false;
  if (abaikan.cell === finding.cell) return true;
  const cell = parseCell(abaikan.cell);
  const area = finding.range ? parseArea(finding.range) : undefined;
  return cell !== undefined && area !== undefined && contains(area, cell.row, cell.column);
}
