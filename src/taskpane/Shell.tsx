import { makeStyles, tokens } from '@fluentui/react-components';
import { Unseen } from './parts/Layout';
import { BusyBar } from './parts/BusyBar';
import { Header } from './parts/Header';
import { NoticeBar } from './parts/NoticeBar';
import { StaleBar } from './parts/StaleBar';
import { StepTabs } from './parts/StepTabs';
import { usePane } from './state/context';
import { HitungView } from './views/Hitung';
import { LaporanView } from './views/Laporan';
import { MulaiView } from './views/Mulai';
import { PengaturanView } from './views/Pengaturan';
import { PratinjauView } from './views/Pratinjau';
import { TabelView } from './views/Tabel';
import { TemuanView } from './views/Temuan';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: '280px',
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  heading: { margin: 0, fontSize: 0, lineHeight: 0 },
  main: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
  },
});

const views = { tabel: TabelView, temuan: TemuanView, hitung: HitungView, laporan: LaporanView };

function Page() {
  const styles = useStyles();
  const { state, messages } = usePane();
  if (state.pending) return <PratinjauView pending={state.pending} />;
  if (state.page === 'pengaturan') return <PengaturanView />;
  if (!state.analysis) return <MulaiView />;
  const View = views[state.step];
  return (
    <>
      <h2 className={styles.heading}>
        <Unseen>{messages.pane.umum[state.step]()}</Unseen>
      </h2>
      <View analysis={state.analysis} />
    </>
  );
}

/** Header, steps, what is going on, and the page. */
export function Shell({ embedded }: { readonly embedded: boolean }) {
  const styles = useStyles();
  const { state } = usePane();
  // A page has one main part and one banner: beside a grid they are the page's.
  const Main = embedded ? 'div' : 'main';
  return (
    <div className={styles.root} data-pane>
      <Header as={embedded ? 'div' : 'header'} />
      <StepTabs />
      <BusyBar />
      <NoticeBar />
      <StaleBar />
      <Main className={styles.main} data-page aria-busy={state.busy !== undefined}>
        <Page />
      </Main>
    </div>
  );
}
