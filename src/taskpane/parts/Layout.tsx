import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowLeft20Regular } from '@fluentui/react-icons/svg/arrow-left';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  scroll: { flex: 1, minHeight: 0, overflowY: 'auto', overflowX: 'hidden', padding: '12px' },
  footer: {
    display: 'flex',
    gap: '8px',
    padding: '10px 12px',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '& > button': {
      flex: '1 1 auto',
      minWidth: 0,
      whiteSpace: 'nowrap',
      paddingLeft: '8px',
      paddingRight: '8px',
    },
  },
  lead: {
    margin: '0 0 12px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    margin: '16px 0 8px',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    ':first-child': { marginTop: 0 },
  },
  callout: {
    margin: '0 0 12px',
    padding: '8px 10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
    // Where colours are forced, the box is told by its line.
    border: '1px solid transparent',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '8px 12px 8px 6px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& h2': {
      margin: 0,
      minWidth: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      fontWeight: tokens.fontWeightSemibold,
      overflowWrap: 'anywhere',
      outlineStyle: 'none',
    },
  },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    textAlign: 'center',
    gap: '8px',
    padding: '28px 16px',
    color: tokens.colorNeutralForeground2,
    '& h2': {
      margin: 0,
      fontSize: tokens.fontSizeBase400,
      lineHeight: tokens.lineHeightBase400,
      color: tokens.colorNeutralForeground1,
    },
    '& p': { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: 0,
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
  icon: { color: tokens.colorBrandForeground1, lineHeight: 0 },
});

interface Children {
  readonly children: ReactNode;
}

/** Words for those who listen: what the eye sees from the layout. */
export const Unseen = ({ children }: Children) => <span className={useStyles().unseen}>{children}</span>;

/** The part of a page that scrolls. */
export const Scroll = ({ children }: Children) => <div className={useStyles().scroll}>{children}</div>;

/** What a page offers to do, always in sight below it. */
export const Footer = ({ children }: Children) => <div className={useStyles().footer}>{children}</div>;

export const Lead = ({ children }: Children) => <p className={useStyles().lead}>{children}</p>;

/** Something worth knowing before going on. */
export const Callout = ({ children }: Children) => <p className={useStyles().callout}>{children}</p>;

export const Heading = ({ children, className }: Children & { readonly className?: string }) => (
  <h3 className={mergeClasses(useStyles().heading, className)}>{children}</h3>
);

/** A page over a step: its title, which takes the focus, and the way back. */
export function PageTitle(props: {
  readonly title: string;
  readonly back: string;
  readonly onBack: () => void;
}) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.title}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeft20Regular />}
        aria-label={props.back}
        title={props.back}
        onClick={props.onBack}
      />
      <h2 ref={heading} tabIndex={-1}>
        {props.title}
      </h2>
    </div>
  );
}

/** Nothing to show: why, and what helps. */
export function Empty(props: {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: string;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      <div className={styles.icon} aria-hidden>
        {props.icon}
      </div>
      <h2>{props.title}</h2>
      <p>{props.text}</p>
      {props.children}
    </div>
  );
}
