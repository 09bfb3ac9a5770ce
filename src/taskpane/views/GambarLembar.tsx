import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { contains } from '../../core/grid/address';
import { tampilan } from '../../core/kinerja/nilai';
import type { Plan } from '../../core/plan/plan';
import type { PreviewSheet } from '../../core/plan/preview';
import { More } from '../parts/More';
import { usePane } from '../state/context';
import type { formatAfter } from '../state/formats';
import { gambarLembar } from '../state/gambar';
import { grafikLembar, type GrafikGambar } from '../state/grafik';
import { GrafikLembar } from './GrafikLembar';

const useStyles = makeStyles({
  frame: {
    overflow: 'auto',
    maxHeight: '420px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: '#ffffff',
    color: '#1f1f1f',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: '9px',
    lineHeight: '12px',
    '& td': { padding: '2px 3px', overflowWrap: 'anywhere', verticalAlign: 'middle' },
  },
  boxed: { border: '1px solid #8a8a8a' },
  bold: { fontWeight: tokens.fontWeightSemibold },
  center: { textAlign: 'center' },
  right: { textAlign: 'right' },
  chart: { verticalAlign: 'top' },
});

const page = 60;
/** Pixels of a row that a chart covers. */
const chartRow = 12;

const inChart = ({ place }: GrafikGambar, row: number): boolean =>
  row >= place.firstRow && row <= place.lastRow;

/** A sheet that a plan makes, drawn small: what the planner will see, before it is there. */
export function GambarLembar(props: {
  readonly plan: Plan;
  readonly sheet: PreviewSheet;
  readonly format: ReturnType<typeof formatAfter> | undefined;
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const [shown, setShown] = useState(page);
  const { plan, sheet, format } = props;
  const picture = useMemo(() => gambarLembar(plan, sheet), [plan, sheet]);
  const charts = useMemo(() => grafikLembar(plan, sheet.sheet), [plan, sheet.sheet]);
  const value = (row: number, column: number) => {
    const cell = picture.cells.get(`${row}:${column}`);
    return cell ? tampilan({ value: cell.after.value, format: format?.(sheet.sheet, row, column) }) : '';
  };
  const rows = Array.from({ length: Math.min(shown, picture.rowCount) }, (_, i) => i + 1);
  const columns = Array.from({ length: picture.columnCount }, (_, i) => i + 1);
  return (
    <>
      {/* What scrolls must be reachable without a mouse. */}
      <div
        className={styles.frame}
        role="region"
        tabIndex={0}
        aria-label={messages.pane.laporan.gambar(sheet.sheet)}
      >
        <table className={styles.table} style={{ width: picture.width }}>
          <colgroup>
            {columns.map((column) => (
              <col key={column} style={{ width: picture.widths.get(column) ?? 40 }} />
            ))}
          </colgroup>
          <tbody>
            {rows.map((row) => (
              <tr key={row} style={charts.some((c) => inChart(c, row)) ? { height: chartRow } : undefined}>
                {columns.map((column) => {
                  const chart = charts.find(({ place }) => contains(place, row, column));
                  if (chart) {
                    const { place } = chart;
                    if (place.firstRow !== row || place.firstColumn !== column) return null;
                    const across = columns.slice(place.firstColumn - 1, place.lastColumn);
                    const down = Math.min(place.lastRow, picture.rowCount) - place.firstRow + 1;
                    return (
                      <td key={column} rowSpan={down} colSpan={across.length} className={styles.chart}>
                        <GrafikLembar
                          grafik={chart}
                          width={across.reduce((sum, one) => sum + (picture.widths.get(one) ?? 40), 0) - 6}
                          height={down * chartRow - 4}
                        />
                      </td>
                    );
                  }
                  const merge = picture.merges.find((area) => contains(area, row, column));
                  if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) return null;
                  const look = picture.look(row, column);
                  return (
                    <td
                      key={column}
                      rowSpan={merge ? merge.lastRow - merge.firstRow + 1 : undefined}
                      colSpan={merge ? merge.lastColumn - merge.firstColumn + 1 : undefined}
                      style={{ backgroundColor: look.fill, color: look.color }}
                      className={mergeClasses(
                        look.boxed && styles.boxed,
                        look.bold && styles.bold,
                        look.horizontal === 'center' && styles.center,
                        look.horizontal === 'right' && styles.right,
                      )}
                    >
                      {value(row, column)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <More left={picture.rowCount - shown} step={page * 4} onMore={() => setShown(shown + page * 4)} />
    </>
  );
}
