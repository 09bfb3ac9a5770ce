import { Button, Field, makeStyles, Select, ToggleButton } from '@fluentui/react-components';
import { Delete16Regular } from '@fluentui/react-icons/svg/delete';
import type { Pita, Skala } from '../../core/kinerja/profil';
import { pitaTertulis, skalaCapaian } from '../../core/measures/predikat';
import { TextField } from '../parts/TextField';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  select: { minWidth: 0, width: '100%' },
  bands: { display: 'grid', gap: '8px', paddingTop: '8px' },
  band: {
    display: 'grid',
    gridTemplateColumns: '1fr 32px 64px 28px',
    gap: '6px',
    alignItems: 'end',
    '& > *': { minWidth: 0 },
  },
  bound: { minWidth: 0, padding: 0, height: '24px' },
});

const awal: Skala = {
  id: 'sendiri',
  nama: '',
  pita: [
    { nama: 'Sangat Baik', batasBawah: 90, inklusif: true },
    { nama: 'Baik', batasBawah: 75, inklusif: true },
    { nama: 'Cukup', batasBawah: 60, inklusif: true },
    { nama: 'Kurang', batasBawah: 0, inklusif: true },
  ],
};

/** The predicate scale: one of the known ones, or the agency's own, band by band. */
export function SkalaField() {
  const styles = useStyles();
  const { state, messages, updateProfil } = usePane();
  const { profil } = state;
  const words = messages.pane.pengaturan;
  const own = typeof profil.skala === 'object' ? profil.skala : undefined;
  const skala = skalaCapaian(profil);
  const set = (skala: 'SAKIP' | 'PERMENDAGRI-86' | Skala) => updateProfil({ ...profil, skala });
  const setBands = (pita: readonly Pita[]) =>
    set({ ...(own ?? awal), pita: [...pita].sort((a, b) => b.batasBawah - a.batasBawah) });
  const number = (text: string | undefined) => Number((text ?? '').replace(',', '.'));
  return (
    <div>
      <Field label={words.skala()} hint={own ? undefined : pitaTertulis(skala)}>
        <Select
          className={styles.select}
          value={own ? 'sendiri' : skala.id}
          onChange={(_event, { value }) =>
            set(value === 'sendiri' ? awal : (value as 'SAKIP' | 'PERMENDAGRI-86'))
          }
        >
          <option value="PERMENDAGRI-86">{words.skalaPermendagri()}</option>
          <option value="SAKIP">{words.skalaSakip()}</option>
          <option value="sendiri">{words.skalaSendiri()}</option>
        </Select>
      </Field>
      {own && (
        <div className={styles.bands}>
          {own.pita.map((pita, index) => {
            const change = (next: Partial<Pita>) =>
              setBands(own.pita.map((each, i) => (i === index ? { ...each, ...next } : each)));
            return (
              <div key={index} className={styles.band}>
                <TextField
                  size="small"
                  label={words.skalaNama()}
                  value={pita.nama}
                  onChange={(nama) => nama && change({ nama })}
                />
                <ToggleButton
                  size="small"
                  className={styles.bound}
                  checked={pita.inklusif}
                  aria-label={words.skalaInklusif(pita.nama)}
                  title={words.skalaInklusif(pita.nama)}
                  onClick={() => change({ inklusif: !pita.inklusif })}
                >
                  {pita.inklusif ? '≥' : '>'}
                </ToggleButton>
                <TextField
                  size="small"
                  label={words.skalaBatas()}
                  value={String(pita.batasBawah).replace('.', ',')}
                  inputMode="numeric"
                  onChange={(text) => {
                    const batasBawah = number(text);
                    if (Number.isFinite(batasBawah)) change({ batasBawah });
                  }}
                />
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete16Regular />}
                  aria-label={words.skalaHapus(pita.nama)}
                  disabled={own.pita.length <= 2}
                  onClick={() => setBands(own.pita.filter((_each, i) => i !== index))}
                />
              </div>
            );
          })}
          <Button
            size="small"
            onClick={() => setBands([...own.pita, { nama: '…', batasBawah: 0, inklusif: true }])}
          >
            {words.skalaTambah()}
          </Button>
        </div>
      )}
    </div>
  );
}
