import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PRODUCT_IDS, REGION_IDS } from '#knowledge/anatomy/ids.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { viewStore } from '#stores/viewStore.ts';
import { PatientLines } from '#ui/anatomy/PatientLines.tsx';
import { RegionFacts } from '#ui/anatomy/RegionFacts.tsx';
import { timeFigures } from '#ui/anatomy/timeFigures.ts';
import { resetStores } from '../resetStores.ts';

beforeEach(resetStores);

describe('figures of time', () => {
  const cases = REGION_IDS.flatMap((id) => PRODUCT_IDS.map((productId) => [id, productId] as const));

  it.each(cases)('%s: the duration shown for %s is its own, or says that none was read', (id, productId) => {
    const [first] = timeFigures(REGIONS[id].duration, productId);
    const shown = first?.says ?? first?.fact.text ?? '';
    const { name } = PRODUCT_NAMES[productId];
    if (first?.fact.productIds?.includes(productId)) expect(shown).toContain(name.replace(/ \(.*$/, ''));
    else expect(shown).toMatch(/^No figure/);
    if (shown.startsWith('No figure read')) expect(shown).toContain(name);
  });

  it('loses none of the others', () => {
    for (const id of REGION_IDS) {
      const { onset } = REGIONS[id];
      const shown = timeFigures(onset, 'prabotulinumtoxinA').map(({ fact }) => fact.text);
      expect(shown.sort()).toEqual(onset.map(({ text }) => text).sort());
    }
  });

  it('lead with the chosen product on the card', () => {
    viewStore.getState().setProduct('daxibotulinumtoxinA');
    const { rerender } = render(<RegionFacts regionId="glabella" />);
    const answer = () => screen.getAllByRole('heading', { level: 3, name: 'Duration' })[0]?.parentElement?.textContent;
    expect(answer()).toMatch(/^DurationdaxibotulinumtoxinA 40 U.*24\.0 weeks/);
    rerender(<RegionFacts regionId="crows-feet" />);
    expect(answer()).toContain('No figure read for daxibotulinumtoxinA. General upper-face figure: 3 to 4 months.');
  });
});

describe('sections of the card', () => {
  async function section(name: string): Promise<HTMLElement> {
    const button = screen.getByText(name);
    await userEvent.setup().click(button);
    const details = button.closest('details') ?? button.closest('section');
    if (!details) throw new Error(`no section around ${name}`);
    return details as HTMLElement;
  }

  it('keeps landmarks and notes apart from what to avoid, and says first what to keep clear of', async () => {
    render(<RegionFacts regionId="masseter" />);
    const avoid = await section('What to avoid');
    expect(within(avoid).getAllByRole('heading', { level: 4 })[0]?.textContent).toBe('Keep clear of');
    expect(avoid.textContent).toMatch(/Risorius/);
    for (const { text } of REGIONS.masseter.notes) expect(avoid.textContent).not.toContain(text);
    const notes = await section('Landmarks and notes');
    for (const { text } of REGIONS.masseter.notes) expect(notes.textContent).toContain(text.slice(0, 30));
  });

  it('says once with the doses that units are each product’s own', async () => {
    render(<RegionFacts regionId="glabella" />);
    const dose = await section('Label dose and sites');
    expect(dose.textContent?.match(/Units of different products are not interchangeable\./g)).toHaveLength(1);
  });
});

describe("a patient's card", () => {
  it.each(REGION_IDS)('%s: says when to get help, and whether the use is approved', (id) => {
    viewStore.getState().setAudience('patient');
    render(<PatientLines region={REGIONS[id]} />);
    expect(screen.getByText(/trouble breathing, swallowing or speaking, or if your sight/)).toBeTruthy();
    const statuses = REGIONS[id].labelStatus.flatMap(({ us, euUk }) => [us, euUk]);
    const approved = statuses.includes('on-label');
    const forDisease = !approved && statuses.includes('therapeutic-only');
    expect(screen.queryAllByText(/No medicine of this kind is officially approved for this area/)).toHaveLength(
      approved || forDisease ? 0 : 1,
    );
    expect(screen.queryAllByText(/officially approved here for a disease, not for looks/)).toHaveLength(forDisease ? 1 : 0);
  });
});
