import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { messagesIn } from '../core/messages/messages';
import { App, type AppOptions } from '../taskpane/App';
import { saveBytes } from '../taskpane/state/saveText';
import type { State } from '../taskpane/state/state';
import type { ThemeName } from '../taskpane/theme';
import { FileBar } from './FileBar';
import { GridView } from './GridView';
import type { Grid } from './grid/grid';
import { paneWidths, type Preferences } from './preferences';
import { Splitter } from './Splitter';
import type { WorkbenchHost } from './workbench-host';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', height: '100%', overflow: 'hidden' },
  desk: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    '@media (max-width: 719px)': { flexDirection: 'column' },
  },
  grid: { flex: 1, minWidth: 0, minHeight: 0, position: 'relative' },
  pane: {
    flexShrink: 0,
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 719px)': { width: '100% !important', height: '55%' },
  },
});

const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export interface DeskProps {
  readonly host: WorkbenchHost;
  /** It began empty: the pane begins where sheets are made. */
  readonly empty: boolean;
  readonly theme: ThemeName;
  readonly preferences: Preferences;
  readonly opening: string | undefined;
  readonly error: string | undefined;
  readonly dirty: boolean;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onOpen: (file: File) => void;
  readonly onSaved: () => void;
  readonly onError: (text: string | undefined) => void;
}

/** A workbook at work: its file bar, its grid, and the pane beside it. */
export function Desk(props: DeskProps) {
  const styles = useStyles();
  const { host, empty, theme, preferences, onPreferences, onError } = props;
  const { language } = preferences;
  const grid = useRef<Grid | undefined>(undefined);
  const [hint, setHint] = useState(false);
  const words = messagesIn(language).pane.peramban;

  const onChange = useCallback(
    (state: State) => {
      const chosen = state.profil.bahasa ?? 'id';
      if (chosen !== language) onPreferences({ language: chosen });
    },
    [language, onPreferences],
  );
  // The language that the page began with is the pane's first; from then on the pane says which.
  const [first] = useState(language);
  const options = useMemo<AppOptions>(
    () => ({
      autoCheck: true,
      live: true,
      embedded: true,
      theme,
      language: first,
      onChange,
      ...(empty ? { step: 'laporan' as const } : {}),
    }),
    [empty, theme, first, onChange],
  );
  const attach = useCallback(
    (made: Grid | undefined) => {
      grid.current = made;
      host.attach(made);
    },
    [host],
  );
  const save = async () => {
    await grid.current?.finishEdit();
    saveBytes(host.name, (await host.saved()) as BlobPart, sheetType);
    props.onSaved();
  };
  return (
    <div className={styles.root}>
      <FileBar
        name={host.name}
        dirty={props.dirty}
        opening={props.opening}
        error={props.error ?? (hint ? words.takBisa() : undefined)}
        errorIntent={props.error ? 'error' : 'info'}
        preferences={preferences}
        theme={theme}
        onPreferences={onPreferences}
        onOpen={props.onOpen}
        onSave={() => void save()}
        onDismiss={() => {
          setHint(false);
          onError(undefined);
        }}
      />
      <div className={styles.desk}>
        <main className={styles.grid} aria-label={words.lembar()}>
          <GridView
            host={host}
            language={first}
            dark={theme === 'dark'}
            onGrid={attach}
            onRefused={() => setHint(true)}
            failed={words.gagalLembar()}
            preparing={words.menyiapkanLembar()}
          />
          <Splitter
            label={words.lebarPanel()}
            width={preferences.paneWidth}
            least={paneWidths.least}
            most={paneWidths.most}
            onWidth={(paneWidth) => onPreferences({ paneWidth })}
          />
        </main>
        <aside className={styles.pane} style={{ width: preferences.paneWidth }} aria-label={words.panel()}>
          <App host={host} options={options} />
        </aside>
      </div>
    </div>
  );
}
