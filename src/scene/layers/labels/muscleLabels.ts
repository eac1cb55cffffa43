import { Vector3 } from 'three';
import { type StrandBundle, type StrandSet, strandAnchor } from '#domain/anatomy/strandSet.ts';
import { anchorPosition, type Point, triangleNormal } from '#domain/anatomy/surfaceAnchor.ts';
import { visibilityOf } from '#domain/audience/visibility.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { MUSCLE_NAMES } from '#stores/names.ts';
import { loadStrands, strandStore } from '#stores/strandStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { freeArea } from '../../stage/freeArea.ts';
import { screenPointOf } from '../../stage/screenPoint.ts';
import type { Stage } from '../../stage/stage.ts';
import { type LabelColumns, type LabelWish, placeLabels } from './placeLabels.ts';
import './muscleLabels.css';

/** Names beside the muscles that are seen, with lines to them. Hidden from a screen reader: the list of muscles says the same. */
export interface MuscleLabels {
  /** Tells that a picture was drawn: names go while the view moves and come back when it rests. */
  drawn(): void;
  update(): void;
  dispose(): void;
}

/** The view has come to rest when nothing was drawn for this long, ms. */
const REST_MS = 220;
/** A belly is named where it faces the viewer more than this (cosine). */
const FACING = 0.25;
/** From this layer on a muscle is a deep one; see `courseSchema`. */
const FIRST_DEEP = 5;
const SVG = 'http://www.w3.org/2000/svg';

export const createMuscleLabels = (stage: Stage): MuscleLabels => {
  const { canvas } = stage;
  const root = document.createElement('div');
  root.className = 'muscle-labels';
  root.setAttribute('aria-hidden', 'true');
  canvas.parentElement?.append(root);
  let timer = 0;
  const seen = new Vector3();

  const wanted = (): boolean => {
    const { depth, layers } = anatomyStore.getState();
    return (
      layers.labels && layers.muscles && depth > 0 && depth < 4 && visibilityOf(viewStore.getState().audience).muscleNames === 'anatomical'
    );
  };
  const place = (): void => {
    const { strands } = strandStore.getState();
    if (!wanted() || !strands) {
      root.replaceChildren();
      return;
    }
    const box = canvas.getBoundingClientRect();
    const columns = columnsOf(stage, box);
    draw(root, placeLabels(wishesOf(strands, stage, columns, seen), columns, { top: 84, bottom: box.height - 120 }));
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      root.hidden = false;
      place();
    }, REST_MS);
  };
  return {
    drawn() {
      if (!wanted()) return;
      root.hidden = true;
      soon();
    },
    update() {
      if (wanted()) void loadStrands().then(soon);
      else root.replaceChildren();
    },
    dispose() {
      clearTimeout(timer);
      root.remove();
    },
  };
};

/** Words beside the head need this much room, and this much distance from it, pixels. */
const WORDS_WIDE = 230;
const BESIDE = 26;
/** One vertex in so many is enough to know where the head ends; the trunk below this is no part of it. */
const SAMPLED = 24;
const LOWEST_MM = -110;

/** Columns to the left and right of the head as it is seen now, where what stands over the picture leaves room. */
const columnsOf = ({ head, camera, canvas }: Stage, box: DOMRect): LabelColumns => {
  const { positions } = head.pose;
  let [left, right] = [Infinity, -Infinity];
  for (let v = 0; v < positions.length; v += 3 * SAMPLED) {
    if ((positions[v + 1] as number) < LOWEST_MM) continue;
    const place: Point = [positions[v] as number, positions[v + 1] as number, positions[v + 2] as number];
    const { x } = screenPointOf(place, camera, canvas);
    left = Math.min(left, x - box.left);
    right = Math.max(right, x - box.left);
  }
  // The interface keeps the middle of the stage in the middle of what is free.
  const half = freeArea(canvas).width / 2;
  const free = { left: box.width / 2 - half, right: box.width / 2 + half };
  const middle = (left + right) / 2;
  const [roomLeft, roomRight] = [left - free.left, free.right - right];
  const [inner, outer] = [left - BESIDE, right + BESIDE];
  if (roomLeft >= WORDS_WIDE && roomRight >= WORDS_WIDE) return { left: inner, right: outer, middle };
  // Where neither side has room, the words lie over the edge of the face on the wider one.
  if (roomLeft > roomRight) return { left: Math.max(inner, free.left + WORDS_WIDE), right: null, middle };
  return { left: null, right: Math.min(outer, free.right - WORDS_WIDE), middle };
};

/** A line across the face to its other side hides it; a point under the words is worse: nobody sees what they name. */
const ACROSS = 0.5;
const UNDER_WORDS = 0.9;

/** How badly a point can be named where all names stand on one side, as a loss of weight. @param x pixels from the canvas's left edge */
const awkwardness = (x: number, { left, right, middle }: LabelColumns): number => {
  if (left !== null && right === null) return x < left ? UNDER_WORDS : x > middle ? ACROSS : 0;
  if (right !== null && left === null) return x > right ? UNDER_WORDS : x < middle ? ACROSS : 0;
  return 0;
};

/** The middle of each muscle that is seen at this depth, on the side that is seen better, or where all names stand. */
const wishesOf = (set: StrandSet, { head, assets, camera, canvas }: Stage, columns: LabelColumns, toEye: Vector3): LabelWish[] => {
  const surface = { positions: head.pose.positions, index: assets.parts.skin };
  const { depth, isolated } = anatomyStore.getState();
  const box = canvas.getBoundingClientRect();
  const best = new Map<string, LabelWish>();
  for (const bundle of set.bundles) {
    const { muscleId, course } = bundle;
    const name = MUSCLE_NAMES[muscleId];
    if ((isolated && isolated !== muscleId) || (depth > 2.8 && course.layer < FIRST_DEEP)) continue;
    const anchor = strandAnchor(set, middleOf(bundle));
    const at = anchorPosition(surface, anchor);
    const normal = triangleNormal(surface, anchor.triangle);
    toEye.copy(camera.position).sub({ x: at[0], y: at[1], z: at[2] }).normalize();
    const facing = toEye.x * normal[0] + toEye.y * normal[1] + toEye.z * normal[2];
    if (facing < FACING) continue;
    const { x, y } = screenPointOf(at, camera, canvas);
    if (x < box.left || x > box.right || y < box.top || y > box.bottom) continue;
    // Superficial and large ones first, and what faces the viewer.
    const awkward = awkwardness(x - box.left, columns);
    const weight = facing + bundle.strands / 40 - awkward - (depth < 2.5 && course.layer >= FIRST_DEEP ? 2 : 0);
    const text = name.replace(/ \(.*/, '');
    if ((best.get(muscleId)?.weight ?? -9) < weight) best.set(muscleId, { text, at: { x: x - box.left, y: y - box.top }, weight });
  }
  return [...best.values()];
};

const middleOf = ({ firstPoint, strands, points, closed }: StrandBundle): number =>
  // Of a ring the outer corner: its middle number lies at the other end of it than its first.
  firstPoint + Math.floor(strands / 2) * points + (closed ? Math.floor(points / 4) : Math.floor(points / 2));

const draw = (root: HTMLElement, labels: ReturnType<typeof placeLabels>): void => {
  const lines = document.createElementNS(SVG, 'svg');
  const words = labels.map(({ text, at, end, toLeft }) => {
    const line = document.createElementNS(SVG, 'path');
    line.setAttribute('d', `M${at.x} ${at.y}L${end.x} ${end.y}`);
    const dot = document.createElementNS(SVG, 'circle');
    dot.setAttribute('cx', `${at.x}`);
    dot.setAttribute('cy', `${at.y}`);
    dot.setAttribute('r', '2.5');
    lines.append(line, dot);
    const word = document.createElement('span');
    word.textContent = text;
    word.className = toLeft ? 'to-left' : '';
    word.style.setProperty('--x', `${end.x}px`);
    word.style.setProperty('--y', `${end.y}px`);
    return word;
  });
  root.replaceChildren(lines, ...words);
};
