import { type RefObject, useLayoutEffect } from 'react';

/**
 * Tells the style sheets how much of the window the bars below the face take, `--foot-space`, so that the face can stand in
 * the middle of what is left. Gone with the component.
 */
export function useFootSpace(inFoot: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const part = inFoot.current;
    const foot = part?.parentElement;
    if (!part || !foot) return;
    const { style } = document.documentElement;
    const measure = (): void => {
      const space = Math.max(0, Math.round(window.innerHeight - foot.getBoundingClientRect().top));
      style.setProperty('--foot-space', `${space}px`);
    };
    // The foot moves without a change of size, too: on a phone it stands on the sheet.
    const onMoved = ({ target }: TransitionEvent): void => {
      if (target === foot) measure();
    };
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(foot);
    observer?.observe(part);
    window.addEventListener('resize', measure);
    foot.addEventListener('transitionend', onMoved);
    return () => {
      observer?.disconnect();
      window.removeEventListener('resize', measure);
      foot.removeEventListener('transitionend', onMoved);
      style.removeProperty('--foot-space');
    };
  }, [inFoot]);
}
