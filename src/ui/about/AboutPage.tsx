import { useEffect, useRef } from 'react';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { ABOUT_SECTIONS, CHECKED_CLAIMS, type CheckedClaim } from '#knowledge/about/aboutTreatment.ts';
import { useView } from '#stores/viewStore.ts';
import { FactList } from '../anatomy/FactList.tsx';
import { FactText } from '../anatomy/FactText.tsx';
import { AudienceSwitch } from '../audience/AudienceSwitch.tsx';
import { BackIcon } from '../controls/icons.tsx';
import { said, spokenIn } from '../wording/said.ts';
import { WORDS } from '../wording/words.ts';
import './aboutPage.css';

/** How the treatment works, for who is looking. A page of its own, loaded when asked for. */
export function AboutPage() {
  const plain = useView((view) => visibilityOf(view.audience).register === 'plain');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);

  return (
    <main className="about-page" data-plain={plain}>
      <div className="about-head">
        <a className="quiet-button" href="#/">
          <BackIcon />
          {WORDS.backToFace}
        </a>
        <AudienceSwitch />
      </div>
      <h1 ref={heading} tabIndex={-1}>
        {WORDS.about}
      </h1>
      <p className="about-disclaimer">{WORDS.aboutPage.disclaimer}</p>
      {ABOUT_SECTIONS.map((section) => (
        <section key={section.id} aria-labelledby={section.id}>
          <h2 id={section.id}>{said(plain ? section.plainTitle : section.title)}</h2>
          <FactList facts={section.statements} />
        </section>
      ))}
      <section aria-labelledby="claims">
        <h2 id="claims">{WORDS.aboutPage.claims}</h2>
        <ul className="claims">
          {CHECKED_CLAIMS.map((claim) => (
            <Claim key={claim.id} claim={claim} withReason={!plain} />
          ))}
        </ul>
      </section>
    </main>
  );
}

/** Something often said of the treatment, how far it holds, and the sentence that does. */
function Claim({ claim, withReason }: { readonly claim: CheckedClaim; readonly withReason: boolean }) {
  return (
    <li className="claim">
      <p className="claim-said">
        <q {...spokenIn(claim.claim)}>{said(claim.claim)}</q>{' '}
        <span data-verdict={claim.verdict}>{WORDS.aboutPage.verdicts[claim.verdict]}</span>
      </p>
      <FactText fact={claim.corrected} />
      {withReason && (
        <div className="claim-reason">
          <FactText fact={claim.reason} />
        </div>
      )}
    </li>
  );
}
