import { Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { cellName } from '../../core/grid/address';
import { cellAt, sheetNamed } from '../../core/grid/workbook';
import { tampilan } from '../../core/kinerja/nilai';
import type { Tawaran } from '../../core/measures/kolom';
import { Heading, Lead } from '../parts/Layout';
import { More } from '../parts/More';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    alignItems: 'start',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    marginLeft: '-8px',
  },
  text: { padding: '7px 0', minWidth: 0, overflowWrap: 'anywhere', fontSize: tokens.fontSizeBase200 },
  place: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold, textAlign: 'left' },
  printed: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
});

const page = 30;

export const kunciTawaran = ({ sheet, row, column }: Tawaran): string => `${sheet}!${row}:${column}`;

/** Values of the user's own columns that differ from the computed ones: replaced one by one, on request only. */
export function DaftarTawaran(props: {
  readonly offers: readonly Tawaran[];
  readonly accepted: ReadonlySet<string>;
  readonly onAccepted: (accepted: ReadonlySet<string>) => void;
}) {
  const styles = useStyles();
  const { state, messages, select } = usePane();
  const [shown, setShown] = useState(page);
  const { offers, accepted, onAccepted } = props;
  const words = messages.pane.hitung;
  if (offers.length === 0) return null;
  const workbook = state.analysis?.workbook;
  const formatOf = ({ sheet: name, row, column }: Tawaran) => {
    const sheet = workbook && sheetNamed(workbook, name);
    const format = sheet && cellAt(sheet, row, column)?.format;
    // A format of few decimals would hide what differs: 168,5 → 168,85, not 168,9.
    return format && /[%#]/.test(format) ? format : undefined;
  };
  return (
    <>
      <Heading>{words.tawaran(offers.length)}</Heading>
      <Lead>{words.tawaranKalimat()}</Lead>
      <ul className={styles.list}>
        {offers.slice(0, shown).map((offer) => {
          const key = kunciTawaran(offer);
          const cell = cellName(offer.row, offer.column);
          const format = formatOf(offer);
          return (
            <li key={key} className={styles.item}>
              <Checkbox
                aria-label={words.ganti(offer.sheet, cell)}
                checked={accepted.has(key)}
                onChange={(_event, { checked }) => {
                  const next = new Set(accepted);
                  if (checked === true) next.add(key);
                  else next.delete(key);
                  onAccepted(next);
                }}
              />
              <span className={styles.text}>
                <Link as="button" className={styles.place} onClick={() => select(offer.sheet, cell)}>
                  {offer.sheet} · {cell}
                </Link>
                <br />
                <span className={styles.printed}>{tampilan({ value: offer.printed, format })}</span> →{' '}
                {tampilan({ value: rapi(offer.computed), format })}
              </span>
            </li>
          );
        })}
      </ul>
      <More left={offers.length - shown} step={page} onMore={() => setShown(shown + page)} />
    </>
  );
}

/** As many digits as a reader takes in; the formula keeps them all. */
const rapi = (value: number): number => Number(value.toFixed(4));
