import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { freeSite } from '#domain/sites/siteEdits.ts';
import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import { NeedleDisclosure } from '#ui/sites/NeedleDisclosure.tsx';
import { NeedleView } from '#ui/sites/NeedleView.tsx';
import { needleSection } from '#ui/sites/needleSection.ts';
import { regionMiddle } from '#ui/sites/regionMiddle.ts';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { CROWS_FEET, GLABELLA, idIn, labelSites, openPlan } from './planOnFace.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});
beforeEach(() => openPlan({}));

const label = (patternId: string, pointId: string): PlannedSite => {
  const site = labelSites(patternId).find(({ id }) => id === idIn(patternId, pointId));
  if (!site) throw new Error(`no site ${pointId}`);
  return site;
};
const placed = (regionId: RegionId, side: Side): PlannedSite => {
  const anchor = regionMiddle(face, regionId, side);
  const site = anchor && freeSite(face, anchor, { id: 'a', productId: 'onabotulinumtoxinA', doseHundredths: 400 });
  if (!site) throw new Error(`no place in ${regionId}`);
  return site;
};
const picture = () => screen.getByRole('img').getAttribute('aria-label') ?? '';

describe('down the needle', () => {
  it('draws the figures that were read, each with its source', async () => {
    const user = userEvent.setup();
    render(<NeedleView site={placed('mouth-corner', 'left')} face={face} />);
    expect(picture()).toMatch(/Depressor anguli oris begins 4\.4 mm under the skin and is 2\.8 to 4\.8 mm thick; .*needle tip 6\.1 mm/);
    expect(screen.getByText('6.1 mm', { exact: false, selector: 'text' })).toBeTruthy();
    expect(screen.getByText(/general classes of depth are left out/)).toBeTruthy();
    const [source] = screen.getAllByRole('button', { name: /source/i });
    await user.click(source as HTMLElement);
    expect(document.querySelector('.fact-sources')?.textContent?.length).toBeGreaterThan(20);
  });

  it('draws the bone where its depth was read', () => {
    render(<NeedleView site={placed('masseter', 'right')} face={face} />);
    expect(picture()).toContain('bone 15 to 25 mm under the skin');
    expect(picture()).toContain('Masseter is 18.7 mm thick; its depth under the skin was not read');
    expect(document.querySelector('.needle-bone')).toBeTruthy();
    expect(document.querySelector('.needle-muscle')).toBeNull();
  });

  it('shows what lies below and must not be reached', () => {
    render(<NeedleView site={label(CROWS_FEET, 'canthal-lower-left')} face={face} />);
    expect(picture()).toMatch(/begins 4\.7 to 5\.5 mm under the skin; its thickness was not read; Zygomaticus major 3 to 4\.5 mm deeper/);
    expect(document.querySelector('.needle-below')).toBeTruthy();
    expect(screen.getByText(/Anatomy, not an injection depth/)).toBeTruthy();
  });

  it('invents nothing where nothing was read', () => {
    const site: PlannedSite = { ...placed('forehead', 'midline'), plane: 'intramuscular-superficial' };
    const section = needleSection(site, face);
    expect(section.muscles[0]).toMatchObject({ muscleId: 'frontalis', top: null, thickness: null });
    expect(section).toMatchObject({ tipMm: 0, tipFigure: null, bone: null, plane: { depth: null, drawn: null } });
    render(<NeedleView site={site} face={face} />);
    expect(picture()).toContain('No depth in millimetres was read');
    expect(screen.getByText(/needle is drawn only at the skin/)).toBeTruthy();
    expect(document.querySelector('.needle-muscle, .needle-plane, .needle-bone')).toBeNull();
    expect(screen.getByText(/Superficial, in the SMAS-galea layer/)).toBeTruthy();
    expect(screen.getAllByText('unverified').length).toBeGreaterThan(0);
  });

  it('gives a plane the general class of depth, and never a tip that no source names', () => {
    const site: PlannedSite = { ...label(GLABELLA, 'corrugator-lateral-left'), plane: 'intramuscular-deep', direction: 'up-lateral' };
    render(<NeedleView site={site} face={face} />);
    expect(screen.getByText(/^Intramuscular, deep: 6 to 10 mm as a general class of depth of one article, not measured here/)).toBeTruthy();
    expect(screen.getByText(/One injector article: deep is about 6 to 10 mm/)).toBeTruthy();
    expect(picture()).not.toContain('needle tip');
    expect(screen.getByText('Needle: up and laterally. The angle is drawn, not measured.')).toBeTruthy();
    expect(screen.getByText('What the label’s layout says')).toBeTruthy();
  });

  it('draws no muscle that lies elsewhere, and says so', () => {
    const site: PlannedSite = { ...placed('forehead', 'midline'), muscleId: 'masseter' };
    render(<NeedleView site={site} face={face} />);
    expect(picture()).not.toContain('bone');
    expect(screen.getByText(/^Masseter, which the plan names, does not lie under the site/)).toBeTruthy();
    expect(screen.getByText(/^Under the site: Frontalis/)).toBeTruthy();
  });

  it('without a face keeps to the muscle that the plan names', () => {
    render(<NeedleView site={label(GLABELLA, 'procerus')} face={null} />);
    expect(screen.getByText('Without the face, the muscle named on the plan is shown.')).toBeTruthy();
    expect(screen.queryByText(/^Under the site/)).toBeNull();
  });

  it('opens in place and only then is loaded', async () => {
    render(<NeedleDisclosure site={label(GLABELLA, 'procerus')} face={face} />);
    const details = document.querySelector('details') as HTMLDetailsElement;
    expect(screen.queryByRole('img')).toBeNull();
    details.open = true;
    expect(await screen.findByRole('img', {}, { timeout: 5000 })).toBeTruthy();
  });
});
