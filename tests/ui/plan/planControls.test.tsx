import { fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { type PlanProblem, planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { PlanProblemNotice } from '#ui/plan/PlanProblemNotice.tsx';
import { UndoRedo } from '#ui/plan/UndoRedo.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(() => {
  resetStores();
  planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
});

const count = () => planStore.getState().plan.sites.length;

describe('undo and redo', () => {
  it('work by button and are announced', async () => {
    const user = userEvent.setup();
    render(
      <>
        <UndoRedo />
        <Announcer />
      </>,
    );
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(count()).toBe(0);
    expect(screen.getByRole('status').textContent?.trim()).toBe('Undone');
    await user.click(screen.getByRole('button', { name: 'Redo' }));
    expect(count()).toBe(5);
    expect(screen.getByRole('status').textContent?.trim()).toBe('Done again');
  });

  it.each([
    ['Ctrl', { ctrlKey: true }],
    ['Cmd', { metaKey: true }],
  ])('work by %s and Z, with Shift for redo', (_name, modifier) => {
    render(<UndoRedo />);
    fireEvent.keyDown(document.body, { key: 'z', ...modifier });
    expect(count()).toBe(0);
    fireEvent.keyDown(document.body, { key: 'Z', shiftKey: true, ...modifier });
    expect(count()).toBe(5);
  });

  it('leave a text field its own undo', () => {
    render(
      <>
        <UndoRedo />
        <input aria-label="note" />
      </>,
    );
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'z', ctrlKey: true });
    expect(count()).toBe(5);
  });

  it('say so when there is nothing left', async () => {
    render(<UndoRedo />);
    while (planStore.getState().canUndo) planStore.getState().undo();
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(viewStore.getState().announcement.text).toBe('Nothing to undo');
  });
});

describe('notice about the stored plan', () => {
  it.each<[PlanProblem, RegExp]>([
    [
      { kind: 'unreadable', keptAs: 'facies.plan.kept.1', reason: '', planKept: false },
      /could not be read\. They were put aside unchanged.*empty plan/,
    ],
    [{ kind: 'unreadable', keptAs: 'facies.plan.kept.1', reason: '', planKept: true }, /put aside unchanged.*saved again in their place/],
    [{ kind: 'unreadable', keptAs: null, reason: '', planKept: false }, /left as they are.*empty plan/],
    [{ kind: 'partly-read', keptAs: 'k', lost: { kind: 'damage', updates: 3 } }, /mended from its last copy; undo starts afresh/],
    [{ kind: 'partly-read', keptAs: null, lost: { kind: 'entries', names: ['a'] } }, /makes no sense \(1\).*left as it is/],
    [{ kind: 'edited-elsewhere-after-given', visitId: 'v' }, /stays as it was given/],
    [{ kind: 'partly-read', keptAs: 'k', lost: { kind: 'choices', siteIds: ['a', 'b'] } }, /no longer known \(2\)/],
    [{ kind: 'newer-version', version: 9 }, /newer Facies/],
    [{ kind: 'storage-unavailable' }, /last until the page is closed/],
    [{ kind: 'storage-full' }, /storage is full/],
  ])('explains %o', (problem, text) => {
    planStore.setState({ problem });
    render(<PlanProblemNotice />);
    expect(screen.getByRole('alert').textContent).toMatch(text);
  });
});
