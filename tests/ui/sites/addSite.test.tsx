import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, describe, expect, it } from 'vitest';
import { type MeasuredFace, placeAt } from '#domain/anatomy/measuredFace.ts';
import { anchorPosition } from '#domain/anatomy/surfaceAnchor.ts';
import { MAPPED_REGION_IDS, PAIRED_REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { AddSite } from '#ui/sites/AddSite.tsx';
import { regionMiddle } from '#ui/sites/regionMiddle.ts';
import { SiteEditor } from '#ui/sites/SiteEditor.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { GLABELLA, labelSites, openPlan, said } from './planOnFace.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const isPaired = (regionId: RegionId) => (PAIRED_REGION_IDS as readonly RegionId[]).includes(regionId);

describe('the middle of a region', () => {
  it.each(MAPPED_REGION_IDS)('%s: lies in it, on the side asked for', (regionId) => {
    for (const side of isPaired(regionId) ? (['left', 'right'] as const) : (['midline'] as const)) {
      const anchor = regionMiddle(face, regionId, side);
      if (!anchor) throw new Error(`no middle of ${regionId}, ${side}`);
      expect(placeAt(face, anchor)?.regionId).toBe(regionId);
      const [x] = anchorPosition(face.surface, anchor);
      if (side === 'midline') expect(Math.abs(x)).toBeLessThan(1.5);
      else expect(Math.sign(x)).toBe(side === 'left' ? 1 : -1);
    }
  });

  it('is null for a side that the region does not have', () => {
    expect(regionMiddle(face, 'forehead', 'left')).toBeNull();
  });
});

describe('adding a site by the list', () => {
  it('puts one in the middle with the dose of its neighbours, and the editor takes the focus', async () => {
    openPlan({ sites: labelSites(GLABELLA) }, face);
    const user = userEvent.setup();
    render(
      <>
        <AddSite regionId="glabella" />
        <SiteEditor />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Add a site' }));
    const site = planStore.getState().plan.sites.at(-1);
    expect(site).toMatchObject({ regionId: 'glabella', side: 'midline', doseHundredths: 400, origin: { kind: 'free' } });
    expect(viewStore.getState().selectedSiteIds).toEqual([site?.id]);
    expect(said()).toBe('Site added in the middle of Glabella, 4 U. Arrow keys move it.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 3 }));
    await user.keyboard('{ArrowUp}');
    expect(said()).toMatch(/^Moved 1 mm up/);
  });

  it('asks for the side of a paired region, unless the card is narrowed to one', () => {
    openPlan({}, face);
    const { rerender } = render(<AddSite regionId="crows-feet" />);
    expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Add a site, right', 'Add a site, left']);
    viewStore.getState().select({ regionId: 'crows-feet', side: 'left' });
    rerender(<AddSite regionId="crows-feet" />);
    expect(screen.getAllByRole('button')).toHaveLength(1);
  });

  it('makes up no dose where neither a label nor a site says one', async () => {
    openPlan({}, face);
    const user = userEvent.setup();
    render(
      <>
        <AddSite regionId="nose" />
        <SiteEditor />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Add a site' }));
    expect(planStore.getState().plan.sites[0]?.doseHundredths).toBe(0);
    expect(screen.getByText(/^No dose yet/)).toBeTruthy();
  });

  it('takes the dose that was written for new sites', async () => {
    openPlan({}, face);
    viewStore.getState().setPlacingDose(250);
    render(<AddSite regionId="nose" />);
    await userEvent.click(screen.getByRole('button', { name: 'Add a site' }));
    expect(planStore.getState().plan.sites[0]?.doseHundredths).toBe(250);
  });

  it('says why there is none without a face, and offers none in a given visit', () => {
    openPlan({}, null);
    const { unmount } = render(<AddSite regionId="nose" />);
    expect(screen.getByText(/once the face has arrived/)).toBeTruthy();
    unmount();
    openPlan({}, face, false);
    render(<AddSite regionId="nose" />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
