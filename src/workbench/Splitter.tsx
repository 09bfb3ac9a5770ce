import { makeStyles, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, PointerEvent } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'absolute',
    top: 0,
    bottom: 0,
    right: '-3px',
    width: '6px',
    zIndex: 20,
    cursor: 'col-resize',
    touchAction: 'none',
    ':hover': { backgroundColor: tokens.colorBrandStroke1 },
    ':focus-visible': { backgroundColor: tokens.colorStrokeFocus2, outlineStyle: 'none' },
    '@media (max-width: 719px)': { display: 'none' },
  },
});

const step = 16;

/** Moves the edge between grid and pane, by pointer or arrow keys. */
export function Splitter(props: {
  readonly label: string;
  readonly width: number;
  readonly least: number;
  readonly most: number;
  readonly onWidth: (width: number) => void;
}) {
  const styles = useStyles();
  const { width, least, most, onWidth } = props;
  const within = (next: number) => Math.round(Math.min(most, Math.max(least, next)));
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onWidth(within(window.innerWidth - event.clientX));
  };
  const key = (event: KeyboardEvent) => {
    if (event.key === 'ArrowLeft') onWidth(within(width + step));
    else if (event.key === 'ArrowRight') onWidth(within(width - step));
    else return;
    event.preventDefault();
  };
  return (
    <div
      className={styles.root}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={props.label}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      onKeyDown={key}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
    />
  );
}
