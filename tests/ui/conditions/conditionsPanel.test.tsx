import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { CONDITION_IDS } from '#knowledge/conditions/conditions.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ConditionsPanel } from '#ui/conditions/ConditionsPanel.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { CROWS_FEET, edits, GLABELLA, labelSites, openPlan, said } from '../sites/planOnFace.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});
beforeEach(() => openPlan({}, face));

const openCard = async (name: RegExp) => {
  const user = userEvent.setup();
  render(<ConditionsPanel />);
  await user.click(screen.getByRole('button', { name }));
  return user;
};
const planned = () => planStore.getState().plan.sites;
const put = () => screen.getByRole('button', { name: /^Put on/ });

describe('the list', () => {
  it('names every condition, and says which are on the plan', async () => {
    const user = await openCard(/Large masseter/);
    await user.click(put());
    await user.click(screen.getByRole('button', { name: 'All conditions' }));
    const items = within(screen.getByRole('list', { name: 'Conditions' })).getAllByRole('button');
    expect(items).toHaveLength(CONDITION_IDS.length);
    expect(items.filter((item) => /6 sites on the plan/.test(item.textContent ?? ''))).toHaveLength(1);
    expect(document.activeElement?.textContent).toContain('Large masseter');
  });
});

describe('chronic migraine', () => {
  it('comes to 31 sites and 155 U, and is put on by one edit', async () => {
    const user = await openCard(/Chronic migraine/);
    expect(screen.getByText('31 sites, 155 U')).toBeTruthy();
    expect(screen.getByRole('row', { name: 'Temporalis 4 0 4 40 U' })).toBeTruthy();
    await user.click(put());
    expect(edits).toHaveLength(1);
    expect(planned()).toHaveLength(31);
    expect(planned().reduce((sum, site) => sum + site.doseHundredths, 0)).toBe(15_500);
    expect(new Set(planned().map(({ productId }) => productId))).toEqual(new Set(['onabotulinumtoxinA']));
    expect(said()).toBe('Chronic migraine: 31 sites, 155 U, put on the plan.');
  });

  it('follows the pain as far as each muscle takes sites, and not beyond 195 U', async () => {
    const user = await openCard(/Chronic migraine/);
    for (const name of ['Temporalis, left, 1', 'Temporalis, left, 2']) await user.click(screen.getByRole('checkbox', { name }));
    expect((screen.getByRole('checkbox', { name: 'Temporalis, right, 1' }) as HTMLInputElement).disabled).toBe(true);
    for (const box of screen.getAllByRole('checkbox'))
      if (!(box as HTMLInputElement).disabled && !(box as HTMLInputElement).checked) await user.click(box);
    expect(screen.getByText('39 sites, 195 U')).toBeTruthy();
    await user.click(put());
    expect(planned()).toHaveLength(39);
  });

  it('tells what it takes the place of, and leaves other regions alone', async () => {
    openPlan({ sites: [...labelSites(GLABELLA), ...labelSites(CROWS_FEET)] }, face);
    const user = await openCard(/Chronic migraine/);
    expect(screen.getByText(/Sites of Glabella \(5\) are on the plan already/)).toBeTruthy();
    await user.click(put());
    expect(planned()).toHaveLength(31 + labelSites(CROWS_FEET).length);
    await user.click(screen.getByRole('button', { name: 'Take off the plan' }));
    expect(planned()).toHaveLength(labelSites(CROWS_FEET).length);
  });

  it('says that another chosen product is not what it is written in', async () => {
    viewStore.getState().setProduct('incobotulinumtoxinA');
    const user = await openCard(/Chronic migraine/);
    expect(screen.getByText(/It is not converted to incobotulinumtoxinA/)).toBeTruthy();
    await user.click(put());
    expect(planned().every(({ productId }) => productId === 'onabotulinumtoxinA')).toBe(true);
  });
});

describe('the others', () => {
  it('hemifacial spasm takes the affected side alone', async () => {
    const user = await openCard(/Hemifacial spasm/);
    await user.click(screen.getByRole('radio', { name: 'Right' }));
    await user.click(screen.getByRole('radio', { name: '2.5 U' }));
    await user.click(put());
    expect(planned().map(({ side, doseHundredths }) => [side, doseHundredths])).toEqual(Array.from({ length: 3 }, () => ['right', 250]));
  });

  it('the grid changes with its spacing and area, and says where it leaves what the source gives', async () => {
    const user = await openCard(/Sweating of forehead/);
    const sum = () => screen.getByText(/^\d+ sites, [\d.]+ U$/).textContent;
    const narrow = sum();
    expect(screen.getByText('Below the 40 U that the source starts from.')).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Forehead and front of the scalp' }));
    expect(sum()).not.toBe(narrow);
    await user.click(put());
    expect(new Set(planned().map(({ plane }) => plane))).toEqual(new Set(['intradermal']));
  });

  it.each([/Sweating of the armpits/, /Strabismus/])('%s is information: nothing can be put on', async (name) => {
    await openCard(name);
    expect(screen.getByText(/This head has no place for it/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Put on/ })).toBeNull();
    expect(screen.getAllByText('unverified').length).toBeGreaterThan(0);
  });

  it('a given visit takes none', async () => {
    openPlan({}, face, false);
    await openCard(/Blepharospasm/);
    expect(screen.queryByRole('button', { name: /^Put on/ })).toBeNull();
    expect(screen.getByText('This visit is given and locked.')).toBeTruthy();
  });
});
