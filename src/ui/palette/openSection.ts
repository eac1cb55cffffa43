import { flushSync } from 'react-dom';
import { type Panel, viewStore } from '#stores/viewStore.ts';
import { whenThere } from './whenThere.ts';

/** Opens a panel, and in it the section of this name; its heading takes the focus. */
export function openSection(panel: Panel, section: string): void {
  flushSync(() => viewStore.getState().openPanel(panel));
  whenThere(`.side-panel details[data-section="${section}"]`, (details) => {
    (details as HTMLDetailsElement).open = true;
    const summary = details.querySelector<HTMLElement>('summary');
    // The panel's own heading takes the focus first.
    requestAnimationFrame(() => {
      summary?.focus({ preventScroll: true });
      details.scrollIntoView({ block: 'start' });
    });
  });
}
