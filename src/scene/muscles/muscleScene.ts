import { BufferAttribute, BufferGeometry, DynamicDrawUsage, type Material, Mesh, NoBlending, NormalBlending, Sphere } from 'three';
import { headStencils } from '#domain/anatomy/headPose.ts';
import type { StrandSet } from '#domain/anatomy/strandSet.ts';
import type { MuscleId } from '#knowledge/anatomy/ids.ts';
import type { Stage } from '../stage/stage.ts';
import type { DepthFades } from './depthFades.ts';
import { fasciaField } from './fasciaField.ts';
import { createFasciaMaterial } from './fasciaMaterial.ts';
import { createFasciaMesh } from './fasciaMesh.ts';
import { createFibreTexture } from './fibreTexture.ts';
import { createMuscleMaterial, MUSCLE_LAYERS } from './muscleMaterial.ts';
import { createMuscleSheets } from './muscleSheets.ts';
import { OPEN_ORDER } from './openSkin.ts';

/** The drawn muscles and the fascia under them. */
export interface MuscleScene {
  /** The layers that have muscles. */
  readonly layers: readonly number[];
  show(
    fades: DepthFades,
    look: { readonly muscles: boolean; readonly isolated: MuscleId | null; readonly aside: number; readonly bare: boolean },
  ): void;
  dispose(): void;
}

/** At rest; see `aState` in the muscles' program. */
const AT_REST = 128;

export const createMuscleScene = (stage: Stage, strands: StrandSet): MuscleScene => {
  const { head, assets } = stage;
  const { positions, normals } = assets.model.arrays;
  const index = assets.parts.skin;
  const field = fasciaField(strands, { positions, normals, index, cover: assets.occlusion, stencils: headStencils(assets.model) });
  const sheets = createMuscleSheets(strands, { positions, normals, index }, field.insetMm);
  const fibres = createFibreTexture();
  const material = createMuscleMaterial(fibres);
  const fasciaMaterial = createFasciaMaterial();

  const place = dynamic(sheets.positions, 3);
  const up = dynamic(sheets.normals, 3);
  const run = dynamic(sheets.runs, 3);
  const told = new Uint8Array(sheets.vertexCount * 4).fill(AT_REST);
  const { fibre, form, kind } = sheets.shape;
  for (let v = 0; v < sheets.vertexCount; v++) {
    told[v * 4 + 1] = 0;
    told[v * 4 + 2] = Math.min(255, Math.max(0, ((sheets.depthMm[v] as number) - (form[v * 4] as number)) * 5));
  }
  const state = dynamic(told, 4, true);
  const muscles = meshOf('muscles', sheets.index, material, {
    position: place,
    normal: up,
    aRun: run,
    aFibre: new BufferAttribute(fibre, 4),
    aForm: new BufferAttribute(form, 4),
    aKind: new BufferAttribute(kind, 4),
    aState: state,
  });
  muscles.renderOrder = OPEN_ORDER.muscles;

  const skin = (head.group.getObjectByName('skin') as Mesh).geometry;
  const fascia = createFasciaMesh(skin, assets.model, field, fasciaMaterial);
  head.group.add(fascia, muscles);

  const layers = [...new Set(sheets.layers.map(({ layer }) => layer))];
  const numbers = new Map<string, number>(sheets.sheets.map(({ bundle, muscle }) => [bundle.muscleId, muscle]));
  let stale = true;
  let livingVersion = -1;
  /** Strands that pull or are relaxed look it, once muscles move the face. */
  const followLiving = (): void => {
    const { living } = stage;
    if (!living || living.version === livingVersion) return;
    livingVersion = living.version;
    const { contraction, relaxation, motion } = living;
    const drawn = contraction.map((share, s) => 0.50196 + (share - (motion.restingContraction[s] as number)) / 2);
    sheets.spread(drawn, told, 0);
    sheets.spread(relaxation, told, 1);
    state.needsUpdate = true;
  };
  const follow = (): void => {
    stale = true;
    if (!muscles.visible) return;
    stale = false;
    sheets.follow({ positions: head.pose.positions, normals: head.pose.normals, index });
    for (const attribute of [place, up, run]) attribute.needsUpdate = true;
    followLiving();
  };
  const stop = head.onPose(follow);

  const hideUnderFascia = (): void => {
    const hides = fascia.visible && fasciaMaterial.uniforms.uShown.value >= 1;
    for (const name of HIDDEN_BY_FASCIA) {
      const seenBy = head.group.getObjectByName(name)?.layers;
      if (hides) seenBy?.disable(0);
      else seenBy?.enable(0);
    }
  };
  // Bone can come after the muscles.
  head.group.addEventListener('childadded', hideUnderFascia);

  return {
    layers,
    show(fades, { muscles: wanted, isolated, aside, bare }) {
      const open = fades.skin < 1;
      fascia.visible = open && fades.fascia > 0;
      fasciaMaterial.uniforms.uShown.value = fades.fascia;
      // As long as it is whole it comes first of all: what it hides is not drawn at all then.
      const whole = fades.fascia >= 1;
      fasciaMaterial.transparent = !whole;
      fasciaMaterial.blending = whole ? NoBlending : NormalBlending;
      hideUnderFascia();
      fascia.renderOrder = whole ? OPEN_ORDER.wholeFascia : OPEN_ORDER.fascia;
      for (let layer = 0; layer < MUSCLE_LAYERS; layer++) material.uniforms.uLayerShown.value[layer] = fades.layer(layer);
      // Layers stand deepest first in the index: those over them that are gone are not even looked at.
      const gone = sheets.layers.findIndex(({ layer }) => fades.layer(layer) <= CLEAR);
      muscles.geometry.setDrawRange(0, gone < 0 ? sheets.index.length : (sheets.layers[gone]?.start ?? 0));
      muscles.visible = open && wanted && gone !== 0;
      if (isolated !== null) material.uniforms.uIsolated.value = numbers.get(isolated) ?? -1;
      material.uniforms.uAside.value = aside;
      for (const { uniforms } of [material, fasciaMaterial]) uniforms.uBare.value = bare ? 1 : 0;
      if (muscles.visible && stale) follow();
    },
    dispose() {
      stop();
      fascia.visible = false;
      hideUnderFascia();
      head.group.removeEventListener('childadded', hideUnderFascia);
      head.group.remove(fascia, muscles);
      fascia.geometry.dispose();
      muscles.geometry.dispose();
      material.dispose();
      fasciaMaterial.dispose();
      fibres.dispose();
    },
  };
};

/** What whole fascia hides altogether; drawing it would cost and show nothing. */
const HIDDEN_BY_FASCIA = ['skull', 'deep-tissue'] as const;

/** A layer that is thinner than this is not drawn. */
const CLEAR = 0.004;

const meshOf = (
  name: string,
  index: Uint16Array | Uint32Array,
  material: Material,
  attributes: Readonly<Record<string, BufferAttribute>>,
): Mesh => {
  const geometry = new BufferGeometry();
  geometry.setIndex(new BufferAttribute(index, 1));
  for (const [key, values] of Object.entries(attributes)) geometry.setAttribute(key, values);
  geometry.boundingSphere = new Sphere(); // never asked for: three would compute it for its drawing order
  const mesh = new Mesh(geometry, material);
  mesh.name = name;
  mesh.frustumCulled = false;
  return mesh;
};

const dynamic = (values: Float32Array | Uint8Array, size: number, normalized = false): BufferAttribute =>
  new BufferAttribute(values, size, normalized).setUsage(DynamicDrawUsage);
