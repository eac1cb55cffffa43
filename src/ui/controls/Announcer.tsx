import { useView } from '#stores/viewStore.ts';

/** The one polite live region. A no-break space alternates, so that the same words are said again. */
export function Announcer() {
  const { text, serial } = useView((view) => view.announcement);
  return (
    <div className="visually-hidden" role="status" aria-live="polite">
      {text && `${text}${serial % 2 ? '\u00a0' : ''}`}
    </div>
  );
}
