import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { Settings20Filled, Settings20Regular } from '@fluentui/react-icons/svg/settings';
import { triwulan, type Triwulan } from '../../core/recognise/table';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    padding: '8px 8px 4px 12px',
  },
  period: { flex: 1, minWidth: 0, display: 'flex' },
  select: { width: '100%', minWidth: 0, '& select': { fontWeight: tokens.fontWeightSemibold } },
});

/** What is reported, the last step taken back, the settings: always at hand. */
export function Header({ as: Element }: { readonly as: 'header' | 'div' }) {
  const styles = useStyles();
  const { state, messages, undo, openSettings, updateProfil } = usePane();
  const words = messages.pane;
  const last = state.history.at(-1);
  const found = state.analysis?.kinerja.triwulanTerakhir;
  const nameOf = (tw: Triwulan) => words.istilah.triwulan(triwulan.indexOf(tw) + 1);
  const tahun = state.profil.tahun ?? state.analysis?.kinerja.tahun;
  const withYear = (text: string) => (tahun ? `${text} ${tahun}` : text);
  return (
    <Element className={styles.root}>
      <div className={styles.period}>
        <Select
          size="small"
          className={styles.select}
          aria-label={words.umum.periodeLabel()}
          title={words.umum.periodeLabel()}
          value={state.profil.periode ?? ''}
          onChange={(_event, { value }) =>
            updateProfil({ ...state.profil, periode: (value || undefined) as Triwulan | undefined })
          }
        >
          <option value="">{words.umum.periodeOtomatis(found && withYear(nameOf(found)))}</option>
          {triwulan.map((tw) => (
            <option key={tw} value={tw}>
              {withYear(nameOf(tw))}
            </option>
          ))}
        </Select>
      </div>
      <Button
        appearance="subtle"
        icon={<ArrowUndo20Regular />}
        disabledFocusable={!last || state.busy !== undefined}
        aria-label={last ? words.umum.urungkan(last.title) : words.umum.urungkanKosong()}
        title={last ? words.umum.urungkan(last.title) : words.umum.urungkanKosong()}
        onClick={() => void undo()}
      />
      <Button
        appearance="subtle"
        icon={state.page === 'pengaturan' ? <Settings20Filled /> : <Settings20Regular />}
        aria-label={words.umum.pengaturan()}
        title={words.umum.pengaturan()}
        aria-pressed={state.page === 'pengaturan'}
        onClick={() => openSettings(state.page !== 'pengaturan')}
      />
    </Element>
  );
}
