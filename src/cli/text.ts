import type { Messages } from '../core/messages/messages';
import type { Column, Table } from '../core/recognise/table';
import type { Pemeriksaan } from '../core/rules/check';
import type { Finding } from '../core/rules/rule';

/** Rows of words as columns of a width, two spaces between. */
export function columns(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)));
  return rows
    .map((row) =>
      row
        .map((word, i) => (i === row.length - 1 ? word : word.padEnd(widths[i]!)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

const columnText = ({ column, role, period, measure }: Column): string =>
  `${column}=${role}${period ? ` ${period}` : ''}${measure ? ' Rp' : ''}`;

const rowsText = (rows: Table['dataRows']): string => (rows[1] < rows[0] ? '–' : `${rows[0]}–${rows[1]}`);

export function tablesText(
  file: string,
  tables: readonly Table[],
  explain: boolean,
  messages: Messages,
): string {
  const say = messages.cli;
  if (tables.length === 0) return `${file}\n  ${say.noTables()}\n`;
  const lines = columns([
    say.tableHeads(),
    ...tables.map((table) => [
      table.sheet,
      table.kind,
      `${Math.round(table.confidence * 100)} %`,
      rowsText(table.headerRows),
      rowsText(table.dataRows),
      table.columns.map(columnText).join(', '),
    ]),
  ]).split('\n');
  const evidence = (i: number): string[] =>
    explain && i > 0 ? tables[i - 1]!.evidence.map((line) => `    · ${line}`) : [];
  const body = lines.flatMap((line, i) => [`  ${line}`, ...evidence(i)]);
  return `${file}: ${say.tables(tables.length)}\n${body.join('\n')}\n`;
}

export function findingsText(
  file: string,
  { findings, diabaikan, abaikanUsang }: Pemeriksaan,
  messages: Messages,
): string {
  const say = messages.cli;
  const aside = [
    ...diabaikan.map(
      ({ finding, abaikan }) => `  ${say.ignored(finding.sheet, finding.cell, finding.rule, abaikan.alasan)}`,
    ),
    ...abaikanUsang.map((a) => `  ${say.staleIgnore(a.sheet, a.cell, a.rule)}`),
  ];
  const end = aside.length > 0 ? `${aside.join('\n')}\n` : '';
  if (findings.length === 0) return `${file}: ${say.noFindings()}\n${end}`;
  const count = (severity: Finding['severity']): number =>
    findings.filter((f) => f.severity === severity).length;
  const lines = findings.map(
    (finding) =>
      `  ${say.severity(finding.severity).padEnd(8)} ${finding.sheet}!${finding.range ?? finding.cell}  ${finding.message}  [${finding.rule}]`,
  );
  return `${file}: ${say.counts(count('error'), count('warning'), count('info'))}\n${lines.join('\n')}\n${end}`;
}
