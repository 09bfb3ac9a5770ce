import { Button } from '@fluentui/react-components';
import { CalculatorRegular } from '@fluentui/react-icons/svg/calculator';
import { useCallback, useMemo, useState } from 'react';
import type { Analysis } from '../../core/analyse';
import { planCompute, type Tawaran } from '../../core/measures/kolom';
import { planRemove } from '../../core/measures/kolom-hapus';
import { tandaDi } from '../../core/plan/tanda';
import { Callout, Empty, Footer, Heading, Lead, Scroll } from '../parts/Layout';
import { Planning } from '../parts/Planning';
import { SkippedList } from '../parts/SkippedList';
import { usePane } from '../state/context';
import { usePlanned } from '../state/usePlanned';
import { DaftarKolom } from './DaftarKolom';
import { DaftarTawaran, kunciTawaran } from './DaftarTawaran';

/** The columns that will be computed: where they go, what is offered besides, what is left out and why. */
export function HitungView({ analysis }: { readonly analysis: Analysis }) {
  const { state, messages, show } = usePane();
  const [accepted, setAccepted] = useState<ReadonlySet<string>>(new Set());
  const words = messages.pane.hitung;
  const { kinerja, profil } = analysis;
  const make = useCallback(
    () => planCompute(kinerja, profil, analysis.messages),
    [kinerja, profil, analysis.messages],
  );
  const planned = usePlanned(make);
  const own = useMemo(
    () => tandaDi(kinerja.workbook).some((tanda) => tanda.jenis === 'Kolom'),
    [kinerja.workbook],
  );
  const proposed = kinerja.indikator.filter((indikator) => !indikator.polaritas.pasti).length;
  const preview = (offers: readonly Tawaran[]) => {
    const accept = offers.filter((offer) => accepted.has(kunciTawaran(offer)));
    show(planCompute(kinerja, profil, analysis.messages, { accept }).plan);
  };
  return (
    <Planning planned={planned}>
      {({ plan, columns, offers, skipped }) => {
        const chosen = offers.filter((offer) => accepted.has(kunciTawaran(offer))).length;
        const nothing = plan.actions.length === 0 && chosen === 0;
        return (
          <>
            <Scroll>
              {columns.length === 0 && offers.length === 0 ? (
                <Empty
                  icon={<CalculatorRegular fontSize={44} />}
                  title={words.tidakAda()}
                  text={words.tidakAdaKalimat()}
                />
              ) : (
                <>
                  <Lead>{words.kalimat()}</Lead>
                  {plan.actions.length === 0 && columns.length > 0 && <Callout>{words.sudah()}</Callout>}
                  {proposed > 0 && <Callout>{words.usulan(proposed)}</Callout>}
                  {columns.length > 0 && (
                    <>
                      <Heading>{words.kolomJudul(columns.length)}</Heading>
                      <DaftarKolom columns={columns} />
                    </>
                  )}
                  <DaftarTawaran offers={offers} accepted={accepted} onAccepted={setAccepted} />
                </>
              )}
              <SkippedList title={words.dilewati(skipped.length)} skipped={skipped} />
            </Scroll>
            <Footer>
              {own && (
                <Button
                  title={words.hapusJelas()}
                  disabled={state.busy !== undefined}
                  onClick={() => show(planRemove(kinerja.workbook, analysis.messages))}
                >
                  {words.hapus()}
                </Button>
              )}
              <Button
                appearance="primary"
                disabled={nothing || state.busy !== undefined}
                onClick={() => preview(offers)}
              >
                {words.pratinjau()}
              </Button>
            </Footer>
          </>
        );
      }}
    </Planning>
  );
}
