import { fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { AppHeader } from '#app/AppHeader.tsx';
import { AUDIENCES, VISIBILITY, type Visibility } from '#domain/audience/visibility.ts';
import { REGIONS } from '#knowledge/anatomy/regions.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { RegionSections } from '#ui/anatomy/RegionSections.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(() => {
  resetStores();
  planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
});

/** Everything in the interface by which a plan could be changed. */
function waysToEdit(): number {
  return [
    ...screen.queryAllByLabelText('Product'),
    ...screen.queryAllByText(/^(Undo|Redo|Remove|Put |Label pattern put)/),
    ...screen.queryAllByRole('checkbox'),
  ].length;
}

function show(): void {
  render(
    <>
      <AppHeader wide />
      <RegionSections region={REGIONS.glabella} />
    </>,
  );
}

describe('who may edit the plan', () => {
  it.each(AUDIENCES)('is read from the entry of the %s', (audience) => {
    viewStore.getState().setAudience(audience);
    show();
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true });
    const edits = VISIBILITY[audience].editsPlan;
    expect(waysToEdit() > 0).toBe(edits);
    expect(planStore.getState().plan.sites).toHaveLength(edits ? 0 : 5);
  });

  it('is said by that entry alone, whatever sections it names', () => {
    const entry = VISIBILITY.trainer as { -readonly [Key in keyof Visibility]: Visibility[Key] };
    viewStore.getState().setAudience('trainer');
    entry.editsPlan = false;
    try {
      show();
      expect(waysToEdit()).toBe(0);
    } finally {
      entry.editsPlan = true;
    }
  });
});
