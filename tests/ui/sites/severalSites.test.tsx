import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { SiteEditor } from '#ui/sites/SiteEditor.tsx';
import { SiteEditorSlot } from '#ui/sites/SiteEditorSlot.tsx';
import { CROWS_FEET, edits, GLABELLA, idIn, labelSites, openPlan, said, select, siteOf } from './planOnFace.ts';

const IDS = labelSites(GLABELLA).map((site) => site.id);
const LEFT = idIn(GLABELLA, 'corrugator-lateral-left');

function openEditor(...siteIds: string[]) {
  render(<SiteEditor />);
  select(...siteIds);
  return { user: userEvent.setup(), editor: within(screen.getByRole('region')) };
}

beforeEach(() => openPlan({ sites: labelSites(GLABELLA) }));

describe('several sites', () => {
  it('take one dose in one edit', async () => {
    const { user, editor } = openEditor(...IDS);
    expect(screen.getByRole('region', { name: '5 sites' })).toBeTruthy();
    const field = editor.getByRole('textbox', { name: 'Dose of each site, onabotulinumtoxinA' });
    await user.clear(field);
    await user.type(field, '3,5{Enter}');
    expect(planStore.getState().plan.sites.map((site) => site.doseHundredths)).toEqual([350, 350, 350, 350, 350]);
    expect(edits).toHaveLength(1);
    expect(said()).toBe('Dose of 5 sites set to 3.5 U');
  });

  it('show what differs as mixed, until it is set', async () => {
    openPlan({
      sites: labelSites(GLABELLA).map((site, at) =>
        at === 0 ? { ...site, doseHundredths: 600, plane: 'intradermal', direction: 'up', chosen: false } : site,
      ),
    });
    const { user, editor } = openEditor(...IDS);
    const field = editor.getByRole('textbox') as HTMLInputElement;
    expect(field.value).toBe('');
    expect(field.placeholder).toBe('Mixed');
    expect(editor.getByRole('button', { name: '1 U more' }).getAttribute('aria-disabled')).toBe('true');
    const plane = editor.getByRole('combobox', { name: 'Depth' }) as HTMLSelectElement;
    expect(plane.selectedOptions[0]?.textContent).toBe('Mixed');
    expect(editor.queryAllByRole('radio', { checked: true })).toEqual([]);
    expect(editor.getByText('Some are chosen, some are not')).toBeTruthy();
    await user.selectOptions(plane, 'Subdermal');
    expect(planStore.getState().plan.sites.every((site) => site.plane === 'subdermal')).toBe(true);
    await user.click(editor.getByRole('button', { name: 'Choose all' }));
    expect(planStore.getState().plan.sites.every((site) => site.chosen)).toBe(true);
    expect(said()).toBe('5 sites chosen');
  });

  it('of two products have no common dose', () => {
    const other = labelSites('crows-feet-abobotulinumtoxinA-eu');
    openPlan({ sites: [...labelSites(GLABELLA), ...other] });
    const { editor } = openEditor(LEFT, other[0]?.id ?? '');
    expect(editor.queryByRole('textbox')).toBeNull();
    expect(editor.getByText(/different products/)).toBeTruthy();
  });

  it('are deleted together, and nothing else is', async () => {
    openPlan({ sites: [...labelSites(GLABELLA), ...labelSites(CROWS_FEET)] });
    const { user, editor } = openEditor(...IDS);
    await user.click(editor.getByRole('button', { name: 'Delete' }));
    expect(planStore.getState().plan.sites.every((site) => site.regionId === 'crows-feet')).toBe(true);
    expect(said()).toBe('5 sites removed');
  });

  it('offer nothing that is one site’s alone', () => {
    const { editor } = openEditor(...IDS);
    for (const name of [/^Move/, 'Duplicate']) expect(editor.queryByRole('button', { name })).toBeNull();
    expect(editor.queryByRole('combobox', { name: 'Muscle' })).toBeNull();
  });

  it('given by a locked visit show shared values and mixed ones', () => {
    openPlan({ sites: labelSites(GLABELLA).map((site, at) => (at === 0 ? { ...site, doseHundredths: 600 } : site)) }, null, false);
    const { editor } = openEditor(...IDS);
    expect(editor.getAllByText('Mixed').length).toBe(2);
    expect(editor.getByText('Intramuscular')).toBeTruthy();
  });
});

it('a site that went away from the plan goes away from the editor', () => {
  const { editor } = openEditor(LEFT, siteOf(IDS[0] ?? '').id);
  expect(editor.getByText('2 sites')).toBeTruthy();
});

describe('the place of the editor in a card', () => {
  it('lets go of another region’s sites, and keeps a selection that reaches into the region', async () => {
    openPlan({ sites: [...labelSites(GLABELLA), ...labelSites(CROWS_FEET)] });
    viewStore.getState().select({ regionId: 'glabella', side: null });
    render(<SiteEditorSlot />);
    select(LEFT);
    expect(await screen.findByRole('region', { name: 'Corrugator lateral, left' }, { timeout: 5000 })).toBeTruthy();
    select(LEFT, labelSites(CROWS_FEET)[0]?.id ?? '');
    act(() => viewStore.getState().select({ regionId: 'crows-feet', side: null }));
    expect(screen.getByRole('region', { name: '2 sites' })).toBeTruthy();
    act(() => viewStore.getState().select({ regionId: 'forehead', side: null }));
    expect(screen.queryByRole('region')).toBeNull();
  });
});
