import { makeStyles, tokens } from '@fluentui/react-components';
import { Disclosure } from './Disclosure';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  what: { fontWeight: tokens.fontWeightSemibold },
  why: { color: tokens.colorNeutralForeground2 },
});

export interface Skipped {
  readonly what: string;
  readonly why: string;
}

/** What could not be made, and why. */
export function SkippedList(props: {
  readonly title: string;
  readonly skipped: readonly Skipped[];
  readonly open?: boolean;
}) {
  const styles = useStyles();
  if (props.skipped.length === 0) return null;
  return (
    <Disclosure title={props.title} open={props.open}>
      <ul className={styles.list}>
        {props.skipped.map(({ what, why }, index) => (
          <li key={index} className={styles.item}>
            <div className={styles.what}>{what}</div>
            <div className={styles.why}>{why}</div>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
