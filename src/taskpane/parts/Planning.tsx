import { makeStyles, MessageBar, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { usePane } from '../state/context';
import { noticeOf } from '../state/errors';
import type { Planned } from '../state/usePlanned';
import { Scroll } from './Layout';

const useStyles = makeStyles({ spinner: { padding: '32px 0' } });

/** What stands in a step while its plan is made, or where that failed. */
export function Planning<Value>(props: {
  readonly planned: Planned<Value>;
  readonly children: (value: Value) => ReactNode;
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const { planned } = props;
  if (planned.state === 'ready') return props.children(planned.value);
  return (
    <Scroll>
      {planned.state === 'working' ? (
        <Spinner
          className={styles.spinner}
          size="small"
          labelPosition="below"
          label={messages.pane.umum.menyiapkan()}
        />
      ) : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>{noticeOf(planned.error, messages).text}</MessageBarBody>
        </MessageBar>
      )}
    </Scroll>
  );
}
