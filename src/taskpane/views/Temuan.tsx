import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { useMemo, useState } from 'react';
import type { Analysis } from '../../core/analyse';
import { Empty, Footer, Scroll } from '../parts/Layout';
import { usePane } from '../state/context';
import { kelompokkan, saring, type Saring } from '../state/temuan';
import { DaftarAbaikan } from './DaftarAbaikan';
import { KelompokTemuan } from './KelompokTemuan';
import { SaringTingkat } from './SaringTingkat';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gap: '8px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sheet: { minWidth: 0, width: '100%' },
  none: { textAlign: 'center', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** What is wrong or must be looked at, by rule, the gravest first. */
export function TemuanView({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, check } = usePane();
  const [filter, setFilter] = useState<Saring>({});
  const words = messages.pane.temuan;
  const { findings } = analysis;
  const sheets = useMemo(() => [...new Set(findings.map((finding) => finding.sheet))], [findings]);
  // A sheet without findings is no choice any more.
  const sheet = filter.sheet !== undefined && sheets.includes(filter.sheet) ? filter.sheet : undefined;
  const onSheet = saring(findings, { sheet });
  const shown = saring(onSheet, { severity: filter.severity });
  const groups = kelompokkan(shown);
  return (
    <>
      {findings.length > 0 && (
        <div className={styles.filters}>
          <SaringTingkat
            findings={onSheet}
            value={filter.severity}
            onChange={(severity) => setFilter({ ...filter, severity })}
          />
          {sheets.length > 1 && (
            <Select
              size="small"
              className={styles.sheet}
              aria-label={words.saringLembar()}
              value={sheet ?? ''}
              onChange={(_event, { value }) => setFilter({ ...filter, sheet: value || undefined })}
            >
              <option value="">{words.semuaLembar()}</option>
              {sheets.map((name) => (
                <option key={name} value={name}>
                  {name} ({findings.filter((finding) => finding.sheet === name).length})
                </option>
              ))}
            </Select>
          )}
        </div>
      )}
      <Scroll>
        {findings.length === 0 &&
          (analysis.tables.length === 0 ? (
            <Empty
              icon={<TableSearchRegular fontSize={44} />}
              title={messages.pane.umum.tanpaTabelJudul()}
              text={messages.pane.umum.tanpaTabelKalimat()}
            />
          ) : (
            <Empty
              icon={<CheckmarkCircleRegular fontSize={44} />}
              title={words.kosongJudul()}
              text={words.kosongKalimat()}
            />
          ))}
        {findings.length > 0 && shown.length === 0 && <p className={styles.none}>{words.kosongSaring()}</p>}
        {groups.map((group, index) => (
          <KelompokTemuan key={group.rule} group={group} analysis={analysis} first={index === 0} />
        ))}
        <DaftarAbaikan analysis={analysis} />
      </Scroll>
      <Footer>
        <Button disabled={state.busy !== undefined} onClick={() => void check()}>
          {messages.pane.umum.periksaUlang()}
        </Button>
      </Footer>
    </>
  );
}
