import { DoubleSide, NoBlending, ShaderMaterial } from 'three';
import { DISPLAY_GLSL, LIGHTS_GLSL, TONE_CURVE_GLSL } from '../../look/lights.ts';

/**
 * A strip that always faces the viewer and is shaded like the cord it stands for.
 * @param liftMm how far towards the viewer it is drawn: what lies less than this before it does not hide it
 * @param cover 1, or less where it is blended over what is drawn before it
 */
export const createRibbonMaterial = (name: string, liftMm: number, cover = 1): ShaderMaterial =>
  new ShaderMaterial({
    name,
    uniforms: { uLift: { value: liftMm }, uCover: { value: cover } },
    vertexShader: /* glsl */ `
      attribute vec3 aAlong;
      attribute float aAcross;
      attribute vec3 aColour;
      uniform float uLift;
      varying float vSide;
      varying vec3 vAcross;
      varying vec3 vEye;
      varying vec3 vColour;
      void main() {
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vec3 eye = normalize(-view.xyz);
        vec3 across = normalize(cross((modelViewMatrix * vec4(aAlong, 0.0)).xyz, eye) + vec3(1e-5));
        view.xyz += across * aAcross + eye * uLift;
        vSide = sign(aAcross);
        vAcross = across;
        vEye = eye;
        vColour = aColour;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform float uCover;
      varying float vSide;
      varying vec3 vAcross;
      varying vec3 vEye;
      varying vec3 vColour;
      ${LIGHTS_GLSL}
      ${TONE_CURVE_GLSL}
      ${DISPLAY_GLSL}
      void main() {
        vec3 n = vAcross * vSide * 0.92 + vEye * sqrt(max(0.0, 1.0 - 0.85 * vSide * vSide));
        float key = clamp(dot(n, KEY) * 0.8 + 0.2, 0.0, 1.0);
        float shine = pow(clamp(dot(n, normalize(KEY + vEye)), 0.0, 1.0), 24.0);
        vec3 light = key * KEY_COLOUR + roomLight(n.y) + 0.12;
        gl_FragColor = vec4(toDisplay(toneCurve(vColour * light + shine * 0.12)) * uCover, uCover);
      }`,
    side: DoubleSide,
    ...(cover < 1 ? { transparent: true, premultipliedAlpha: true, depthWrite: false } : { blending: NoBlending }),
  });
