import { Color, NoBlending, ShaderMaterial } from 'three';

/** The eyeball: a unit sphere that looks along +z, with an iris drawn from its own angle to that axis. */
export const createEyeMaterial = (iris = '#5b4a35'): ShaderMaterial =>
  new ShaderMaterial({
    name: 'eye',
    uniforms: { uIris: { value: new Color(iris) } },
    vertexShader: /* glsl */ `
      varying vec3 vLocal;
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        vLocal = position;
        vNormal = normalMatrix * position;
        vec4 view = modelViewMatrix * vec4(position, 1.0);
        vView = view.xyz;
        gl_Position = projectionMatrix * view;
      }`,
    fragmentShader: /* glsl */ `
      uniform vec3 uIris;
      varying vec3 vLocal;
      varying vec3 vNormal;
      varying vec3 vView;
      void main() {
        vec3 n = normalize(vNormal);
        float r = length(vLocal.xy);
        float soft = fwidth(r) + 0.01;
        float spokes = 0.85 + 0.15 * sin(atan(vLocal.y, vLocal.x) * 40.0 + sin(r * 30.0) * 2.0);
        vec3 colour = vec3(0.78, 0.74, 0.71);
        vec3 iris = uIris * spokes * mix(1.25, 0.45, smoothstep(0.30, 0.47, r));
        colour = mix(colour, iris, (1.0 - smoothstep(0.46 - soft, 0.47 + soft, r)) * step(0.0, vLocal.z));
        colour = mix(colour, vec3(0.01), (1.0 - smoothstep(0.18 - soft, 0.19 + soft, r)) * step(0.0, vLocal.z));
        float light = 0.5 + 0.5 * clamp(dot(n, vec3(-0.42, 0.50, 0.76)), 0.0, 1.0);
        // The upper lid shades the eye.
        light *= 1.0 - 0.45 * smoothstep(0.1, 0.75, vLocal.y);
        vec3 h = normalize(vec3(-0.42, 0.50, 0.76) + normalize(-vView));
        colour = colour * light + smoothstep(0.985, 0.995, dot(n, h)) * 0.9;
        gl_FragColor = vec4(colour, 1.0);
        #include <colorspace_fragment>
      }`,
    blending: NoBlending,
  });
