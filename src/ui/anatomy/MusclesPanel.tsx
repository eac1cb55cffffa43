import { visibilityOf } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { AgeChoice } from '../expression/lines/AgeChoice.tsx';
import { LineSeverity } from '../expression/lines/LineSeverity.tsx';
import { MusclePanel } from '../expression/MusclePanel.tsx';
import { WORDS } from '../wording/words.ts';
import { LayersPanel } from './layers/LayersPanel.tsx';

/** What lies under the skin, how the muscles move the face, and the lines that they fold. */
export function MusclesPanel() {
  const anatomical = useView((view) => visibilityOf(view.audience).muscleNames === 'anatomical');
  return (
    <>
      <Disclosure title={WORDS.muscles.under} open>
        <LayersPanel />
      </Disclosure>
      {anatomical && (
        <>
          <Disclosure title={WORDS.muscles.movement}>
            <MusclePanel />
          </Disclosure>
          <Disclosure title={WORDS.muscles.lines}>
            <AgeChoice />
            <LineSeverity />
          </Disclosure>
        </>
      )}
    </>
  );
}
