import { PNG } from 'pngjs';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition, type Point, type SurfaceAnchor, triangleNormal } from '#domain/anatomy/surfaceAnchor.ts';
import type { FindingSeverity } from '#domain/safety/finding.ts';
import { stillPicture } from '../support/comparePicture.ts';
import { openBrowser } from '../support/launch.ts';

/** Pixels of one figure on a sheet. A face is drawn at twice that, so that a figure can show a part of it closer. */
export const FIGURE = { width: 240, height: 300 } as const;
export const DRAWN = { width: 2 * FIGURE.width, height: 2 * FIGURE.height } as const;

/** Where the page's camera looks with no region chosen, and from how far the whole face fits; mm. */
const TARGET: Point = [0, -12, 62];
const FIELD_OF_VIEW_DEG = 24;
export const DISTANCE_MM = 640;
/** Free skin round the sites of a figure, drawn pixels. */
const MARGIN_PX = 56;

/** The standard views, those from nearer the front first. The sides are the patient's. */
const VIEWS = [
  { name: 'front', azimuthDeg: 0 },
  { name: 'left three-quarter', azimuthDeg: 45 },
  { name: 'right three-quarter', azimuthDeg: -45 },
  { name: 'left', azimuthDeg: 90 },
  { name: 'right', azimuthDeg: -90 },
] as const;
export type StandardView = (typeof VIEWS)[number];
export const FRONT = VIEWS[0];
export const LEFT = VIEWS[3];

/** Skin turned to the camera by this much is seen well enough; more is no gain. */
const WELL_SEEN = 0.75;

const toCamera = ({ azimuthDeg }: StandardView): { readonly away: Point; readonly right: Point } => {
  const turn = (azimuthDeg * Math.PI) / 180;
  return { away: [Math.sin(turn), 0, Math.cos(turn)], right: [Math.cos(turn), 0, -Math.sin(turn)] };
};
const dot = (a: Point, b: Point): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

/** How far skin is turned to the camera of a view: 1 straight at it, 0 edgewise, below that away from it. */
export const facing = ({ surface }: MeasuredFace, { triangle }: SurfaceAnchor, view: StandardView): number =>
  dot(triangleNormal(surface, triangle), toCamera(view).away);

/** The standard view that shows the most of these points well. */
export const bestView = (face: MeasuredFace, anchors: readonly SurfaceAnchor[]): StandardView => {
  const score = (view: StandardView): number =>
    anchors.reduce((sum, anchor) => sum + Math.min(WELL_SEEN, Math.max(0, facing(face, anchor, view))), 0);
  return VIEWS.reduce<StandardView>((best, view) => (score(view) > score(best) + 1e-6 ? view : best), FRONT);
};

/** Where a point of the skin is seen in a drawn view, pixels from its upper left corner. */
export const seenAt = (
  { surface }: MeasuredFace,
  anchor: SurfaceAnchor,
  view: StandardView,
): { readonly x: number; readonly y: number } => {
  const { away, right } = toCamera(view);
  const point = anchorPosition(surface, anchor);
  const from: Point = [point[0] - TARGET[0], point[1] - TARGET[1], point[2] - TARGET[2]];
  const scale = DRAWN.height / 2 / Math.tan((FIELD_OF_VIEW_DEG * Math.PI) / 360) / (DISTANCE_MM - dot(from, away));
  return { x: DRAWN.width / 2 + dot(from, right) * scale, y: DRAWN.height / 2 - from[1] * scale };
};

/** A figure of a sheet. */
export type Figure = {
  /** Data address of a drawn view. */
  readonly picture: string;
  /** What the figure shows closer, drawn pixels; the whole face where there are none. */
  readonly about: readonly { readonly x: number; readonly y: number }[];
  readonly title: string;
  readonly severity: string;
  readonly text: string;
};

/** The part of a drawn view that a figure shows: as close as it can be with all it is about, never beside the picture. */
const cropOf = (about: Figure['about']): { readonly left: number; readonly top: number; readonly scale: number } => {
  const span = (values: readonly number[]) => ({ low: Math.min(...values), high: Math.max(...values) });
  if (about.length === 0) return { left: 0, top: 0, scale: 0.5 };
  const [x, y] = [span(about.map((point) => point.x)), span(about.map((point) => point.y))];
  const wide = Math.max((x.high - x.low + 2 * MARGIN_PX) / FIGURE.width, (y.high - y.low + 2 * MARGIN_PX) / FIGURE.height);
  const size = Math.min(2, Math.max(1, wide));
  const place = (low: number, high: number, shown: number, all: number) =>
    Math.round(Math.min(all - shown, Math.max(0, (low + high) / 2 - shown / 2)));
  return {
    left: place(x.low, x.high, FIGURE.width * size, DRAWN.width),
    top: place(y.low, y.high, FIGURE.height * size, DRAWN.height),
    scale: 1 / size,
  };
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const figureHtml = ({ picture, about, title, severity, text }: Figure): string => {
  const { left, top, scale } = cropOf(about);
  const place = `width:${DRAWN.width * scale}px;left:${-left * scale}px;top:${-top * scale}px`;
  return `<figure><div><img src="${picture}" alt="" style="${place}"></div>
    <figcaption><b>${escaped(title)}</b> <i>${escaped(severity)}</i><br>${escaped(text)}</figcaption></figure>`;
};

const style = ({ columns, zoom }: SheetLayout): string => `
  body { margin: 0; padding: 12px; background: #fff; color: #111; font: 11px/1.35 sans-serif; width: max-content; }
  main { display: grid; grid-template-columns: repeat(${columns}, ${FIGURE.width}px); gap: 12px; zoom: ${zoom}; }
  figure { margin: 0; }
  figure div { position: relative; overflow: hidden; width: ${FIGURE.width}px; height: ${FIGURE.height}px; outline: 1px solid #ccc; }
  img { position: absolute; display: block; }
  figcaption { padding-top: 4px; height: 76px; overflow: hidden; }
  b { font-size: 12px; }
  i { color: #555; }`;

/** Figures in a row, and how much larger than `FIGURE` they are. */
export type SheetLayout = { readonly columns: number; readonly zoom: number };

/** The figures side by side, each with its words below. */
export const contactSheet = async (figures: readonly Figure[], layout: SheetLayout = { columns: 4, zoom: 1 }): Promise<Buffer> => {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1032, height: 600 }, deviceScaleFactor: 1 });
  try {
    await page.setContent(
      `<!doctype html><meta charset="utf-8"><style>${style(layout)}</style><main>${figures.map(figureHtml).join('')}</main>`,
    );
    await page.locator('img').evaluateAll((images) => Promise.all(images.map((image) => (image as HTMLImageElement).decode())));
    return await stillPicture(page.locator('body'));
  } finally {
    await page.close();
  }
};

type Colour = readonly [number, number, number];
/** As drawn: a chosen site, and the badge of each severity. */
export const SITE_COLOUR: Colour = [39, 173, 179];
export const BADGE_COLOUR: Readonly<Record<FindingSeverity, Colour>> = {
  note: [62, 82, 108],
  warning: [239, 149, 26],
  stop: [203, 33, 39],
};
/** Skin's light and a badge's edge change a channel by less than this. */
const SAME_COLOUR = 40;

/** How many pixels of a colour a drawn view has within a square round a point. */
export const pixelsOf = (picture: PNG, at: { readonly x: number; readonly y: number }, radius: number, colour: Colour): number => {
  let count = 0;
  for (let y = Math.round(at.y) - radius; y <= Math.round(at.y) + radius; y++) {
    for (let x = Math.round(at.x) - radius; x <= Math.round(at.x) + radius; x++) {
      if (x < 0 || y < 0 || x >= picture.width || y >= picture.height) continue;
      const from = (y * picture.width + x) * 4;
      if (colour.every((value, k) => Math.abs(value - (picture.data[from + k] as number)) < SAME_COLOUR)) count += 1;
    }
  }
  return count;
};

export const decoded = (picture: string): PNG => PNG.sync.read(Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
