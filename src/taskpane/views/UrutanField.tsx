import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import { useState } from 'react';
import type { Urutan } from '../../core/kinerja/profil';
import { urutanBawaan, urutanPasti } from '../../core/measures/capaian-predikat';
import { TextField } from '../parts/TextField';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  note: {
    margin: '2px 0 0 24px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
  check: { marginLeft: '-8px' },
  list: { display: 'grid', gap: '8px', padding: '4px 0 0 24px' },
  row: {
    display: 'grid',
    gridTemplateColumns: '1fr 28px',
    gap: '6px',
    alignItems: 'end',
    '& > *': { minWidth: 0 },
  },
});

const ditulis = (urutan: Urutan): string => urutan.join(' < ');
/** `D < C < CC`, with commas as good: names once, from the worst to the best. */
const dibaca = (text: string): Urutan => [
  ...new Set(
    text
      .split(/[<,;]/)
      .map((name) => name.trim())
      .filter(Boolean),
  ),
];

/** The orders of grades, to be seen before they count: only when confirmed is a grade worse than its target measured. */
export function UrutanField() {
  const styles = useStyles();
  const { state, messages, updateProfil } = usePane();
  const { profil } = state;
  const words = messages.pane.pengaturan;
  const [edited, setEdited] = useState<readonly Urutan[]>();
  const pasti = urutanPasti(profil.ordinal);
  const shown = pasti ?? edited ?? urutanBawaan;
  const set = (ordinal: readonly Urutan[] | undefined) => updateProfil({ ...profil, ordinal });
  const change = (orders: readonly Urutan[]) => {
    setEdited(orders);
    set(orders);
  };
  return (
    <div>
      <Checkbox
        className={styles.check}
        label={words.urutanPakai()}
        checked={pasti !== undefined}
        onChange={(_event, { checked }) => set(checked === true ? shown : undefined)}
      />
      <p className={styles.note}>{pasti ? words.urutanPasti() : words.urutanBelum()}</p>
      {pasti === undefined &&
        shown.map((urutan) => (
          <p key={ditulis(urutan)} className={styles.note}>
            {ditulis(urutan)}
          </p>
        ))}
      {pasti && (
        <div className={styles.list}>
          {shown.map((urutan, index) => (
            <div key={index} className={styles.row}>
              <TextField
                size="small"
                label={words.urutanKe(index + 1)}
                value={ditulis(urutan)}
                onChange={(text) => {
                  const next = dibaca(text ?? '');
                  if (next.length >= 2) change(shown.map((each, i) => (i === index ? next : each)));
                }}
              />
              <Button
                size="small"
                appearance="subtle"
                icon={<Delete16Regular />}
                aria-label={words.urutanHapus(index + 1)}
                disabled={shown.length <= 1}
                onClick={() => change(shown.filter((_each, i) => i !== index))}
              />
            </div>
          ))}
          <Button size="small" onClick={() => change([...shown, words.urutanContoh()])}>
            {words.urutanTambah()}
          </Button>
        </div>
      )}
    </div>
  );
}
