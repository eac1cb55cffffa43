// @ts-check
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';

/** @type {Record<string, string>} */
const CONTENT_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.glb': 'model/gltf-binary',
};

/**
 * @param {string | undefined} address what stands in the request's first line
 * @returns {string | undefined} its path in plain characters; undefined when it is malformed
 */
function pathOf(address = '/') {
  try {
    // Joined, not resolved: an address that starts with two slashes would name a host.
    const decoded = decodeURIComponent(new URL(`http://localhost${address}`).pathname);
    return decoded.includes('\0') ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/**
 * Serves a folder on the loopback address at a free port, below a path prefix, and nothing else: what a plain static host does.
 * @param {{ folder: string, prefix?: string, port?: number }} options prefix starts and ends with a slash, default '/'; port default any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>} url ends with the prefix
 */
export async function serveFolder({ folder, prefix = '/', port = 0 }) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    const asked = pathOf(request.url);
    if (asked === undefined) {
      response.writeHead(400, { 'content-type': 'text/plain' }).end('Bad request');
      return;
    }
    const wanted = asked.startsWith(prefix) ? asked.slice(prefix.length) : undefined;
    const file = wanted === undefined ? undefined : path.join(root, wanted === '' || wanted.endsWith('/') ? `${wanted}index.html` : wanted);
    const inside = file?.startsWith(root + path.sep) ? statSync(file, { throwIfNoEntry: false }) : undefined;
    if (!file || !inside?.isFile()) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      return;
    }
    response.writeHead(200, {
      'content-type': CONTENT_TYPES[path.extname(file)] ?? 'application/octet-stream',
      'content-length': inside.size,
      'cache-control': 'no-store',
    });
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('The static server has no port.');
  return {
    url: `http://127.0.0.1:${address.port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
