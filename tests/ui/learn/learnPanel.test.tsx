import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { MUSCLE_IDS } from '#knowledge/anatomy/ids.ts';
import { MUSCLES } from '#knowledge/anatomy/muscles.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { learnStore } from '#stores/learnStore.ts';
import { motionStore } from '#stores/motionStore.ts';
import { type FaceTaker, type StageAccess, stageStore } from '#stores/stageStore.ts';
import { tourStore } from '#stores/tourStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ANTAGONISTS } from '#ui/learn/explore/antagonists.ts';
import { LearnPanel } from '#ui/learn/LearnPanel.tsx';

const access = (): { access: StageAccess; taker: () => FaceTaker | null } => {
  let taker: FaceTaker | null = null;
  return {
    taker: () => taker,
    access: {
      camera: () => ({ azimuthDeg: 0, elevationDeg: 0, target: [0, 0, 60], acrossMm: 200, uprightMm: 200 }),
      look: vi.fn(),
      lookAtMuscle: vi.fn(),
      choose: vi.fn(),
      muscleAt: () => ({ muscleId: 'mentalis', side: 'left' }),
      skinAt: () => null,
      screenOf: () => null,
      onDrawn: () => () => {},
      onPointer: () => () => {},
      take: (next) => {
        taker = next;
      },
    },
  };
};

// Loaded as the page loads them, before a test waits for them.
beforeAll(async () => {
  await Promise.all([import('#ui/learn/explore/ExploreView.tsx'), import('#ui/learn/tours/ToursView.tsx')]);
}, 60_000);

beforeEach(() => {
  learnStore.setState(learnStore.getInitialState());
  anatomyStore.setState(anatomyStore.getInitialState());
  motionStore.setState(motionStore.getInitialState());
  viewStore.setState({ ...viewStore.getInitialState(), audience: 'trainer', scene: 'ready' }, true);
  stageStore.setState({ access: null, wanted: false });
  tourStore.setState({ draft: null, played: null, tours: [], unread: [] });
});

const explore = async () => {
  const user = userEvent.setup();
  render(<LearnPanel />);
  await screen.findByRole('searchbox', { name: 'Find a muscle' });
  return user;
};

describe('the panel of learning', () => {
  it('has tabs that the arrow keys go through, and remembers the one', async () => {
    const user = await explore();
    act(() => screen.getByRole('tab', { name: 'Explore' }).focus());
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Tours' }));
    expect(await screen.findByRole('heading', { name: 'Ready tours' })).toBeTruthy();
    await user.keyboard('{End}{Home}{ArrowLeft}{ArrowRight}');
    expect(screen.getByRole('tab', { name: 'Explore' }).getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{ArrowRight}');
    expect(learnStore.getState().tab).toBe('tours');
  });
});

describe('the explorer', () => {
  it('finds a muscle, shows it, contracts it and goes on to its antagonist, all by keyboard', { timeout: 30_000 }, async () => {
    const user = await explore();
    await user.type(screen.getByRole('searchbox'), 'forehead');
    expect(screen.getAllByRole('button', { name: /^Frontalis/ })).toHaveLength(1);
    await user.keyboard('{ArrowDown}{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Frontalis' }));
    expect(anatomyStore.getState()).toMatchObject({ isolated: 'frontalis', depth: 2 });
    vi.useFakeTimers({ shouldAdvanceTime: true });
    act(() => screen.getByRole('button', { name: 'What does it do?' }).click());
    expect(motionStore.getState().activations).toEqual({ 'frontalis:left': 1, 'frontalis:right': 1 });
    act(() => void vi.advanceTimersByTime(3000));
    expect(motionStore.getState().activations).toBeNull();
    expect(anatomyStore.getState().depth).toBe(2);
    vi.useRealTimers();
    screen.getByRole('button', { name: 'Procerus' }).focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Procerus' }));
    expect(anatomyStore.getState().isolated).toBe('procerus');
  });

  it('says what it is to somebody who injects, with sources', { timeout: 30_000 }, async () => {
    const user = await explore();
    await user.click(screen.getByRole('button', { name: /^Levator palpebrae superioris/ }));
    const card = screen.getByRole('article', { name: 'Levator palpebrae superioris' });
    expect(within(card).getByText('When it is reached by mistake')).toBeTruthy();
    expect(within(card).getAllByText(/causes eyelid ptosis/).length).toBeGreaterThan(0);
    expect(within(card).getAllByRole('button', { name: /source/i }).length).toBeGreaterThan(5);
    expect(within(card).getByText('It folds no line that this face draws.')).toBeTruthy();
  });

  it('takes a tap on the face for a muscle while it is open, and closes the face again when it goes', async () => {
    const stage = access();
    stageStore.setState({ access: stage.access });
    const { unmount } = render(<LearnPanel />);
    await screen.findByRole('searchbox');
    act(() => stage.taker()?.tap({ x: 1, y: 1 }));
    expect(screen.getByRole('heading', { name: 'Mentalis' })).toBeTruthy();
    expect(stage.access.lookAtMuscle).toHaveBeenCalledWith('mentalis');
    act(() => stage.taker()?.hover({ x: 1, y: 1 }));
    expect(document.querySelector('.muscle-tip')?.textContent).toBe('Mentalis');
    unmount();
    expect(stage.taker()).toBeNull();
    expect(anatomyStore.getState()).toMatchObject({ depth: 0, isolated: null });
  });

  it('links only antagonists that the record’s own sentence names', () => {
    for (const id of MUSCLE_IDS) {
      if ((ANTAGONISTS[id]?.length ?? 0) > 0) expect(MUSCLES[id].antagonists, id).toBeDefined();
      expect(ANTAGONISTS[id] ?? []).not.toContain(id);
    }
    expect(MUSCLES.mentalis.antagonists?.text).toBe('DLI, DAO.');
    expect(ANTAGONISTS.mentalis).toEqual(['depressor-labii-inferioris', 'depressor-anguli-oris']);
  });
});

describe('a tour', () => {
  it('is played with the arrow keys and says each step', { timeout: 30_000 }, async () => {
    const user = await explore();
    await user.click(screen.getByRole('tab', { name: 'Tours' }));
    await user.click(await screen.findByRole('button', { name: /Start the tour: What lifts the brow/ }));
    expect(screen.getByText('Step 1 of 8')).toBeTruthy();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('heading', { name: 'Frontalis' })).toBeTruthy();
    expect(anatomyStore.getState().isolated).toBe('frontalis');
    expect(viewStore.getState().announcement.text).toMatch(/^Step 2 of 8\. Frontalis\./);
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByText('Step 1 of 8')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'End the tour' }));
    expect(anatomyStore.getState().isolated).toBeNull();
  });

  it('is written step by step, and what is missing is named', { timeout: 30_000 }, async () => {
    const user = await explore();
    await user.click(screen.getByRole('tab', { name: 'Tours' }));
    await user.click(await screen.findByRole('button', { name: 'New tour' }));
    await user.click(screen.getByRole('button', { name: 'Add this view as a step' }));
    await user.click(screen.getByRole('button', { name: 'Add this view as a step' }));
    await user.click(screen.getByRole('button', { name: 'Save' }));
    const fault = within(screen.getByRole('alert'));
    expect(fault.getByText('Tour, title: is empty')).toBeTruthy();
    expect(fault.getByText('Step 2, words: is empty')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: 'Words' }), 'Second');
    await user.click(screen.getByRole('button', { name: 'Move step 2 up' }));
    expect(tourStore.getState().draft?.steps.map(({ text }) => text)).toEqual(['Second', '']);
  });

  it('from a file that makes no sense is refused with step and field', async () => {
    const user = await explore();
    await user.click(screen.getByRole('tab', { name: 'Tours' }));
    const input = await screen.findByLabelText('Open a tour file');
    const bad = JSON.stringify({
      format: 'facies-tour',
      version: 1,
      tour: { id: 'a', title: 'A', author: '', language: 'en', steps: [{}] },
    });
    const file = new File([bad], 'bad.facies-tour.json', { type: 'application/json' });
    // What jsdom's files lack.
    await user.upload(input, Object.assign(file, { text: () => Promise.resolve(bad) }));
    expect(await screen.findByText('Step 1, words: is missing')).toBeTruthy();
    expect(tourStore.getState().tours).toHaveLength(0);
  });
});
