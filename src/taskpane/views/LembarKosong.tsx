import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentAddRegular } from '@fluentui/react-icons/svg/document-add';
import type { Analysis } from '../../core/analyse';
import { planTemplat, templat } from '../../core/templat/plan';
import { Disclosure } from '../parts/Disclosure';
import { Lead } from '../parts/Layout';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  button: {
    width: '100%',
    justifyContent: 'flex-start',
    textAlign: 'left',
    overflowWrap: 'anywhere',
  },
});

/** Blank standard sheets, each a press away from its preview. */
export function LembarKosong({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, show } = usePane();
  const words = messages.pane.templat;
  const make = (id: string) => {
    const { workbook, profil, kinerja } = analysis;
    const { plan, sheet } = planTemplat(
      id,
      workbook,
      profil,
      analysis.messages,
      profil.tahun ?? kinerja.tahun,
    );
    show(plan, sheet);
  };
  return (
    <Disclosure title={words.judul()} open={analysis.tables.length === 0}>
      <Lead>{words.kalimat()}</Lead>
      <ul className={styles.list}>
        {templat.map(({ id, nama }) => (
          <li key={id}>
            <Button
              className={styles.button}
              size="small"
              icon={<DocumentAddRegular />}
              aria-label={words.buat(nama)}
              disabled={state.busy !== undefined}
              onClick={() => make(id)}
            >
              {nama}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
