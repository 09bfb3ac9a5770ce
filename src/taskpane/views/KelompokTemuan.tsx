import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { Analysis } from '../../core/analyse';
import { More } from '../parts/More';
import { SeverityIcon } from '../parts/Severity';
import { usePane } from '../state/context';
import { rencanaPerbaikan, type Kelompok } from '../state/temuan';
import { KartuTemuan } from './KartuTemuan';

const useStyles = makeStyles({
  root: { marginBottom: '6px' },
  header: {
    display: 'grid',
    gridTemplateColumns: '16px 1fr auto 16px',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '8px 4px',
    textAlign: 'left',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    color: 'inherit',
    background: 'none',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  heading: { margin: 0, fontSize: 'inherit', lineHeight: 'inherit' },
  count: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  list: { listStyleType: 'none', margin: '2px 0 12px', padding: 0, display: 'grid', gap: '8px' },
  all: { marginBottom: '8px' },
});

const page = 20;
/** A group this small is open from the start. */
const few = 5;

/** The findings of one rule. */
export function KelompokTemuan(props: {
  readonly group: Kelompok;
  readonly analysis: Analysis;
  readonly first: boolean;
}) {
  const styles = useStyles();
  const { messages, show } = usePane();
  const { group, analysis } = props;
  const [open, setOpen] = useState(props.first || group.findings.length <= few);
  const [shown, setShown] = useState(page);
  const id = useId();
  const fixable = group.findings.filter((finding) => finding.fix);
  const fixAll = () => {
    const plan = rencanaPerbaikan(fixable, analysis.workbook);
    if (plan) show(plan);
  };
  return (
    <section className={styles.root}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.header}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => setOpen(!open)}
        >
          <SeverityIcon severity={group.severity} label={messages.pane.istilah.tingkat(group.severity)} />
          <span>{messages.pane.temuan.aturan(group.rule)}</span>
          <span className={styles.count}>{group.findings.length}</span>
          {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
        </button>
      </h3>
      <div id={id} hidden={!open}>
        {open && (
          <>
            {fixable.length > 1 && (
              <Button size="small" className={styles.all} onClick={fixAll}>
                {messages.pane.temuan.perbaikiSemua(fixable.length)}
              </Button>
            )}
            <ul className={styles.list}>
              {group.findings.slice(0, shown).map((finding) => (
                <li key={`${finding.sheet}!${finding.cell}!${finding.message}`}>
                  <KartuTemuan finding={finding} analysis={analysis} />
                </li>
              ))}
            </ul>
            <More left={group.findings.length - shown} step={page} onMore={() => setShown(shown + page)} />
          </>
        )}
      </div>
    </section>
  );
}
