import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { movedMm } from '#domain/sites/siteEdits.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SiteEditor } from '#ui/sites/SiteEditor.tsx';
import { measuredHead } from '../../domain/anatomy/measuredHead.ts';
import { edits, GLABELLA, idIn, labelSites, openPlan, said, select, siteOf } from './planOnFace.ts';

let face: MeasuredFace;
beforeAll(async () => {
  face = (await measuredHead()).face;
});

const LEFT = idIn(GLABELLA, 'corrugator-lateral-left');
const RIGHT = idIn(GLABELLA, 'corrugator-lateral-right');
const PROCERUS = idIn(GLABELLA, 'procerus');

beforeEach(() => openPlan({ sites: labelSites(GLABELLA) }, face));

function openEditor(...siteIds: string[]) {
  render(<SiteEditor />);
  select(...siteIds);
  return { user: userEvent.setup(), editor: within(screen.getByRole('region')) };
}

describe('one site', () => {
  it('is named with its side and says where it comes from and where it lies', () => {
    const { editor } = openEditor(LEFT);
    expect(screen.getByRole('region', { name: 'Corrugator lateral, left' })).toBeTruthy();
    expect(editor.getByText('At the label’s point')).toBeTruthy();
    expect(editor.getByText(/^\d+\.\d mm above the supraorbital rim$/)).toBeTruthy();
    expect(editor.getByText(/^\d+\.\d mm from the midline$/)).toBeTruthy();
  });

  it('takes a dose by steps, by typing and in other digits, each as one edit', async () => {
    const { user, editor } = openEditor(LEFT);
    await user.click(editor.getByRole('button', { name: '0.5 U more' }));
    expect(siteOf(LEFT).doseHundredths).toBe(450);
    expect(said()).toBe('Dose 4.5 U');
    await user.click(editor.getByRole('button', { name: '1 U less' }));
    const field = editor.getByRole('textbox', { name: 'Dose, onabotulinumtoxinA' });
    await user.clear(field);
    await user.type(field, '۶٫۵{Enter}');
    expect(siteOf(LEFT).doseHundredths).toBe(650);
    expect(edits).toHaveLength(3);
    expect(siteOf(RIGHT).doseHundredths).toBe(400);
  });

  it('says what is wrong with a dose, and keeps the last good one', async () => {
    const { user, editor } = openEditor(LEFT);
    const field = editor.getByRole('textbox', { name: /^Dose/ });
    await user.clear(field);
    await user.type(field, '-3');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(editor.getByText('Write a number above 0 with at most two decimals.')).toBeTruthy();
    await user.tab();
    expect(siteOf(LEFT).doseHundredths).toBe(400);
    expect((field as HTMLInputElement).value).toBe('4');
  });

  it('never steps to nothing', async () => {
    openPlan({ sites: labelSites(GLABELLA).map((site) => ({ ...site, doseHundredths: 50 })) }, face);
    const { user, editor } = openEditor(LEFT);
    const less = editor.getByRole('button', { name: '0.5 U less' });
    expect(less.getAttribute('aria-disabled')).toBe('true');
    await user.click(less);
    expect(edits).toEqual([]);
  });

  it('shows volume and syringe marks once the product is prepared', () => {
    const preparation = { productId: 'onabotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500, vials: [] } as const;
    const { editor } = openEditor(LEFT);
    expect(editor.getByText(/follow from vial and diluent/)).toBeTruthy();
    act(() => planStore.getState().apply({ kind: 'setPreparation', preparation }));
    expect(screen.getByText('0.1 ml, 10 marks of a 1 ml syringe')).toBeTruthy();
  });

  it('offers the muscles under it first and says when the chosen one lies elsewhere', async () => {
    const { user, editor } = openEditor(PROCERUS);
    const muscle = editor.getByRole('combobox', { name: 'Muscle' });
    expect(within(muscle).getByRole('group', { name: 'Under the site' }).querySelector('option')?.textContent).toBe('Procerus');
    await user.selectOptions(muscle, 'corrugator-supercilii');
    expect(siteOf(PROCERUS).muscleId).toBe('corrugator-supercilii');
    expect(said()).toBe('Muscle: Corrugator supercilii');
  });

  it('takes plane and needle direction', async () => {
    const { user, editor } = openEditor(LEFT);
    await user.selectOptions(editor.getByRole('combobox', { name: 'Depth' }), 'Intramuscular, deep');
    await user.click(editor.getByRole('radio', { name: 'Up and laterally' }));
    expect(siteOf(LEFT)).toMatchObject({ plane: 'intramuscular-deep', direction: 'up-lateral' });
    await user.click(editor.getByRole('radio', { name: 'Not said' }));
    expect(siteOf(LEFT).direction).toBeNull();
  });

  it('has no medial and lateral in the midline, and cannot be mirrored there', async () => {
    const { user, editor } = openEditor(PROCERUS);
    expect(editor.queryByRole('radio', { name: /edial|ateral/ })).toBeNull();
    await user.click(editor.getByRole('button', { name: 'Mirror' }));
    expect(edits).toEqual([]);
  });

  it('moves by the pad, toward what the screen shows, and says where it came to lie', async () => {
    const { user, editor } = openEditor(LEFT);
    await user.click(editor.getByRole('button', { name: 'Move 1 mm up' }));
    expect(movedMm(siteOf(LEFT), face)).toBeCloseTo(1, 1);
    expect(said()).toMatch(/^Moved 1 mm up; .*mm above the supraorbital rim, .*mm from the midline$/);
    expect(screen.getByText(/^Moved 1\.0 mm from the label’s point$/)).toBeTruthy();
    await user.click(editor.getByRole('radio', { name: '0.2 mm' }));
    await user.click(editor.getByRole('button', { name: 'Move 0.2 mm laterally' }));
    expect(said()).toMatch(/^Moved 0.2 mm laterally/);
  });

  it('moves by arrow keys when the editor has the focus, and not while a number is typed', async () => {
    const { user, editor } = openEditor(LEFT);
    editor.getByRole('button', { name: 'Delete' }).focus();
    await user.keyboard('{ArrowDown}');
    expect(movedMm(siteOf(LEFT), face)).toBeCloseTo(1, 1);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(movedMm(siteOf(LEFT), face)).toBeCloseTo(0.8, 1);
    editor.getByRole('textbox').focus();
    await user.keyboard('{ArrowDown}m');
    expect(edits).toHaveLength(2);
  });

  it('mirrors, duplicates and deletes, with Delete kept from the field', async () => {
    const { user, editor } = openEditor(LEFT);
    await user.click(editor.getByRole('button', { name: '1 U more' }));
    await user.click(editor.getByRole('button', { name: 'Mirror to the right' }));
    expect(siteOf(RIGHT).doseHundredths).toBe(500);
    await user.click(editor.getByRole('button', { name: 'Duplicate' }));
    expect(planStore.getState().plan.sites).toHaveLength(6);
    const [copy] = viewStore.getState().selectedSiteIds;
    expect(siteOf(copy as string)).toMatchObject({ origin: { kind: 'free' }, doseHundredths: 500 });
    await user.click(screen.getByRole('button', { name: 'Delete' }));
    expect(planStore.getState().plan.sites).toHaveLength(5);
    expect(screen.queryByRole('region')).toBeNull();
    expect(said()).toBe('1 site removed');
  });

  it('is chosen and unchosen by a switch', async () => {
    const { user, editor } = openEditor(LEFT);
    const chosen = editor.getByRole('switch', { name: 'Chosen, counts in the plan' });
    expect(chosen.getAttribute('aria-checked')).toBe('true');
    await user.click(chosen);
    expect(siteOf(LEFT).chosen).toBe(false);
    expect(said()).toBe('1 site no longer chosen');
  });

  it('gives Escape to the selection before the card', async () => {
    const { user, editor } = openEditor(LEFT);
    editor.getByRole('button', { name: 'Delete' }).focus();
    let prevented = false;
    window.addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await user.keyboard('{Escape}');
    expect(prevented).toBe(true);
    expect(viewStore.getState().selectedSiteIds).toEqual([]);
  });
});

describe('without a face', () => {
  it('everything but place can be changed, and it says why', async () => {
    openPlan({ sites: labelSites(GLABELLA) }, null);
    const { user, editor } = openEditor(LEFT);
    expect(editor.getByText(/The face has not arrived/)).toBeTruthy();
    expect(editor.getByRole('button', { name: 'Move 1 mm up' }).getAttribute('aria-disabled')).toBe('true');
    editor.getByRole('button', { name: 'Delete' }).focus();
    await user.keyboard('{ArrowUp}');
    expect(said()).toBe('The face has not arrived: nothing can be moved or mirrored yet');
    await user.click(editor.getByRole('button', { name: '1 U more' }));
    expect(siteOf(LEFT).doseHundredths).toBe(500);
  });
});

describe('a given visit', () => {
  it('is only shown, with the way to an amendment', async () => {
    openPlan({ sites: labelSites(GLABELLA) }, face, false);
    const { user, editor } = openEditor(LEFT);
    expect(editor.queryByRole('textbox')).toBeNull();
    expect(editor.getByText('4 U')).toBeTruthy();
    expect(editor.getByText(/locked.*amendment/)).toBeTruthy();
    await user.click(editor.getByRole('button', { name: 'Open the record' }));
    expect(viewStore.getState().panel).toBe('record');
  });
});

it('a patient never sees the editor', () => {
  viewStore.getState().setAudience('patient');
  render(<SiteEditor />);
  select(LEFT);
  expect(screen.queryByRole('region')).toBeNull();
});
