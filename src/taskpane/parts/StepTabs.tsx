import { makeStyles, mergeClasses, Tab, tabClassNames, TabList, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';
import { steps, type StepId } from '../state/state';

const useStyles = makeStyles({
  list: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: '0 2px',
    display: 'grid',
    gridTemplateColumns: 'repeat(4, auto)',
  },
  tab: {
    paddingLeft: '4px',
    paddingRight: '4px',
    justifyContent: 'center',
    minWidth: 0,
    // 320 pixels have no room for the bold twin that Fluent keeps in store for each word.
    [`& .${tabClassNames.content}--reserved-space`]: { display: 'none' },
  },
  label: { display: 'inline-flex', alignItems: 'center', gap: '4px' },
  count: {
    fontSize: tokens.fontSizeBase100,
    lineHeight: '16px',
    minWidth: '16px',
    padding: '0 4px',
    boxSizing: 'border-box',
    textAlign: 'center',
    borderRadius: '8px',
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground4,
    color: tokens.colorNeutralForeground2,
  },
  bad: {
    backgroundColor: tokens.colorPaletteRedBackground2,
    color: tokens.colorPaletteRedForeground2,
  },
});

/** The four steps, with what waits in them. */
export function StepTabs() {
  const styles = useStyles();
  const { state, messages, goTo } = usePane();
  const words = messages.pane.umum;
  const { analysis } = state;
  const counts: Partial<Record<StepId, number>> = analysis
    ? { tabel: analysis.tables.length, temuan: analysis.findings.length }
    : {};
  const serious = analysis?.findings.some((finding) => finding.severity === 'error');
  return (
    <nav aria-label={words.langkah()}>
      <TabList
        className={styles.list}
        size="small"
        selectedValue={state.page === 'pengaturan' ? '' : state.step}
        onTabSelect={(_event, { value }) => goTo(value as StepId)}
      >
        {steps.map((step) => (
          <Tab key={step} value={step} className={styles.tab} id={`langkah-${step}`}>
            <span className={styles.label}>
              {words[step]()}
              {counts[step] !== undefined && (
                <span
                  data-count={step}
                  className={mergeClasses(styles.count, step === 'temuan' && serious && styles.bad)}
                >
                  {counts[step]}
                </span>
              )}
            </span>
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
