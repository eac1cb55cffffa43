import { useEffect, useRef } from 'react';
import type { Condition } from '#knowledge/conditions/conditions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import type { Fact } from '#knowledge/fact.ts';
import { FactList } from '../anatomy/FactList.tsx';
import { FactText } from '../anatomy/FactText.tsx';
import { Disclosure } from '../controls/Disclosure.tsx';
import { ChevronIcon } from '../controls/icons.tsx';
import { Market } from '../dose/LabelDoses.tsx';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';
import { PatternPlanner } from './PatternPlanner.tsx';

type Props = { readonly condition: Condition; readonly onBack: () => void };

/** One condition: what it is for, its pattern to be put on the head, and what is known of it with its sources. */
export function ConditionCard({ condition, onBack }: Props) {
  const { id, pattern, indication } = condition;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const { sections } = CONDITION_WORDS;
  return (
    <div className="panel-body conditions">
      <button type="button" className="quiet-button condition-back" onClick={onBack}>
        <ChevronIcon />
        {CONDITION_WORDS.back}
      </button>
      <div className="condition-head">
        <h3 ref={heading} tabIndex={-1}>
          {CONDITION_WORDS.names[id]}
        </h3>
        <p className="hint">{CONDITION_WORDS.about[id]}</p>
      </div>
      <Markets condition={condition} />
      {pattern ? <PatternPlanner condition={condition} pattern={pattern} /> : <p className="plain-note">{CONDITION_WORDS.noSites}</p>}
      <Disclosure title={sections.indication} open={!pattern}>
        <FactList facts={once(indication)} />
      </Disclosure>
      <Facts title={sections.dose} facts={condition.dose} open={!pattern} />
      <Facts title={sections.plane} facts={condition.plane} open={!pattern} />
      <Facts title={sections.interval} facts={condition.interval} />
      <Facts title={sections.course} facts={condition.course} />
      <Facts title={sections.risks} facts={[...condition.risks, ...condition.weakens]} open />
      <Facts title={sections.notes} facts={condition.notes} />
      {pattern && pattern.sites.length > 0 && (
        <Disclosure title={sections.points}>
          <Points condition={condition} />
        </Disclosure>
      )}
    </div>
  );
}

/** A statement that a card makes at two places is read once. */
const once = (facts: readonly Fact[]): readonly Fact[] =>
  facts.filter((fact, i) => facts.findIndex(({ text }) => text === fact.text) === i);

function Facts({ title, facts, open = false }: { readonly title: string; readonly facts: readonly Fact[]; readonly open?: boolean }) {
  if (facts.length === 0) return null;
  return (
    <Disclosure title={title} open={open}>
      <FactList facts={once(facts)} />
    </Disclosure>
  );
}

/** Whose label, per market: state by words. */
function Markets({ condition }: { readonly condition: Condition }) {
  const products = [...new Set(condition.labelStatus.map(({ productId }) => productId))];
  return (
    <ul className="condition-markets" aria-label={CONDITION_WORDS.sections.label}>
      {products.map((productId) => (
        <li key={productId}>
          <span>{PRODUCT_NAMES[productId].name}</span>
          {condition.labelStatus
            .filter((entry) => entry.productId === productId)
            .map(({ market, status }) => (
              <Market key={market} name={market} status={status} />
            ))}
        </li>
      ))}
    </ul>
  );
}

/** Each rule once, not once a side: what the source says, and how the point was drawn from it. */
function Points({ condition: { pattern } }: { readonly condition: Condition }) {
  const sites = (pattern?.sites ?? []).filter(({ side }) => side !== 'right');
  const wordings = [...new Map(sites.map((site) => [site.wording.text, site.wording])).values()];
  return (
    <ul className="condition-points">
      {wordings.map((wording) => (
        <li key={wording.text}>
          <FactText fact={wording} />
          <ul>
            {[...new Set(sites.filter((site) => site.wording.text === wording.text).map(({ drawn }) => drawn))].map((drawn) => (
              <li key={drawn}>{drawn}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
