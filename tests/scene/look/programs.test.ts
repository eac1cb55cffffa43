import { describe, expect, it } from 'vitest';
import { createHeadMaterials } from '../../../src/scene/look/headMaterials.ts';
import { skinTone } from '../../../src/scene/look/skinTones.ts';

describe('materials of the head', () => {
  it('take the colours of a tone all at once', () => {
    const materials = createHeadMaterials();
    materials.setTone(9);
    const look = skinTone(9);
    expect(materials.skin.uniforms.uSkin.value).toEqual(look.albedo);
    expect(materials.skin.uniforms.uLip.value).toEqual(look.lip);
    expect(materials.tint.uInk.value).toEqual(look.ink);
    materials.dispose();
  });

  it('give a beard to a man only', () => {
    const materials = createHeadMaterials();
    expect(materials.skin.uniforms.uBeardShare.value).toBe(0);
    materials.setSex(1);
    expect(materials.skin.uniforms.uBeardShare.value).toBe(1);
    materials.setSex(0);
    expect(materials.skin.uniforms.uBeardShare.value).toBe(0);
    materials.dispose();
  });

  it('share one program among what differs in colour only, and stand for each later program once', () => {
    const { teeth, tongue, skin, sites, later, dispose } = createHeadMaterials();
    const source = (material: object): unknown[] => {
      const { vertexShader, fragmentShader, defines } = material as { vertexShader: string; fragmentShader: string; defines: object };
      return [vertexShader, fragmentShader, Object.keys(defines)];
    };
    expect(source(teeth)).toEqual(source(tongue));
    // The skin from far and from near, and the sites.
    expect(new Set(later.map((material) => JSON.stringify(source(material)))).size).toBe(3);
    expect(later.filter((material) => source(material)[1] === skin.fragmentShader)).toHaveLength(2);
    expect(later).toContain(sites);
    dispose();
  });
});
