import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../state/context';

const useStyles = makeStyles({ root: { marginTop: '8px', width: '100%' } });

/** The rest of a long list, a stretch at a time. */
export function More(props: { readonly left: number; readonly step: number; readonly onMore: () => void }) {
  const styles = useStyles();
  const { messages } = usePane();
  if (props.left <= 0) return null;
  return (
    <Button className={styles.root} size="small" appearance="subtle" onClick={props.onMore}>
      {messages.pane.umum.tampilkanLagi(Math.min(props.left, props.step))}
    </Button>
  );
}
