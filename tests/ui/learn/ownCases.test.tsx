import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { learnerStore } from '#stores/learnerStore.ts';
import { OwnCases } from '#ui/learn/practice/OwnCases.tsx';
import { PRACTICE_WORDS } from '#ui/wording/practiceWords.ts';
import { TOUR_WORDS } from '#ui/wording/tourWords.ts';

it('a trainer’s case goes only after asking: its file may be nowhere else', async () => {
  await learnerStore.getState().keepCase('mine', '{}');
  render(<OwnCases />);
  const user = userEvent.setup();
  const remove = () => screen.getByRole('button', { name: PRACTICE_WORDS.own.remove('mine') });
  await user.click(remove());
  expect(screen.getByText(TOUR_WORDS.forgetSure('mine'))).toBeTruthy();
  await user.click(screen.getByRole('button', { name: TOUR_WORDS.forgetNo }));
  expect(learnerStore.getState().ownCases).toHaveLength(1);
  await user.click(remove());
  await user.click(screen.getByRole('button', { name: TOUR_WORDS.forgetYes }));
  await expect.poll(() => learnerStore.getState().ownCases).toEqual([]);
});
