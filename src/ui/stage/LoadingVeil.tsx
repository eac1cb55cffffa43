import { useView } from '#stores/viewStore.ts';
import { WORDS } from '../wording/words.ts';
import './stage.css';

/** A quiet outline of a face and how much of it has arrived. */
export function LoadingVeil() {
  const loading = useView((view) => view.scene === 'loading');
  const percent = useView((view) => Math.round(view.progress * 100));
  if (!loading) return null;
  return (
    <div className="loading-veil">
      <svg
        className="loading-outline"
        aria-hidden="true"
        focusable="false"
        viewBox="0 0 200 280"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
      >
        <path d="M100 14c-47 0-74 33-74 82 0 30 6 58 14 82 9 27 30 62 60 62s51-35 60-62c8-24 14-52 14-82 0-49-27-82-74-82Z" />
        <path d="M52 100c10-7 24-8 35-3m61 3c-10-7-24-8-35-3" />
        <path d="M56 118c9-7 19-7 28 1m60-1c-9-7-19-7-28 1" />
        <path d="M92 122c-2 14-9 26-9 34 0 5 8 8 17 8s17-3 17-8c0-8-7-20-9-34" />
        <path d="M76 192c9-5 18-6 24-3 6-3 15-2 24 3-8 9-40 9-48 0Z" />
        <path d="M70 230c2 14 1 26-4 36m64-36c-2 14-1 26 4 36" />
      </svg>
      <div
        className="loading-bar"
        role="progressbar"
        aria-label={WORDS.scene.loading}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ transform: `scaleX(${percent / 100})` }} />
      </div>
    </div>
  );
}
