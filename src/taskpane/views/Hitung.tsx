import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { useCallback } from 'react';
import type { Analysis } from '../../core/analyse';
import { computed } from '../state/compute';
import { Empty, Footer, Heading, Lead, Scroll } from '../parts/Layout';
import { Planning } from '../parts/Planning';
import { SkippedList } from '../parts/SkippedList';
import { usePane } from '../state/context';
import { usePlanned } from '../state/usePlanned';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px',
  },
  header: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, textAlign: 'left', overflowWrap: 'anywhere' },
  note: {
    margin: '0 0 12px',
    padding: '8px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

/** The columns that will be computed: where they go, what is left out and why. */
export function HitungView({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, show, select } = usePane();
  const words = messages.pane.hitung;
  const make = useCallback(() => computed(analysis), [analysis]);
  const planned = usePlanned(make);
  const proposed = analysis.kinerja.indikator.filter((indikator) => !indikator.polaritas.pasti).length;
  return (
    <Planning planned={planned}>
      {({ plan, columns, skipped }) => (
        <>
          <Scroll>
            {columns.length === 0 ? (
              <Empty
                icon={<CalculatorRegular fontSize={44} />}
                title={words.tidakAda()}
                text={words.tidakAdaKalimat()}
              />
            ) : (
              <>
                <Lead>{words.kalimat()}</Lead>
                {proposed > 0 && <p className={styles.note}>{words.usulan(proposed)}</p>}
                <Heading>{words.kolomJudul(columns.length)}</Heading>
                <ul className={styles.list}>
                  {columns.map((column) => (
                    <li key={`${column.sheet}!${column.column}${column.firstRow}`} className={styles.item}>
                      <div className={styles.header}>{column.header}</div>
                      <Link
                        as="button"
                        className={styles.place}
                        onClick={() =>
                          select(
                            column.sheet,
                            `${column.column}${column.firstRow}:${column.column}${column.lastRow}`,
                          )
                        }
                      >
                        {column.sheet} · {words.tempat(column.column, column.firstRow, column.lastRow)}
                      </Link>
                    </li>
                  ))}
                </ul>
              </>
            )}
            <SkippedList title={words.dilewati(skipped.length)} skipped={skipped} />
          </Scroll>
          <Footer>
            <Button
              appearance="primary"
              disabled={columns.length === 0 || state.busy !== undefined}
              onClick={() => show(plan)}
            >
              {words.pratinjau()}
            </Button>
          </Footer>
        </>
      )}
    </Planning>
  );
}
