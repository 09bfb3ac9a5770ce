import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Grid } from './grid/grid';
import type { WorkbenchHost } from './workbench-host';

const useStyles = makeStyles({
  root: { position: 'absolute', inset: 0 },
  cover: {
    position: 'absolute',
    inset: 0,
    display: 'grid',
    placeItems: 'center',
    padding: '24px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Univer's place on the page. It is loaded when the first workbook opens. */
export function GridView(props: {
  readonly host: WorkbenchHost;
  readonly language: 'id' | 'en';
  readonly dark: boolean;
  readonly preparing: string;
  readonly failed: string;
  readonly onGrid: (grid: Grid | undefined) => void;
  readonly onRefused: () => void;
}) {
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<Grid | undefined>(undefined);
  const latest = useRef(props);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const { host, language, dark, onGrid } = props;

  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    let gone = false;
    // A node of its own each time: Univer leaves its React root behind when it is disposed.
    const element = document.createElement('div');
    element.style.cssText = 'position:absolute;inset:0';
    place.current?.append(element);
    const load = async () => {
      try {
        const [{ createGrid }, book] = await Promise.all([
          import(/* webpackChunkName: "univer" */ './grid/univer'),
          host.book(),
        ]);
        if (gone) return;
        const made = createGrid(element, {
          dark: latest.current.dark,
          language,
          onChanges: host.edited,
          onRefused: () => latest.current.onRefused(),
        });
        made.show(book);
        await made.drawn;
        if (gone) {
          made.dispose();
          return;
        }
        grid.current = made;
        // The page's own tests find the grid here: what a canvas shows cannot be read from outside.
        Object.assign(place.current ?? {}, { grid: made });
        onGrid(made);
        setState('ready');
      } catch (error) {
        // The pane works without the grid; what failed is said where the grid would be.
        console.error(error);
        if (!gone) setState('failed');
      }
    };
    void load();
    return () => {
      gone = true;
      onGrid(undefined);
      grid.current?.dispose();
      grid.current = undefined;
      element.remove();
    };
  }, [host, language, onGrid]);
  useEffect(() => grid.current?.setDark(dark), [dark, state]);

  return (
    <>
      <div ref={place} className={styles.root} data-grid={state} />
      {state !== 'ready' && (
        <div className={styles.cover}>
          {state === 'loading' ? (
            <Spinner label={props.preparing} />
          ) : (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody>{props.failed}</MessageBarBody>
            </MessageBar>
          )}
        </div>
      )}
    </>
  );
}
