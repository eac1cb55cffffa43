import { EXPRESSION_PRESET_IDS, type ExpressionPresetId } from '#domain/expression/presets.ts';
import { useMotion } from '#stores/motionStore.ts';
import { useView } from '#stores/viewStore.ts';
import { Icon } from '../controls/icons.tsx';
import { EXPRESSION_WORDS } from '../wording/expressionWords.ts';
import { chooseExpression } from './chooseExpression.ts';
import './expressionChoice.css';

/** All expressions behind one button of the rail, where the bar of them has no room: the device's own list opens. */
export function ExpressionChoice() {
  const expression = useView((view) => view.expression);
  const byHand = useMotion((motion) => motion.activations !== null);
  const words = EXPRESSION_WORDS;
  const shown = byHand ? words.byHand : expression === 'rest' ? words.bar : words.presets[expression];
  return (
    <div className="rail-button expression-choice" data-on={byHand || expression !== 'rest' || undefined}>
      <ExpressionIcon />
      {/* The list says the same word itself. */}
      <span aria-hidden="true">{shown}</span>
      <select
        aria-label={words.bar}
        value={byHand ? 'by-hand' : expression}
        onChange={({ currentTarget }) => chooseExpression(currentTarget.value as ExpressionPresetId)}
      >
        {byHand && (
          <option value="by-hand" disabled hidden>
            {words.byHand}
          </option>
        )}
        {EXPRESSION_PRESET_IDS.map((id) => (
          <option key={id} value={id}>
            {words.presets[id]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Brows that are pulled together, eyes, and a mouth. */
const ExpressionIcon = () => (
  <Icon>
    <path d="M4.5 6.5c1.8-1.2 3.8-.9 5.5.9m9.5-.9c-1.8-1.2-3.8-.9-5.5.9" />
    <path d="M7.5 11h.1m8.8 0h.1M7.5 16.5c2.7 2.2 6.3 2.2 9 0" />
  </Icon>
);
