import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { bagianJenis } from '../../core/kinerja/periode';
import { roles, type Column, type Role, type Table } from '../../core/recognise/table';
import { Unseen } from '../parts/Layout';
import { usePane } from '../state/context';
import { withColumn } from '../state/koreksi';

const useStyles = makeStyles({
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  button: {
    display: 'grid',
    gridTemplateColumns: '28px 1fr 16px',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    padding: '7px 0',
    textAlign: 'left',
    font: 'inherit',
    color: 'inherit',
    background: 'none',
    border: 'none',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  letter: {
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
  },
  text: { minWidth: 0 },
  role: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase200 },
  header: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    display: '-webkit-box',
    WebkitLineClamp: 2,
    WebkitBoxOrient: 'vertical',
    overflowWrap: 'anywhere',
  },
  fields: { display: 'grid', gap: '8px', padding: '4px 0 12px 36px' },
});

const years = Array.from({ length: 6 }, (_, i) => `Y${i + 1}`);
const { TW, B, SM } = bagianJenis;
const upTo = ['SD-LALU', 'SD-TAHUN', ...bagianJenis['SD-TW']];
const periods = ['TAHUN', ...TW, ...SM, ...B, ...years, 'RENSTRA', ...upTo];
const withPeriod: readonly Role[] = ['target', 'realisasi', 'capaian', 'aksi', 'hasil', 'selisih', 'nilai'];
const withMeasure: readonly Role[] = ['target', 'realisasi', 'capaian'];

/** A column of a table: what it holds, and, opened, the means to say otherwise. */
export function KolomItem(props: {
  readonly table: Table;
  readonly column: Column;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  const { state, messages, updateProfil } = usePane();
  const { column, table, open } = props;
  const { istilah, tabel: words } = messages.pane;
  const change = (next: Partial<Pick<Column, 'role' | 'period' | 'measure'>>) =>
    updateProfil(withColumn(state.profil, table.fingerprint, column.column, { ...column, ...next }));
  const role = istilah.peran(column.role, column.measure);
  const fields = (
    <div className={styles.fields}>
      <Field label={words.peran()} size="small">
        <Select
          size="small"
          value={column.role}
          onChange={(_event, { value }) => change({ role: value as Role })}
        >
          {roles.map((each) => (
            <option key={each} value={each}>
              {istilah.peran(each)}
            </option>
          ))}
        </Select>
      </Field>
      {withPeriod.includes(column.role) && (
        <Field label={words.periode()} size="small">
          <Select
            size="small"
            value={column.period ?? ''}
            onChange={(_event, { value }) => change({ period: value || undefined })}
          >
            <option value="">{words.tanpaPeriode()}</option>
            {column.period && !periods.includes(column.period) && (
              <option value={column.period}>{istilah.periode(column.period)}</option>
            )}
            {periods.map((period) => (
              <option key={period} value={period}>
                {istilah.periode(period)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {withMeasure.includes(column.role) && (
        <Field label={words.ukuran()} size="small">
          <Select
            size="small"
            value={column.measure ?? 'kinerja'}
            onChange={(_event, { value }) =>
              change({ measure: value === 'anggaran' ? 'anggaran' : undefined })
            }
          >
            <option value="kinerja">{words.kinerja()}</option>
            <option value="anggaran">{words.anggaran()}</option>
          </Select>
        </Field>
      )}
    </div>
  );
  return (
    <li className={styles.item}>
      <button type="button" className={styles.button} aria-expanded={open} onClick={props.onToggle}>
        <span className={styles.letter}>
          <Unseen>{words.kolomKe('')}</Unseen>
          {column.column}
        </span>
        <span className={styles.text}>
          <span className={styles.role}>
            {role}
            {column.period ? ` · ${istilah.periode(column.period)}` : ''}
          </span>
          <span className={styles.header}>{column.header || words.tanpaKepala()}</span>
        </span>
        {open ? <ChevronDown16Regular aria-hidden /> : <ChevronRight16Regular aria-hidden />}
      </button>
      {open && fields}
    </li>
  );
}
