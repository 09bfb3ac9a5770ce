import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Finding, Severity } from '../../core/rules/rule';
import { SeverityIcon } from '../parts/Severity';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(3, 1fr)', gap: '6px' },
  chip: {
    display: 'grid',
    gap: '0',
    justifyItems: 'center',
    padding: '5px 4px',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  pressed: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  count: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    fontWeight: tokens.fontWeightSemibold,
  },
  word: { fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100 },
});

const severities: readonly Severity[] = ['error', 'warning', 'info'];

/** Counts by severity; pressing one shows only those, pressing it again all. */
export function SaringTingkat(props: {
  readonly findings: readonly Finding[];
  readonly value: Severity | undefined;
  readonly onChange: (severity: Severity | undefined) => void;
}) {
  const styles = useStyles();
  const { messages } = usePane();
  return (
    <div className={styles.root} role="group" aria-label={messages.pane.temuan.saringTingkat()}>
      {severities.map((severity) => {
        const pressed = props.value === severity;
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={pressed}
            className={mergeClasses(styles.chip, pressed && styles.pressed)}
            onClick={() => props.onChange(pressed ? undefined : severity)}
          >
            <span className={styles.count}>
              <SeverityIcon severity={severity} />
              {props.findings.filter((finding) => finding.severity === severity).length}
            </span>
            <span className={styles.word}>{messages.pane.istilah.tingkat(severity)}</span>
          </button>
        );
      })}
    </div>
  );
}
