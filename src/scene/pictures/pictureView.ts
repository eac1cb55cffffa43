import type { SnapshotRequest, SnapshotView } from '#stores/snapshotStore.ts';
import { FACE_VIEW, type View } from '../stage/framing.ts';

type StandardView = Exclude<SnapshotView, 'current'>;

const AZIMUTH_DEG: Readonly<Record<StandardView, number>> = {
  front: 0,
  left: 90,
  right: -90,
  'left-three-quarter': 45,
  'right-three-quarter': -45,
};

/** Where the camera stands for a record's view: round the head, turned to the patient's own side. */
export const standardView = (view: StandardView): View => {
  const azimuthDeg = AZIMUTH_DEG[view];
  const turned = Math.abs(Math.sin((azimuthDeg * Math.PI) / 180));
  // The more it is turned, the more of its depth is seen: its middle lies further back, and it is wider.
  const [x, y, z] = FACE_VIEW.target;
  return { ...FACE_VIEW, azimuthDeg, elevationDeg: 0, target: [x, y, z - 18 * turned], width: FACE_VIEW.width + 42 * turned };
};

/** Pixels of a record's view, upright like a portrait, where the request names none. */
const STANDARD = { width: 900, height: 1200 } as const;
/** Pixels across which a ring is drawn as wide as on the screen: a larger picture has finer pixels, not larger rings. */
const STANDARD_CSS_WIDTH = 520;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
  /** Picture pixels to one CSS pixel of rings and lines. */
  readonly perCss: number;
}

/** @param screen size of the canvas, CSS pixels; @param most largest side that the device can draw */
export const pictureSize = (
  request: SnapshotRequest,
  screen: { readonly width: number; readonly height: number },
  most: number,
): PictureSize => {
  const scale = request.scale ?? 2;
  const wanted =
    request.view === 'current'
      ? { width: request.width ?? screen.width * scale, height: request.height ?? screen.height * scale }
      : { width: request.width ?? STANDARD.width, height: request.height ?? STANDARD.height };
  const fit = Math.min(1, most / wanted.width, most / wanted.height);
  const width = Math.max(1, Math.round(wanted.width * fit));
  const height = Math.max(1, Math.round(wanted.height * fit));
  return { width, height, perCss: width / (request.view === 'current' ? Math.max(1, screen.width) : STANDARD_CSS_WIDTH) };
};

/** Puts premultiplied rows, lowest first as a device gives them, onto white, highest first, as a picture has them. */
export const ontoWhite = (rows: Uint8Array, width: number, height: number): Uint8ClampedArray<ArrayBuffer> => {
  const out = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++) {
    const from = (height - 1 - y) * width * 4;
    const to = y * width * 4;
    for (let i = 0; i < width * 4; i += 4) {
      const ground = 255 - (rows[from + i + 3] as number);
      out[to + i] = (rows[from + i] as number) + ground;
      out[to + i + 1] = (rows[from + i + 1] as number) + ground;
      out[to + i + 2] = (rows[from + i + 2] as number) + ground;
      out[to + i + 3] = 255;
    }
  }
  return out;
};
