import type { RegionId } from '#knowledge/anatomy/ids.ts';

/**
 * A calm face from the front as a line drawing, by the landmarks of the model head: mm, x to the patient's left (the viewer's
 * right), y down, 0 at the level of the inner corners of the eyes.
 */
export const FACE_BOX = { x: -98, y: -126, width: 196, height: 280 } as const;

export interface FaceLine {
  readonly d: string;
  readonly fill: 'none' | 'hair' | 'skin' | 'lips' | 'eye' | 'ink';
  /** Line width, mm; 0 draws none. */
  readonly width: number;
}

/** What is on one side is drawn on both. */
const mirrored = (d: string): string => d.replaceAll(/(-?\d+(?:\.\d+)?),/g, (_, x: string) => `${-Number(x)},`);
const both = (d: string, fill: FaceLine['fill'], width: number): readonly FaceLine[] => [
  { d, fill, width },
  { d: mirrored(d), fill, width },
];

export const FACE_LINES: readonly FaceLine[] = [
  // Neck and shoulders.
  { d: 'M-48,78 L-48,118 C-50,134 -66,144 -94,152 L94,152 C66,144 50,134 48,118 L48,78 Z', fill: 'skin', width: 1.1 },
  ...both('M75,-6 C83,-14 91,-6 89,8 C88,24 84,44 75,47 Z', 'skin', 1.1),
  // Head and jaw.
  {
    d: 'M0,-116 C44,-116 76,-88 76,-28 C76,-6 74,16 71,32 C68,54 62,74 52,88 C42,100 24,108 0,108 C-24,108 -42,100 -52,88 C-62,74 -68,54 -71,32 C-74,16 -76,-6 -76,-28 C-76,-88 -44,-116 0,-116 Z',
    fill: 'skin',
    width: 1.3,
  },
  {
    d: 'M-77,-4 C-86,-84 -48,-123 0,-123 C48,-123 86,-84 77,-4 C75,-28 70,-46 58,-57 C38,-70 -38,-70 -58,-57 C-70,-46 -75,-28 -77,-4 Z',
    fill: 'hair',
    width: 1.1,
  },
  // Brows, eyes.
  ...both('M10,-12 C20,-17.5 38,-22.5 55,-12.5 C38,-18.5 22,-15 11,-9.5 Z', 'ink', 0.6),
  ...both('M16,2 C21,-5 37,-7.5 45,1 C38,6.5 23,7 16,2 Z', 'eye', 1),
  ...both('M18,-4.5 C25,-10.5 38,-10.5 46,-3.5', 'none', 0.8),
  ...both('M31,-4.8 C34,-4.8 36,-2.6 36,0.2 C36,3 34,5.2 31,5.2 C28,5.2 26,3 26,0.2 C26,-2.6 28,-4.8 31,-4.8 Z', 'ink', 0),
  // Nose.
  ...both('M8.5,-4 C6,10 8,22 12,30', 'none', 0.6),
  {
    d: 'M-16,33 C-20,40 -15,46 -10,44 C-6,42.5 -4,46.5 0,46.5 C4,46.5 6,42.5 10,44 C15,46 20,40 16,33',
    fill: 'none',
    width: 1.1,
  },
  // Mouth.
  {
    d: 'M-25,65 C-16,60.5 -9,57 -6,57 C-3,57 -2,58.6 0,58.6 C2,58.6 3,57 6,57 C9,57 16,60.5 25,65 C16,73 9,75.5 0,75.5 C-9,75.5 -16,73 -25,65 Z',
    fill: 'lips',
    width: 0.9,
  },
  { d: 'M-26,65 C-16,66.5 -8,65 0,66 C8,65 16,66.5 26,65', fill: 'none', width: 1.1 },
  { d: 'M-9,83 C-4,85.5 4,85.5 9,83', fill: 'none', width: 0.7 },
];

/** An area as an ellipse; `x` is that of the patient's left for what is paired. `turn` in degrees, clockwise on the left side. */
export interface FaceArea {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly turn: number;
}

const area = (x: number, y: number, rx: number, ry: number, turn = 0): FaceArea => ({ x, y, rx, ry, turn });

/** Where an area lies on the drawing; what lies at the back is not on it. */
export const FACE_AREAS: Readonly<Record<Exclude<RegionId, 'occiput' | 'nape' | 'shoulder'>, FaceArea>> = {
  forehead: area(0, -41, 50, 17),
  glabella: area(0, -15, 13, 11),
  'crows-feet': area(58, 1, 8.5, 15),
  nose: area(0, 12, 9, 17),
  lips: area(0, 66, 29, 12),
  neck: area(0, 128, 40, 15),
  brow: area(33, -17, 24, 6.5, 2),
  'upper-eyelid': area(31, -5.5, 15, 5.5),
  'lower-eyelid': area(31, 8.5, 14, 5),
  'bunny-lines': area(11, 11, 5.5, 11, -10),
  'nasal-tip': area(0, 34, 9, 8),
  'nasal-ala': area(15, 39, 5.5, 6.5),
  'gummy-smile': area(25, 47, 7.5, 9.5),
  'mouth-corner': area(31, 80, 7, 12, 8),
  chin: area(0, 94, 18, 9.5),
  masseter: area(58, 61, 9, 20, 14),
  temple: area(64, -21, 7, 19, -6),
  jawline: area(47, 91, 15, 5.5, -50),
};

/** One shading of an area on a side of the drawing, and the place of its number. */
export interface DrawnArea extends FaceArea {
  readonly number: number;
  readonly key: string;
}

/** What is drawn for the treated areas; a paired one on the sides that are treated. */
export function drawnAreas(
  areas: readonly { readonly number: number; readonly regionId: RegionId; readonly left: boolean; readonly right: boolean }[],
): readonly DrawnArea[] {
  return areas.flatMap(({ number, regionId, left, right }): DrawnArea[] => {
    const drawn = Object.hasOwn(FACE_AREAS, regionId) ? FACE_AREAS[regionId as keyof typeof FACE_AREAS] : null;
    if (!drawn) return [];
    if (drawn.x === 0) return [{ ...drawn, number, key: regionId }];
    return [
      ...(left ? [{ ...drawn, number, key: `${regionId} left` }] : []),
      ...(right ? [{ ...drawn, x: -drawn.x, turn: -drawn.turn, number, key: `${regionId} right` }] : []),
    ];
  });
}

/** Radius of a number's disc, mm. */
export const NUMBER_RADIUS = 5.6;
