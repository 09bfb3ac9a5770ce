import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState } from 'react';
import { messagesIn } from '../core/messages/messages';
import { noticeOf } from '../taskpane/state/errors';
import { themes, useThemeName } from '../taskpane/theme';
import { newWorkbook } from '../host/file/new-workbook';
import { Confirm } from './Confirm';
import { Desk } from './Desk';
import { DropZone } from './DropZone';
import { readPreferences, writePreferences, type Preferences } from './preferences';
import { fetchSample } from './samples';
import { Welcome } from './Welcome';
import { openWorkbench, type WorkbenchHost } from './workbench-host';

const useStyles = makeStyles({
  root: { height: '100%', backgroundColor: tokens.colorNeutralBackground3 },
});

interface Opened {
  readonly host: WorkbenchHost;
  /** It began empty: what is wanted is a blank sheet or a recap, not a check. */
  readonly empty: boolean;
  /** Counts what was opened, so that each workbook has a pane and a grid of its own. */
  readonly turn: number;
}

/** The browser edition: first the welcome, then a workbook with the pane beside it. */
export function Workbench() {
  const styles = useStyles();
  const [preferences, setPreferences] = useState(readPreferences);
  const [opened, setOpened] = useState<Opened>();
  const [opening, setOpening] = useState<string>();
  const [error, setError] = useState<string>();
  const [dirty, setDirty] = useState(false);
  const [waiting, setWaiting] = useState<{ go: () => void }>();
  const theme = useThemeName(preferences.theme === 'system' ? undefined : preferences.theme);
  const messages = messagesIn(preferences.language);

  const change = useCallback((next: Partial<Preferences>) => {
    setPreferences((before) => {
      const after = { ...before, ...next };
      writePreferences(after);
      return after;
    });
  }, []);

  const open = useCallback(
    async (name: string, read: () => Promise<Uint8Array>, empty = false) => {
      setOpening(name);
      setError(undefined);
      try {
        const bytes = await read();
        const host = openWorkbench(name, bytes, {
          onDirty: () => setDirty(true),
          onError: (why) => setError(noticeOf(why, messages).text),
        });
        // Read once here: a damaged workbook must not take the place of the one that is open.
        await host.book();
        setDirty(false);
        setOpened((before) => ({ host, empty, turn: (before?.turn ?? 0) + 1 }));
      } catch (why) {
        setError(noticeOf(why, messages).text);
      } finally {
        setOpening(undefined);
      }
    },
    [messages],
  );

  /** Asks first where unsaved work would be lost. */
  const guarded = useCallback((go: () => void) => (dirty ? setWaiting({ go }) : go()), [dirty]);
  const openLocal = useCallback(
    (file: File) => guarded(() => void open(file.name, async () => new Uint8Array(await file.arrayBuffer()))),
    [guarded, open],
  );
  const openSample = useCallback(
    (name: string) => guarded(() => void open(name, () => fetchSample(name))),
    [guarded, open],
  );

  const openEmpty = useCallback(() => {
    const { lembarKosong, namaKosong } = messages.pane.peramban;
    void open(namaKosong(), async () => newWorkbook(lembarKosong()), true);
  }, [open, messages]);

  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  useEffect(() => {
    document.documentElement.lang = preferences.language;
    document.documentElement.style.colorScheme = theme === 'dark' ? 'dark' : 'light';
  }, [preferences.language, theme]);
  useEffect(() => {
    document.title = opened ? `${dirty ? '• ' : ''}${opened.host.name} – Renaksi` : 'Renaksi';
  }, [opened, dirty]);

  const words = messages.pane.peramban;
  return (
    <FluentProvider theme={themes[theme]} className={styles.root}>
      <DropZone label={words.lepas()} onFile={openLocal}>
        {opened ? (
          <Desk
            key={opened.turn}
            host={opened.host}
            empty={opened.empty}
            theme={theme}
            preferences={preferences}
            opening={opening}
            error={error}
            dirty={dirty}
            onPreferences={change}
            onOpen={openLocal}
            onSaved={() => setDirty(false)}
            onError={setError}
          />
        ) : (
          <Welcome
            messages={messages}
            opening={opening}
            error={error}
            language={preferences.language}
            onLanguage={(language) => change({ language })}
            onOpen={openLocal}
            onSample={openSample}
            onEmpty={openEmpty}
          />
        )}
      </DropZone>
      {waiting && opened && (
        <Confirm
          title={words.gantiJudul()}
          text={words.gantiKalimat(opened.host.name)}
          yes={words.gantiYa()}
          no={messages.pane.umum.batal()}
          onYes={() => {
            setWaiting(undefined);
            waiting.go();
          }}
          onNo={() => setWaiting(undefined)}
        />
      )}
    </FluentProvider>
  );
}
