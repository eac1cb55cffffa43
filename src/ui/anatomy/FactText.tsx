import { type KeyboardEvent, useId, useState } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import type { Fact } from '#knowledge/fact.ts';
import { useView } from '#stores/viewStore.ts';
import { CautionIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import { FactSources } from './FactSources.tsx';
import './factText.css';

/** One sourced statement: its words for who is looking, a mark if nobody read it in its source, and the source one tap away. */
export function FactText({ fact }: { readonly fact: Fact }) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  const text = (plain && fact.audiences?.patient) || fact.text;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // The open source takes Escape before the card does.
    event.preventDefault();
    setOpen(false);
  };

  return (
    <div className="fact">
      <p>
        {text} {!fact.verified && <Unverified secondHand={fact.secondHand === true} />}
        <button
          type="button"
          className="source-button"
          aria-expanded={open}
          aria-controls={open ? panelId : undefined}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
        >
          {WORDS.fact.sourceOf(fact.sources.length)}
        </button>
      </p>
      {open && <FactSources id={panelId} fact={fact} />}
    </div>
  );
}

function Unverified({ secondHand }: { readonly secondHand: boolean }) {
  return (
    <span className="unverified" title={secondHand ? WORDS.fact.secondHandMeaning : WORDS.fact.unverifiedMeaning}>
      <CautionIcon size={14} />
      {secondHand ? WORDS.fact.secondHand : WORDS.fact.unverified}
    </span>
  );
}
