import { useEffect, useRef } from 'react';
import { BackIcon } from '../controls/icons.tsx';
import { WORDS } from '../wording/words.ts';
import './aboutPage.css';

/** How the treatment works, for who is looking. A page of its own, loaded when asked for. */
export function AboutPage() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <main className="about-page">
      <a className="quiet-button" href="#/">
        <BackIcon />
        {WORDS.backToFace}
      </a>
      <h1 ref={heading} tabIndex={-1}>
        {WORDS.about}
      </h1>
      <p className="about-disclaimer">{WORDS.disclaimer}</p>
    </main>
  );
}
