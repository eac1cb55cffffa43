import { EXPRESSION_PRESET_IDS } from '#domain/expression/presets.ts';
import { useView } from '#stores/viewStore.ts';
import { Segmented } from '../controls/Segmented.tsx';
import { WORDS } from '../wording/words.ts';

const OPTIONS = EXPRESSION_PRESET_IDS.map((value) => ({ value, label: WORDS.expressions[value] }));

/** The face at rest or in one of the movements that make the lines. */
export function ExpressionBar() {
  const expression = useView((view) => view.expression);
  const setExpression = useView((view) => view.setExpression);
  return <Segmented label={WORDS.face.expression} value={expression} options={OPTIONS} onChange={setExpression} />;
}
