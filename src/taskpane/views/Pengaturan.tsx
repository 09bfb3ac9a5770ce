import { Button, Checkbox, Field, makeStyles, Select } from '@fluentui/react-components';
import { useRef } from 'react';
import type { MetodeEfisiensi, Profil } from '../../core/kinerja/profil';
import { metodeEfisiensi } from '../../core/measures/efisiensi-metode';
import { caraRata } from '../../core/measures/rata-rata';
import { triwulan, type Triwulan } from '../../core/recognise/table';
import { Heading, Lead, PageTitle, Scroll } from '../parts/Layout';
import { TextField } from '../parts/TextField';
import { usePane } from '../state/context';
import { profilText } from '../state/profil';
import { saveText } from '../state/saveText';
import { Penandatangan } from './Penandatangan';
import { SkalaField } from './SkalaField';
import { UrutanField } from './UrutanField';

const useStyles = makeStyles({
  fields: { display: 'grid', gap: '10px' },
  pair: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', '& > *': { minWidth: 0 } },
  buttons: { display: 'flex', gap: '8px' },
  check: { marginLeft: '-8px' },
  select: { minWidth: 0, width: '100%' },
});

const methods: readonly MetodeEfisiensi[] = ['SELISIH', 'SELISIH-RP', 'PMK-22', 'PMK-249'];
const caps = [100, 110, 120, 150];

/** Everything that is chosen once: kept in the workbook, taken to others as a file. */
export function PengaturanView() {
  const styles = useStyles();
  const { state, messages, canFollow, openSettings, updateProfil, importProfil, setIncludeHidden } =
    usePane();
  const file = useRef<HTMLInputElement>(null);
  const { profil } = state;
  const { pengaturan: words, istilah, umum } = messages.pane;
  const set = (change: Partial<Profil>) => updateProfil({ ...profil, ...change });
  const year = (text: string) => (/^(19|20)\d\d$/.test(text.trim()) ? Number(text) : undefined);
  return (
    <>
      <PageTitle title={umum.pengaturan()} back={umum.kembali()} onBack={() => openSettings(false)} />
      <Scroll>
        <Lead>{words.tersimpan()}</Lead>
        <Heading>{words.laporan()}</Heading>
        <div className={styles.fields}>
          <TextField
            label={words.instansi()}
            placeholder={words.instansiContoh()}
            value={profil.instansi}
            onChange={(instansi) => set({ instansi })}
          />
          <div className={styles.pair}>
            <TextField
              label={words.tahun()}
              value={profil.tahun === undefined ? undefined : String(profil.tahun)}
              placeholder={state.analysis?.kinerja.tahun?.toString()}
              inputMode="numeric"
              onChange={(text) => set({ tahun: text === undefined ? undefined : year(text) })}
            />
            <Field label={words.periode()}>
              <Select
                className={styles.select}
                value={profil.periode ?? ''}
                onChange={(_event, { value }) =>
                  set({ periode: (value || undefined) as Triwulan | undefined })
                }
              >
                <option value="">{umum.otomatis()}</option>
                {triwulan.map((tw, index) => (
                  <option key={tw} value={tw}>
                    {istilah.triwulan(index + 1)}
                  </option>
                ))}
              </Select>
            </Field>
          </div>
          <div className={styles.pair}>
            <TextField label={words.tempat()} value={profil.tempat} onChange={(tempat) => set({ tempat })} />
            <TextField
              label={words.tanggal()}
              value={profil.tanggal}
              onChange={(tanggal) => set({ tanggal })}
            />
          </div>
        </div>
        <Heading>{words.penandatangan()}</Heading>
        <Penandatangan />
        <Heading>{words.hitungan()}</Heading>
        <div className={styles.fields}>
          <SkalaField />
          <Field label={words.rataRata()}>
            <Select
              className={styles.select}
              value={caraRata(profil)}
              onChange={(_event, { value }) =>
                set({ rataRata: value === 'GEOMETRIK' ? 'GEOMETRIK' : undefined })
              }
            >
              <option value="ARITMETIK">{words.rataAritmetik()}</option>
              <option value="GEOMETRIK">{words.rataGeometrik()}</option>
            </Select>
          </Field>
          <Field label={words.batas()}>
            <Select
              className={styles.select}
              value={profil.batas?.toString() ?? ''}
              onChange={(_event, { value }) => set({ batas: value === '' ? undefined : Number(value) })}
            >
              <option value="">{words.tanpaBatas()}</option>
              {[...new Set([...caps, ...(profil.batas === undefined ? [] : [profil.batas])])].map((cap) => (
                <option key={cap} value={cap}>
                  {cap} %
                </option>
              ))}
            </Select>
          </Field>
          <Field label={words.efisiensi()}>
            <Select
              className={styles.select}
              value={metodeEfisiensi(profil)}
              onChange={(_event, { value }) => set({ efisiensi: value as MetodeEfisiensi })}
            >
              {methods.map((method) => (
                <option key={method} value={method}>
                  {istilah.efisiensi(method)}
                </option>
              ))}
            </Select>
          </Field>
          <UrutanField />
          <Field label={words.fakta()}>
            <Select
              className={styles.select}
              value={profil.fakta ?? 'kolom'}
              onChange={(_event, { value }) => set({ fakta: value === 'catatan' ? 'catatan' : undefined })}
            >
              <option value="kolom">{words.faktaKolom()}</option>
              <option value="catatan">{words.faktaCatatan()}</option>
            </Select>
          </Field>
          <Checkbox
            className={styles.check}
            label={words.tersembunyi()}
            checked={state.includeHidden}
            onChange={(_event, { checked }) => setIncludeHidden(checked === true)}
          />
          {canFollow && (
            <Checkbox
              className={styles.check}
              label={words.ikuti()}
              checked={profil.ikutiPerubahan !== false}
              onChange={(_event, { checked }) => set({ ikutiPerubahan: checked === true })}
            />
          )}
        </div>
        <Heading>{words.tampilan()}</Heading>
        <Field label={words.bahasa()}>
          <Select
            className={styles.select}
            value={profil.bahasa ?? 'id'}
            onChange={(_event, { value }) => set({ bahasa: value === 'en' ? 'en' : 'id' })}
          >
            <option value="id">{words.bahasaId()}</option>
            <option value="en">{words.bahasaEn()}</option>
          </Select>
        </Field>
        <Heading>{words.berkas()}</Heading>
        <Lead>{words.berkasKalimat()}</Lead>
        <div className={styles.buttons}>
          <Button onClick={() => saveText(words.namaBerkas(), profilText(profil, 2))}>
            {words.ekspor()}
          </Button>
          <Button onClick={() => file.current?.click()}>{words.impor()}</Button>
          <input
            ref={file}
            type="file"
            accept=".json,application/json"
            hidden
            aria-label={words.impor()}
            onChange={(event) => {
              const chosen = event.target.files?.[0];
              event.target.value = '';
              void chosen?.text().then(importProfil);
            }}
          />
        </div>
      </Scroll>
    </>
  );
}
