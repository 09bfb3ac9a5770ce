import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    marginTop: '16px',
    '& > summary': {
      cursor: 'pointer',
      fontWeight: tokens.fontWeightSemibold,
      padding: '4px 0',
      borderRadius: tokens.borderRadiusSmall,
      ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    },
  },
  body: { paddingTop: '6px' },
});

/** Something to open when one wants to know. The browser's own element: it needs no script and no size. */
export function Disclosure(props: {
  readonly title: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
}) {
  const styles = useStyles();
  return (
    <details className={styles.root} open={props.open}>
      <summary>{props.title}</summary>
      <div className={styles.body}>{props.children}</div>
    </details>
  );
}
