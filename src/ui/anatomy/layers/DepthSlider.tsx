import { type CSSProperties, useId } from 'react';
import { useAnatomy } from '#stores/anatomyStore.ts';
import { LAYER_WORDS } from '../../wording/layerWords.ts';

const STEP = 0.05;
/** Nearer to a stop than this the face is at it. */
const AT_STOP = 0.02;

/** Words for a depth: a stop, or what it lies between. */
export const depthText = (depth: number, stops: readonly string[]): string => {
  const nearest = Math.min(stops.length - 1, Math.round(depth));
  if (Math.abs(depth - nearest) < AT_STOP) return stops[nearest] as string;
  const below = Math.min(stops.length - 2, Math.floor(depth));
  return LAYER_WORDS.between(stops[below] as string, stops[below + 1] as string);
};

/** How far the face is opened: one slider, and its named stops as buttons. @param stops from the skin inwards, one per whole depth */
export function DepthSlider({ stops }: { readonly stops: readonly string[] }) {
  const depth = useAnatomy((anatomy) => anatomy.depth);
  const setDepth = useAnatomy((anatomy) => anatomy.setDepth);
  const id = useId();
  const deepest = stops.length - 1;
  const shown = Math.min(depth, deepest);
  return (
    <div className="depth" style={{ '--stops': stops.length } as CSSProperties}>
      <label className="field-label" htmlFor={id}>
        {LAYER_WORDS.depth}
      </label>
      <input
        id={id}
        className="depth-slider"
        type="range"
        min={0}
        max={deepest}
        step={STEP}
        value={shown}
        aria-valuetext={depthText(shown, stops)}
        onChange={(event) => setDepth(Number(event.target.value))}
      />
      <div className="depth-stops">
        {stops.map((name, stop) => (
          <button
            key={name}
            type="button"
            className="depth-stop"
            aria-pressed={Math.abs(shown - stop) < AT_STOP}
            onClick={() => setDepth(stop)}
          >
            {name}
          </button>
        ))}
      </div>
    </div>
  );
}
