import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Analysis } from '../../core/analyse';
import { kinds, type Kind, type Table } from '../../core/recognise/table';
import { Disclosure } from '../parts/Disclosure';
import { Heading, PageTitle, Scroll } from '../parts/Layout';
import { RowsField } from '../parts/RowsField';
import { Sureness } from '../parts/Sureness';
import { usePane } from '../state/context';
import { koreksiOf, withKoreksi, withoutKoreksi } from '../state/koreksi';
import { IndikatorList } from './IndikatorList';
import { KolomItem } from './KolomItem';
import { PisahSambung } from './PisahSambung';

const useStyles = makeStyles({
  sure: { marginBottom: '12px' },
  fields: { display: 'grid', gap: '12px' },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  evidence: {
    margin: 0,
    paddingLeft: '18px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  note: {
    margin: '16px 0 8px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** One recognised table: everything that can be put right about it. */
export function TabelDetail({ table, analysis }: { readonly table: Table; readonly analysis: Analysis }) {
  const styles = useStyles();
  const { state, messages, openTable, updateProfil, select } = usePane();
  const words = messages.pane.tabel;
  const { profil } = state;
  const [openColumn, setOpenColumn] = useState<string>();
  const corrected = koreksiOf(profil, table.fingerprint) !== undefined;
  const change = (koreksi: Parameters<typeof withKoreksi>[2]) =>
    updateProfil(withKoreksi(profil, table.fingerprint, koreksi));
  const tabel = analysis.kinerja.tabel.find((candidate) => candidate.table === table);
  return (
    <>
      <PageTitle
        title={table.sheet}
        back={messages.pane.umum.kembali()}
        onBack={() => openTable(undefined)}
      />
      <Scroll>
        <div className={styles.sure}>
          <Sureness confidence={table.confidence} corrected={corrected} />
          {table.confidence < 0.5 && !corrected && <p className={styles.note}>{words.raguKalimat()}</p>}
        </div>
        <div className={styles.fields}>
          <Field label={words.jenis()}>
            <Select value={table.kind} onChange={(_event, { value }) => change({ kind: value as Kind })}>
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {messages.pane.istilah.jenis(kind)}
                </option>
              ))}
            </Select>
          </Field>
          <RowsField
            label={words.barisKepala()}
            rows={table.headerRows}
            onChange={(headerRows) => change({ headerRows })}
          />
          <RowsField
            label={words.barisData()}
            rows={table.dataRows}
            onChange={(dataRows) => change({ dataRows })}
          />
          <PisahSambung table={table} analysis={analysis} onChange={change} />
        </div>
        <Heading>{words.kolom()}</Heading>
        <ul className={styles.list}>
          {table.columns.map((column) => (
            <KolomItem
              key={column.column}
              table={table}
              column={column}
              open={openColumn === column.column}
              onToggle={() => {
                setOpenColumn(openColumn === column.column ? undefined : column.column);
                select(
                  table.sheet,
                  `${column.column}${table.headerRows[0]}:${column.column}${Math.max(table.dataRows[1], table.headerRows[1])}`,
                );
              }}
            />
          ))}
        </ul>
        {tabel && tabel.indikator.length > 0 && <IndikatorList tabel={tabel} analysis={analysis} />}
        {table.evidence.length > 0 && (
          <Disclosure title={words.bukti()}>
            <ul className={styles.evidence}>
              {table.evidence.map((line, index) => (
                <li key={index}>{line}</li>
              ))}
            </ul>
          </Disclosure>
        )}
        <p className={styles.note}>{words.diingat()}</p>
        <div className={styles.buttons}>
          <Button
            size="small"
            onClick={() => {
              openTable(undefined);
              change({ bukanTabel: true });
            }}
          >
            {words.bukanTabel()}
          </Button>
          {corrected && (
            <Button size="small" onClick={() => updateProfil(withoutKoreksi(profil, table.fingerprint))}>
              {words.otomatis()}
            </Button>
          )}
        </div>
      </Scroll>
    </>
  );
}
