import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import type { Analysis } from '../../core/analyse';
import type { Table } from '../../core/recognise/table';
import { Sureness } from '../parts/Sureness';
import { Empty, Footer, Heading, Lead, Scroll } from '../parts/Layout';
import { usePane } from '../state/context';
import { koreksiOf, withoutKoreksi } from '../state/koreksi';
import { TabelDetail } from './TabelDetail';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '10px 8px 10px 12px',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    cursor: 'pointer',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  unsure: { borderLeft: `3px solid ${tokens.colorPaletteYellowBorderActive}` },
  text: { flex: 1, minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  removed: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px',
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** Which tables were recognised and how sure that is. */
export function TabelView({ analysis }: { readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, check, goTo, openTable, updateProfil } = usePane();
  const words = messages.pane;
  const open = state.table === undefined ? undefined : analysis.tables[state.table];
  if (open) return <TabelDetail key={open.fingerprint + open.sheet} table={open} analysis={analysis} />;
  const removed = Object.entries(state.profil.tabel ?? {}).filter(([, koreksi]) => koreksi.bukanTabel);
  return (
    <>
      <Scroll>
        {analysis.tables.length === 0 ? (
          <Empty
            icon={<TableSearchRegular fontSize={44} />}
            title={words.umum.tanpaTabelJudul()}
            text={words.umum.tanpaTabelKalimat()}
          >
            <Button onClick={() => goTo('laporan')}>{words.templat.judul()}</Button>
          </Empty>
        ) : (
          <>
            <Lead>{words.tabel.ringkas(analysis.tables.length, analysis.kinerja.indikator.length)}</Lead>
            <ul className={styles.list}>
              {analysis.tables.map((table, index) => (
                <li key={`${table.sheet}-${table.headerRows[0]}-${table.columns[0]?.column}`}>
                  <Card table={table} analysis={analysis} onOpen={() => openTable(index)} />
                </li>
              ))}
            </ul>
          </>
        )}
        {removed.length > 0 && (
          <>
            <Heading>{words.tabel.bukanTabelDaftar(removed.length)}</Heading>
            <ul className={styles.list}>
              {removed.map(([fingerprint], index) => (
                <li key={fingerprint} className={styles.removed}>
                  <span>{words.tabel.susunan(index + 1)}</span>
                  <Button
                    size="small"
                    onClick={() => updateProfil(withoutKoreksi(state.profil, fingerprint))}
                  >
                    {words.tabel.pulihkan()}
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </Scroll>
      <Footer>
        <Button disabled={state.busy !== undefined} onClick={() => void check()}>
          {words.umum.periksaUlang()}
        </Button>
      </Footer>
    </>
  );
}

function Card(props: { readonly table: Table; readonly analysis: Analysis; readonly onOpen: () => void }) {
  const styles = useStyles();
  const { state, messages } = usePane();
  const { table, analysis } = props;
  const words = messages.pane;
  const tabel = analysis.kinerja.tabel.find((candidate) => candidate.table === table);
  const indikator = tabel?.indikator.length ?? 0;
  const facts = [words.tabel.baris(...table.dataRows)];
  if (indikator > 0) facts.push(words.tabel.indikator(indikator));
  return (
    <button
      type="button"
      className={mergeClasses(styles.card, table.confidence < 0.5 && styles.unsure)}
      onClick={props.onOpen}
    >
      <span className={styles.text}>
        <span className={styles.name}>{table.sheet}</span>
        <br />
        <span className={styles.small}>
          {words.istilah.jenis(table.kind)}
          <br />
          {facts.join(' · ')}
          <br />
        </span>
        <Sureness
          confidence={table.confidence}
          corrected={koreksiOf(state.profil, table.fingerprint) !== undefined}
        />
      </span>
      <ChevronRight16Regular aria-hidden />
    </button>
  );
}
