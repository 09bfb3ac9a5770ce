import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons/svg/document-table';
import { useCallback, useState } from 'react';
import type { Analysis } from '../../core/analyse';
import { formulir } from '../../core/forms/index';
import { semuaTemuan } from '../../core/analyse';
import { planReport } from '../../core/forms/report';
import { Empty, Footer, Heading, Lead, Scroll } from '../parts/Layout';
import { Planning } from '../parts/Planning';
import { SkippedList } from '../parts/SkippedList';
import { usePane } from '../state/context';
import { usePlanned } from '../state/usePlanned';
import { LembarKosong } from './LembarKosong';
import { Rekap } from './Rekap';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: { marginLeft: '-8px' },
  label: { overflowWrap: 'anywhere' },
  source: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
  },
});

const nameOf = (id: string): string => formulir.find((form) => form.id === id)?.nama ?? id;

/** The standard sheets that this workbook has the data for, and what the others still lack. */
export function LaporanView({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, show } = usePane();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const words = messages.pane.laporan;
  const plan = useCallback(
    (forms?: readonly string[]) =>
      planReport(analysis.kinerja, semuaTemuan(analysis), analysis.profil, analysis.messages, {
        periode: analysis.periode,
        forms,
      }),
    [analysis],
  );
  const make = useCallback(() => plan(), [plan]);
  const kurang = (skipped: readonly { what: string; why: string }[], open: boolean) => (
    <SkippedList
      title={words.kurang(skipped.length)}
      skipped={skipped.map(({ what, why }) => ({ what: nameOf(what), why }))}
      open={open}
    />
  );
  const planned = usePlanned(make);
  return (
    <Planning planned={planned}>
      {({ sheets, skipped }) => {
        const chosen = sheets.filter((sheet) => !left.has(sheet.form));
        const toggle = (form: string, checked: boolean) => {
          const next = new Set(left);
          if (checked) next.delete(form);
          else next.add(form);
          setLeft(next);
        };
        return (
          <>
            <Scroll>
              {analysis.tables.length === 0 ? (
                <Lead>{words.tanpaTabel()}</Lead>
              ) : sheets.length === 0 ? (
                <Empty
                  icon={<DocumentTableRegular fontSize={44} />}
                  title={words.tidakAda()}
                  text={words.tidakAdaKalimat()}
                />
              ) : (
                <>
                  <Lead>{words.kalimat()}</Lead>
                  <Heading>{words.tersedia()}</Heading>
                  <Checkbox
                    className={styles.item}
                    label={messages.pane.laporan.pilihSemua()}
                    checked={chosen.length === sheets.length ? true : chosen.length > 0 ? 'mixed' : false}
                    onChange={(_event, { checked }) =>
                      setLeft(new Set(checked === true ? [] : sheets.map((sheet) => sheet.form)))
                    }
                  />
                  <ul className={styles.list}>
                    {sheets.map((sheet) => (
                      <li key={sheet.form} className={styles.item}>
                        <Checkbox
                          checked={!left.has(sheet.form)}
                          onChange={(_event, { checked }) => toggle(sheet.form, checked === true)}
                          label={
                            <span className={styles.label}>
                              {nameOf(sheet.form)}
                              <span className={styles.source}>{words.lembar(sheet.name)}</span>
                            </span>
                          }
                        />
                      </li>
                    ))}
                  </ul>
                </>
              )}
              {analysis.tables.length > 0 && kurang(skipped, sheets.length === 0)}
              <LembarKosong analysis={analysis} />
              <Rekap analysis={analysis} />
              {analysis.tables.length === 0 && kurang(skipped, false)}
            </Scroll>
            {sheets.length > 0 && (
              <Footer>
                <Button
                  appearance="primary"
                  disabled={chosen.length === 0 || state.busy !== undefined}
                  onClick={() => show(plan(chosen.map((sheet) => sheet.form)).plan)}
                >
                  {chosen.length === 0 ? words.pilihSatu() : words.pratinjau()}
                </Button>
              </Footer>
            )}
          </>
        );
      }}
    </Planning>
  );
}
