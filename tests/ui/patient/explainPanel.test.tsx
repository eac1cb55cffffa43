import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { REPORT_IDS } from '#knowledge/patient/patientSchema.ts';
import { effectStore } from '#stores/effectStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ExplainPanel } from '#ui/patient/ExplainPanel.tsx';
import { PATIENT_AREA_WORDS } from '#ui/wording/patientAreaWords.ts';
import { PATIENT_CARE_WORDS } from '#ui/wording/patientCareWords.ts';
import { PATIENT_QUESTION_WORDS } from '#ui/wording/patientQuestionWords.ts';
import { PATIENT_RISK_WORDS } from '#ui/wording/patientRiskWords.ts';
import { PATIENT_WORDS } from '#ui/wording/patientWords.ts';
import { clearPlan } from '../plan/clearPlan.ts';
import { resetStores } from '../resetStores.ts';

const PATTERNS = ['forehead-onabotulinumtoxinA-us', 'glabella-daxibotulinumtoxinA-us', 'crows-feet-onabotulinumtoxinA-us'];

beforeEach(() => {
  resetStores();
  clearPlan();
  effectStore.getState().openTimeline(false);
});

function show(patterns: readonly string[] = PATTERNS) {
  for (const pattern of patterns) planStore.getState().putPattern(pattern);
  viewStore.getState().setAudience('patient');
  viewStore.getState().openPanel('explain');
  return render(<ExplainPanel />);
}

/** Found by its words: asking a large panel for roles takes seconds. */
function areaButton(id: keyof typeof PATIENT_AREA_WORDS): HTMLElement {
  const name = screen.getAllByText(PATIENT_AREA_WORDS[id].name)[0];
  return name?.closest('button') ?? expect.fail(`no button for ${id}`);
}

function withoutProductsAndDoses(text: string): void {
  const names = Object.values(PRODUCT_NAMES).flatMap(({ name, shortName, brands }) => [name, shortName, ...brands.us, ...brands.euUk]);
  for (const name of [...names, 'botulin']) expect(text.toLowerCase()).not.toContain(name.toLowerCase());
  expect(text).not.toMatch(/\d\s*s?\.?U\b/);
}

describe('the plan explained', { timeout: 20_000 }, () => {
  it('names each planned area, what it does, and no product and no dose', () => {
    const { container } = show();
    for (const id of ['forehead', 'glabella', 'crows-feet'] as const) {
      expect(areaButton(id).textContent).toContain(PATIENT_AREA_WORDS[id].name);
      expect(container.textContent).toContain(PATIENT_AREA_WORDS[id].does);
    }
    expect(screen.queryByText(PATIENT_AREA_WORDS.chin.does)).toBeNull();
    withoutProductsAndDoses(container.textContent ?? '');
    withoutProductsAndDoses([...container.querySelectorAll('[aria-label], [title]')].map((one) => one.outerHTML).join(' '));
  });

  it('turns the face to an area and stays open; again, and the face is whole', async () => {
    show();
    const button = areaButton('glabella');
    await userEvent.click(button);
    expect(viewStore.getState()).toMatchObject({ panel: 'explain', selected: { regionId: 'glabella' } });
    expect(button.getAttribute('aria-pressed')).toBe('true');
    await userEvent.click(button);
    expect(viewStore.getState()).toMatchObject({ panel: 'explain', selected: null });
  });

  it('counts every risk in the same number of people, in words and in the picture', () => {
    const { container } = show();
    const pictures = [...container.querySelectorAll('svg[role="img"]')];
    expect(pictures.length).toBeGreaterThan(5);
    const said = [container.textContent ?? '', ...pictures.map((picture) => picture.getAttribute('aria-label') ?? '')].join(' ');
    expect(new Set([...said.matchAll(/ of (\d+) people/g)].map((match) => match[1]))).toEqual(new Set(['100']));
    for (const picture of pictures) {
      const people = [...picture.querySelectorAll('path')].reduce(
        (sum, path) => sum + (path.getAttribute('d')?.match(/v-1\.5/g)?.length ?? 0),
        0,
      );
      expect(people).toBe(100);
    }
  });

  it('has the planned medicine’s numbers, and says where there are only those of others', () => {
    const { unmount } = show(['glabella-daxibotulinumtoxinA-us']);
    const headache = screen.getByText(PATIENT_RISK_WORDS.events.headache).parentElement?.textContent?.replaceAll(/\s+/g, ' ');
    expect(headache).toContain(PATIENT_RISK_WORDS.betweenStudies(5, 6, 100));
    expect(headache).not.toContain(PATIENT_RISK_WORDS.others);
    unmount();
    clearPlan();
    show(['glabella-letibotulinumtoxinA-us']);
    expect(screen.getAllByText(PATIENT_RISK_WORDS.others).length).toBeGreaterThan(0);
  });

  it('always shows what to report, in the order of its urgency', () => {
    const { container } = show();
    const report = container.querySelector<HTMLElement>('.explain-report') ?? expect.fail('no signs to report');
    const text = (report.textContent ?? '').replaceAll(/\s+/g, ' ');
    for (const id of REPORT_IDS) expect(text).toContain(PATIENT_CARE_WORDS.report[id]);
    const { emergency, clinic, check } = PATIENT_CARE_WORDS.urgency;
    const places = [emergency, clinic, check].map((title) => text.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('opens the months on a face that moves', async () => {
    show(['glabella-daxibotulinumtoxinA-us']);
    await userEvent.click(screen.getByText(PATIENT_WORDS.months));
    expect(effectStore.getState().open).toBe(true);
    expect(viewStore.getState().expression).toBe('frown');
    act(() => effectStore.getState().openTimeline(false));
  });

  it('says that nothing is planned, and what holds for everybody', () => {
    const { container } = show([]);
    expect(screen.getByText(PATIENT_WORDS.nothing)).toBeTruthy();
    expect(container.textContent?.replaceAll(/\s+/g, ' ')).toContain(PATIENT_RISK_WORDS.pooled);
    expect(screen.getByText(PATIENT_QUESTION_WORDS.hurt.question)).toBeTruthy();
    expect(screen.queryByText(PATIENT_WORDS.months)).toBeNull();
    withoutProductsAndDoses(container.textContent ?? '');
  });

  it('tells the doctor that this is the patient’s', () => {
    planStore.getState().putPattern('glabella-daxibotulinumtoxinA-us');
    const { container } = render(<ExplainPanel />);
    expect(within(container).getByText(PATIENT_WORDS.preview)).toBeTruthy();
    withoutProductsAndDoses(container.textContent ?? '');
  });
});
