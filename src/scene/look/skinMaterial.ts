import { type Color, NoBlending, ShaderMaterial } from 'three';
import { REGION_TINT_GLSL, type RegionTintUniforms } from '../anatomy/regionTintShader.ts';

/**
 * The skin. Attributes: position, normal, uv (chart), aOcclusion (vec4: open to the light, on the
 * chart, under the headband, spare), aTint (vec4: redness, lips, lid darkening,
 * beard). Lights are fixed to the viewer, so the face is equally readable from every side.
 */
export type SkinMaterial = ShaderMaterial & { readonly uniforms: RegionTintUniforms & { readonly uSkin: { value: Color } } };

/** @param albedo linear colour of open skin; kept by reference, change it in place */
export const createSkinMaterial = (regionTint: RegionTintUniforms, albedo: Color): SkinMaterial =>
  new ShaderMaterial({
    name: 'skin',
    uniforms: { ...regionTint, uSkin: { value: albedo } },
    vertexShader: /* glsl */ `
      attribute vec4 aOcclusion;
      attribute vec4 aTint;
      varying vec2 vChart;
      varying vec3 vNormal;
      varying vec3 vView;
      varying vec3 vOcclusion;
      varying vec4 vTint;
      varying float vHeight;
      void main() {
        vChart = uv;
        vOcclusion = aOcclusion.xyz;
        vTint = aTint;
        vHeight = position.y;
        vNormal = normalMatrix * normal;
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vView = view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uSkin;
      varying vec2 vChart;
      varying vec3 vNormal;
      varying vec3 vView;
      varying vec3 vOcclusion;
      varying vec4 vTint;
      varying float vHeight;
      ${REGION_TINT_GLSL}
      const vec3 KEY = vec3(-0.42, 0.50, 0.76);
      const vec3 FILL = vec3(0.75, 0.05, 0.66);
      const vec3 RIM = vec3(0.35, 0.45, -0.82);
      void main() {
        if (vOcclusion.z > 0.99) discard;
        float open = vOcclusion.x;
        vec3 n = normalize(vNormal);
        vec3 v = normalize(-vView);
        // Off the chart the corner's texels say "far from every region".
        vec2 chart = vOcclusion.y > 0.5 ? vChart : vec2(0.0);
        RegionTint tint = readRegions(chart);
        vec3 albedo = uSkin * mix(vec3(1.0), vec3(1.04, 0.86, 0.84), vTint.x);
        albedo = mix(albedo, uSkin * vec3(0.86, 0.52, 0.52), vTint.y * 0.85);
        albedo *= mix(vec3(1.0), vec3(0.88, 0.80, 0.80), vTint.z);
        albedo = tintAlbedo(albedo, tint);
        float key = dot(n, KEY);
        // Light that wraps round the form comes out of the skin red.
        vec3 wrapped = clamp((vec3(key) + vec3(0.30, 0.16, 0.12)) / vec3(1.30, 1.16, 1.12), 0.0, 1.0);
        vec3 light = wrapped * vec3(1.00, 0.97, 0.92) * 0.80;
        light += clamp(dot(n, FILL) * 0.7 + 0.3, 0.0, 1.0) * vec3(0.20, 0.215, 0.23);
        light += mix(vec3(0.17, 0.14, 0.13), vec3(0.30, 0.31, 0.33), n.y * 0.5 + 0.5) * open;
        vec3 colour = albedo * light * mix(0.55, 1.0, open);
        vec3 h = normalize(KEY + v);
        float gloss = pow(clamp(dot(n, h), 0.0, 1.0), mix(22.0, 48.0, vTint.y)) * mix(0.085, 0.16, vTint.y);
        float fresnel = pow(1.0 - clamp(dot(n, v), 0.0, 1.0), 4.0);
        float rim = fresnel * clamp(dot(n, RIM) * 0.6 + 0.5, 0.0, 1.0) * 0.22;
        colour += (gloss * clamp(key * 2.0, 0.0, 1.0) + rim) * open;
        colour = tintLit(colour, tint);
        colour = drawSites(colour, chart);
        // The bust runs out into the ground instead of ending in a cut.
        float alpha = smoothstep(-176.0, -140.0, vHeight);
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
        gl_FragColor *= alpha;
      }`,
    // The colour is premultiplied and written as it is: the ground behind the canvas shows through where alpha falls.
    blending: NoBlending,
  }) as SkinMaterial;
