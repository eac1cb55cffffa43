import { EXPRESSION_PRESET_IDS, type ExpressionPresetId } from '#domain/expression/presets.ts';
import { useMotion } from '#stores/motionStore.ts';
import { useView } from '#stores/viewStore.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { EXPRESSION_WORDS } from '../wording/expressionWords.ts';
import { chooseExpression } from './chooseExpression.ts';
import './expressionBar.css';

/** The face at rest, and the movements that make the lines of the upper face; the others are behind "More". */
const FIRST = EXPRESSION_PRESET_IDS.slice(0, 5);
const OTHERS = EXPRESSION_PRESET_IDS.slice(5);

/** The face at rest or in one of the movements that a patient is asked for. */
export function ExpressionBar() {
  const expression = useView((view) => view.expression);
  const byHand = useMotion((motion) => motion.activations !== null);
  const shown = byHand ? 'by-hand' : expression;
  const other = byHand || OTHERS.includes(expression);
  return (
    <div className="expression-bar">
      <Segmented<ExpressionPresetId | 'by-hand'>
        label={EXPRESSION_WORDS.bar}
        value={shown}
        options={FIRST.map((value) => ({ value, label: EXPRESSION_WORDS.presets[value] }))}
        onChange={(value) => value !== 'by-hand' && chooseExpression(value)}
      />
      <span className="select-box expression-more" data-on={other || undefined}>
        <select
          aria-label={EXPRESSION_WORDS.more}
          className="field"
          value={other ? shown : ''}
          onChange={({ currentTarget }) => chooseExpression(currentTarget.value as ExpressionPresetId)}
        >
          <option value="" disabled hidden>
            {EXPRESSION_WORDS.moreShort}
          </option>
          {byHand && (
            <option value="by-hand" disabled hidden>
              {EXPRESSION_WORDS.byHand}
            </option>
          )}
          {OTHERS.map((id) => (
            <option key={id} value={id}>
              {EXPRESSION_WORDS.presets[id]}
            </option>
          ))}
        </select>
        <ChevronIcon />
      </span>
    </div>
  );
}
