import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis } from '../../core/analyse';
import type { Koreksi } from '../../core/recognise/koreksi';
import type { Table } from '../../core/recognise/table';
import { usePane } from '../state/context';
import { koreksiOf } from '../state/koreksi';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  input: { width: '84px', minWidth: 0 },
});

/** Parts a table at a row, or joins it with the one below it on its sheet. */
export function PisahSambung(props: {
  readonly table: Table;
  readonly analysis: Analysis;
  readonly onChange: (koreksi: Koreksi) => void;
}) {
  const styles = useStyles();
  const { state, messages } = usePane();
  const words = messages.pane.tabel;
  const { table, analysis, onChange } = props;
  const [text, setText] = useState('');
  const row = Number(text);
  const inside = /^\d+$/.test(text) && row > table.dataRows[0] && row <= table.dataRows[1];
  const said = koreksiOf(state.profil, table.fingerprint);
  const below = analysis.tables
    .filter((other) => other.sheet === table.sheet && other.headerRows[0] > table.dataRows[1])
    .sort((a, b) => a.headerRows[0] - b.headerRows[0])[0];
  return (
    <>
      <Field
        label={words.tabelBaru()}
        validationState={text === '' || inside ? 'none' : 'error'}
        validationMessage={text === '' || inside ? undefined : words.barisDiDalam(...table.dataRows)}
      >
        <div className={styles.line}>
          <Input
            className={styles.input}
            value={text}
            inputMode="numeric"
            aria-label={words.tabelBaru()}
            onChange={(_event, data) => setText(data.value.trim())}
          />
          <Button
            size="small"
            disabled={!inside}
            onClick={() => {
              setText('');
              onChange({ pisah: [...(said?.pisah ?? []), row] });
            }}
          >
            {words.pisahkan()}
          </Button>
        </div>
      </Field>
      {below && (
        <div>
          <Button
            size="small"
            onClick={() => onChange({ sambung: [...(said?.sambung ?? []), below.headerRows[0]] })}
          >
            {words.sambungkan(below.headerRows[0])}
          </Button>
        </div>
      )}
    </>
  );
}
