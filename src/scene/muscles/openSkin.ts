import {
  ConstantAlphaFactor,
  CustomBlending,
  type Material,
  Mesh,
  NoBlending,
  NormalBlending,
  OneMinusConstantAlphaFactor,
  ShaderMaterial,
} from 'three';
import type { HeadObjects } from '../anatomy/headObjects.ts';
import type { HairMaterial } from '../look/hairMaterials.ts';

/**
 * What lies over each other while the skin is open, drawn from the inside outwards. Eyes, teeth and bone, which hide what is
 * behind them, come before all of these.
 */
export const OPEN_ORDER = { wholeFascia: -100, fascia: -40, muscles: -30, veilDepth: -12, veil: -10, cloth: -9 } as const;

/** The skin, the brows, the lashes and the headband while the face is open. */
export interface OpenSkin {
  /** @param cover what is left of them, 1 (closed) to 0 @param litOnly 1 where only the skin of lit regions opens, 0 where all does */
  show(cover: number, litOnly: number): void;
  dispose(): void;
}

export const createOpenSkin = ({ group, materials }: HeadObjects): OpenSkin => {
  const mesh = (name: string): Mesh => {
    const found = group.getObjectByName(name);
    if (!(found instanceof Mesh)) throw new Error(`no mesh ${name} in the head`);
    return found;
  };
  const [skin, headband, brows, lashes] = [mesh('skin'), mesh('headband'), mesh('brows'), mesh('lashes')];
  const depthOnly = createDepthMaterial();
  // Blended skin must not show what lies behind it of itself (ears, nose, lips): its depth is laid down first.
  const veilDepth = new Mesh(skin.geometry, depthOnly);
  veilDepth.name = 'skin-depth';
  veilDepth.frustumCulled = false;
  veilDepth.renderOrder = OPEN_ORDER.veilDepth;
  veilDepth.visible = false;
  group.add(veilDepth);
  let open = false;

  const blend = (opened: boolean): void => {
    if (open === opened) return;
    open = opened;
    skin.renderOrder = opened ? OPEN_ORDER.veil : 0;
    headband.renderOrder = opened ? OPEN_ORDER.cloth : 0;
    set(materials.skin as Material, opened, { blending: opened ? NormalBlending : NoBlending });
    set(materials.headband, opened, { blending: opened ? CustomBlending : NoBlending });
    materials.headband.blendSrc = ConstantAlphaFactor;
    materials.headband.blendDst = OneMinusConstantAlphaFactor;
  };
  const show = (cover: number, litOnly: number): void => {
    const whole = cover >= 1;
    blend(!whole);
    materials.skin.uniforms.uSkinCover.value = cover;
    materials.skin.uniforms.uOpenLitOnly.value = litOnly;
    const rest = cover + (1 - cover) * litOnly;
    const seen = rest > 0.004;
    skin.visible = seen;
    veilDepth.visible = !whole && seen;
    headband.visible = seen;
    materials.headband.blendAlpha = rest;
    // Brows and lashes stay while there is skin that they can stand in.
    const hair = Math.min(1, rest / 0.35);
    for (const part of [brows, lashes]) {
      part.visible = hair > 0.004;
      (part.material as HairMaterial).uniforms.uHairCover.value = hair;
    }
  };
  return {
    show,
    dispose() {
      show(1, 0);
      group.remove(veilDepth);
      depthOnly.dispose();
    },
  };
};

const set = (material: Material, transparent: boolean, { blending }: { blending: Material['blending'] }): void => {
  material.transparent = transparent;
  material.premultipliedAlpha = transparent;
  material.blending = blending;
};

/** The skin's own place, and nothing else. */
const createDepthMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    name: 'skin-depth',
    vertexShader: /* glsl */ `
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: 'void main() { gl_FragColor = vec4(0.0); }',
    colorWrite: false,
    transparent: true,
  });
