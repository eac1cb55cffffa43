import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SiteChoices } from '#ui/sites/SiteChoices.tsx';
import { SITE_WORDS } from '#ui/wording/siteWords.ts';
import { resetStores } from '../resetStores.ts';

beforeEach(resetStores);

describe('site choices', () => {
  it('puts the label pattern of the chosen product with one press and lists its sites', async () => {
    const user = userEvent.setup();
    render(<SiteChoices region={REGIONS.glabella} />);
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
    await user.click(screen.getAllByRole('button', { name: 'Put label pattern (5 sites, 20 U) US label' })[0] as HTMLElement);
    expect(screen.getAllByRole('checkbox', { checked: true })).toHaveLength(5);
    expect(screen.getByText('5 of 5 sites, 20 U')).toBeTruthy();
    expect(viewStore.getState().announcement.text).toBe('5 sites put on Glabella');
  });

  it('tells two labels of the same sites and dose apart in the buttons themselves', () => {
    render(<SiteChoices region={REGIONS.glabella} />);
    const names = screen.getAllByRole('button', { name: /^Put label pattern \(5 sites, 20 U\)/ }).map((button) => button.textContent);
    expect(names).toEqual(['Put label pattern (5 sites, 20 U) US label', 'Put label pattern (5 sites, 20 U) EU/UK label']);
  });

  it('offers no pattern on a given visit, and says why', () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    const before = planStore.getState();
    planStore.setState({ editable: false, visit: { ...before.visit, givenAt: '2026-11-22T10:00:00.000Z' } });
    render(<SiteChoices region={REGIONS.glabella} />);
    expect(screen.queryByRole('button', { name: /pattern/ })).toBeNull();
    expect(screen.getByText(SITE_WORDS.editor.locked)).toBeTruthy();
    planStore.setState({ editable: true, visit: before.visit });
  });

  it('unchooses one site by its box, with muscle, side and dose in the name', async () => {
    const user = userEvent.setup();
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<SiteChoices region={REGIONS.glabella} />);
    const box = screen.getByRole('checkbox', { name: /corrugator lateral, right.*Corrugator supercilii.*4 U/i });
    await user.click(box);
    expect(screen.getByText('4 of 5 sites, 16 U')).toBeTruthy();
    await user.click(box);
    expect(screen.getByText('5 of 5 sites, 20 U')).toBeTruthy();
  });

  it('replaces another product’s sites, says so before, and converts nothing', async () => {
    const user = userEvent.setup();
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    viewStore.getState().setProduct('abobotulinumtoxinA');
    render(<SiteChoices region={REGIONS.glabella} />);
    expect(screen.getAllByText(/Replaces the sites planned here with onabotulinumtoxinA/).length).toBeGreaterThan(0);
    await user.click(screen.getAllByRole('button', { name: /^Put label pattern \(5 sites, 50 U\)/ })[0] as HTMLElement);
    expect(screen.getByText('5 of 5 sites, 50 U')).toBeTruthy();
    expect(planStore.getState().plan.sites.every((site) => site.productId === 'abobotulinumtoxinA')).toBe(true);
  });

  it('says when a product has no label pattern for the region', () => {
    render(<SiteChoices region={REGIONS.nose} />);
    expect(screen.getByText('No label pattern: off-label for onabotulinumtoxinA')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /label pattern/ })).toBeNull();
  });

  it('tells a label for a disease, and a label that was not found, from off-label', () => {
    const { rerender } = render(<SiteChoices region={REGIONS.temple} />);
    expect(screen.getByText('No label pattern: onabotulinumtoxinA is on label here for a disease, not for lines')).toBeTruthy();
    viewStore.getState().setProduct('incobotulinumtoxinA');
    rerender(<SiteChoices region={REGIONS['upper-eyelid']} />);
    expect(screen.getByText('No label pattern: no label of incobotulinumtoxinA was found for this region')).toBeTruthy();
  });

  it('never offers an off-label layout as the first thing to press', () => {
    render(<SiteChoices region={REGIONS['lower-eyelid']} />);
    expect(screen.getByRole('button', { name: /Put off-label layout/ }).className).toBe('outline-button');
  });

  it('says of every point who says where it lies, and what dose and positions rest on', () => {
    viewStore.getState().setProduct('incobotulinumtoxinA');
    render(<SiteChoices region={REGIONS.glabella} />);
    expect(
      screen.getAllByText('Dose and number of sites: label. Positions: training text, drawn where the words leave room.').length,
    ).toBeGreaterThan(0);
    expect(screen.getAllByText('Corrugator lateral').length).toBeGreaterThan(0);
    expect(screen.getAllByText(/Drawn 11 mm of skin above the central brow/).length).toBeGreaterThan(0);
  });

  it('names the published trial where the points are those of one', () => {
    viewStore.getState().setProduct('incobotulinumtoxinA');
    render(<SiteChoices region={REGIONS['crows-feet']} />);
    expect(screen.getByText('Dose and number of sites: label. Positions: published trial.')).toBeTruthy();
    // Three points, one sentence.
    expect(screen.getByText('Canthal middle, Canthal upper, Canthal lower')).toBeTruthy();
  });

  it('says that units of a mixed plan are never added up', () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    const { unmount } = render(<SiteChoices region={REGIONS.glabella} />);
    expect(screen.queryByText(/never added up/)).toBeNull();
    unmount();
    planStore.getState().putPattern('crows-feet-abobotulinumtoxinA-eu');
    render(<SiteChoices region={REGIONS.glabella} />);
    expect(screen.getByText('This plan uses 2 products; their units are never added up.')).toBeTruthy();
  });

  it('tells a label whose points were not read from no label at all', () => {
    render(<SiteChoices region={REGIONS.neck} />);
    expect(screen.getByText(/is on label here, but the label's own injection points have not been read/)).toBeTruthy();
  });

  it('lists only the sites of the side that the card is narrowed to', () => {
    planStore.getState().putPattern('crows-feet-onabotulinumtoxinA-us');
    viewStore.getState().select({ regionId: 'crows-feet', side: 'left' });
    render(<SiteChoices region={REGIONS['crows-feet']} />);
    expect(screen.getAllByRole('checkbox')).toHaveLength(3);
    expect(screen.getByText('6 of 6 sites, 24 U')).toBeTruthy();
  });

  it('removes all sites of the region', async () => {
    const user = userEvent.setup();
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<SiteChoices region={REGIONS.glabella} />);
    await user.click(screen.getByRole('button', { name: 'Remove' }));
    expect(screen.queryAllByRole('checkbox')).toHaveLength(0);
  });

  it('lights a site on the face from its line in the list', async () => {
    const user = userEvent.setup();
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<SiteChoices region={REGIONS.glabella} />);
    const box = screen.getAllByRole('checkbox')[0] as HTMLElement;
    await user.hover(box.closest('label') as HTMLElement);
    expect(viewStore.getState().hoveredSiteId).toMatch(/^glabella-onabotulinumtoxinA-us\//);
  });
});
