import { DEEP_KINDS } from '#knowledge/anatomy/deepStructures/deepSchema.ts';
import { DEEP_STRUCTURES, isVerified } from '#knowledge/anatomy/deepStructures/deepStructures.ts';
import { Disclosure } from '../../controls/Disclosure.tsx';
import { LAYER_WORDS } from '../../wording/layerWords.ts';
import { FactText } from '../FactText.tsx';

/** What the drawn lines stand for, what each rests on, and what they are not. */
export function DeepLegend() {
  return (
    <Disclosure title={LAYER_WORDS.legend}>
      <p className="plain-note">{LAYER_WORDS.honest}</p>
      <p className="hint">{LAYER_WORDS.marks}</p>
      {DEEP_KINDS.map((kind) => (
        <div key={kind} className="deep-kind">
          <h4>
            <span className={`deep-swatch deep-${kind}`} aria-hidden="true" />
            {LAYER_WORDS.kinds[kind]}
          </h4>
          <ul>
            {DEEP_STRUCTURES.filter((structure) => structure.kind === kind).map((structure) => (
              <li key={structure.id}>
                <p className="deep-name">
                  {structure.name}
                  {!isVerified(structure) && <span className="deep-pale"> ({LAYER_WORDS.pale})</span>}
                </p>
                {structure.facts.map((fact) => (
                  <FactText key={fact.text} fact={fact} />
                ))}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
