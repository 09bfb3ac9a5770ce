import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircle16Filled } from '@fluentui/react-icons/svg/checkmark-circle';
import { Person16Filled } from '@fluentui/react-icons/svg/person';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { usePane } from '../state/context';

const useStyles = makeStyles({
  root: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  sure: { color: tokens.colorPaletteGreenForeground1 },
  fairly: { color: tokens.colorNeutralForeground2 },
  unsure: { color: tokens.colorPaletteDarkOrangeForeground1 },
  person: { color: tokens.colorBrandForeground1 },
});

/** How sure the recognition is, in a word and a percentage. */
export function Sureness(props: { readonly confidence: number; readonly corrected?: boolean }) {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.tabel;
  const { confidence } = props;
  if (props.corrected) {
    return (
      <span className={mergeClasses(styles.root, styles.person)}>
        <Person16Filled aria-hidden /> {words.dikoreksi()}
      </span>
    );
  }
  const percent = `${Math.round(confidence * 100)} %`;
  if (confidence < 0.5) {
    return (
      <span className={mergeClasses(styles.root, styles.unsure)}>
        <QuestionCircle16Filled aria-hidden /> {words.ragu()} ({percent})
      </span>
    );
  }
  const sure = confidence >= 0.8;
  return (
    <span className={mergeClasses(styles.root, sure ? styles.sure : styles.fairly)}>
      <CheckmarkCircle16Filled aria-hidden /> {sure ? words.yakin() : words.cukup()} ({percent})
    </span>
  );
}
