import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/**
 * The page's Content-Security-Policy: what the page itself needs from its own host, and nothing else. `'wasm-unsafe-eval'` is for the mesh decoder,
 * whose WebAssembly is part of the script, as is the layout engine of the printed record, which reads its own as a data: address (`connect-src data:`; such
 * an address leads nowhere). Nothing is loaded from blob: addresses, and no worker is started.
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
  "worker-src 'none'",
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

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as { version: string };

export default defineConfig({
  base: './', // the built folder works from any path
  plugins: [react(), contentSecurityPolicy()],
  // Written into what a person saves, so that a file says which Facies made it.
  define: { 'import.meta.env.FACIES_VERSION': JSON.stringify(version) },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1' },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
});
