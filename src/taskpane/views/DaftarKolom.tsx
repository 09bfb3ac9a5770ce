import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { KolomTertulis } from '../../core/measures/kolom';
import { More } from '../parts/More';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  sheet: { margin: '0 0 12px', padding: 0, listStyleType: 'none' },
  name: {
    margin: '0 0 2px',
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  item: {
    padding: '6px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  header: { overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, textAlign: 'left' },
});

const page = 60;

/** Columns by the sheet that they go to. */
export function DaftarKolom({ columns }: { readonly columns: readonly KolomTertulis[] }) {
  const styles = useStyles();
  const { messages, select } = usePane();
  const [shown, setShown] = useState(page);
  const sheets = new Map<string, KolomTertulis[]>();
  for (const column of columns.slice(0, shown))
    sheets.set(column.sheet, [...(sheets.get(column.sheet) ?? []), column]);
  return (
    <>
      {[...sheets].map(([sheet, list]) => (
        <section key={sheet}>
          <h4 className={styles.name}>{sheet}</h4>
          <ul className={styles.sheet}>
            {list.map((column) => (
              <li key={`${column.column}${column.firstRow}`} className={styles.item}>
                <div className={styles.header}>{column.header}</div>
                <Link
                  as="button"
                  className={styles.place}
                  onClick={() =>
                    select(sheet, `${column.column}${column.firstRow}:${column.column}${column.lastRow}`)
                  }
                >
                  {messages.pane.hitung.tempat(column.column, column.firstRow, column.lastRow)}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <More left={columns.length - shown} step={page} onMore={() => setShown(shown + page)} />
    </>
  );
}
