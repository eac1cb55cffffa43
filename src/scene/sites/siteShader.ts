import { DataTexture, FloatType, NearestFilter, NoColorSpace, RedFormat, RGBAFormat, UnsignedByteType } from 'three';
import { DISPLAY_GLSL } from '../look/lights.ts';

/** As many sites, ghosts of the last visit included, as one picture shows. Numbered from 1 in a byte of the grid. */
export const MAX_SITES = 255;
/** Cells of the grid along one side of the chart. */
export const GRID_CELLS = 96;
/** Sites that one cell can name. More than this within one ring's width cannot be told apart anyway. */
export const CELL_SITES = 8;
/** Numbers per site: x, y, label's x, y; then kind, hovered, selected, flag. */
export const SITE_FLOATS = 8;
/** In place of a label's point where a site was not moved. */
export const NO_POINT = -1e6;

/** What a ring stands for. */
export const SITE_KIND = { unchosen: 0, chosen: 1, ghost: 2 } as const;

export interface SiteUniforms {
  /** Two texels per site, see `SITE_FLOATS`. */
  readonly uSiteItems: { value: DataTexture };
  /** Per cell of the chart the numbers of the sites whose drawing may reach into it, 0 for none. */
  readonly uSiteGrid: { value: DataTexture };
  readonly uSiteCount: { value: number };
  /** Millimetres that one pixel spans, per millimetre before the camera. */
  readonly uPixelSpan: { value: number };
}

const data = (texture: DataTexture): DataTexture => {
  texture.colorSpace = NoColorSpace;
  texture.magFilter = NearestFilter;
  texture.minFilter = NearestFilter;
  texture.generateMipmaps = false;
  texture.flipY = false;
  texture.needsUpdate = true;
  return texture;
};

export const createSiteUniforms = (): SiteUniforms => ({
  uSiteItems: { value: data(new DataTexture(new Float32Array(MAX_SITES * SITE_FLOATS), 2, MAX_SITES, RGBAFormat, FloatType)) },
  uSiteGrid: {
    value: data(
      new DataTexture(
        new Uint8Array(GRID_CELLS * GRID_CELLS * CELL_SITES),
        GRID_CELLS * CELL_SITES,
        GRID_CELLS,
        RedFormat,
        UnsignedByteType,
      ),
    ),
  },
  uSiteCount: { value: 0 },
  uPixelSpan: { value: 1e-3 },
});

export const disposeSiteUniforms = ({ uSiteItems, uSiteGrid }: SiteUniforms): void => {
  uSiteItems.value.dispose();
  uSiteGrid.value.dispose();
};

/** The skin's own vertices, so that rings lie in the skin whatever it does. */
export const SITE_VERTEX = /* glsl */ `
attribute vec4 aOcclusion;
varying vec2 vChart;
varying vec3 vPlace;
void main() {
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  vChart = uv;
  vPlace = vec3(aOcclusion.y, aOcclusion.z, -view.z);
  gl_Position = projectionMatrix * view;
}`;

/** `drawSite` and what it needs; wants `uInk` and `uAccent`. Colours are linear. */
export const DRAW_SITE_GLSL = /* glsl */ `
const vec3 SITE_NOTE = vec3(0.05, 0.09, 0.16);
const vec3 SITE_WARNING = vec3(0.86, 0.30, 0.01);
const vec3 SITE_STOP = vec3(0.60, 0.015, 0.02);

/** Lays a colour over what is there, premultiplied. */
vec4 over(vec4 below, vec3 colour, float share) { return below * (1.0 - share) + vec4(colour, 1.0) * share; }

float band(float away, float low, float high, float edge) {
  return smoothstep(low - edge, low + edge, away) * (1.0 - smoothstep(high - edge, high + edge, away));
}

float toSegment(vec2 p, vec2 a, vec2 b) {
  vec2 ab = b - a;
  return distance(p, a + ab * clamp(dot(p - a, ab) / max(dot(ab, ab), 1e-4), 0.0, 1.0));
}

/** Signed distance to a mark about its middle: a circle, a triangle that stands, a square on its corner. */
float mark(vec2 p, float flag, float size) {
  if (flag < 1.5) return length(p) - size * 0.72;
  if (flag > 2.5) return (abs(p.x) + abs(p.y) - size * 1.25) * 0.7071;
  p = vec2(abs(p.x) - size, p.y + size * 0.62);
  if (p.x + 1.7320508 * p.y > 0.0) p = vec2(p.x - 1.7320508 * p.y, -1.7320508 * p.x - p.y) * 0.5;
  p.x -= clamp(p.x, -2.0 * size, 0.0);
  return -length(p) * sign(p.y);
}

vec4 drawSite(vec4 drawn, vec2 point, float edge, float radius, vec4 place, vec4 look) {
  vec2 offset = point - place.xy;
  float away = length(offset);
  if (look.x > 1.5) {
    // What was given before: a ring of dashes round clear skin.
    float turn = atan(offset.y, offset.x) * (10.0 / 6.2831853);
    float dash = smoothstep(0.20, 0.32, abs(fract(turn) - 0.5));
    drawn = over(drawn, vec3(0.8), 0.65 * band(away, radius * 0.90, radius * 1.28, edge));
    return over(drawn, vec3(0.045), 0.9 * dash * band(away, radius * 0.96, radius * 1.22, edge));
  }
  float size = radius * (1.0 + 0.25 * look.y);
  if (place.z > ${(NO_POINT / 2).toFixed(1)}) {
    // Moved: a thin line from the label's own point, which stays as a dot.
    float line = min(toSegment(point, place.zw, place.xy) - edge * 0.9, distance(point, place.zw) - radius * 0.3);
    drawn = over(drawn, uInk, 0.9 * (1.0 - smoothstep(-edge * 0.6, edge * 0.6, line)));
  }
  drawn = over(drawn, vec3(1.0), (1.0 - smoothstep(size * 1.05, size * 1.9, away)) * 0.35 * look.y);
  if (look.z > 0.5) {
    drawn = over(drawn, vec3(1.0), 0.95 * band(away, size * 1.18, size * 1.72, edge));
    drawn = over(drawn, uAccent, band(away, size * 1.30, size * 1.60, edge));
  }
  float disc = 1.0 - smoothstep(size - edge, size + edge, away);
  float core = 1.0 - smoothstep(size * 0.74 - edge, size * 0.74 + edge, away);
  // Chosen: a full dot in a white rim. Not chosen: the rim alone, round clear skin.
  drawn = look.x > 0.5
    ? over(over(drawn, vec3(1.0), disc), uAccent, core)
    : over(over(drawn, vec3(1.0), core * 0.2), uAccent, (disc - core) * 0.9);
  if (look.w > 0.5) {
    // A finding: told by its form first, above and beside the dot.
    float high = look.w < 1.5 ? 0.52 : 0.78;
    float badge = mark(offset - size * vec2(0.92, 0.86), look.w, radius * high);
    vec3 fill = look.w < 1.5 ? SITE_NOTE : look.w < 2.5 ? SITE_WARNING : SITE_STOP;
    drawn = over(drawn, vec3(1.0), 1.0 - smoothstep(radius * 0.24 - edge, radius * 0.24 + edge, badge));
    drawn = over(drawn, fill, 1.0 - smoothstep(-edge, edge, badge));
  }
  return drawn;
}
`;

/** A fragment only looks at the sites that its cell of the chart names. Colours are linear until the last line; everything is laid over the skin. */
export const SITE_FRAGMENT = /* glsl */ `
uniform highp sampler2D uSiteItems;
uniform sampler2D uSiteGrid;
uniform float uPixelSpan;
uniform float uPixelRatio;
uniform float uChartMm;
uniform vec3 uInk;
uniform vec3 uAccent;
varying vec2 vChart;
varying vec3 vPlace;
${DISPLAY_GLSL}
${DRAW_SITE_GLSL}
int siteNumber(ivec2 cell, int k) {
  return int(texelFetch(uSiteGrid, ivec2(cell.x * ${CELL_SITES} + k, cell.y), 0).r * 255.0 + 0.5);
}

void main() {
  // The chart ends inside the mouth and the lids, and the headband covers some of it.
  if (vPlace.x <= 0.5 || vPlace.y > 0.99) discard;
  vec2 point = vChart * uChartMm;
  float perPixel = 0.7 * (fwidth(point.x) + fwidth(point.y)) + 1e-4;
  // By the depth, which is smooth: how the skin is turned foreshortens a ring, and must not swell it.
  float radius = clamp(9.0 * uPixelRatio * vPlace.z * uPixelSpan, 1.6, 3.6);
  ivec2 cell = ivec2(clamp(vChart, 0.0, 0.9999) * ${GRID_CELLS.toFixed(1)});
  vec4 drawn = vec4(0.0);
  int k = 0;
  int number = siteNumber(cell, k);
  while (number != 0) {
    vec4 place = texelFetch(uSiteItems, ivec2(0, number - 1), 0);
    vec4 look = texelFetch(uSiteItems, ivec2(1, number - 1), 0);
    drawn = drawSite(drawn, point, perPixel, radius, place, look);
    k += 1;
    number = k < ${CELL_SITES} ? siteNumber(cell, k) : 0;
  }
  if (drawn.a < 0.004) discard;
  gl_FragColor = vec4(toDisplay(drawn.rgb / drawn.a) * drawn.a, drawn.a);
}`;
