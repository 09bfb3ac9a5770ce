import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis } from '../../core/analyse';
import type { Indikator, Tabel } from '../../core/kinerja/kinerja';
import type { ArahRentang, FaktaIndikator, Mode, Polaritas } from '../../core/kinerja/profil';
import { pilihanPolaritas } from '../../core/measures/kolom-fakta';
import { Heading } from '../parts/Layout';
import { More } from '../parts/More';
import { usePane } from '../state/context';
import { withIndikator } from '../state/koreksi';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '16px' },
  item: { display: 'grid', gap: '6px' },
  name: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  fields: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px' },
  select: { minWidth: 0, width: '100%', '& select': { minWidth: 0, textOverflow: 'ellipsis' } },
});

/** A range is chosen with its direction. */
const sebutan = (polaritas: Polaritas, arah: ArahRentang | undefined): string =>
  polaritas === 'RENTANG' && arah === 'MIN' ? 'RENTANG MIN' : polaritas;
const dipilih = (value: string): Pick<FaktaIndikator, 'polaritas' | 'arahRentang'> => ({
  polaritas: (value === 'RENTANG MIN' ? 'RENTANG' : value || undefined) as Polaritas | undefined,
  arahRentang: value === 'RENTANG MIN' ? 'MIN' : value === 'RENTANG' ? 'MAKS' : undefined,
});
const modes: readonly Mode[] = ['JUMLAH', 'AKHIR', 'RATA', 'MAKS'];
/** How many indicators are drawn at first. */
const page = 20;

/** The indicators of a table with their polaritas and mode; what is only proposed says so. */
export function IndikatorList({ tabel, analysis }: { readonly tabel: Tabel; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { messages } = usePane();
  const [shown, setShown] = useState(page);
  const keys = new Set(tabel.indikator.map((baris) => baris.kunci));
  const indikator = analysis.kinerja.indikator.filter((each) => keys.has(each.kunci));
  return (
    <>
      <Heading>{messages.pane.tabel.indikatorJudul()}</Heading>
      <ul className={styles.list}>
        {indikator.slice(0, shown).map((each) => (
          <Item key={each.kunci} indikator={each} />
        ))}
      </ul>
      <More left={indikator.length - shown} step={page} onMore={() => setShown(shown + page)} />
    </>
  );
}

function Item({ indikator }: { readonly indikator: Indikator }) {
  const styles = useStyles();
  const { state, messages, updateProfil } = usePane();
  const { tabel: words, istilah } = messages.pane;
  const label = (text: string, sure: boolean) => (sure ? text : `${text} (${words.usulan()})`);
  const change = (fact: Parameters<typeof withIndikator>[2]) =>
    updateProfil(withIndikator(state.profil, indikator.kunci, fact));
  const own = state.profil.indikator?.[indikator.kunci];
  const arah = indikator.arahRentang?.nilai;
  return (
    <li className={styles.item}>
      <span className={styles.name}>{indikator.nama}</span>
      <div className={styles.fields}>
        <Field label={words.polaritas()} size="small">
          <Select
            size="small"
            className={styles.select}
            value={own?.polaritas ? sebutan(own.polaritas, own.arahRentang ?? arah) : ''}
            title={indikator.polaritas.pasti ? undefined : words.usulanKalimat()}
            onChange={(_event, { value }) => change(dipilih(value))}
          >
            <option value="">
              {label(istilah.polaritas(sebutan(indikator.polaritas.nilai, arah)), indikator.polaritas.pasti)}
            </option>
            {pilihanPolaritas.map((each) => (
              <option key={each} value={each}>
                {istilah.polaritas(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.mode()} size="small">
          <Select
            size="small"
            className={styles.select}
            value={own?.mode ?? ''}
            title={indikator.mode.pasti ? undefined : words.usulanKalimat()}
            onChange={(_event, { value }) => change({ mode: (value || undefined) as Mode | undefined })}
          >
            <option value="">{label(istilah.mode(indikator.mode.nilai), indikator.mode.pasti)}</option>
            {modes.map((each) => (
              <option key={each} value={each}>
                {istilah.mode(each)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </li>
  );
}
