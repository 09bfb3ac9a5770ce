import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Analysis } from '../../core/analyse';
import type { Abaikan } from '../../core/kinerja/profil';
import { Disclosure } from '../parts/Disclosure';
import { usePane } from '../state/context';
import { tanpaAbaikan } from '../state/temuan';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '10px' },
  item: { fontSize: tokens.fontSizeBase200, lineHeight: '18px', overflowWrap: 'anywhere' },
  place: { fontSize: tokens.fontSizeBase200, textAlign: 'left' },
  reason: { margin: '2px 0' },
  faint: { color: tokens.colorNeutralForeground2 },
});

/** What the user put aside, why, and what of it is out of date. */
export function DaftarAbaikan({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages } = usePane();
  const ignored = state.profil.abaikan ?? [];
  if (ignored.length === 0) return null;
  const gone = new Set(analysis.abaikanUsang.map(key));
  return (
    <Disclosure title={messages.pane.temuan.diabaikan(ignored.length)}>
      <ul className={styles.list}>
        {ignored.map((item) => (
          <Item key={key(item)} item={item} stale={gone.has(key(item))} />
        ))}
      </ul>
    </Disclosure>
  );
}

const key = (item: Abaikan): string => `${item.rule}!${item.sheet}!${item.cell}`;

function Item({ item, stale }: { readonly item: Abaikan; readonly stale: boolean }) {
  const styles = useStyles();
  const { state, messages, select, updateProfil } = usePane();
  const words = messages.pane.temuan;
  return (
    <li className={styles.item}>
      {words.aturan(item.rule)}
      {' · '}
      <Link as="button" className={styles.place} onClick={() => select(item.sheet, item.cell)}>
        {item.sheet} · {item.cell}
      </Link>
      <p className={styles.reason}>
        “{item.alasan}” <span className={styles.faint}>{item.tanggal}</span>
        {stale && (
          <>
            <br />
            <span className={styles.faint}>{words.usang()}</span>
          </>
        )}
      </p>
      <Button size="small" onClick={() => updateProfil(tanpaAbaikan(state.profil, item))}>
        {stale ? words.hapus() : words.aktifkan()}
      </Button>
    </li>
  );
}
