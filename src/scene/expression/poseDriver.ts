import type { CageOffsets, TargetWeights } from '#domain/anatomy/headPose.ts';
import type { Activations } from '#domain/expression/activation.ts';
import type { FaceMotion } from '#domain/expression/faceMotion.ts';
import type { HeadObjects } from '../anatomy/headObjects.ts';
import { prefersReducedMotion } from '../stage/reducedMotion.ts';
import { createEased, mixNumbers, mixRelaxation } from './eased.ts';
import type { LivingFace } from './livingFace.ts';

/** What a face is to come to. What is not named stays as it is. */
export interface FaceAim {
  /** Weights of the head's targets: who the face belongs to. */
  readonly identity?: TargetWeights;
  /** What the muscles are told. */
  readonly activations?: Activations;
  /** Per strand, see `FaceMotion.contract`; null for an untreated face. */
  readonly relaxation?: Float32Array | null;
}

/** Eases the drawn face from one shape and expression to another. */
export interface PoseDriver {
  /** `ease` false jumps. */
  aim(aim: FaceAim, ease: boolean): void;
  /** The face at rest and untreated, with these weights, while `draw` runs. */
  withWeights(weights: TargetWeights, draw: () => void): void;
  /** The same face and expression with other relaxations of its strands, while `draw` runs. */
  drawWith(other: { readonly relaxation: Float32Array | null }, draw: () => void): void;
  /** From now on muscles move the face. */
  setMotion(motion: FaceMotion): void;
  /** null until muscles move it. */
  readonly living: LivingFace | null;
  /** @returns whether the face still moves */
  update(seconds: number): boolean;
}

const EASE_SECONDS = 0.35;
const AT_REST: Activations = {};

export const createPoseDriver = (head: HeadObjects): PoseDriver => {
  const identity = createEased<TargetWeights>({}, mixNumbers, EASE_SECONDS);
  const activations = createEased<Activations>(AT_REST, mixNumbers, EASE_SECONDS);
  const relaxation = createEased<Float32Array | null>(null, mixRelaxation, EASE_SECONDS);
  const channels = [identity, activations, relaxation];
  let motion: FaceMotion | null = null;
  let living: (LivingFace & { version: number }) | null = null;
  let offsets: { readonly mm: Float32Array; version: number } | null = null;
  let due = false;

  const offsetsFor = (weights: TargetWeights, told: Activations, relaxed: Float32Array | null): CageOffsets | null => {
    if (!motion || !living || !offsets) return null;
    motion.contract(told, relaxed, living.contraction);
    if (relaxed) living.relaxation.set(relaxed);
    else living.relaxation.fill(0);
    living.version += 1;
    // The face at rest is drawn as the files have it.
    if (!relaxed && Object.values(told).every((share) => !share)) return null;
    motion.move(living.contraction, offsets.mm, weights);
    offsets.version += 1;
    return offsets;
  };
  const show = (weights: TargetWeights, told: Activations, relaxed: Float32Array | null): void => {
    if (head.pose.apply(weights, offsetsFor(weights, told, relaxed))) head.showPose();
  };
  const showOwn = (): void => show(identity.shown, activations.shown, relaxation.shown);
  const meanwhile = (draw: () => void): void => {
    try {
      draw();
    } finally {
      showOwn();
    }
  };

  return {
    aim(aim, ease) {
      const eased = ease && !prefersReducedMotion();
      if (aim.identity) identity.aim(aim.identity, eased);
      if (aim.activations) activations.aim(aim.activations, eased && motion !== null);
      if (aim.relaxation !== undefined) relaxation.aim(aim.relaxation, eased && motion !== null);
      due = true;
    },
    withWeights(weights, draw) {
      show(weights, AT_REST, null);
      meanwhile(draw);
    },
    drawWith(other, draw) {
      show(identity.shown, activations.shown, other.relaxation);
      meanwhile(draw);
    },
    setMotion(next) {
      if (motion === next) return;
      motion = next;
      offsets = { mm: new Float32Array(head.pose.cage.length), version: 0 };
      const { strands, restingContraction } = next;
      living = {
        strands,
        motion: next,
        contraction: restingContraction.slice(),
        relaxation: new Float32Array(strands.strandCount),
        version: 0,
      };
      // The muscles come while the face lies still: it goes to what it was told from there.
      const [told, relaxed] = [activations.goal, relaxation.goal];
      activations.aim(AT_REST, false);
      relaxation.aim(null, false);
      for (const channel of [activations, relaxation]) channel.update(0);
      const ease = !prefersReducedMotion();
      activations.aim(told, ease);
      relaxation.aim(relaxed, ease);
      due = true;
    },
    get living() {
      return living;
    },
    update(seconds) {
      if (!due) return false;
      for (const channel of channels) channel.update(seconds);
      due = channels.some((channel) => channel.moving);
      showOwn();
      return due;
    },
  };
};
