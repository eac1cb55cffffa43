import { Color, DoubleSide, FrontSide, NoBlending, NormalBlending, ShaderMaterial } from 'three';

export interface PlainLook {
  readonly name: string;
  /** sRGB. */
  readonly colour: string;
  readonly opacity?: number;
  readonly doubleSided?: boolean;
}

/** One small lit material for everything that is not skin or eye; all of them share one compiled program. */
export const createPlainMaterial = ({ name, colour, opacity = 1, doubleSided = false }: PlainLook): ShaderMaterial =>
  new ShaderMaterial({
    name,
    uniforms: { uColour: { value: new Color(colour) }, uOpacity: { value: opacity } },
    vertexShader: /* glsl */ `
      varying vec3 vNormal;
      void main() {
        vNormal = normalMatrix * normal;
        gl_Position = projectionMatrix * modelViewMatrix * vec4(position, 1.0);
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uColour;
      uniform float uOpacity;
      varying vec3 vNormal;
      void main() {
        vec3 n = normalize(vNormal) * (gl_FrontFacing ? 1.0 : -1.0);
        float light = 0.45 + 0.55 * clamp(dot(n, vec3(-0.42, 0.50, 0.76)) * 0.8 + 0.2, 0.0, 1.0);
        gl_FragColor = vec4(uColour * light, uOpacity);
        #include <colorspace_fragment>
      }`,
    side: doubleSided ? DoubleSide : FrontSide,
    transparent: opacity < 1,
    blending: opacity < 1 ? NormalBlending : NoBlending,
  });
