import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * The page's Content-Security-Policy: what the page itself needs from its own host, and nothing else. `'wasm-unsafe-eval'` is for the mesh decoder,
 * whose WebAssembly is part of the script, as is the layout engine of the printed record, which reads its own as a data: address (`connect-src data:`; such
 * an address leads nowhere). Nothing is loaded from blob: addresses, and the only worker is the page's own service worker.
 * `frame-ancestors` has no effect in a <meta> element; a host that wants it sends it as a header.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self' data:",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Puts the policy into the built page only: the development server adds inline styles and scripts of its own, which the policy would refuse. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'facies:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, injectTo: 'head-prepend' },
      ],
    },
  };
}

/**
 * Makes the built page an app that can be installed and works without a network: its manifest, and a service worker that keeps
 * every file of the build after the first visit. The page registers it itself, and decides itself when a newer build is taken
 * (`src/app/update`).
 */
const installable = VitePWA({
  injectRegister: false,
  registerType: 'prompt',
  manifest: {
    // All of it relative: the built folder works from any path. No `id`: it would be read from the host's root, and its default is the start's own address.
    start_url: '.',
    scope: '.',
    name: 'Facies: facial injection-site map',
    short_name: 'Facies',
    description: 'A planning, explanation and teaching aid for botulinum toxin on the face. Not a medical device.',
    display: 'standalone',
    background_color: '#f0f2f3',
    theme_color: '#f0f2f3',
    categories: ['medical', 'education'],
    icons: [
      { src: './icons/facies-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/facies-512.png', sizes: '512x512', type: 'image/png' },
      { src: './icons/facies-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  includeManifestIcons: false, // the pattern below has them
  workbox: {
    globPatterns: ['**/*.*'],
    // The manifest is added by the plugin itself.
    globIgnores: ['sw.js', '**/*.map', 'manifest.webmanifest'],
    maximumFileSizeToCacheInBytes: 12 * 1024 * 1024,
    // One file: nothing else is fetched when the worker starts.
    inlineWorkboxRuntime: true,
    sourcemap: false,
    // The first visit is kept at once; a newer build waits until it is asked to take over.
    clientsClaim: true,
    skipWaiting: false,
    cleanupOutdatedCaches: true,
    // Only the page itself answers to its folder, whatever follows the question mark: what else lies below it is left alone.
    navigateFallback: null,
    directoryIndex: 'index.html',
    ignoreURLParametersMatching: [/./],
  },
});

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

/**
 * What the first picture and the parts that come later both ask for. Left to itself the bundler writes each of these small
 * files as a file of its own: a request and some 200 bytes each.
 */
const START =
  /src\/(stores\/(view|plan|face|drag|snapshot|layer|stage|key|person)Store|stores\/(planState|names|sceneWords|language|newId|classHash|idleClock)|persistence\/(preferences|keyValueStorage|tabChannel|storedBefore|newId)|knowledge\/(anatomy\/(ids|regionNames|muscleNames)|dose\/productNames|sites\/planes)|domain\/(dose\/units|audience\/visibility|expression\/(lineGroups|presets)|plan\/(personalFace|visitOrder|labelPatternSites))|ui\/wording\/(words|planBarWords|editToolbarWords|placeName|names|language|said))\.tsx?|node_modules\/(zustand|use-sync-external-store)/;
/** The same of the face: what it is drawn and measured with, for its picture and for what comes under or onto it later. */
const FACE =
  /src\/(domain\/(anatomy\/(surfaceAnchor|mirrorAnchor|measuredFace|smoothCurve|crc32|headManifest|faceScale|triangleNeighbours|regionAtChart|skinWalk)|sites\/(pairing|resolveSite|usualDose)|conditions\/conditionOrigin)|scene\/(look|sites\/siteShader|danger\/dangerShader|stage\/screenPoint)|stores\/strandStore)/;

export default defineConfig({
  base: './', // the built folder works from any path
  plugins: [react(), contentSecurityPolicy(), installable],
  // Written into what a person saves, so that a file says which Facies made it.
  define: { 'import.meta.env.FACIES_VERSION': JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'start', test: START },
            { name: 'face', test: FACE },
          ],
        },
      },
    },
  },
});
