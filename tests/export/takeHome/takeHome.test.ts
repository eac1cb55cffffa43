import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { PAGE_MEASURES, shortened } from '#export/takeHome/shorten.ts';
import { type TakeHomeInput, takeHomeContent } from '#export/takeHome/takeHomeContent.ts';
import type { TakeHomePack } from '#export/takeHome/takeHomeWords.ts';
import { writeTakeHome } from '#export/takeHome/writeTakeHome.tsx';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { readPdf } from '../pdf/readPdf.ts';
import { ARABIC } from './arabicSample.ts';
import { ENGLISH, everyAreaPlan, input, LONG_WORDS } from './takeHomeSamples.ts';

const require = createRequire(import.meta.url);
const fonts = {
  regular: require.resolve('vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf'),
  bold: require.resolve('vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf'),
};

async function pageOf(own: Partial<TakeHomeInput> = {}, pack: TakeHomePack = ENGLISH, paper: 'a4' | 'letter' = 'a4') {
  const { file, measure } = await writeTakeHome(takeHomeContent({ ...input, ...own }, pack), { paper, language: pack.locale, fonts });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const keep = process.env.TAKE_HOME_OUT;
  if (keep) (await import('node:fs')).writeFileSync(`${keep}-${pack.direction}-${paper}-${Object.keys(own).join('')}.pdf`, bytes.slice());
  const read = await readPdf(bytes);
  return { ...read, words: read.text.replaceAll(/\s+/g, ' '), measure };
}

const WARNINGS = [...Object.values(ENGLISH.care.report), ...Object.values(ENGLISH.care.urgency)];

describe('the page to take home', { timeout: 30_000 }, () => {
  it('has the areas, the days, what to expect, the advice and every sign to report, on one page', async () => {
    const page = await pageOf();
    expect(page.pages).toBe(1);
    for (const text of [
      '1',
      ENGLISH.areas.forehead.name,
      ENGLISH.areas.forehead.does,
      ENGLISH.areas.glabella.name,
      `${ENGLISH.areas.masseter.name} (your left side)`,
      '23 Nov 2026',
      ENGLISH.page.marks['earliest-retreatment'],
      ENGLISH.care.after.precaution,
      ENGLISH.page.phone,
      'of 100 people',
      ...WARNINGS,
    ])
      expect(page.words).toContain(text);
    expect(page.measure.does).toBe(true);
  });

  it('names no product, no units and no lot unless they are ticked', async () => {
    const bare = await pageOf({ name: 'A. B.', phone: '555 0100' });
    const names = Object.values(PRODUCT_NAMES).flatMap(({ name, shortName, brands }) => [name, shortName, ...brands.us, ...brands.euUk]);
    for (const name of [...names, 'C7654', 'botulin']) expect(bare.words.toLowerCase()).not.toContain(name.toLowerCase());
    expect(bare.words).not.toMatch(/\d\s*s?\.?U\b/);
    expect(bare.words).toContain('For: A. B.');
    expect(bare.words).toContain('555 0100');

    const units = await pageOf({ choices: { product: false, units: true, lot: false } });
    expect(units.words).toContain('40 U');
    expect(units.words).not.toMatch(/onabotulinum|C7654/);
    const all = await pageOf({ choices: { product: true, units: true, lot: true } });
    for (const text of ['onabotulinumtoxinA', '40 U', 'C7654-C3', 'abobotulinumtoxinA (powder)', '12.5 U', 'not written down'])
      expect(all.words).toContain(text);
  });

  it('counts days and names no date while nothing was given', async () => {
    const page = await pageOf({ givenAt: null });
    expect(page.words).toContain(ENGLISH.page.planned);
    expect(page.words).toContain('day 14');
    expect(page.words).not.toContain('2026');
  });

  it.each(['a4', 'letter'] as const)('fits one page of %s with every area, all that can be ticked and long words', async (paper) => {
    const everything = {
      plan: everyAreaPlan,
      choices: { product: true, units: true, lot: true },
      name: 'A very long name that somebody might have',
      phone: '+00 000 000 000',
    };
    const page = await pageOf(everything, LONG_WORDS, paper);
    expect(page.pages).toBe(1);
    for (const warning of [...Object.values(LONG_WORDS.care.report), ...Object.values(LONG_WORDS.care.urgency)])
      expect(page.words).toContain(warning);
    for (const { name } of Object.values(LONG_WORDS.areas)) expect(page.words).toContain(name);
    const english = await pageOf(everything, ENGLISH, paper);
    expect(english.measure.size).toBeGreaterThanOrEqual(page.measure.size);
  });

  it('is laid out from right to left in Arabic, digits in their order', async () => {
    const page = await pageOf({ phone: '+971 4 555 0100' }, ARABIC);
    expect(page.pages).toBe(1);
    expect(page.text).toContain('+971 4 555 0100');
    expect(page.text.normalize('NFKC')).toMatch(/2026/);
    const letters = page.pieces.filter(({ text }) => /\p{Script=Arabic}/u.test(text.normalize('NFKC')));
    expect(letters.length).toBeGreaterThan(20);
  });

  it('shows the letters of the other languages', async () => {
    const words = 'ğüşıöç İĞŞ àâéèêëîïôœùûç ñáíóú¿¡ äöüßÄÖÜ';
    const page = await pageOf({}, { ...ENGLISH, page: { ...ENGLISH.page, foot: words } });
    expect(page.words.normalize('NFC')).toContain(words);
  });
});

describe('how the page gets shorter', () => {
  const content = takeHomeContent({ ...input, plan: everyAreaPlan }, ENGLISH);

  it('goes from roomy to tight, and no measure drops a sign to report, an area or a day', () => {
    for (const [at, measure] of PAGE_MEASURES.entries()) {
      const page = shortened(content, measure);
      expect(page.report).toBe(content.report);
      expect(page.areas.map(({ name }) => name)).toEqual(content.areas.map(({ name }) => name));
      expect(page.marks).toBe(content.marks);
      expect(page.after.some(({ text }) => text === ENGLISH.care.after.interval)).toBe(true);
      const before = PAGE_MEASURES[at - 1];
      if (before) expect(measure.size + measure.risks).toBeLessThan(before.size + before.risks);
    }
  });

  it('counts all of its risks in the same denominator', () => {
    const of = new Set(
      content.risks.flatMap(({ lines }) => lines).flatMap(({ text }) => [...text.matchAll(/of (\d+) people/g)].map((match) => match[1])),
    );
    expect([...of]).toEqual(['100']);
  });
});
