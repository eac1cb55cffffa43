import { expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { RegionId } from '#knowledge/anatomy/ids.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RegionCard } from '#ui/anatomy/RegionCard.tsx';
import { expectNothingOutside, expectTargets } from './geometry.ts';
import { NARROW_PHONE, PHONE, renderOnPage } from './renderOnPage.tsx';

const onClose = vi.fn();

/** The card where the app puts it: over the face, which fills the window. */
async function openCard(regionId: RegionId, size = PHONE): Promise<HTMLElement> {
  await renderOnPage(
    <div className="map" data-card-open="true">
      <main className="map-main">
        <RegionCard onClose={onClose} />
      </main>
    </div>,
    size,
  );
  viewStore.getState().select({ regionId, side: null }, { moveFocus: true });
  const card = page.getByRole('region', { name: REGION_NAMES[regionId].name, exact: true });
  await expect.element(card.getByRole('heading', { level: 3, name: 'Target muscle' }).first()).toBeInTheDocument();
  return card.element() as HTMLElement;
}

const heightOf = (element: Element): number => Math.round(element.getBoundingClientRect().height);
const part = (card: HTMLElement, selector: string): HTMLElement => {
  const found = card.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the card has no ${selector}`);
  return found;
};

it('is a sheet at the foot of a phone that the keyboard opens at its heading and makes taller and shorter', async () => {
  const card = await openCard('glabella');
  await expect.element(page.getByRole('heading', { level: 2, name: 'Glabella' })).toHaveFocus();
  await expect.poll(() => heightOf(card)).toBe(Math.round(PHONE.height * 0.52));
  // It slides in from below: where it stands counts once it has arrived.
  await expect.poll(() => Math.round(card.getBoundingClientRect().bottom)).toBe(PHONE.height);

  await userEvent.tab({ shift: true });
  await expect.element(page.getByRole('button', { name: 'Show more of the card' })).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => card.dataset.height).toBe('full');
  await expect.poll(() => card.getBoundingClientRect().top).toBeLessThan(PHONE.height * 0.2);
  expect(card.getBoundingClientRect().top).toBeGreaterThan(0);
  await expect.element(page.getByRole('button', { name: 'Show less of the card' })).toHaveFocus();
  await userEvent.keyboard(' ');
  await expect.poll(() => heightOf(card)).toBe(Math.round(PHONE.height * 0.52));
  expectNothingOutside(card);
});

it('is drawn down to a strip and up again by its grip', async () => {
  const card = await openCard('nose');
  const grip = part(card, '.sheet-grip');
  const drag = (toY: number) => userEvent.dragAndDrop(grip, document.documentElement, { targetPosition: { x: PHONE.width / 2, y: toY } });
  await drag(PHONE.height - 4);
  await expect.poll(() => card.dataset.height).toBe('peek');
  await expect.poll(() => heightOf(card)).toBe(200);
  await drag(40);
  await expect.poll(() => card.dataset.height).toBe('full');
});

it('scrolls its facts under a head that stays, and begins a new region at its top', async () => {
  const card = await openCard('glabella');
  const scroller = part(card, '.card-scroll');
  expect(scroller.scrollHeight).toBeGreaterThan(scroller.clientHeight + 100);
  const headTop = part(card, '.card-head').getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollHeight });
  expect(scroller.scrollTop).toBeGreaterThan(100);
  expect(part(card, '.card-head').getBoundingClientRect().top).toBe(headTop);
  expect(window.scrollY).toBe(0);

  viewStore.getState().select({ regionId: 'forehead', side: null });
  await expect.element(page.getByRole('heading', { level: 2, name: 'Forehead' })).toBeVisible();
  await expect.poll(() => scroller.scrollTop).toBe(0);
});

it.each(['glabella', 'crows-feet'] as const)('fits the narrowest phone with everything of %s open', async (regionId) => {
  const card = await openCard(regionId, NARROW_PHONE);
  for (const details of card.querySelectorAll('details')) details.open = true;
  for (const source of card.querySelectorAll<HTMLElement>('.source-button')) source.click();
  await expect.poll(() => card.querySelectorAll('.fact-sources').length).toBeGreaterThan(5);
  expectNothingOutside(card);
  expectTargets(
    [...card.querySelectorAll('button, input, select, summary')].filter((each) => !each.matches('.source-button, .sheet-grip')),
  );
  expectTargets([part(card, '.card-head .icon-button')], { square: true });
});

it('closes by its button', async () => {
  await openCard('nose');
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  expect(onClose).toHaveBeenCalledOnce();
});
