import { Button } from '@fluentui/react-components';
import { TableSearchRegular } from '@fluentui/react-icons/svg/table-search';
import { Empty, Scroll } from '../parts/Layout';
import { usePane } from '../state/context';

/** Before the first check: one sentence, one button. */
export function MulaiView() {
  const { state, messages, check } = usePane();
  const words = messages.pane.umum;
  return (
    <Scroll>
      <Empty
        icon={<TableSearchRegular fontSize={44} />}
        title={words.mulaiJudul()}
        text={words.mulaiKalimat()}
      >
        <Button
          appearance="primary"
          size="large"
          disabled={state.busy !== undefined}
          onClick={() => void check()}
        >
          {words.periksa()}
        </Button>
        <p>{words.mulaiJanji()}</p>
      </Empty>
    </Scroll>
  );
}
