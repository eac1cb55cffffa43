import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { MAIN_REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RegionAnswers } from '#ui/anatomy/RegionAnswers.tsx';
import { RegionCard } from '#ui/anatomy/RegionCard.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(() => {
  resetStores();
  Element.prototype.scrollTo = vi.fn() as unknown as typeof Element.prototype.scrollTo;
});

async function openCard(regionId: (typeof MAIN_REGION_IDS)[number] = 'glabella') {
  viewStore.getState().select({ regionId, side: null });
  render(<RegionCard onClose={() => undefined} />);
  const card = screen.getByRole('region', { name: REGION_NAMES[regionId].name });
  await within(card).findAllByRole('heading', { level: 3, name: 'Target muscle' }, { timeout: 5000 });
  return card;
}

describe('region card', () => {
  it.each(MAIN_REGION_IDS)('answers the three questions for %s', async (regionId) => {
    const card = await openCard(regionId);
    expect(within(card).getByRole('heading', { level: 2 }).textContent).toBe(REGION_NAMES[regionId].name);
    for (const name of ['Target muscle', 'Typical effect', 'Duration']) {
      const heading = within(card).getAllByRole('heading', { level: 3, name })[0];
      expect(heading?.parentElement?.textContent?.length, name).toBeGreaterThan(name.length + 10);
    }
  });

  it('opens the source of a statement in place, and Escape closes only that', async () => {
    const user = userEvent.setup();
    const card = await openCard();
    const source = within(card).getAllByRole('button', { name: /source/i })[0];
    if (!source) throw new Error('no source button');
    expect(source.getAttribute('aria-expanded')).toBe('false');
    await user.click(source);
    const panel = document.getElementById(source.getAttribute('aria-controls') ?? '');
    expect(panel?.textContent?.length).toBeGreaterThan(20);
    for (const link of panel?.querySelectorAll('a') ?? []) expect(link.rel).toBe('noreferrer');
    const onKey = vi.fn((event: KeyboardEvent) => event.defaultPrevented);
    window.addEventListener('keydown', onKey);
    await user.keyboard('{Escape}');
    window.removeEventListener('keydown', onKey);
    expect(onKey).toHaveReturnedWith(true);
    expect(source.getAttribute('aria-expanded')).toBe('false');
  });

  it('marks what nobody has read in its source, in words', async () => {
    const card = await openCard();
    expect(within(card).getAllByText('unverified').length).toBeGreaterThan(0);
  });

  it('shows a patient no product and no dose', async () => {
    viewStore.getState().setAudience('patient');
    const card = await openCard();
    expect(card.textContent).not.toMatch(/botulinumtoxin|Botox|\b\d+ ?s?\.?U\b/);
    expect(within(card).queryByRole('button', { name: /label pattern/ })).toBeNull();
    expect(card.textContent).toContain('Nothing is planned in this area yet.');
  });

  it('shows a trainer the anatomy of every target muscle', async () => {
    viewStore.getState().setAudience('trainer');
    const card = await openCard();
    for (const term of ['Origin', 'Insertion', 'Nerve', 'Antagonists']) {
      expect(within(card).getAllByText(term).length, term).toBeGreaterThanOrEqual(3);
    }
  });

  it('names a muscle that is to be spared under a heading of its own, never as a target', () => {
    for (const region of Object.values(REGIONS)) {
      const spared = region.muscles.filter(({ spare }) => spare);
      if (spared.length === 0) continue;
      const { unmount } = render(<RegionAnswers facts={region} />);
      const target = screen.getByRole('heading', { name: 'Target muscle' }).parentElement;
      const heading = screen.getByRole('heading', { name: 'Muscle to spare' }).parentElement;
      for (const { muscleId } of spared) {
        expect(heading?.textContent, region.id).toContain(MUSCLES[muscleId].name);
        expect([...(target?.querySelectorAll('strong') ?? [])].map((name) => name.textContent)).not.toContain(MUSCLES[muscleId].name);
      }
      unmount();
    }
  });

  it('takes the focus when the region was chosen by keyboard', async () => {
    viewStore.getState().select({ regionId: 'nose', side: null }, { moveFocus: true });
    render(<RegionCard onClose={() => undefined} />);
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: 'Nose' }));
  });

  it('lets a paired region be narrowed to one side, the patient’s own', async () => {
    const user = userEvent.setup();
    await openCard('crows-feet');
    await user.click(screen.getByRole('radio', { name: 'Left' }));
    expect(viewStore.getState().selected).toEqual({ regionId: 'crows-feet', side: 'left' });
    await user.click(screen.getByRole('radio', { name: 'Both' }));
    expect(viewStore.getState().selected).toEqual({ regionId: 'crows-feet', side: null });
  });
});
