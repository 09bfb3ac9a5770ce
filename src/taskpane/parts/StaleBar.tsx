import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    justifyContent: 'space-between',
    padding: '6px 8px 6px 12px',
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
  },
  button: { flexShrink: 0 },
});

/** Says that the analysis is older than the sheet; where the pane follows by itself, only while it does not. */
export function StaleBar() {
  const styles = useStyles();
  const { state, messages, live, check } = usePane();
  if (live || !state.stale || !state.analysis || state.busy) return null;
  return (
    <div className={styles.root} role="status">
      <span>{messages.pane.umum.berubah()}</span>
      <Button size="small" className={styles.button} onClick={() => void check()}>
        {messages.pane.umum.periksaUlang()}
      </Button>
    </div>
  );
}
