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
import { createVeilMaterial } from './veilMaterial.ts';

/**
 * What lies over each other while the skin is open, drawn from the inside outwards. Fascia that is whole comes before all
 * else: what it hides is not drawn.
 */
export const OPEN_ORDER = { wholeFascia: -100, fascia: -40, muscles: -30, veilDepth: -12, veil: -10, cloth: -9 } as const;

/** The skin, the brows, the lashes and the headband while the face is open. */
export interface OpenSkin {
  /** @param cover what is left of them, 1 (closed) to 0 @param litOnly 1 where only the skin of lit regions opens, 0 where all does */
  show(cover: number, litOnly: number): void;
  dispose(): void;
}

/** Skin thinner than this is not drawn. */
const CLEAR = 0.004;
/** Brows and lashes stay until the skin that they stand in is thinner than this. */
const HAIR_STAYS = 0.35;

export const createOpenSkin = ({ group, materials }: HeadObjects): OpenSkin => {
  const mesh = (name: string): Mesh => {
    const found = group.getObjectByName(name);
    if (!(found instanceof Mesh)) throw new Error(`no mesh ${name} in the head`);
    return found;
  };
  const [skin, headband, brows, lashes] = [mesh('skin'), mesh('headband'), mesh('brows'), mesh('lashes')];
  const whole = materials.skin as unknown as ShaderMaterial;
  const veil = createVeilMaterial(materials.skin);
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
    for (const material of [whole, materials.headband]) {
      material.transparent = opened;
      material.premultipliedAlpha = opened;
    }
    whole.blending = opened ? NormalBlending : NoBlending;
    // The cloth's program knows no opacity: the blending itself does.
    materials.headband.blending = opened ? CustomBlending : NoBlending;
    materials.headband.blendSrc = ConstantAlphaFactor;
    materials.headband.blendDst = OneMinusConstantAlphaFactor;
  };
  return {
    show(cover, litOnly) {
      const closed = cover >= 1;
      blend(!closed);
      materials.skin.uniforms.uSkinCover.value = cover;
      materials.skin.uniforms.uOpenLitOnly.value = litOnly;
      // While only a region opens, the rest is skin as ever.
      skin.material = (closed || litOnly > 0 ? whole : veil) as Material;
      const rest = cover + (1 - cover) * litOnly;
      const seen = rest > CLEAR;
      skin.visible = seen;
      veilDepth.visible = !closed && seen;
      headband.visible = seen;
      materials.headband.blendAlpha = rest;
      const hair = Math.min(1, rest / HAIR_STAYS);
      for (const part of [brows, lashes]) {
        part.visible = hair > CLEAR;
        (part.material as HairMaterial).uniforms.uHairCover.value = hair;
      }
    },
    dispose() {
      this.show(1, 0);
      group.remove(veilDepth);
      depthOnly.dispose();
      veil.dispose();
    },
  };
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
