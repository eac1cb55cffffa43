import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it } from 'vitest';
import { viewStore } from '#stores/viewStore.ts';
import { RegionList } from '#ui/anatomy/RegionList.tsx';
import { RegionTooltip } from '#ui/anatomy/RegionTooltip.tsx';
import { FirstVisitHint } from '#ui/stage/FirstVisitHint.tsx';
import { LoadingVeil } from '#ui/stage/LoadingVeil.tsx';
import { SceneProblemMessage } from '#ui/stage/SceneProblemMessage.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(resetStores);

describe('around the face', () => {
  it('shows real progress until the face is there', () => {
    render(<LoadingVeil />);
    act(() => viewStore.getState().setProgress(0.42));
    expect(screen.getByRole('progressbar', { name: 'Loading the face' }).getAttribute('aria-valuenow')).toBe('42');
    act(() => viewStore.getState().setScene('ready'));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it.each(['no-webgl', 'model-missing', 'model-corrupt', 'context-lost', 'error'] as const)('offers two ways on for %s', async (kind) => {
    const user = userEvent.setup();
    viewStore.getState().setSceneProblem({ kind, detail: 'what a report needs' });
    render(
      <>
        <SceneProblemMessage />
        <RegionList />
      </>,
    );
    expect(screen.getByRole('alert').textContent).toContain('what a report needs');
    await user.click(screen.getByRole('button', { name: 'Use the list' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Forehead' }));
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(viewStore.getState()).toMatchObject({ scene: 'loading', sceneProblem: null, sceneAttempt: 1 });
  });

  it('offers to go on with a face that only cannot move', async () => {
    const user = userEvent.setup();
    viewStore.getState().setScene('ready');
    viewStore.getState().setSceneProblem({ kind: 'expressions-missing', detail: 'head.deltas.bin: HTTP 404' });
    render(<SceneProblemMessage />);
    expect(screen.getByRole('alert').textContent).toContain('expressions and the male face are not available');
    expect(screen.getByRole('button', { name: 'Try again' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Go on without' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(viewStore.getState().scene).toBe('ready');
  });

  it('helps until the first region is chosen', () => {
    render(<FirstVisitHint />);
    expect(screen.getByText('Tap a part of the face, or choose from the list.')).toBeTruthy();
    act(() => viewStore.getState().select({ regionId: 'neck', side: null }));
    expect(screen.queryByText(/Tap a part/)).toBeNull();
  });

  it('names the place under the pointer with the patient’s side', () => {
    render(<RegionTooltip />);
    const tooltip = screen.getByRole('tooltip', { hidden: true });
    expect(tooltip.hidden).toBe(true);
    const names = [
      [{ regionId: 'crows-feet', side: 'left' }, "Crow's feet, left"],
      [{ regionId: 'forehead', side: 'midline' }, 'Forehead'],
      [{ regionId: 'lips', side: 'midline', part: 'upper-lip' }, 'Lips, upper'],
    ] as const;
    for (const [target, name] of names) {
      act(() => viewStore.getState().hover(target));
      expect(tooltip.hidden).toBe(false);
      expect(tooltip.textContent).toBe(name);
    }
    act(() => viewStore.getState().hover({ regionId: 'nose', side: 'midline' }, 'list'));
    expect(tooltip.hidden).toBe(true);
  });
});
