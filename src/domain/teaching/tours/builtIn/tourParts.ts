import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import type { Fact } from '#knowledge/fact.ts';
import { DANGER_STRUCTURES, KEEP_CLEAR_RULES } from '#knowledge/safety/dangerStructures.ts';
import { type Activations, bothSides } from '../../../expression/activation.ts';
import { type CameraPose, movingOnly, PLAIN_FACE, type SavedView, type ShownFace } from '../savedView.ts';

/** A step of a tour that comes with Facies: its view and what its words rest on. The words themselves are the interface's. */
export type BuiltInStep = { readonly id: string; readonly view: SavedView; readonly facts: readonly Fact[] };
export type BuiltInTour = { readonly id: string; readonly steps: readonly BuiltInStep[] };

/** Looks at a place of the face, mm in the head's space. */
export const pose = (target: CameraPose['target'], spanMm: number, azimuthDeg = 0, elevationDeg = 2): CameraPose => ({
  azimuthDeg,
  elevationDeg,
  target,
  acrossMm: spanMm,
  uprightMm: spanMm,
});

export const UPPER_FACE = pose([0, 36, 78], 150);
/** From the patient's right. */
export const UPPER_RIGHT = pose([-14, 30, 72], 135, -32, 4);
/** Leaves room beside the head for the names of the muscles. */
export const WITH_NAMES = pose([0, 10, 66], 280);
export const MOUTH = pose([0, -42, 80], 150, 0, 0);
export const LOWER_RIGHT = pose([-22, -36, 66], 150, -40, 0);

type Look = Partial<Omit<ShownFace, 'activations' | 'region'>> & {
  readonly camera: CameraPose;
  readonly told?: Parameters<typeof bothSides>[0];
  readonly at?: readonly [RegionId, Side | null];
};

export const look = ({ camera, told, at, ...shown }: Look): SavedView => ({
  camera,
  shown: {
    ...PLAIN_FACE,
    ...shown,
    activations: told ? movingOnly(bothSides(told) satisfies Activations) : null,
    region: at ? { regionId: at[0], side: at[1] } : null,
  },
});

/** The statements of a structure to keep clear of. @throws where no such structure is known */
export const structureFacts = (id: string): readonly Fact[] => {
  const structure = DANGER_STRUCTURES.find((candidate) => candidate.id === id);
  if (!structure) throw new Error(`no structure ${id}`);
  return structure.facts;
};

/** The statement of a distance to keep. @throws where no such rule is known */
export const distanceFact = (id: string): Fact => {
  const rule = KEEP_CLEAR_RULES.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  return rule.fact;
};
