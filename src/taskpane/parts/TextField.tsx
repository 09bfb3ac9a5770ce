import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';

/** A text that is told on leaving the field; blank is no text. */
export function TextField(props: {
  readonly label: string;
  readonly value: string | undefined;
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'numeric';
  readonly size?: 'small' | 'medium';
  readonly onChange: (value: string | undefined) => void;
}) {
  const { label, value, placeholder, inputMode, size = 'medium', onChange } = props;
  const [draft, setDraft] = useState<string>();
  const commit = () => {
    if (draft === undefined) return;
    setDraft(undefined);
    const next = draft.trim() === '' ? undefined : draft.trim();
    if (next !== value) onChange(next);
  };
  return (
    <Field label={label} size={size}>
      <Input
        size={size}
        value={draft ?? value ?? ''}
        placeholder={placeholder}
        inputMode={inputMode}
        input={{ style: { minWidth: 0 } }}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => setDraft(data.value)}
        onBlur={commit}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
      />
    </Field>
  );
}
