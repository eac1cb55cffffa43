import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { MAIN_REGION_IDS, REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RegionList } from '#ui/anatomy/RegionList.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(resetStores);

describe('list of regions', () => {
  it('shows the six main regions first, by their exact names, and the others on demand', async () => {
    render(<RegionList />);
    const list = screen.getByRole('navigation', { name: 'Regions of the face' });
    const names = () =>
      within(list)
        .getAllByRole('button')
        .map((button) => button.textContent);
    expect(names()).toEqual(['Forehead', 'Glabella', "Crow's feet", 'Nose', 'Lips', 'Neck', 'More regions']);
    const more = screen.getByRole('button', { name: 'More regions' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    expect(more.getAttribute('aria-expanded')).toBe('true');
    expect(names()).toHaveLength(REGION_IDS.length + 1);
    expect(names().slice(0, 6)).toHaveLength(MAIN_REGION_IDS.length);
  });

  it('marks the selected region and opens the further ones around it', () => {
    viewStore.getState().select({ regionId: 'chin', side: null });
    render(<RegionList />);
    expect(screen.getByRole('button', { name: 'Chin' }).getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('button', { name: 'Forehead' }).hasAttribute('aria-current')).toBe(false);
  });

  it('selects by pointer without moving the focus, and by keyboard asks for it', async () => {
    const user = userEvent.setup();
    render(<RegionList />);
    await user.click(screen.getByRole('button', { name: 'Nose' }));
    expect(viewStore.getState()).toMatchObject({ selected: { regionId: 'nose' }, cardFocusRequest: 0 });
    screen.getByRole('button', { name: 'Lips' }).focus();
    await user.keyboard('{Enter}');
    expect(viewStore.getState().selected).toEqual({ regionId: 'lips', side: 'midline' });
  });

  it('lights the face from the list, both sides of a pair, and goes dark again', async () => {
    const user = userEvent.setup();
    render(<RegionList />);
    await user.hover(screen.getByRole('button', { name: "Crow's feet" }));
    expect(viewStore.getState()).toMatchObject({ hovered: { regionId: 'crows-feet', side: 'midline' }, hoverOrigin: 'list' });
    await user.unhover(screen.getByRole('button', { name: "Crow's feet" }));
    expect(viewStore.getState().hovered).toBeNull();
  });

  it('says how many sites are chosen without changing the name', () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<RegionList />);
    const glabella = screen.getByRole('button', { name: 'Glabella' });
    const description = document.getElementById(glabella.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('5 5 chosen sites');
  });

  it('adds plain words for a patient and keeps the names', () => {
    viewStore.getState().setAudience('patient');
    render(<RegionList />);
    const glabella = screen.getByRole('button', { name: 'Glabella' });
    const description = document.getElementById(glabella.getAttribute('aria-describedby') ?? '');
    expect(description?.textContent).toBe('Between the eyebrows');
  });
});
