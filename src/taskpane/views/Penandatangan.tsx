import { makeStyles } from '@fluentui/react-components';
import type { Penandatangan as Orang } from '../../core/kinerja/profil';
import { Disclosure } from '../parts/Disclosure';
import { TextField } from '../parts/TextField';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: { '& details': { marginTop: '4px' }, '& summary': { fontWeight: 400 } },
  fields: { display: 'grid', gap: '8px', padding: '0 0 8px 16px' },
});

const roles: readonly Orang['peran'][] = ['pihak-pertama', 'pihak-kedua', 'disusun', 'dievaluasi'];
const fields = ['jabatan', 'nama', 'pangkat', 'nip'] as const;

/** Who signs the report sheets. */
export function Penandatangan() {
  const styles = useStyles();
  const { state, messages, updateProfil } = usePane();
  const { profil } = state;
  const { istilah, pengaturan: words } = messages.pane;
  const people = profil.penandatangan ?? [];
  const change = (peran: Orang['peran'], field: (typeof fields)[number], value: string | undefined) => {
    const blank = { peran, jabatan: '', nama: '', pangkat: '', nip: '' };
    const person = { ...(people.find((each) => each.peran === peran) ?? blank), [field]: value ?? '' };
    const others = people.filter((each) => each.peran !== peran);
    const empty = fields.every((each) => person[each] === '');
    updateProfil({ ...profil, penandatangan: empty ? others : [...others, person] });
  };
  return (
    <div className={styles.root}>
      {roles.map((peran) => {
        const person = people.find((each) => each.peran === peran);
        const name = person?.nama || person?.jabatan;
        const title = istilah.penandatangan(peran) + (name ? `: ${name}` : '');
        return (
          <Disclosure key={peran} title={title}>
            <div className={styles.fields}>
              {fields.map((field) => (
                <TextField
                  key={field}
                  size="small"
                  label={words[field]()}
                  value={person?.[field] || undefined}
                  onChange={(value) => change(peran, field, value)}
                />
              ))}
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}
