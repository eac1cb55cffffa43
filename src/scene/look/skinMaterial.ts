import { Color, type DataTexture, NoBlending, ShaderMaterial, Vector3, Vector4 } from 'three';
import { packPatchStyles, REGION_TINT_GLSL, type RegionTintUniforms } from '../anatomy/regionTintShader.ts';
import { DANGER_GLSL } from '../danger/dangerShader.ts';
import { BEND_GLSL, createLineUniforms, LINES_FRAGMENT_GLSL, LINES_VERTEX_GLSL, type LineUniforms } from '../lines/lineShader.ts';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from './lights.ts';
import { DETAIL_TILE_MM } from './skinDetail.ts';

interface SkinUniforms {
  readonly uSkin: { value: Color };
  readonly uLip: { value: Color };
  readonly uFlush: { value: Color };
  readonly uLid: { value: Color };
  readonly uBeard: { value: Color };
  readonly uHair: { value: Color };
  /** Share of the beard that is there: 0 for a woman. */
  readonly uBeardShare: { value: number };
  readonly uScatter: { value: number };
  readonly uGloss: { value: number };
  readonly uDetail: { value: DataTexture };
  /** What is left of skin that opens, 1 to 0; where it is 1, the program is that of whole skin. */
  readonly uSkinCover: { value: number };
  /** How far only the skin of lit regions opens, 0 to 1; without that all of it opens and `scene/muscles/veilMaterial.ts` draws it. */
  readonly uOpenLitOnly: { value: number };
}

/**
 * The skin. Attributes: position, normal, uv (chart), aOcclusion (open to the light, on the chart, under the headband,
 * spare), aTint (redness, lips, lid darkening, beard), aShade and aTone (see vertexFields.ts).
 */
export type SkinMaterial = ShaderMaterial & { readonly uniforms: RegionTintUniforms & SkinUniforms & LineUniforms };

/**
 * Everything that is smooth across a few millimetres is worked out per vertex (colour, room light, fill); the fragment
 * keeps what is not: the key light's edge, shine, pores and regions. `passSkin()` is all that the vertex program does.
 */
export const SKIN_VERTEX_GLSL = /* glsl */ `
attribute vec4 aOcclusion;
attribute vec4 aTint;
attribute vec4 aShade;
attribute vec4 aTone;
attribute float aMuscle;
uniform vec3 uSkin, uLip, uFlush, uLid, uBeard, uHair;
uniform float uBeardShare, uScatter;
varying vec2 vChart;
varying vec3 vNormal;
varying vec3 vView;
varying vec3 vAlbedo;
varying vec3 vSoft;
/** Open to the light, on the chart, under the headband, run-out of the bust. */
varying vec4 vPlace;
/** Oiliness, pores, stubble. */
varying vec3 vSurface;
varying float vRed;
varying float vMuscle;
#ifdef LINES
${LINES_VERTEX_GLSL}
#endif
${LIGHTS_GLSL}
void passSkin() {
  vec3 n = normalize(normalMatrix * normal);
  vec4 view = modelViewMatrix * vec4(position, 1.0);
  float open = aOcclusion.x * (1.0 - 0.75 * aTone.w);
  // A man's lips stand out less from his skin.
  float lip = aTint.y * (1.0 - 0.3 * uBeardShare);
  float red = aTint.x;
  float mottle = (aTone.x - 0.5) * (1.0 - lip);
  float stubble = aTint.w * uBeardShare;

  vec3 albedo = uSkin * mix(vec3(1.0), uFlush, clamp(red * 0.42 + mottle * 0.42, 0.0, 1.0));
  albedo *= 1.0 - mottle * vec3(0.05, 0.13, 0.16);
  albedo *= mix(vec3(1.0), uLid, aTint.z * 0.75);
  albedo *= mix(vec3(1.0), uBeard, stubble * 0.8);
  albedo = mix(albedo, uLip * (1.0 - 0.2 * uBeardShare), lip);
  albedo = mix(albedo, mix(albedo * 0.8, uHair, 0.5), aShade.y * 0.75);
  albedo = mix(albedo, vec3(0.20, 0.045, 0.045), aTone.w);
  vAlbedo = albedo;

  // In a crease light bounces from skin to skin and comes out warm: red is hidden least.
  float shut = 1.0 - open;
  vec3 crease = 1.0 - shut * vec3(0.80, 0.93, 0.97);
  crease *= 1.0 - 0.62 * aShade.x * vec3(0.85, 0.95, 1.0);
  float fill = clamp(dot(n, FILL) * 0.65 + 0.35, 0.0, 1.0);
  vSoft = (roomLight(n.y) + fill * fill * FILL_COLOUR) * crease;

  vMuscle = aMuscle;
  vChart = uv;
  vNormal = n;
  vView = view.xyz;
  vPlace = vec4(open * (1.0 - 0.55 * aShade.x), aOcclusion.y, aOcclusion.z, smoothstep(-190.0, -158.0, position.y + 0.10 * abs(position.x) - 6.0));
  vSurface = vec3(mix(aTone.y, 0.72, lip), aTone.z * (1.0 - lip), stubble);
  vRed = red * uScatter;
#ifdef LINES
  passLines();
#endif
  gl_Position = projectionMatrix * view;
}
`;

/** Skin this coarse on the screen shows no relief any more. */
const NEAR_MM_PER_PIXEL = 0.27;

/** Pixels from top to bottom from which on the first picture is drawn with relief. */
const FINE_SCREEN_PIXELS = 1050;

const FRAGMENT = /* glsl */ `
uniform sampler2D uDetail;
uniform float uScatter, uGloss;
#ifdef OPEN
uniform float uSkinCover, uOpenLitOnly;
#endif
varying vec2 vChart;
varying vec3 vNormal;
varying vec3 vView;
varying vec3 vAlbedo;
varying vec3 vSoft;
varying vec4 vPlace;
varying vec3 vSurface;
varying float vRed;
varying float vMuscle;
${REGION_TINT_GLSL}
#ifdef DANGER
${DANGER_GLSL}
#endif
${BEND_GLSL}
#ifdef LINES
${LINES_FRAGMENT_GLSL}
#endif
${LIGHTS_GLSL}
${TONE_CURVE_GLSL}
${DISPLAY_GLSL}
void main() {
  if (vPlace.z > 0.99 || vPlace.w < 0.004) discard;
  vec3 n = normalize(vNormal);
  vec3 v = normalize(-vView);
  float open = vPlace.x;
  // Off the chart the corner's texels say "far from every region".
  vec2 chart = vPlace.y > 0.5 ? vChart : vec2(0.0);
  RegionTint tint = readRegions(chart, vMuscle);
#ifdef OPEN
  float cover = mix(1.0, uSkinCover, mix(1.0, tint.inner, uOpenLitOnly));
  if (cover < 0.004) discard;
#endif
  vec3 albedo = vAlbedo;
  float cavity = 1.0;
  vec2 slope = vec2(0.0);

#ifdef NEAR
  vec2 mm = vChart * uChartMm;
  vec2 footprint = fwidth(mm);
  float perPixel = max(footprint.x, footprint.y);
  float near = (1.0 - smoothstep(0.12, ${NEAR_MM_PER_PIXEL.toFixed(2)}, perPixel)) * step(0.98, vPlace.y);
  if (near > 0.0) {
    vec4 detail = texture2D(uDetail, mm / ${DETAIL_TILE_MM.toFixed(1)});
    slope = (detail.xy - 0.502) * (0.08 + 0.34 * vSurface.y) * near;
    cavity = mix(1.0, 0.72 + 0.28 * detail.z, near * (0.3 + 0.7 * vSurface.y));
    albedo *= mix(vec3(1.0), vec3(0.94, 0.90, 0.88), (1.0 - detail.z) * near * vSurface.y);
    albedo *= 1.0 - 0.55 * near * vSurface.z * smoothstep(0.55, 0.95, 1.0 - detail.w);
  }
#endif
#ifdef LINES
  vec3 fold = readLines(chart);
  slope += fold.xy;
  albedo = foldAlbedo(albedo, fold);
  cavity = foldCavity(cavity, fold);
  open = foldOpen(open, fold);
#endif
#if defined(NEAR) || defined(LINES)
  n = bendNormal(n, slope);
#endif
  albedo = tintAlbedo(albedo, tint);

  float key = dot(n, KEY);
  // Light wraps round the form inside the skin; red travels farthest, so the edge of the shadow is warm.
  vec3 wrap = vec3(0.30, 0.17, 0.13) * uScatter;
  vec3 lit = clamp((key + wrap) / (1.0 + wrap), 0.0, 1.0);
  float direct = smoothstep(0.02, 0.62, open);
  vec3 light = lit * KEY_COLOUR * mix(vec3(0.30, 0.20, 0.17), vec3(1.0), direct) + vSoft;
  float terminator = key - 0.02;
  light.r += (0.035 + 0.06 * vRed) * uScatter * exp(-terminator * terminator * 14.0) * open;
  vec3 colour = albedo * light * mix(0.82, 1.0, cavity);

  vec3 h = normalize(KEY + v);
  float nh = clamp(dot(n, h), 0.0, 1.0);
  float nv = clamp(dot(n, v), 0.0, 1.0);
  float edge = 1.0 - nv;
  float edge2 = edge * edge;
  float fresnel = 0.030 + 0.26 * edge2 * edge2 * edge;
  // A broad sheen of the skin itself and a tighter one of the oil on it.
  float nh4 = nh * nh * nh * nh;
  float nh16 = nh4 * nh4 * nh4 * nh4;
  float nh48 = nh16 * nh16 * nh16;
  float shine = (nh16 * 1.9 + nh48 * 5.2 * vSurface.x) * fresnel * vSurface.x * cavity * direct;
  float facing = clamp(dot(n, RIM) * 1.7 - 0.30, 0.0, 1.0);
  vec3 gloss = shine * clamp(key * 2.5 + 0.1, 0.0, 1.0) * KEY_COLOUR * uGloss * 1.15;
  gloss += RIM_COLOUR * mix(vec3(0.45), albedo, 0.55) * (edge2 * edge2 * facing * 1.1 * smoothstep(0.55, 0.95, open));
  colour = toneCurve(colour + gloss);

  colour = tintLit(colour, tint);
#ifdef DANGER
  colour = drawDanger(colour, chart);
#endif
  // The bust runs out into the ground instead of ending in a cut; premultiplied, so that any ground shows through.
#ifdef OPEN
  float veil = vPlace.w * cover;
  gl_FragColor = vec4(toDisplay(colour) * veil, veil);
#else
  gl_FragColor = vec4(toDisplay(colour) * vPlace.w, vPlace.w);
#endif
}`;

/** Middle of the face and how far the nearest skin stands before it, mm. */
const FACE_CENTRE = new Vector3(0, -12, 62);
const FACE_DEPTH_MM = 40;

/**
 * A branch saves nothing in a software renderer, which runs both of its sides. So relief and danger bands are in the program
 * only while they can be seen: the material looks at its own size on the screen before it is drawn.
 */
export const createSkinMaterial = (regionTint: RegionTintUniforms, detail: DataTexture): SkinMaterial => {
  const uniforms: SkinUniforms & LineUniforms = {
    uSkin: { value: new Color() },
    uLip: { value: new Color() },
    uFlush: { value: new Color() },
    uLid: { value: new Color() },
    uBeard: { value: new Color() },
    uHair: { value: new Color() },
    uBeardShare: { value: 0 },
    uScatter: { value: 1 },
    uGloss: { value: 1 },
    uDetail: { value: detail },
    uSkinCover: { value: 1 },
    uOpenLitOnly: { value: 0 },
    ...createLineUniforms(),
  };
  const material = new ShaderMaterial({
    name: 'skin',
    uniforms: { ...regionTint, ...uniforms },
    vertexShader: `${SKIN_VERTEX_GLSL}void main() { passSkin(); }`,
    fragmentShader: FRAGMENT,
    blending: NoBlending,
  });
  // The whole face on a fine screen already shows some relief: start with the program that will be drawn.
  if (window.innerHeight * window.devicePixelRatio > FINE_SCREEN_PIXELS) material.defines = { NEAR: '' };
  const viewport = new Vector4();
  const fitProgram = (wanted: Readonly<Record<string, boolean>>): void => {
    if (Object.entries(wanted).every(([name, on]) => name in material.defines === on)) return;
    material.defines = Object.fromEntries(Object.entries(wanted).flatMap(([name, on]) => (on ? [[name, '']] : [])));
    material.needsUpdate = true; // three keeps the programs it has compiled: this only changes which one is used
  };
  material.onBeforeRender = (renderer, _scene, camera) => {
    packPatchStyles(regionTint);
    const away = camera.position.distanceTo(FACE_CENTRE) - FACE_DEPTH_MM;
    // Of whatever is drawn into: the canvas, a close view on it, or a picture.
    const span = 2 / ((camera.projectionMatrix.elements[5] as number) * Math.max(1, renderer.getCurrentViewport(viewport).w));
    fitProgram({
      NEAR: away * span < NEAR_MM_PER_PIXEL,
      DANGER: regionTint.uDangerShown.value > 0,
      LINES: uniforms.uLinesShown.value > 0,
      OPEN: uniforms.uSkinCover.value < 1,
    });
  };
  return material as unknown as SkinMaterial;
};

/**
 * The skin's other programs, to be compiled when there is time: what they are drawn with stays the one material. Those with
 * danger bands are left out: most pages never show them.
 * @param lines those with lines, which come when the lines have been drawn
 */
export const skinVariants = (skin: SkinMaterial, lines = false): ShaderMaterial[] =>
  [{}, { NEAR: '' }].map((defines) => {
    const { name, uniforms, vertexShader, fragmentShader, blending } = skin;
    return new ShaderMaterial({
      name,
      uniforms,
      vertexShader,
      fragmentShader,
      blending,
      defines: { ...defines, ...(lines && { LINES: '' }) },
    });
  });
