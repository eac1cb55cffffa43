// @ts-check
// node scripts/icons/draw.mjs: draws the icons of the installed app, public/icons/*.png, from public/favicon.svg.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchChromium } from '../chromium/launch.mjs';

const PUBLIC = fileURLToPath(new URL('../../public/', import.meta.url));
const OUT = path.join(PUBLIC, 'icons');

/**
 * `maskable`: the system cuts its own shape, so the ground reaches the edges and the drawing stays in the middle four fifths.
 * @type {readonly { name: string, size: number, maskable?: true }[]}
 */
const ICONS = [
  { name: 'facies-192.png', size: 192 },
  { name: 'facies-512.png', size: 512 },
  { name: 'facies-maskable-512.png', size: 512, maskable: true },
  // The home screen of iOS takes no transparent corners, and cuts them itself.
  { name: 'apple-touch-180.png', size: 180, maskable: true },
];
/** The share of a maskable icon that every shape leaves whole is a circle of 80 %; a square face fits in it at this size. */
const SAFE = 0.82;

const drawing = readFileSync(path.join(PUBLIC, 'favicon.svg'), 'utf8');
const ground = /<rect [^>]*fill="([^"]+)"/.exec(drawing)?.[1];
if (!ground) throw new Error('public/favicon.svg has no ground to take the colour from.');

mkdirSync(OUT, { recursive: true });
const browser = await launchChromium();
try {
  for (const { name, size, maskable } of ICONS) {
    const page = await browser.newPage({ viewport: { width: size, height: size }, deviceScaleFactor: 1 });
    const side = maskable ? size * SAFE : size;
    await page.setContent(
      `<style>body{margin:0;height:100vh;display:grid;place-items:center;background:${maskable ? ground : 'transparent'}}svg{width:${side}px;height:${side}px}</style>${drawing}`,
    );
    writeFileSync(path.join(OUT, name), await page.screenshot({ omitBackground: true }));
    await page.close();
    console.log(path.join('public/icons', name));
  }
} finally {
  await browser.close();
}
