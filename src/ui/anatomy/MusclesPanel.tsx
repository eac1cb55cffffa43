import { visibilityOf } from '#domain/audience/visibility.ts';
import { useView } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { MusclePanel } from '../expression/MusclePanel.tsx';
import { WORDS } from '../wording/words.ts';
import { LayersPanel } from './layers/LayersPanel.tsx';

/** What lies under the skin, and how the muscles move the face. */
export function MusclesPanel() {
  const anatomical = useView((view) => visibilityOf(view.audience).muscleNames === 'anatomical');
  return (
    <>
      <Disclosure title={WORDS.muscles.under} open>
        <LayersPanel />
      </Disclosure>
      {anatomical && (
        <Disclosure title={WORDS.muscles.movement}>
          <MusclePanel />
        </Disclosure>
      )}
    </>
  );
}
