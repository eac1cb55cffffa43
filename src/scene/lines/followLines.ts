import { BufferAttribute, DynamicDrawUsage, type Mesh } from 'three';
import { LINE_GROUP_IDS } from '#domain/expression/lineGroups.ts';
import { CREASE_LAYERS } from '#domain/expression/lines/creaseScale.ts';
import { drawCreases } from '#domain/expression/lines/drawCreases.ts';
import { LINE_FAMILIES } from '#domain/expression/lines/families.ts';
import { layCreases } from '#domain/expression/lines/layCreases.ts';
import { createLineStrength, type LineStrength } from '#domain/expression/lines/lineStrength.ts';
import { personStore } from '#stores/personStore.ts';
import { type LivingFace, onLiving } from '../expression/livingFace.ts';
import type { Stage } from '../stage/stage.ts';
import { compileLines } from './compileLines.ts';
import { inIdleTime } from './inIdleTime.ts';
import { lineTexture } from './lineShader.ts';

/** Folds weaker than this are not to be seen: the program without lines draws the same picture. */
const LEAST_STRENGTH = 0.01;

/**
 * Draws the lines of the face: at rest as the patient's severities say, and folded as the muscles do now. The map is made in
 * idle time; until it is there the skin is smooth.
 * @returns the function that takes the lines away
 */
export const followLines = (stage: Stage): (() => void) => {
  const { head, assets, invalidate } = stage;
  const { model, occlusion } = assets;
  const skin = head.group.children.find(({ name }) => name === 'skin') as Mesh;
  const { uniforms } = head.materials.skin;
  const bytes = new Uint8Array(model.manifest.counts.fineVertices * CREASE_LAYERS);
  const attribute = new BufferAttribute(bytes, CREASE_LAYERS, true).setUsage(DynamicDrawUsage);
  let strength: LineStrength | null = null;
  let living: LivingFace | null = null;
  let written = -1;

  const write = (): void => {
    if (!strength) return;
    const muscles = living && { contraction: living.contraction, tone: living.motion.restingContraction };
    const largest = strength.write(personStore.getState().face.lines, muscles, bytes);
    written = living?.version ?? -1;
    attribute.needsUpdate = true;
    uniforms.uLinesShown.value = largest > LEAST_STRENGTH ? 1 : 0;
  };
  const bind = (face: LivingFace): void => {
    living = face;
    if (!strength) return;
    strength.bind(face.strands);
    write();
    invalidate();
  };

  const make = function* (): Generator<void, void> {
    const laid = layCreases(model, LINE_FAMILIES);
    yield;
    const map = yield* drawCreases(laid, model.manifest.chart);
    const made = createLineStrength(model, (vertex) => (occlusion[vertex * 4 + 1] as number) > 0.5, laid);
    yield;
    uniforms.uLines.value.dispose();
    uniforms.uLines.value = lineTexture(map);
    stage.gl.initTexture(uniforms.uLines.value);
    yield;
    cleanups.push(compileLines(stage.gl, head.materials.skin, stage.camera));
    yield;
    strength = made;
    skin.geometry.setAttribute('aLines', attribute);
    if (living) strength.bind(living.strands);
    write();
    invalidate();
    performance.mark('facies:lines');
  };

  const cleanups: (() => void)[] = [
    inIdleTime(make()),
    onLiving(stage, bind),
    head.onPose(() => {
      if (living && living.version !== written) write();
    }),
    personStore.subscribe(
      ({ face }) => LINE_GROUP_IDS.map((group) => face.lines[group]).join(),
      () => {
        write();
        invalidate();
      },
    ),
  ];
  return () => {
    for (const cleanup of cleanups) cleanup();
    uniforms.uLinesShown.value = 0;
    uniforms.uLines.value.dispose();
    skin.geometry.deleteAttribute('aLines');
  };
};
