import { act, configure, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SESSION_LENGTH } from '#domain/teaching/quiz/schedule.ts';
import { anatomyStore } from '#stores/anatomyStore.ts';
import { classStore } from '#stores/classStore.ts';
import { learnerStore } from '#stores/learnerStore.ts';
import { quizStore } from '#stores/quizStore.ts';
import { type FaceTaker, type StageAccess, stageStore } from '#stores/stageStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { QuizView } from '#ui/learn/quiz/QuizView.tsx';
import { optionName, optionText } from '#ui/learn/quiz/questionText.ts';

configure({ asyncUtilTimeout: 10_000 });

let taker: FaceTaker | null = null;
const access = {
  camera: () => ({ azimuthDeg: 0, elevationDeg: 0, target: [0, 0, 0], acrossMm: 200, uprightMm: 300 }),
  look: vi.fn(),
  lookAtMuscle: vi.fn(),
  choose: (selected) => viewStore.setState({ selected }),
  muscleAt: () => ({ muscleId: 'frontalis', side: 'left' }),
  skinAt: () => null,
  screenOf: () => null,
  onDrawn: () => () => {},
  onPointer: () => () => {},
  take: (wanted) => {
    taker = wanted;
  },
} satisfies StageAccess as StageAccess;

beforeEach(async () => {
  viewStore.setState(viewStore.getInitialState(), true);
  viewStore.getState().setAudience('trainer');
  viewStore.getState().openPanel('learn');
  stageStore.setState({ access });
  learnerStore.getState().setLearner('');
  quizStore.getState().leave();
  await quizStore.getState().erase('');
});

const asked = () => {
  const { session } = quizStore.getState();
  const question = session?.questions[session.at];
  if (!session || !question) throw new Error('nothing is asked');
  return { session, question };
};
const press = async (user: UserEvent, find: () => HTMLElement) => {
  for (let stop = 0; stop < 40; stop += 1) {
    if (document.activeElement === find()) {
      await user.keyboard('{Enter}');
      return;
    }
    await user.tab();
  }
  throw new Error(`Tab does not reach ${find().outerHTML.slice(0, 100)}`);
};
const optionsOf = (article: HTMLElement) => article.querySelector('.quiz-options') as HTMLElement;

describe('a session by keyboard alone', { timeout: 40_000 }, () => {
  it('asks, tells why with a source, and shows what was learned', async () => {
    const user = userEvent.setup();
    render(<QuizView />);
    await press(user, () => screen.getByRole('button', { name: 'Start' }));
    for (let at = 0; at < SESSION_LENGTH; at += 1) {
      const article = await screen.findByRole('article', { name: `Question ${at + 1} of 10` });
      const { question } = asked();
      expect(document.activeElement?.tagName).toBe('H3');
      expect(document.activeElement?.closest('article')).toBe(article);
      const chosen = at === 3 ? question.options.find((id) => id !== question.answer) : question.answer;
      const text = optionText(question, chosen ?? '');
      await press(
        user,
        () =>
          within(optionsOf(article))
            .getAllByRole('button')
            .find((one) => one.querySelector('span')?.textContent === text) as HTMLElement,
      );
      expect(document.activeElement?.textContent).toBe(at === 3 ? 'Not right' : 'Right');
      const why = screen.getByRole('region', { name: 'Why' });
      expect(within(why).getAllByRole('button', { name: /source/i }).length).toBeGreaterThan(0);
      if (at === 3)
        expect(within(optionsOf(article)).getByText('right answer').parentElement?.textContent).toContain(
          optionName(question, question.answer),
        );
      await press(user, () => within(why).getByRole('button', { name: at < 9 ? 'Next question' : 'Show the result' }));
    }
    const result = await screen.findByRole('heading', { name: '9 of 10 right' });
    await waitFor(() => expect(document.activeElement).toBe(result));
    expect(screen.getByRole('region', { name: 'To learn' }).querySelectorAll('li')).toHaveLength(1);
    expect(quizStore.getState().answers).toHaveLength(SESSION_LENGTH);
    await press(user, () => screen.getByRole('button', { name: 'End the quiz' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start' }));
    expect(screen.getByText('Learning').parentElement?.textContent).toBe('Learning10');
    await press(user, () => screen.getByRole('button', { name: 'Erase these results' }));
    await press(user, () => screen.getByRole('button', { name: 'Erase' }));
    await waitFor(() => expect(quizStore.getState().answers).toEqual([]));
    expect(screen.getByText('Learning').parentElement?.textContent).toBe('Learning0');
  });
});

describe('the face', () => {
  const start = async () => {
    const view = render(<QuizView />);
    await act(() => quizStore.getState().begin({}));
    return view;
  };
  const goTo = async (kind: 'find' | 'name') => {
    for (;;) {
      const { question } = asked();
      const { item } = question;
      if (item.kind === kind && item.target.kind === 'muscle') return question;
      await act(() => quizStore.getState().answer(question.answer));
      act(() => quizStore.getState().next());
    }
  };
  /** A session in which a muscle is found and named is sure to come: all four kinds take their turn. */
  const begun = async (kind: 'find' | 'name') => {
    for (;;) {
      const view = await start();
      try {
        return { view, question: await goTo(kind) };
      } catch {
        view.unmount();
        act(() => quizStore.getState().leave());
      }
    }
  };

  it('is tapped to find a muscle, and tells it only then', async () => {
    const { question } = await begun('find');
    expect(anatomyStore.getState().isolated).toBeNull();
    expect(anatomyStore.getState().depth).toBeGreaterThan(1);
    await act(async () => taker?.tap({ x: 1, y: 1 }));
    expect(asked().session.chosen.at(-1)).toBe('frontalis');
    expect(anatomyStore.getState().isolated).toBe(question.answer);
  });

  it('lights up a muscle to be named, and is given back as it was; a class reads the question without its answer', async () => {
    anatomyStore.setState({ depth: 0.5, isolated: null });
    const { view, question } = await begun('name');
    expect(anatomyStore.getState().isolated).toBe(question.answer);
    const { caption } = classStore.getState();
    expect(caption?.kind).toBe('question');
    expect(caption?.choices).toHaveLength(4);
    expect(JSON.stringify(caption)).not.toMatch(/right/i);
    view.unmount();
    expect(anatomyStore.getState()).toMatchObject({ depth: 0.5, isolated: null });
    expect(classStore.getState().caption).toBeNull();
    expect(taker).toBeNull();
    expect(viewStore.getState().panel).toBe('learn');
  });
});
