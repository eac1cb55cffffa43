import { beforeAll, describe, expect, it } from 'vitest';
import type { TargetWeights } from '#domain/anatomy/headPose.ts';
import { mirroredVertices } from '#domain/anatomy/mirrorAnchor.ts';
import type { StrandBundle } from '#domain/anatomy/strandSet.ts';
import { anchorPosition, type Point } from '#domain/anatomy/surfaceAnchor.ts';
import { type Activations, bothSides } from '#domain/expression/activation.ts';
import { EXPRESSION_PRESET_IDS, presetActivations } from '#domain/expression/presets.ts';
import { type LandmarkId, MUSCLE_IDS } from '#knowledge/anatomy/ids.ts';
import type { ShippedHead } from '../../models/readHead.ts';
import { measuredHead } from '../anatomy/measuredHead.ts';
import { type MovingHead, movingHead } from './movingHead.ts';

let head: ShippedHead;
let moving: MovingHead;
let partner: Int32Array;
beforeAll(async () => {
  const measured = await measuredHead();
  head = measured.head;
  moving = movingHead(head, measured.face.cover);
  partner = mirroredVertices(head.model.arrays.cage);
});

const WOMAN: TargetWeights = {};
const MAN: TargetWeights = { 'sex-male': 1 };

const faceWith = (told: Activations, identity = WOMAN, relaxation: Float32Array | null = null): ((id: LandmarkId) => Point) => {
  const pose = head.pose();
  pose.apply(identity, moving.offsets(told, relaxation, identity));
  const surface = { positions: pose.positions, index: head.model.arrays.skinIndex };
  return (id) => anchorPosition(surface, head.manifest.landmarks[id]);
};
const lengths = (mm: Float32Array): Float32Array =>
  Float32Array.from({ length: mm.length / 3 }, (_, v) => Math.hypot(mm[v * 3] ?? 0, mm[v * 3 + 1] ?? 0, mm[v * 3 + 2] ?? 0));

describe('a face that muscles move', () => {
  it('has strands for each of its muscles, and a tone for each strand', () => {
    const { strands, restingContraction } = moving.motion;
    // Those of neck and shoulder move no skin of the face; the drawn ones go by the names of their parts.
    const ofFace = MUSCLE_IDS.filter((id) => id !== 'cervical-paraspinal' && id !== 'trapezius');
    for (const id of ofFace) expect(strands.bundles.some(({ muscleId }) => muscleId === id)).toBe(true);
    for (const tone of restingContraction) expect(tone >= 0 && tone < 1).toBe(true);
  });

  it.each(EXPRESSION_PRESET_IDS)('moves both sides alike, and nothing farther than skin goes: %s', (id) => {
    const { mm } = moving.offsets(presetActivations(id));
    let uneven = 0;
    partner.forEach((other, v) => {
      for (const k of [0, 1, 2]) {
        const mirrored = (mm[other * 3 + k] ?? 0) * (k === 0 ? -1 : 1);
        uneven = Math.max(uneven, Math.abs((mm[v * 3 + k] ?? 0) - mirrored));
      }
    });
    expect(uneven).toBeLessThan(0.05);
    const farthest = lengths(mm).reduce((a, b) => Math.max(a, b), 0);
    if (id === 'rest') expect(farthest).toBe(0);
    else {
      expect(farthest).toBeGreaterThan(2);
      expect(farthest).toBeLessThan(25);
    }
  });

  it('takes any command without breaking', () => {
    const { strands } = moving.motion;
    const out = new Float32Array(strands.strandCount);
    const odd = new Float32Array(strands.strandCount).map((_, s) => [Number.NaN, -3, 7, 0.5][s % 4] as number);
    const told = Object.fromEntries(MUSCLE_IDS.map((id, i) => [`${id}:left`, [Number.NaN, -1, 40, Infinity][i % 4] as number]));
    moving.motion.contract(told, odd, out);
    for (const contraction of out) expect(contraction >= 0 && contraction <= 1).toBe(true);
    const all = moving.offsets(bothSides(Object.fromEntries(MUSCLE_IDS.map((id) => [id, 1]))));
    for (const mm of lengths(all.mm)) expect(mm <= 24.01).toBe(true);
  });

  it('moves the side that is told to, and the other only where they meet', () => {
    const { cage } = head.model.arrays;
    for (const id of MUSCLE_IDS) {
      const told: Activations = { [`${id}:left`]: 1 };
      const moved = lengths(moving.offsets(told).mm);
      const farthest = moved.reduce((far, mm, v) => (mm > 0.3 ? Math.min(far, cage[v * 3] ?? 0) : far), 0);
      expect(farthest, id).toBeGreaterThan(-22);
    }
  });

  it('raises the brow the more the frontalis contracts, and lowers it the more it is relaxed', () => {
    const brow = (share: number, relaxed: number): number => {
      const relaxation = new Float32Array(moving.motion.strands.strandCount).fill(relaxed);
      return faceWith(
        bothSides({ frontalis: share }),
        WOMAN,
        relaxed > 0 ? onlyFrontalis(relaxation) : null,
      )('superciliare-mid-pupil-left')[1];
    };
    const onlyFrontalis = (relaxation: Float32Array): Float32Array => {
      for (const { muscleId, firstStrand, strands } of moving.motion.strands.bundles)
        if (muscleId !== 'frontalis') relaxation.fill(0, firstStrand, firstStrand + strands);
      return relaxation;
    };
    let last = -Infinity;
    for (const share of [0, 0.2, 0.4, 0.6, 0.8, 1]) {
      expect(brow(share, 0)).toBeGreaterThan(last);
      last = brow(share, 0);
    }
    for (const relaxed of [0.25, 0.5, 0.75, 1]) {
      expect(brow(1, relaxed)).toBeLessThan(last);
      last = brow(1, relaxed);
    }
    expect(brow(0, 1)).toBeLessThan(brow(0, 0));
  });
});

describe('a face of which some strands are relaxed', () => {
  /** All strands whose bundle, and whose number in it from 0 (first edge) to 1, is asked for. */
  const relaxed = (of: (bundle: StrandBundle, share: number) => boolean): Float32Array => {
    const { bundles, strandCount } = moving.motion.strands;
    const out = new Float32Array(strandCount);
    for (const bundle of bundles)
      for (let s = 0; s < bundle.strands; s++) if (of(bundle, s / (bundle.strands - 1))) out[bundle.firstStrand + s] = 1;
    return out;
  };
  const heights = (told: Activations, relaxation: Float32Array | null) => {
    const [at, rest] = [faceWith(told, WOMAN, relaxation), faceWith({})];
    return (id: LandmarkId): number => at(id)[1] - rest(id)[1];
  };

  it('lifts laterally only, where the middle of the frontalis is', () => {
    const up = heights(
      bothSides({ frontalis: 1 }),
      relaxed(({ muscleId }, share) => muscleId === 'frontalis' && share < 0.5),
    );
    expect(up('superciliare-mediale-left')).toBeLessThan(0);
    expect(up('superciliare-laterale-left')).toBeGreaterThan(4);
  });

  it('moves unevenly, where one side is', () => {
    const up = heights(
      bothSides({ 'zygomaticus-major': 1 }),
      relaxed(({ muscleId, side }) => muscleId === 'zygomaticus-major' && side === 'left'),
    );
    expect(up('cheilion-right')).toBeGreaterThan(5);
    expect(up('cheilion-left')).toBeLessThan(1);
  });

  it('rests higher where a depressor is: the lateral brow, the corner of the mouth', () => {
    // Lateral brow lift: 1 to 4.8 mm.
    const brow = heights(
      {},
      relaxed(({ muscleId }) => muscleId === 'orbicularis-oculi-orbital'),
    )('superciliare-laterale-left');
    expect(brow).toBeGreaterThan(1);
    expect(brow).toBeLessThan(4.8);
    expect(
      heights(
        {},
        relaxed(({ muscleId }) => muscleId === 'depressor-anguli-oris'),
      )('cheilion-left'),
    ).toBeGreaterThan(0.5);
  });
});

describe('the forehead', () => {
  const shortening = (identity: TargetWeights): number => {
    const length = (told: Activations): number => {
      const at = faceWith(told, identity);
      const [low, high] = [at('superciliare-mid-pupil-left'), at('trichion')];
      const low2 = at('superciliare-mid-pupil-right');
      const middle = [0, 1, 2].map((k) => ((low[k] ?? 0) + (low2[k] ?? 0)) / 2);
      return Math.hypot((high[1] ?? 0) - (middle[1] ?? 0), (high[2] ?? 0) - (middle[2] ?? 0));
    };
    return length({}) - length(bothSides({ frontalis: 1 }));
  };
  // C.fig.006: about 8 mm in women, 13 mm in men.
  it('shortens by 8 mm in a woman and 13 mm in a man', () => {
    expect(shortening(WOMAN)).toBeGreaterThan(7.2);
    expect(shortening(WOMAN)).toBeLessThan(8.8);
    expect(shortening(MAN)).toBeGreaterThan(11.7);
    expect(shortening(MAN)).toBeLessThan(14.3);
  });

  // C.fig.005: at about 61% of the height of the forehead.
  it('moves up below the line of convergence and down above it', () => {
    const { mm } = moving.offsets(bothSides({ frontalis: 1 }));
    const { positions } = head.model.arrays;
    const rest = faceWith({});
    const [low, high] = [rest('glabella')[1], rest('trichion')[1]];
    let [below, above] = [0, 0];
    for (let v = 0; v < mm.length / 3; v++) {
      const height = ((positions[v * 3 + 1] ?? 0) - low) / (high - low);
      if (Math.abs(positions[v * 3] ?? 0) > 35 || (positions[v * 3 + 2] ?? 0) < 90) continue;
      const up = mm[v * 3 + 1] ?? 0;
      if (height > 0 && height < 0.5) {
        below += 1;
        expect(up).toBeGreaterThan(0.3);
      }
      if (height > 0.7 && height < 1) {
        above += 1;
        expect(up).toBeLessThan(-0.02);
      }
    }
    expect(below).toBeGreaterThan(10);
    expect(above).toBeGreaterThan(10);
  });
});
