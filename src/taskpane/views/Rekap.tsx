import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Analysis } from '../../core/analyse';
import { perangkatGanda } from '../../core/rekap/catatan';
import { planRekap } from '../../core/rekap/rekap';
import { Disclosure } from '../parts/Disclosure';
import { Callout, Lead } from '../parts/Layout';
import { SkippedList } from '../parts/SkippedList';
import { usePane } from '../state/context';
import type { HasilRekap } from '../state/rekap';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '8px' },
  list: { listStyleType: 'none', margin: '0', padding: 0, display: 'grid', gap: '6px' },
  read: { display: 'grid', gap: '10px', '& > *': { marginTop: 0, marginBottom: 0 } },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  name: { fontWeight: tokens.fontWeightSemibold },
  note: { color: tokens.colorNeutralForeground3 },
});

/** Many workbooks summed up on sheets of this one: chosen, read, looked over, then added after a preview. */
export function Rekap({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, show, rekap } = usePane();
  const input = useRef<HTMLInputElement>(null);
  const words = messages.pane.rekap;
  const hasil = state.rekap;
  const preview = ({ rows, skipped }: HasilRekap) => {
    const plan = planRekap(rows, skipped, analysis.profil, analysis.messages, analysis.workbook);
    show(plan, plan.actions.flatMap((action) => (action.type === 'addSheet' ? [action.sheet] : []))[0]);
  };
  return (
    <Disclosure title={words.judul()} open={hasil !== undefined}>
      <Lead>{words.kalimat()}</Lead>
      {hasil && <Terbaca hasil={hasil} />}
      <div className={styles.buttons}>
        <Button size="small" disabled={state.busy !== undefined} onClick={() => input.current?.click()}>
          {hasil ? words.pilihLain() : words.pilih()}
        </Button>
        {hasil && hasil.rows.length > 0 && (
          <Button size="small" disabled={state.busy !== undefined} onClick={() => preview(hasil)}>
            {words.pratinjau()}
          </Button>
        )}
        <input
          ref={input}
          type="file"
          accept=".xlsx,.xlsm"
          multiple
          hidden
          aria-label={words.pilih()}
          onChange={(event) => {
            const files = [...(event.target.files ?? [])];
            // The same files can be chosen again.
            event.target.value = '';
            void rekap(files);
          }}
        />
      </div>
    </Disclosure>
  );
}

function Terbaca({ hasil }: { readonly hasil: HasilRekap }) {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.rekap;
  const { rows, skipped } = hasil;
  return (
    <div className={styles.read}>
      {rows.length === 0 ? (
        <Callout>{words.takAdaTerbaca()}</Callout>
      ) : (
        <Disclosure title={words.terbaca(rows.length)}>
          <ul className={styles.list}>
            {rows.map(({ file, terukur, indikator }, index) => (
              <li key={index} className={styles.item}>
                <div className={styles.name}>{file}</div>
                <div className={styles.note}>
                  {indikator === 0 ? words.tanpaIndikator() : words.baris(terukur, indikator)}
                </div>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {perangkatGanda(rows).map((sama, index) => (
        <Callout key={index}>
          {messages.forms.rekap.ganda(
            sama[0]!.instansi,
            sama.map(({ file }) => file),
          )}
        </Callout>
      ))}
      {rows.some(({ url }) => url !== undefined) && <Lead>{words.tautan()}</Lead>}
      <SkippedList
        title={words.terlewat(skipped.length)}
        skipped={skipped.map(({ file, sebab }) => ({ what: file, why: sebab }))}
        open
      />
    </div>
  );
}
