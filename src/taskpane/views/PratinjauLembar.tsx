import { Badge, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellName } from '../../core/grid/address';
import type { CellValue } from '../../core/grid/workbook';
import { tampilan } from '../../core/kinerja/nilai';
import type { Plan } from '../../core/plan/plan';
import type { PreviewCell, PreviewSheet } from '../../core/plan/preview';
import { Disclosure } from '../parts/Disclosure';
import { More } from '../parts/More';
import { usePane } from '../state/context';
import type { formatAfter } from '../state/formats';
import { GambarLembar } from './GambarLembar';

const useStyles = makeStyles({
  title: { overflowWrap: 'anywhere' },
  badge: { marginLeft: '6px', verticalAlign: 'text-bottom' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& th': {
      textAlign: 'left',
      fontWeight: tokens.fontWeightRegular,
      color: tokens.colorNeutralForeground3,
      padding: '2px 6px 4px 0',
    },
    '& td': {
      verticalAlign: 'top',
      padding: '4px 6px 4px 0',
      borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
      overflowWrap: 'anywhere',
    },
  },
  cell: { width: '52px' },
  ref: { fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  before: { color: tokens.colorNeutralForeground3 },
  struck: { textDecorationLine: 'line-through' },
  formula: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '11px',
    lineHeight: '15px',
  },
  long: {
    overflow: 'hidden',
    display: '-webkit-box',
    WebkitLineClamp: 3,
    WebkitBoxOrient: 'vertical',
  },
});

const page = 40;

/** One sheet of a preview: its cells now and after. */
export function PratinjauLembar(props: {
  readonly plan: Plan;
  readonly sheet: PreviewSheet;
  readonly format: ReturnType<typeof formatAfter> | undefined;
  readonly open: boolean;
}) {
  const styles = useStyles();
  const { messages, select } = usePane();
  const [shown, setShown] = useState(page);
  const { plan, sheet, format } = props;
  const { umum: words, laporan } = messages.pane;
  const fresh = sheet.state === 'new';
  const show = (value: CellValue, row: number, column: number, code = format?.(sheet.sheet, row, column)) =>
    tampilan({ value, format: code });
  const title = (
    <span className={styles.title}>
      {sheet.sheet}
      {(fresh || sheet.state === 'rewritten') && (
        <Badge className={styles.badge} size="small" appearance="tint" color={fresh ? 'success' : 'brand'}>
          {fresh ? laporan.baru() : laporan.diperbarui()}
        </Badge>
      )}
    </span>
  );
  if (fresh && sheet.form !== undefined) {
    return (
      <Disclosure title={title} open={props.open}>
        <GambarLembar plan={plan} sheet={sheet} format={format} />
      </Disclosure>
    );
  }
  const row = (cell: PreviewCell) => {
    const name = cellName(cell.row, cell.column);
    const before = show(cell.before.value, cell.row, cell.column);
    const after = show(cell.after.value, cell.row, cell.column);
    return (
      <tr key={name}>
        <td>
          {fresh ? (
            name
          ) : (
            <Link as="button" className={styles.ref} onClick={() => select(sheet.sheet, name)}>
              {name}
            </Link>
          )}
        </td>
        {!fresh && (
          <td className={mergeClasses(styles.before, before !== '' && styles.struck)}>
            <span className={styles.long}>{before || words.kosong()}</span>
          </td>
        )}
        <td>
          <span className={styles.long}>{after || words.kosong()}</span>
          {cell.after.formula && (
            <span className={mergeClasses(styles.formula, styles.long)} title={cell.after.formula}>
              {cell.after.formula}
            </span>
          )}
        </td>
      </tr>
    );
  };
  return (
    <Disclosure title={title} open={props.open}>
      {sheet.cells.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.cell}>
                {words.sel()}
              </th>
              {!fresh && <th scope="col">{words.sebelum()}</th>}
              <th scope="col">{words.sesudah()}</th>
            </tr>
          </thead>
          <tbody>{sheet.cells.slice(0, shown).map(row)}</tbody>
        </table>
      )}
      <More left={sheet.cells.length - shown} step={page * 5} onMore={() => setShown(shown + page * 5)} />
    </Disclosure>
  );
}
