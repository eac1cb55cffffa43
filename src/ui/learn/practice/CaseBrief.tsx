import { EXPRESSION_PRESET_IDS, type ExpressionPresetId } from '#domain/expression/presets.ts';
import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useMotion } from '#stores/motionStore.ts';
import { useView } from '#stores/viewStore.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { chooseExpression } from '../../expression/chooseExpression.ts';
import { EXPRESSION_WORDS } from '../../wording/expressionWords.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { askedLines, foundLines } from './caseFindings.ts';
import { caseText } from './caseText.ts';
import { PracticeTimer } from './PracticeTimer.tsx';

/** Who comes, what they want, and what was found; the movements that they can be asked for. */
export function CaseBrief({ practiceCase }: { readonly practiceCase: PracticeCase }) {
  const { title, history, wish, hint } = caseText(practiceCase);
  const words = PRACTICE_WORDS.brief;
  const found = foundLines(practiceCase.assessment);
  const asked = askedLines(practiceCase.checks);
  return (
    <section className="case-brief">
      <h3 className="practice-heading" tabIndex={-1} data-phase-heading dir="auto">
        {title}
      </h3>
      <PracticeTimer />
      <dl className="case-facts-list">
        <dt>{words.history}</dt>
        <dd dir="auto">{history}</dd>
        <dt>{words.wish}</dt>
        <dd dir="auto">{wish}</dd>
        {found.length > 0 && (
          <>
            <dt>{words.found}</dt>
            <dd>
              <Lines lines={found} />
            </dd>
          </>
        )}
        {asked.length > 0 && (
          <>
            <dt>{words.asked}</dt>
            <dd>
              <Lines lines={asked} />
            </dd>
          </>
        )}
      </dl>
      <p className="hint">{words.product(PRODUCT_NAMES[practiceCase.productId].name, practiceCase.market)}</p>
      <Expressions />
      {hint !== '' && (
        <Disclosure title={words.hint}>
          <p dir="auto">{hint}</p>
        </Disclosure>
      )}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="case-lines">
      {lines.map((line) => (
        <li key={line} dir="auto">
          {line}
        </li>
      ))}
    </ul>
  );
}

/** The faces that the person makes when asked; pressed again, the face rests. */
function Expressions() {
  const expression = useView((view) => view.expression);
  const byHand = useMotion((motion) => motion.activations !== null);
  const shown = (id: ExpressionPresetId): boolean => !byHand && expression === id;
  return (
    <fieldset className="case-expressions">
      <legend className="field-label">{PRACTICE_WORDS.brief.expressions}</legend>
      <div className="chip-row">
        {EXPRESSION_PRESET_IDS.map((id) => (
          <button
            key={id}
            type="button"
            className="chip"
            aria-pressed={shown(id)}
            onClick={() => chooseExpression(shown(id) ? 'rest' : id)}
          >
            {EXPRESSION_WORDS.presets[id]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
