import type { ReactNode } from 'react';
import { resetChanges, type ShapeTrait } from '#domain/plan/personalFace.ts';
import { personStore, usePerson } from '#stores/personStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { LineSeverity } from '../expression/lines/LineSeverity.tsx';
import { FACE_WORDS } from '../wording/faceWords.ts';
import { MeasureGroup } from './MeasureGroup.tsx';
import { PersonGroup } from './PersonGroup.tsx';
import { ShapeSliders } from './ShapeSliders.tsx';
import '../controls/fields.css';
import './facePanel.css';

const LIDS: readonly ShapeTrait[] = ['brow-angle', 'outer-canthus-height', 'epicanthus', 'lid-fold', 'lower-lid-bag'];
const NOSE: readonly ShapeTrait[] = ['nose-width', 'nose-projection', 'nose-length', 'nostril-flare'];
const MOUTH: readonly ShapeTrait[] = ['mouth-width', 'lip-projection', 'mouth-corners', 'cupids-bow'];
const OUTLINE: readonly ShapeTrait[] = ['weight', 'chin-pointed', 'face-diamond', 'face-rectangular', 'face-square', 'face-triangular'];

/** The face of this person, trait by trait, kept with the visit. The panel around it, with name and close button, is the caller's. */
export function FacePanel() {
  const locked = usePlan((state) => state.status === 'locked');
  const given = usePerson((person) => !person.changeable);
  const { groups } = FACE_WORDS;
  if (locked) return <p className="hint panel-line">{FACE_WORDS.locked}</p>;
  return (
    <div className="panel-body face-panel-body">
      <p className={given ? 'plain-note' : 'hint'}>{given ? FACE_WORDS.given : FACE_WORDS.intro}</p>
      <Group title={groups.person} open>
        <PersonGroup />
      </Group>
      <Group title={groups.lids}>
        <ShapeSliders shapes={LIDS} />
      </Group>
      <Group title={groups.nose}>
        <ShapeSliders shapes={NOSE} />
      </Group>
      <Group title={groups.mouth}>
        <ShapeSliders shapes={MOUTH} />
      </Group>
      <Group title={groups.outline}>
        <p className="hint">{FACE_WORDS.outlineHint}</p>
        <ShapeSliders shapes={OUTLINE} />
      </Group>
      <Group title={groups.lines}>
        <LineSeverity />
      </Group>
      <Group title={groups.measure} open>
        <MeasureGroup />
      </Group>
      <WholeFace />
    </div>
  );
}

function Group({ title, open = false, children }: { readonly title: string; readonly open?: boolean; readonly children: ReactNode }) {
  return (
    <Disclosure title={title} open={open}>
      <div className="face-group">{children}</div>
    </Disclosure>
  );
}

/** What is done with the face as a whole. */
function WholeFace() {
  const changeable = usePerson((person) => person.changeable);
  const plain = usePerson(({ traits }) => Object.keys(resetChanges(traits)).length === 0);
  const reset = () => {
    personStore.getState().reset();
    viewStore.getState().announce(FACE_WORDS.wasReset);
  };
  const startNew = () => {
    const { face } = personStore.getState();
    viewStore.getState().setStartingLooks({ ...face, sex: face.sex > 0.5 ? 'male' : 'female' });
    viewStore.getState().announce(FACE_WORDS.startsNew);
  };
  return (
    <div className="face-whole">
      <div className="button-row">
        <button type="button" className="outline-button" disabled={!changeable || plain} onClick={reset}>
          {FACE_WORDS.resetAll}
        </button>
        <button type="button" className="outline-button" onClick={startNew}>
          {FACE_WORDS.startNew}
        </button>
      </div>
      <p className="hint">{FACE_WORDS.resetAllHint}</p>
      <p className="hint">{FACE_WORDS.startNewHint}</p>
    </div>
  );
}
