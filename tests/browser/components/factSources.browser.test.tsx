import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import type { Fact } from '#knowledge/fact.ts';
import { SOURCES, sourceAddress } from '#knowledge/sources.ts';
import { FactText } from '#ui/anatomy/FactText.tsx';
import { expectHitArea, expectNothingOutside } from './geometry.ts';
import { NARROW_PHONE, renderOnPage } from './renderOnPage.tsx';

const facts: readonly Fact[] = Object.values(REGIONS).flatMap(({ effect, onset, duration, depth }) => [
  ...effect,
  ...onset,
  ...duration,
  ...depth,
]);
const linksOf = ({ sources }: Fact): number => sources.filter((id) => sourceAddress(SOURCES[id])).length;
/** The statement with the most to show below it. */
const FACT = facts.reduce((most, fact) => (linksOf(fact) > linksOf(most) ? fact : most));

const button = () => page.getByRole('button', { name: /source/i });
const foreign = () =>
  performance.getEntriesByType('resource').filter(({ name }) => name.startsWith('http') && new URL(name).origin !== window.location.origin);

it('opens and closes what a statement rests on by keyboard, and the focus stays', async () => {
  await renderOnPage(<FactText fact={FACT} />);
  await userEvent.tab();
  await expect.element(button()).toHaveFocus();
  await expect.element(button()).toHaveAttribute('aria-expanded', 'false');
  for (const [open, close] of [
    ['{Enter}', '{Enter}'],
    [' ', '{Escape}'],
  ] as const) {
    await userEvent.keyboard(open);
    await expect.element(button()).toHaveAttribute('aria-expanded', 'true');
    const panel = document.getElementById(button().element().getAttribute('aria-controls') ?? '');
    expect(panel?.querySelectorAll('li')).toHaveLength(FACT.sources.length);
    await userEvent.keyboard(close);
    await expect.element(button()).toHaveAttribute('aria-expanded', 'false');
    expect(document.querySelector('.fact-sources')).toBeNull();
    await expect.element(button()).toHaveFocus();
  }
});

it('asks nothing of another site by itself: a link waits to be followed, in a window of its own', async () => {
  const address = window.location.href;
  const { container } = await renderOnPage(<FactText fact={FACT} />);
  await button().click();
  const links = [...container.querySelectorAll<HTMLAnchorElement>('.fact-sources a')];
  expect(links).toHaveLength(linksOf(FACT));
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) {
    expect([link.protocol, link.target, link.rel]).toEqual(['https:', '_blank', 'noreferrer']);
    await userEvent.tab();
    expect(document.activeElement).toBe(link);
    await userEvent.hover(link);
  }
  expect(window.location.href).toBe(address);
  expect(document.querySelectorAll('link[rel~="preconnect"], link[rel~="prefetch"], link[rel~="dns-prefetch"], iframe')).toHaveLength(0);
  expect(foreign()).toEqual([]);
});

it('fits the narrowest phone, and its mark answers a whole finger', async () => {
  const { container } = await renderOnPage(
    <div style={{ padding: 24 }}>
      <FactText fact={FACT} />
    </div>,
    NARROW_PHONE,
  );
  expectHitArea(button().element());
  await button().click();
  await expect.element(page.getByRole('list')).toBeVisible();
  expectNothingOutside(container);
});
