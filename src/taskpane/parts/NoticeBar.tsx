import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useEffect } from 'react';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: { padding: '8px 8px 0' },
  bar: { paddingTop: '6px', paddingBottom: '6px', alignItems: 'start' },
});

/** How long good news stays, in milliseconds. What needs an act stays until it is closed. */
const passing = 6000;

export function NoticeBar() {
  const styles = useStyles();
  const { state, messages, clearNotice, takeBack } = usePane();
  const { notice } = state;
  const passes = notice?.intent === 'success' || notice?.intent === 'info';
  useEffect(() => {
    if (!passes) return undefined;
    const timer = setTimeout(clearNotice, passing);
    return () => clearTimeout(timer);
  }, [notice, passes, clearNotice]);
  if (!notice) return null;
  const { takeBack: inverse } = notice;
  return (
    <div className={styles.root}>
      <MessageBar key={notice.text} intent={notice.intent} layout="multiline" className={styles.bar}>
        <MessageBarBody>{notice.text}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button
              size="small"
              appearance="transparent"
              icon={<Dismiss16Regular />}
              aria-label={messages.pane.umum.tutup()}
              onClick={clearNotice}
            />
          }
        >
          {inverse && (
            <Button size="small" onClick={() => void takeBack(inverse)}>
              {messages.pane.kesalahan.kembalikan()}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
