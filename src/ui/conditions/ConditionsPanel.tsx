import { useEffect, useRef, useState } from 'react';
import { conditionSitesIn } from '#domain/conditions/conditionSites.ts';
import { CONDITION_IDS, CONDITIONS, type ConditionId } from '#knowledge/conditions/conditions.ts';
import { usePlan } from '#stores/planStore.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';
import { ConditionCard } from './ConditionCard.tsx';
import '../controls/fields.css';
import './conditions.css';

/** Therapeutic patterns: a list, and the card of the one that was chosen. The panel around it is the caller's. */
export function ConditionsPanel() {
  const [shown, setShown] = useState<ConditionId | null>(null);
  const [left, setLeft] = useState<ConditionId | null>(null);
  if (shown) {
    return (
      <ConditionCard
        key={shown}
        condition={CONDITIONS[shown]}
        onBack={() => {
          setLeft(shown);
          setShown(null);
        }}
      />
    );
  }
  return (
    <div className="panel-body conditions">
      <p className="hint">{CONDITION_WORDS.intro}</p>
      <ul className="condition-list" aria-label={CONDITION_WORDS.list}>
        {CONDITION_IDS.map((id) => (
          <ConditionItem key={id} id={id} focused={left === id} onOpen={() => setShown(id)} />
        ))}
      </ul>
    </div>
  );
}

type ItemProps = {
  readonly id: ConditionId /** The card was left for the list: the focus stays where it was. */;
  readonly focused: boolean;
  readonly onOpen: () => void;
};

function ConditionItem({ id, focused, onOpen }: ItemProps) {
  const planned = usePlan(({ plan }) => conditionSitesIn(plan, id).length);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focused) button.current?.focus();
  }, [focused]);
  return (
    <li>
      <button ref={button} type="button" className="condition-item" onClick={onOpen}>
        <span className="condition-item-text">
          <strong>{CONDITION_WORDS.names[id]}</strong>
          <span>{CONDITION_WORDS.about[id]}</span>
          {planned > 0 && <span className="condition-planned">{CONDITION_WORDS.planned(planned)}</span>}
        </span>
        <ChevronIcon />
      </button>
    </li>
  );
}
