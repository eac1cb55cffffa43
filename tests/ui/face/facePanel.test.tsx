import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { personStore } from '#stores/personStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FacePanel } from '#ui/face/FacePanel.tsx';
import { resetStores } from '../resetStores.ts';
import { edits, openPlan, said } from '../sites/planOnFace.ts';

beforeEach(() => {
  resetStores();
  openPlan({});
});

const face = () => planStore.getState().plan.face;
const slider = (name: string) => screen.getByRole<HTMLInputElement>('slider', { name, hidden: true });

describe('a slider of the face', () => {
  it('shows what the hand does, and writes one edit when it lets go', () => {
    render(<FacePanel />);
    const nose = slider('Width of the nose');
    fireEvent.pointerDown(nose);
    for (const value of ['10', '25', '40']) fireEvent.input(nose, { target: { value } });
    expect(personStore.getState()).toMatchObject({ held: true, face: { shape: { 'nose-width': 0.4 } } });
    expect(edits).toEqual([]);
    fireEvent.pointerUp(nose);
    expect(edits).toEqual([{ kind: 'setFace', changes: { 'nose-width': 0.4 } }]);
    expect(personStore.getState().held).toBe(false);
    expect(nose.getAttribute('aria-valuetext')).toBe('40 % wider');
  });

  it('takes each value at once from what sets values without hand or key', () => {
    render(<FacePanel />);
    fireEvent.change(slider('Width of the nose'), { target: { value: '-35' } });
    expect(face()).toEqual({ 'nose-width': -0.35 });
  });

  it('writes one edit for a key that is held', () => {
    render(<FacePanel />);
    const age = slider('Age that the face looks');
    fireEvent.keyDown(age, { key: 'ArrowRight' });
    for (const value of ['30', '35', '40']) {
      fireEvent.input(age, { target: { value } });
      fireEvent.change(age, { target: { value } });
    }
    fireEvent.keyUp(age, { key: 'ArrowRight' });
    expect(edits).toEqual([{ kind: 'setFace', changes: { age: 40 } }]);
  });

  it('goes back to the head’s own by the button beside it, which keeps the focus at the slider', () => {
    openPlan({ face: { 'nose-width': 0.4, age: 40 } });
    render(<FacePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Reset: Width of the nose', hidden: true }));
    expect(face()).toEqual({ age: 40 });
    expect(document.activeElement).toBe(slider('Width of the nose'));
  });

  it('mixes mean shapes to one face at most', () => {
    openPlan({ face: { 'ancestry-african': 0.7 } });
    render(<FacePanel />);
    fireEvent.change(slider('Mean shape named Asian'), { target: { value: '60' } });
    expect(face()).toEqual({ 'ancestry-african': 0.4, 'ancestry-asian': 0.6 });
    expect(screen.getByText('What is left, 0 %, is the mean shape named European.')).toBeTruthy();
  });
});

describe('the whole face', () => {
  it('is reset but for what was measured, and says so', () => {
    openPlan({ face: { 'nose-width': 0.4, 'interpupillary-mm': 61, 'line:chin': 3 } });
    render(<FacePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Reset face' }));
    expect(face()).toEqual({ 'interpupillary-mm': 61 });
    expect(said()).toBe('The face is as the head comes.');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Reset face' }).disabled).toBe(true);
  });

  it('can be how new charts begin', () => {
    openPlan({ face: { sex: 1, age: 60, 'skin-tone': 8, 'line:chin': 3, 'nose-width': 0.4 } });
    render(<FacePanel />);
    fireEvent.click(screen.getByRole('button', { name: 'Start new charts so' }));
    expect(viewStore.getState()).toMatchObject({ sex: 'male', age: 60, skinTone: 8, lines: { chin: 3, forehead: 2 } });
  });

  it('of a given visit stays as it was', () => {
    openPlan({ face: { age: 60 } }, null, false);
    act(() => planStore.setState({ status: 'open' }));
    render(<FacePanel />);
    expect(screen.getByText('This visit was given. Its face is kept as it was then.')).toBeTruthy();
    expect(screen.getAllByRole<HTMLInputElement>('slider', { hidden: true }).every((one) => one.disabled)).toBe(true);
    act(() => planStore.setState({ status: 'opening' }));
  });
});

describe('the distance between the pupils', () => {
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Between the pupils, mm' });

  it('is written as millimetres, and says whose millimetres are shown', () => {
    render(<FacePanel />);
    expect(screen.getByText(/^mm of the average face/)).toBeTruthy();
    fireEvent.change(field(), { target: { value: '61,5' } });
    fireEvent.blur(field());
    expect(face()).toEqual({ 'interpupillary-mm': 61.5 });
    expect(screen.getByText('mm by this person’s 61.5 mm between the pupils')).toBeTruthy();
    expect(said()).toContain('61.5 mm');
    fireEvent.click(screen.getByRole('button', { name: 'Use the average face' }));
    expect(screen.getByText(/^mm of the average face/)).toBeTruthy();
    expect(field().value).toBe('');
  });

  it('is refused beyond 45 to 80 mm, which are named as Facies’ own limits', () => {
    render(<FacePanel />);
    for (const value of ['44', '81', '600', 'wide']) {
      fireEvent.change(field(), { target: { value } });
      fireEvent.keyDown(field(), { key: 'Enter' });
      expect(screen.getByRole('alert').textContent).toMatch(value === 'wide' ? /number/ : /45 to 80 mm.*Facies’ own/);
    }
    expect(edits).toEqual([]);
  });
});
