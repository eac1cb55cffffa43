import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { effectStore } from '#stores/effectStore.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { Timeline } from '#ui/effect/Timeline.tsx';
import { sessionEdit, upperFaceSession } from '#ui/plan/labelSession.ts';
import { resetStores } from '../resetStores.ts';
import { curve, effectOf, region } from './fakeEffect.ts';

const onClose = vi.fn();

beforeEach(() => {
  resetStores();
  onClose.mockReset();
  effectStore.setState(effectStore.getInitialState(), true);
  effectStore.setState({ open: true, effect: effectOf() });
  viewStore.getState().setScene('ready');
  window.matchMedia = ((media: string) => ({ matches: media.includes('reduce'), media })) as typeof window.matchMedia;
});

const slider = () => screen.getByRole('slider', { name: 'Day after the injection' });
const moveTo = (day: number) => fireEvent.change(slider(), { target: { value: String(day) } });

describe('the timeline', () => {
  it('is always labelled, and says the figures with their range', () => {
    render(<Timeline onClose={onClose} />);
    const text = screen.getByRole('region', { name: 'Expected effect over time' }).textContent;
    expect(text).toContain('Illustration, not a promise.');
    expect(text).toContain('Glabella 80% (60–90%), Forehead 50% (30–70%)');
  });

  it('moves the day, in words, and says the effect when the hand rests', () => {
    vi.useFakeTimers();
    try {
      render(<Timeline onClose={onClose} />);
      act(() => effectStore.getState().setPlaying(true));
      moveTo(60);
      expect(effectStore.getState()).toMatchObject({ day: 60, playing: false });
      expect(slider().getAttribute('aria-valuetext')).toBe('Day 60, week 8');
      moveTo(61);
      act(() => void vi.advanceTimersByTime(600));
      expect(viewStore.getState().announcement.text).toBe('');
      act(() => void vi.advanceTimersByTime(200));
      expect(viewStore.getState().announcement.text).toBe(
        'Day 61, illustration: less movement, Glabella 80%, range 60 to 90%; Forehead 50%, range 30 to 70%',
      );
    } finally {
      vi.useRealTimers();
    }
  });

  it('plays in steps where motion is not wanted, stops at the end, and starts anew from there', () => {
    vi.useFakeTimers();
    try {
      render(<Timeline onClose={onClose} />);
      moveTo(260);
      fireEvent.click(screen.getByRole('button', { name: 'Play' }));
      act(() => void vi.advanceTimersByTime(1300));
      expect(effectStore.getState()).toMatchObject({ day: 270, playing: false });
      fireEvent.click(screen.getByRole('button', { name: 'Play' }));
      expect(effectStore.getState()).toMatchObject({ day: 0, playing: true });
    } finally {
      vi.useRealTimers();
    }
  });

  it('stops playing when the page is hidden or nothing is left to play', () => {
    vi.useFakeTimers();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    try {
      render(<Timeline onClose={onClose} />);
      act(() => effectStore.getState().setPlaying(true));
      act(() => void document.dispatchEvent(new Event('visibilitychange')));
      expect(effectStore.getState().playing).toBe(false);
      act(() => effectStore.getState().setPlaying(true));
      act(() => effectStore.setState({ effect: null }));
      act(() => void vi.advanceTimersByTime(1300));
      expect(effectStore.getState()).toMatchObject({ playing: false, day: 30 });
    } finally {
      hidden.mockRestore();
      vi.useRealTimers();
    }
  });

  it('tells each mark with its days, goes there, and gives its source on request', async () => {
    const user = userEvent.setup();
    render(<Timeline onClose={onClose} />);
    const peak = screen.getByRole('button', { name: 'full effect, days 14 to 30' });
    await user.click(peak);
    expect(effectStore.getState().day).toBe(22);
    const note = screen.getByRole('region', { name: 'full effect' });
    expect(note.textContent).toContain('onabotulinumtoxinA 20 U, peak on day 14.');
    await user.click(screen.getByRole('button', { name: /source/i }));
    expect(note.querySelector('.fact-sources')).toBeTruthy();
    // The source, the note, and only then whatever lies behind.
    await user.keyboard('{Escape}');
    expect(note.querySelector('.fact-sources')).toBeNull();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('region', { name: 'full effect' })).toBeNull();
    expect(document.activeElement).toBe(peak);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('compares, and draws the curves, both visits of a repeat among them', async () => {
    const user = userEvent.setup();
    effectStore.setState({ effect: effectOf({ regions: [region({ previous: curve(0.12) })] }) });
    render(<Timeline onClose={onClose} />);
    const compare = screen.getByRole('button', { name: 'Before / after' });
    await user.click(compare);
    expect(effectStore.getState().comparing).toBe(true);
    expect(compare.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: 'Curve' }));
    const plot = screen.getByRole('figure');
    expect(plot.querySelectorAll('.plot-line, .plot-previous')).toHaveLength(2);
    expect(plot.textContent).toContain('80% (60–90%)');
    expect(plot.textContent).toContain('still left of the visit before: 12%');
    expect(plot.textContent).toContain('9 months');
  });

  it('closes by its button', async () => {
    const user = userEvent.setup();
    render(<Timeline onClose={onClose} />);
    await user.click(screen.getByRole('button', { name: 'Close the timeline' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

describe('a patient', () => {
  it('is told regions in plain words, and no product or dose', async () => {
    const user = userEvent.setup();
    viewStore.getState().setAudience('patient');
    const other = region({ productId: 'daxibotulinumtoxinA', days: curve(0.6) });
    effectStore.setState({ effect: effectOf({ regions: [region(), other], unknown: [{ siteId: 'a', reason: 'no-label-dose' }] }) });
    render(<Timeline onClose={onClose} />);
    await user.click(screen.getByRole('button', { name: 'Curve' }));
    await user.click(screen.getByRole('button', { name: /^fading/ }));
    const text = screen.getByRole('region', { name: 'Expected effect over time' }).textContent;
    expect(text).toContain('Between the eyebrows 70%');
    expect(text).toContain('About how long the effect lasts');
    expect(text).not.toMatch(/toxin|onaA|daxiA|\d U\b|dose/);
  });
});

describe('the jaw', () => {
  it('is not read as slimming', () => {
    effectStore.setState({ effect: effectOf({ regions: [region({ regionId: 'masseter' })] }) });
    render(<Timeline onClose={onClose} />);
    expect(screen.getByRole('region', { name: 'Expected effect over time' }).textContent).toContain('Slimming follows another course');
  });
});

describe('where nothing can be shown', () => {
  const said = () => screen.getByRole('region', { name: 'Expected effect over time' }).textContent;

  it.each([
    ['nothing planned', {}, 'Nothing is planned yet. Put sites on the face'],
    ['not loaded', { failed: true }, 'The plan is not touched'],
  ])('says so: %s', (_name, state, words) => {
    effectStore.setState({ effect: null, ...state });
    render(<Timeline onClose={onClose} />);
    expect(said()).toContain(words);
    for (const name of ['Play', 'Before / after', 'Curve']) {
      expect(screen.getByRole<HTMLButtonElement>('button', { name }).disabled, name).toBe(true);
    }
  });

  it('says what is waited for, and what will never come', () => {
    effectStore.setState({ effect: null });
    const session = upperFaceSession('onabotulinumtoxinA');
    if (!session) throw new Error('no label session');
    planStore.getState().apply(sessionEdit(session, planStore.getState().plan));
    viewStore.getState().setScene('loading');
    render(<Timeline onClose={onClose} />);
    expect(said()).toContain('Working out the effect');
    act(() => viewStore.getState().setSceneProblem({ kind: 'no-webgl', detail: '' }));
    expect(said()).toContain('has not come yet');
    act(() => viewStore.getState().setSceneProblem({ kind: 'model-missing', detail: '' }));
    expect(said()).toContain('Without the face nothing can be worked out: the sites');
  });

  it('says of how many sites it knows nothing', () => {
    effectStore.setState({ effect: effectOf({ regions: [], unknown: [{ siteId: 'a', reason: 'no-label-dose' }] }) });
    render(<Timeline onClose={onClose} />);
    expect(said()).toContain('Of these sites the model can say nothing.');
    expect(said()).toContain('Of one site the model says nothing');
  });

  it('shows the curves at once where no picture can be drawn, and offers no comparison', () => {
    viewStore.getState().setSceneProblem({ kind: 'no-webgl', detail: '' });
    render(<Timeline onClose={onClose} />);
    expect(screen.getByRole('figure')).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Before / after' }).disabled).toBe(true);
  });
});

describe('the page on the model', () => {
  it('names a patient no product, no dose and no formula', async () => {
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    const user = userEvent.setup();
    viewStore.getState().setAudience('patient');
    render(<Timeline onClose={onClose} />);
    await user.click(screen.getByRole('button', { name: 'How this is worked out' }));
    const dialog = await waitFor(() => screen.getByRole('dialog', { name: 'How this picture is made' }));
    expect(dialog.textContent).toContain('It is not your face');
    expect(dialog.textContent).not.toMatch(/toxin|\d U\b|σ|exp\(/);
  }, 20_000);

  it('opens over the timeline, and takes Escape alone', async () => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
      this.open = true;
    };
    const outside = vi.fn();
    window.addEventListener('keydown', outside);
    const user = userEvent.setup();
    render(<Timeline onClose={onClose} />);
    await user.click(screen.getByRole('button', { name: 'How this is worked out' }));
    const heading = await waitFor(() => screen.getByRole('heading', { level: 2, name: 'How the expected effect is worked out' }));
    outside.mockReset();
    fireEvent.keyDown(heading, { key: 'Escape' });
    expect(outside).not.toHaveBeenCalled();
    window.removeEventListener('keydown', outside);
    expect(faceStore.getState().face).toBeNull();
  }, 20_000);
});
