import type { Material, ShaderMaterial } from 'three';
import { createRegionTintUniforms, disposeRegionTint, type RegionTintUniforms } from '../anatomy/regionTintShader.ts';
import { createSiteMaterial } from '../sites/siteOverlay.ts';
import { createClothMaterial } from './clothMaterial.ts';
import { createEyeMaterial, sizeIris } from './eyeMaterial.ts';
import { createBrowMaterial, createLashMaterial } from './hairMaterials.ts';
import { createMouthMaterial } from './mouthMaterial.ts';
import { createSkinDetail } from './skinDetail.ts';
import { createSkinMaterial, type SkinMaterial, skinVariants } from './skinMaterial.ts';
import { skinTone } from './skinTones.ts';

/** Every material of the head, and what changes them. They are made before the head has come, so that their programs compile while it loads. */
export interface HeadMaterials {
  readonly skin: SkinMaterial;
  readonly teeth: Material;
  readonly tongue: Material;
  readonly lashes: Material;
  readonly brows: Material;
  readonly headband: Material;
  readonly eye: Material;
  /** The rings of the sites. */
  readonly sites: ShaderMaterial;
  /** Stand for programs that are needed later (the skin from near, the sites); compile them when there is time. */
  readonly later: readonly Material[];
  /** Regions and sites; their textures come with the head. */
  readonly tint: RegionTintUniforms;
  /** @param tone Monk scale, 1 (lightest) to 10 (darkest) */
  setTone(tone: number): void;
  /** @param sex 0 a woman's face, 1 a man's, whose beard shades the skin */
  setSex(sex: number): void;
  /** @param radiusMm of the eyeball, so that the iris has its real size */
  setEyeRadius(radiusMm: number): void;
  /** @param share 0 lips as at rest, 1 wide open: how much light reaches the teeth */
  setMouthOpen(share: number): void;
  dispose(): void;
}

export const createHeadMaterials = (): HeadMaterials => {
  const tint = createRegionTintUniforms();
  const detail = createSkinDetail();
  const mouthOpen = { value: 0 };
  const skin = createSkinMaterial(tint, detail);
  const teeth = createMouthMaterial('teeth', '#e6ddcf', mouthOpen);
  const tongue = createMouthMaterial('tongue', '#a8504e', mouthOpen);
  const lashes = createLashMaterial();
  const brows = createBrowMaterial();
  const headband = createClothMaterial();
  const eye = createEyeMaterial();

  const sites = createSiteMaterial(tint);
  const variants = skinVariants(skin);

  const setTone = (tone: number): void => {
    const look = skinTone(tone);
    const { uniforms } = skin;
    uniforms.uSkin.value.copy(look.albedo);
    uniforms.uLip.value.copy(look.lip);
    uniforms.uFlush.value.copy(look.flush);
    uniforms.uLid.value.copy(look.lid);
    uniforms.uBeard.value.copy(look.beard);
    uniforms.uHair.value.copy(look.hair);
    uniforms.uScatter.value = look.scatter;
    uniforms.uGloss.value = look.gloss;
    tint.uInk.value.copy(look.ink);
    eye.uniforms.uSclera.value.copy(look.sclera);
    eye.uniforms.uIris.value.copy(look.iris);
    for (const { uniforms: hair } of [lashes, brows]) {
      hair.uHair.value.copy(look.hair);
      hair.uHairLight.value.copy(look.hairLight);
    }
  };
  setTone(3);

  return {
    skin,
    teeth,
    tongue,
    lashes,
    brows,
    headband,
    eye,
    sites,
    later: [...variants, sites],
    tint,
    setTone,
    setSex(sex) {
      skin.uniforms.uBeardShare.value = Math.max(0, 2 * sex - 1);
    },
    setEyeRadius(radiusMm) {
      sizeIris(eye, radiusMm);
    },
    setMouthOpen(share) {
      mouthOpen.value = Math.min(1, Math.max(0, share));
    },
    dispose() {
      detail.dispose();
      for (const material of [...variants, sites, skin, teeth, tongue, lashes, brows, headband, eye]) material.dispose();
      disposeRegionTint(tint);
    },
  };
};
