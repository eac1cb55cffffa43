import { EXPRESSION_PRESET_IDS, type ExpressionPresetId } from '#domain/expression/presets.ts';
import type { PracticeCase } from '#domain/teaching/practice/caseSchema.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { useMotion } from '#stores/motionStore.ts';
import { useView } from '#stores/viewStore.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { ChevronIcon } from '../../controls/icons.tsx';
import { chooseExpression } from '../../expression/chooseExpression.ts';
import { EXPRESSION_WORDS } from '../../wording/expressionWords.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { askedLines, foundLines } from './caseFindings.ts';
import { caseText, directionOf } from './caseText.ts';
import { PracticeTimer } from './PracticeTimer.tsx';

/** Who comes, what they want, and what was found; the movements that they can be asked for. */
export function CaseBrief({ practiceCase }: { readonly practiceCase: PracticeCase }) {
  const { title, history, wish, hint } = caseText(practiceCase);
  const words = PRACTICE_WORDS.brief;
  const direction = directionOf(practiceCase);
  const found = foundLines(practiceCase.assessment);
  const asked = askedLines(practiceCase.checks);
  return (
    <section className="case-brief">
      <h3 className="practice-heading" tabIndex={-1} data-phase-heading dir={direction}>
        {title}
      </h3>
      <PracticeTimer />
      <dl className="case-facts-list">
        <dt>{words.history}</dt>
        <dd dir={direction}>{history}</dd>
        <dt>{words.wish}</dt>
        <dd dir={direction}>{wish}</dd>
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
      <Expressions first={practiceCase.expression} />
      {hint !== '' && (
        <Disclosure title={words.hint}>
          <p dir={direction}>{hint}</p>
        </Disclosure>
      )}
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="case-lines">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** At rest, the face that shows what the case is about, and every other one behind a list. */
function Expressions({ first }: { readonly first: ExpressionPresetId }) {
  const expression = useView((view) => view.expression);
  const byHand = useMotion((motion) => motion.activations !== null);
  const near: readonly ExpressionPresetId[] = first === 'rest' ? ['rest', 'raise'] : ['rest', first];
  const others = EXPRESSION_PRESET_IDS.filter((id) => !near.includes(id));
  const other = !byHand && others.includes(expression);
  return (
    <fieldset className="case-expressions">
      <legend className="field-label">{PRACTICE_WORDS.brief.expressions}</legend>
      <div className="chip-row">
        {near.map((id) => (
          <button key={id} type="button" className="chip" aria-pressed={!byHand && expression === id} onClick={() => chooseExpression(id)}>
            {EXPRESSION_WORDS.presets[id]}
          </button>
        ))}
        <span className="select-box">
          <select
            aria-label={EXPRESSION_WORDS.more}
            className="field"
            value={other ? expression : ''}
            onChange={({ target }) => chooseExpression(target.value as ExpressionPresetId)}
          >
            <option value="" disabled hidden>
              {EXPRESSION_WORDS.moreShort}
            </option>
            {others.map((id) => (
              <option key={id} value={id}>
                {EXPRESSION_WORDS.presets[id]}
              </option>
            ))}
          </select>
          <ChevronIcon />
        </span>
      </div>
    </fieldset>
  );
}
