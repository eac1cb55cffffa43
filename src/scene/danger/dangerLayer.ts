import { DANGER_STRUCTURES } from '#knowledge/safety/dangerStructures.ts';
import { faceStore } from '#stores/faceStore.ts';
import { layerStore } from '#stores/layerStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import type { Stage } from '../stage/stage.ts';
import { dangerField } from './dangerField.ts';
import { dangerTexture } from './dangerShader.ts';

/** Shows and hides the bands as the view says, measured on the person's own face. @returns the function that stops it */
export const followDangerLayer = (stage: Stage): (() => void) => {
  const { tint } = stage.head.materials;
  let measured: unknown = null;
  const show = (): void => {
    const shown = viewStore.getState().layers.danger;
    const face = stage.face.current();
    if (shown && measured !== face) {
      const { field, size, legend } = dangerField(face, DANGER_STRUCTURES);
      tint.uDanger.value.dispose();
      tint.uDanger.value = dangerTexture(field, size);
      layerStore.setState({ danger: legend });
      measured = face;
    }
    tint.uDangerShown.value = shown ? 1 : 0;
    stage.invalidate();
  };
  show();
  const stops = [viewStore.subscribe(({ layers }) => layers.danger, show), faceStore.subscribe(show)];
  return () => {
    for (const stop of stops) stop();
  };
};
