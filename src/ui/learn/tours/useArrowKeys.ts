import { useEffect, useRef } from 'react';

/** What uses the arrow keys itself. */
const OWN_ARROWS = 'input, textarea, select, [contenteditable], [role="tab"], [role="slider"], [role="radio"], dialog, .timeline';

/** Left and right go back and on, the other way round where the page reads from the right. Fields keep their own arrows. */
export function useArrowKeys(back: () => void, on: () => void): void {
  const steps = useRef({ back, on });
  steps.current = { back, on };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
      if (event.target instanceof Element && event.target.closest(OWN_ARROWS)) return;
      event.preventDefault();
      const onwards = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
      if (event.key === onwards) steps.current.on();
      else steps.current.back();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
