import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: { padding: '8px 8px 8px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    fontSize: tokens.fontSizeBase200,
    minHeight: '24px',
  },
});

/** What is over sooner than this, in milliseconds, would only flicker. */
const patience = 400;

/** What is going on, how far, and a way to stop it. */
export function BusyBar() {
  const styles = useStyles();
  const { state, messages, cancel } = usePane();
  const { busy } = state;
  const [late, setLate] = useState(false);
  const waiting = busy !== undefined;
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  if (!busy || (!late && state.analysis)) return null;
  const words = messages.pane.umum;
  return (
    <div className={styles.root} role="status">
      <div className={styles.line}>
        <span>{words[busy.work](busy.done, busy.total)}</span>
        <Button size="small" appearance="transparent" onClick={cancel}>
          {words.batal()}
        </Button>
      </div>
      <ProgressBar
        aria-label={words[busy.work](busy.done, busy.total)}
        value={busy.total > 0 ? busy.done / busy.total : undefined}
      />
    </div>
  );
}
