import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Rows } from '../../core/recognise/table';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  input: { width: '84px', minWidth: 0 },
  word: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** A first and a last row. Told on leaving a field, once both make sense. */
export function RowsField(props: {
  readonly label: string;
  readonly rows: Rows;
  readonly onChange: (rows: Rows) => void;
}) {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.tabel;
  const [draft, setDraft] = useState<readonly [string, string]>();
  const [first, last] = draft ?? [String(props.rows[0]), String(props.rows[1])];
  const valid = /^[1-9]\d*$/.test(first) && /^\d+$/.test(last) && Number(last) >= Number(first) - 1;
  const commit = () => {
    if (!draft || !valid) return;
    setDraft(undefined);
    if (Number(first) !== props.rows[0] || Number(last) !== props.rows[1])
      props.onChange([Number(first), Number(last)]);
  };
  const input = (value: string, label: string, change: (value: string) => void) => (
    <Input
      className={styles.input}
      value={value}
      inputMode="numeric"
      aria-label={`${props.label}: ${label}`}
      onChange={(_event, data) => change(data.value)}
      onBlur={commit}
      onKeyDown={(event) => event.key === 'Enter' && commit()}
    />
  );
  return (
    <Field
      label={props.label}
      validationState={valid ? 'none' : 'error'}
      validationMessage={valid ? undefined : words.salahBaris()}
    >
      <div className={styles.line} role="group" aria-label={props.label}>
        <span className={styles.word}>{words.dari()}</span>
        {input(first, words.dari(), (value) => setDraft([value, last]))}
        <span className={styles.word}>{words.sampai()}</span>
        {input(last, words.sampai(), (value) => setDraft([first, value]))}
      </div>
    </Field>
  );
}
