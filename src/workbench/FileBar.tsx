import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { Save20Regular } from '@fluentui/react-icons/svg/save';
import { WeatherMoon20Regular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunny20Regular } from '@fluentui/react-icons/svg/weather-sunny';
import { messagesIn } from '../core/messages/messages';
import type { ThemeName } from '../taskpane/theme';
import { FileButton } from './FileButton';
import { Mark } from './Mark';
import type { Preferences } from './preferences';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '48px',
    boxSizing: 'border-box',
    padding: '6px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    flex: 1,
    minWidth: 0,
    display: 'flex',
    alignItems: 'baseline',
    gap: '10px',
    marginLeft: '4px',
    '& h1': {
      margin: 0,
      fontSize: tokens.fontSizeBase300,
      fontWeight: tokens.fontWeightSemibold,
      overflow: 'hidden',
      textOverflow: 'ellipsis',
      whiteSpace: 'nowrap',
    },
  },
  state: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** The workbook's name and what can be done with the file. */
export function FileBar(props: {
  readonly name: string;
  readonly dirty: boolean;
  readonly opening: string | undefined;
  readonly error: string | undefined;
  readonly errorIntent: 'error' | 'info';
  readonly preferences: Preferences;
  readonly theme: ThemeName;
  readonly onPreferences: (change: Partial<Preferences>) => void;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onDismiss: () => void;
}) {
  const styles = useStyles();
  const messages = messagesIn(props.preferences.language);
  const words = messages.pane.peramban;
  const dark = props.theme === 'dark';
  const themeLabel = `${words.tema()}: ${dark ? words.temaTerang() : words.temaGelap()}`;
  return (
    <>
      <header className={styles.bar}>
        <Mark size={26} />
        <div className={styles.name}>
          <h1 title={props.name}>{props.name}</h1>
          <span className={styles.state} role="status">
            {props.dirty && words.belumDisimpan()}
          </span>
        </div>
        {props.opening !== undefined && <Spinner size="tiny" label={words.membuka(props.opening)} />}
        <Button
          appearance="subtle"
          icon={dark ? <WeatherSunny20Regular /> : <WeatherMoon20Regular />}
          aria-label={themeLabel}
          title={themeLabel}
          onClick={() => props.onPreferences({ theme: dark ? 'light' : 'dark' })}
        />
        <FileButton
          label={words.bukaLain()}
          icon={<FolderOpen20Regular />}
          appearance="subtle"
          onFile={props.onOpen}
        />
        <Button appearance="primary" icon={<Save20Regular />} onClick={props.onSave}>
          {words.simpan()}
        </Button>
      </header>
      {props.error !== undefined && (
        <MessageBar intent={props.errorIntent} layout="multiline">
          <MessageBarBody>{props.error}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={messages.pane.umum.tutup()}
                onClick={props.onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </>
  );
}
