import { Button } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { useMemo } from 'react';
import { Empty, Footer, Lead, PageTitle, Scroll } from '../parts/Layout';
import { usePane } from '../state/context';
import { formatAfter } from '../state/formats';
import type { Pending } from '../state/state';
import { PratinjauLembar } from './PratinjauLembar';

/** What a plan does, cell by cell, before it does it. */
export function PratinjauView({ pending }: { readonly pending: Pending }) {
  const { state, messages, dismiss, apply } = usePane();
  const { plan, preview } = pending;
  const words = messages.pane.umum;
  const cells = preview.counts.fill + preview.counts.replace + preview.counts.clear;
  const written = preview.sheets.filter(({ state: what }) => what === 'new' || what === 'rewritten').length;
  const workbook = state.analysis?.workbook;
  const format = useMemo(() => workbook && formatAfter(plan, workbook), [plan, workbook]);
  return (
    <>
      <PageTitle title={words.pratinjau()} back={words.kembali()} onBack={dismiss} />
      <Scroll>
        {preview.empty || (cells === 0 && written === 0 && preview.sheets.length === 0) ? (
          <Empty
            icon={<CheckmarkCircleRegular fontSize={44} />}
            title={plan.title}
            text={words.pratinjauKosong()}
          />
        ) : (
          <>
            <Lead>
              <strong>{plan.title}</strong>
              <br />
              {words.pratinjauJumlah(cells, written)}
            </Lead>
            {preview.sheets.map((sheet, index) => (
              <PratinjauLembar
                key={sheet.sheet}
                plan={plan}
                sheet={sheet}
                format={format}
                open={index === 0}
              />
            ))}
          </>
        )}
      </Scroll>
      <Footer>
        <Button onClick={dismiss}>{words.batal()}</Button>
        <Button
          appearance="primary"
          disabled={preview.empty || state.busy !== undefined}
          onClick={() => void apply(plan)}
        >
          {words.terapkan()}
        </Button>
      </Footer>
    </>
  );
}
