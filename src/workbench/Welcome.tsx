import {
  Button,
  Link,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Spinner,
  tokens,
} from '@fluentui/react-components';
import { DocumentTable24Regular } from '@fluentui/react-icons/svg/document-table';
import { FolderOpen20Regular } from '@fluentui/react-icons/svg/folder-open';
import { ShieldCheckmark20Regular } from '@fluentui/react-icons/svg/shield-checkmark';
import type { Messages } from '../core/messages/messages';
import { FileButton } from './FileButton';
import { Mark } from './Mark';
import { samples } from './samples';

const useStyles = makeStyles({
  page: { height: '100%', overflowY: 'auto' },
  body: {
    maxWidth: '760px',
    minHeight: '100%',
    boxSizing: 'border-box',
    margin: '0 auto',
    padding: '40px 24px 32px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
  },
  top: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', marginBottom: '28px' },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  title: {
    margin: '0 0 12px',
    fontSize: '32px',
    lineHeight: '40px',
    fontWeight: tokens.fontWeightSemibold,
    textWrap: 'balance',
  },
  lead: {
    margin: '0 0 24px',
    fontSize: tokens.fontSizeBase400,
    lineHeight: '24px',
    color: tokens.colorNeutralForeground2,
    maxWidth: '620px',
  },
  open: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '16px',
    padding: '24px',
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
  },
  error: { marginTop: '12px' },
  samplesTitle: {
    margin: '32px 0 12px',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  samples: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: '12px',
  },
  sample: {
    display: 'grid',
    gridTemplateColumns: '24px 1fr',
    gap: '10px',
    width: '100%',
    height: '100%',
    padding: '12px 14px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    ':hover': {
      border: `1px solid ${tokens.colorBrandStroke1}`,
      backgroundColor: tokens.colorNeutralBackground1Hover,
    },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
    '& svg': { color: tokens.colorBrandForeground1 },
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold, lineHeight: '20px' },
  what: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  empty: { margin: '12px 0 0', color: tokens.colorNeutralForeground2 },
  promise: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    margin: '28px 0 0',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    '& svg': { flexShrink: 0 },
  },
});

/** The first screen: one sentence, one button, samples. */
export function Welcome(props: {
  readonly messages: Messages;
  readonly opening: string | undefined;
  readonly error: string | undefined;
  readonly language: 'id' | 'en';
  readonly onLanguage: (language: 'id' | 'en') => void;
  readonly onOpen: (file: File) => void;
  readonly onSample: (name: string) => void;
  readonly onEmpty: () => void;
}) {
  const styles = useStyles();
  const { peramban: words, pengaturan } = props.messages.pane;
  const other = props.language === 'id' ? 'en' : 'id';
  return (
    <main className={styles.page}>
      <div className={styles.body}>
        <div className={styles.top}>
          <span className={styles.brand}>
            <Mark size={32} /> Renaksi
          </span>
          <Button appearance="subtle" size="small" lang={other} onClick={() => props.onLanguage(other)}>
            {other === 'en' ? pengaturan.bahasaEn() : pengaturan.bahasaId()}
          </Button>
        </div>
        <h1 className={styles.title}>{words.judul()}</h1>
        <p className={styles.lead}>{words.kalimat()}</p>
        <div className={styles.open}>
          {props.opening === undefined ? (
            <>
              <FileButton
                label={words.buka()}
                appearance="primary"
                size="large"
                icon={<FolderOpen20Regular />}
                onFile={props.onOpen}
              />
              <span>{words.seret()}</span>
            </>
          ) : (
            <Spinner size="small" label={words.membuka(props.opening)} />
          )}
        </div>
        {props.opening === undefined && (
          <p className={styles.empty}>
            {words.kosong()}{' '}
            <Link inline onClick={props.onEmpty}>
              {words.bukaKosong()}
            </Link>
          </p>
        )}
        {props.error !== undefined && (
          <MessageBar intent="error" layout="multiline" className={styles.error}>
            <MessageBarBody>{props.error}</MessageBarBody>
          </MessageBar>
        )}
        <h2 className={styles.samplesTitle}>{words.contoh()}</h2>
        <ul className={styles.samples}>
          {samples.map((sample) => (
            <li key={sample}>
              <button
                type="button"
                className={styles.sample}
                disabled={props.opening !== undefined}
                onClick={() => props.onSample(sample)}
                data-sample={sample}
              >
                <DocumentTable24Regular aria-hidden />
                <span>
                  <span className={styles.name}>{words.contohNama(sample)}</span>
                  <span className={styles.what}>{words.contohIsi(sample)}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
        <p className={styles.promise}>
          <ShieldCheckmark20Regular aria-hidden /> {words.janji()}
        </p>
      </div>
    </main>
  );
}
