import { useEffect, useRef } from 'react';
import { effectStore, useEffectOfPlan } from '#stores/effectStore.ts';
import { usePlan } from '#stores/planStore.ts';
import { practiceStore, usePractice } from '#stores/practiceStore.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { followText, sitesText, toldText } from './caseText.ts';

/** What the treatment would do: played on the face, and named with its reason. */
export function FollowView() {
  const following = usePractice((state) => state.following);
  const consequence = usePractice((state) => state.consequence);
  const sites = usePlan((state) => state.plan.sites);
  const any = sites.some(({ chosen }) => chosen);
  const played = useEffectOfPlan((state) => state.open);
  const heading = useRef<HTMLHeadingElement>(null);
  const words = PRACTICE_WORDS.follow;
  const shown = consequence !== null;
  useEffect(() => {
    if (shown) heading.current?.focus({ preventScroll: true });
  }, [shown]);
  if (!any) return null;
  if (!consequence) {
    return (
      <>
        {following === 'unshown' && <p className="plain-note">{words.unshown}</p>}
        <div className="practice-actions">
          <button
            type="button"
            className="primary-button"
            disabled={following === 'working'}
            onClick={() => void practiceStore.getState().follow()}
          >
            {following === 'working' ? words.working : words.see}
          </button>
        </div>
      </>
    );
  }
  const { play } = consequence;
  return (
    <section className="case-follow">
      <h4 ref={heading} tabIndex={-1}>
        {words.heading}
      </h4>
      <p className="hint">{play.compare ? words.day(play.day) : words.dayAlone(play.day)}</p>
      <ul>
        {consequence.shown.map((one) => {
          const { name, reason } = followText(one);
          return (
            <li key={`${one.code} ${one.side}`}>
              <strong>{name}</strong>
              {reason !== '' && <p>{reason}</p>}
              {one.siteIds.length > 0 && <p>{words.sites(sitesText(one.siteIds, sites))}</p>}
              {one.code !== 'as-wished' && (
                <p className="hint">{one.unit === 'mm' ? words.measured(one.measured) : words.measuredShare(one.measured)}</p>
              )}
            </li>
          );
        })}
      </ul>
      {consequence.notShown.length > 0 && (
        <>
          <h5>{words.told}</h5>
          <ul>
            {consequence.notShown.map(({ code }) => (
              <li key={code}>{toldText(code)}</li>
            ))}
          </ul>
        </>
      )}
      <p className="hint">{words.model}</p>
      <div className="practice-actions">
        <button
          type="button"
          className="outline-button"
          onClick={() => (played ? effectStore.getState().openTimeline(false) : void practiceStore.getState().follow())}
        >
          {played ? words.untreated : words.again}
        </button>
      </div>
    </section>
  );
}
