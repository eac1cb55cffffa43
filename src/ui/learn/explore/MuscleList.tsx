import { useEffect, useId, useRef, useState } from 'react';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { viewStore } from '#stores/viewStore.ts';
import { MUSCLE_GROUPS } from '../../expression/muscleGroups.ts';
import { EXPRESSION_WORDS } from '../../wording/expressionWords.ts';
import { LEARN_WORDS } from '../../wording/learnWords.ts';
import { MUSCLE_NAMES } from '../../wording/names.ts';
import { plainText } from '../../wording/plainText.ts';
import { said } from '../../wording/said.ts';
import { chooseMuscle } from './showMuscle.ts';

const WORDS = LEARN_WORDS.explore;
/** Somebody who types is told how many are left once the hand rests, ms. */
const SAID_AFTER_MS = 600;

function matches(muscleId: MuscleId, typed: string): boolean {
  const { latin, plainName } = MUSCLES[muscleId];
  const all = plainText([MUSCLE_NAMES[muscleId], latin, said(plainName)].join(' '));
  return plainText(typed)
    .split(/\s+/)
    .every((word) => all.includes(word));
}

/** All muscles of the face by name, from the forehead down; typing narrows them. */
export function MuscleList() {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const groups = MUSCLE_GROUPS.map((group) => ({ ...group, muscles: group.muscles.filter((muscleId) => matches(muscleId, typed)) })).filter(
    ({ muscles }) => muscles.length > 0,
  );
  const found = groups.reduce((count, { muscles }) => count + muscles.length, 0);
  useEffect(() => {
    if (!typed) return;
    const timer = setTimeout(() => viewStore.getState().announce(WORDS.found(found)), SAID_AFTER_MS);
    return () => clearTimeout(timer);
  }, [typed, found]);
  return (
    <div className="muscle-list" ref={list}>
      <label className="labelled" htmlFor={id}>
        <span className="field-label">{WORDS.search}</span>
        <input
          id={id}
          type="search"
          className="field"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown') return;
            event.preventDefault();
            list.current?.querySelector<HTMLElement>('.muscle-choice')?.focus();
          }}
        />
      </label>
      {found === 0 && <p>{WORDS.none(typed)}</p>}
      {groups.map((group) => (
        <section key={group.id} aria-label={EXPRESSION_WORDS.panel.groups[group.id]}>
          <h4>{EXPRESSION_WORDS.panel.groups[group.id]}</h4>
          <ul>
            {group.muscles.map((muscleId) => (
              <li key={muscleId}>
                <button type="button" className="muscle-choice" onClick={() => chooseMuscle(muscleId)}>
                  <span>{MUSCLE_NAMES[muscleId]}</span>
                  <small>{said(MUSCLES[muscleId].plainName)}</small>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
