import { type KeyboardEvent, useId, useState } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import type { Fact } from '#knowledge/fact.ts';
import { useView } from '#stores/viewStore.ts';
import { CautionIcon, SourceIcon } from '../controls/icons.tsx';
import { said, spokenIn } from '../wording/said.ts';
import { WORDS } from '../wording/words.ts';
import { FactSources } from './FactSources.tsx';
import './factText.css';

type Props = {
  readonly fact: Fact;
  /** Other words for what the fact says, where its own would say too much. */
  readonly says?: string;
};

/** One sourced statement: its words for who is looking, a mark if nobody read it in its source, and the source one tap away. */
export function FactText({ fact, says }: Props) {
  const [open, setOpen] = useState(false);
  const panelId = useId();
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  const own = (plain && fact.audiences?.patient) || fact.text;
  const text = says ?? said(own);

  // The last word holds the button, so that it never stands alone on a line.
  const cut = fact.verified ? text.lastIndexOf(' ') + 1 : text.length;
  const [start, end] = [text.slice(0, cut), text.slice(cut)];

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    // The open source takes Escape before the card does.
    event.preventDefault();
    setOpen(false);
  };

  return (
    <div className="fact">
      <p {...(says === undefined ? spokenIn(own) : {})}>
        {start}
        {!fact.verified && ' '}
        <span className="fact-end">
          {end}
          {!fact.verified && <Unverified secondHand={fact.secondHand === true} />}
          <button
            type="button"
            className="source-button"
            aria-label={WORDS.fact.sourceOf(fact.sources.length)}
            title={WORDS.fact.sourceOf(fact.sources.length)}
            aria-expanded={open}
            aria-controls={open ? panelId : undefined}
            onClick={() => setOpen(!open)}
            onKeyDown={onKeyDown}
          >
            <SourceIcon />
            {fact.sources.length > 1 && fact.sources.length}
          </button>
        </span>
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
