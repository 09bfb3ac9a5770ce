import { Button, Field, Input, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import type { Analysis } from '../../core/analyse';
import type { Finding } from '../../core/rules/rule';
import { usePane } from '../state/context';
import { abaikan, areaOf, rencanaPerbaikan } from '../state/temuan';

const useStyles = makeStyles({
  root: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 10px 6px',
  },
  place: {
    display: 'inline',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    textAlign: 'left',
  },
  message: {
    margin: '2px 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  related: {
    margin: '0 0 4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  actions: { display: 'flex', gap: '4px', marginLeft: '-6px', flexWrap: 'wrap' },
  action: { minWidth: 0, paddingLeft: '6px', paddingRight: '6px' },
  form: { display: 'grid', gap: '6px', padding: '4px 0' },
  buttons: { display: 'flex', gap: '8px' },
});

const related = 4;

/** Today as the calendar of the user's machine writes it. */
const today = (): string => {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** One finding: where, what, and what can be done about it. */
export function KartuTemuan({
  finding,
  analysis,
}: {
  readonly finding: Finding;
  readonly analysis: Analysis;
}) {
  const styles = useStyles();
  const { messages, select, show } = usePane();
  const [ignoring, setIgnoring] = useState(false);
  const words = messages.pane.temuan;
  const fix = () => {
    const plan = rencanaPerbaikan([finding], analysis.workbook);
    if (plan) show(plan);
  };
  return (
    <article className={styles.root}>
      <Link
        as="button"
        className={styles.place}
        onClick={() => select(finding.sheet, areaOf(finding))}
        title={messages.pane.umum.lihat()}
      >
        {finding.sheet} · {finding.range ?? finding.cell}
      </Link>
      <p className={styles.message}>{finding.message}</p>
      {finding.related && finding.related.length > 0 && (
        <p className={styles.related}>
          {words.terkait()}{' '}
          {finding.related.slice(0, related).map((place, index) => (
            <span key={`${place.sheet}!${place.cell}`}>
              {index > 0 && ', '}
              <Link as="button" className={styles.place} onClick={() => select(place.sheet, place.cell)}>
                {place.sheet === finding.sheet ? place.cell : `${place.sheet} · ${place.cell}`}
              </Link>
            </span>
          ))}
          {finding.related.length > related && ` +${finding.related.length - related}`}
        </p>
      )}
      {ignoring ? (
        <IgnoreForm finding={finding} onDone={() => setIgnoring(false)} />
      ) : (
        <div className={styles.actions}>
          {finding.fix && (
            <Button
              size="small"
              appearance="transparent"
              className={styles.action}
              title={finding.fix.title}
              onClick={fix}
            >
              {words.perbaiki()}
            </Button>
          )}
          <Button
            size="small"
            appearance="transparent"
            className={styles.action}
            onClick={() => setIgnoring(true)}
          >
            {words.abaikan()}
          </Button>
        </div>
      )}
    </article>
  );
}

function IgnoreForm({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const styles = useStyles();
  const { state, messages, updateProfil } = usePane();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const words = messages.pane.temuan;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') {
      setMissing(true);
      return;
    }
    updateProfil(abaikan(state.profil, finding, reason, today()));
    onDone();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={words.alasan()}
        size="small"
        hint={words.alasanContoh()}
        validationState={missing ? 'error' : 'none'}
        validationMessage={missing ? words.alasanWajib() : undefined}
      >
        <Input
          size="small"
          value={reason}
          autoFocus
          onChange={(_event, { value }) => {
            setReason(value);
            setMissing(false);
          }}
          onKeyDown={(event) => event.key === 'Escape' && onDone()}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {words.abaikan()}
        </Button>
        <Button size="small" onClick={onDone}>
          {messages.pane.umum.batal()}
        </Button>
      </div>
    </form>
  );
}
