import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { motionStore } from '#stores/motionStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ExpressionBar } from '#ui/expression/ExpressionBar.tsx';
import { ExpressionChoice } from '#ui/expression/ExpressionChoice.tsx';
import { MusclePanel } from '#ui/expression/MusclePanel.tsx';
import { resetStores } from '../resetStores.ts';

beforeEach(() => {
  resetStores();
  motionStore.setState({ activations: null, linked: true });
});

describe('the bar of expressions', () => {
  it('has five at hand and the others in a list', () => {
    render(<ExpressionBar />);
    expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
      'Rest',
      'Raise',
      'Frown',
      'Squeeze',
      'Smile',
    ]);
    const more = screen.getByRole('combobox', { name: 'More expressions' });
    fireEvent.change(more, { target: { value: 'pucker' } });
    expect(viewStore.getState().expression).toBe('pucker');
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Smile' }));
    expect(viewStore.getState().expression).toBe('smile');
    expect((more as HTMLSelectElement).value).toBe('');
  });

  it('takes the face back from the sliders', () => {
    motionStore.getState().setActivations({ 'frontalis:left': 0.4 });
    render(<ExpressionBar />);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: 'Rest' }));
    expect(motionStore.getState().activations).toBeNull();
  });
});

describe('the button of expressions', () => {
  it('has all of them in one list, and says which is shown', () => {
    const { container } = render(<ExpressionChoice />);
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Expression' });
    expect(list.options).toHaveLength(10);
    expect(container.textContent).toContain('Expression');
    fireEvent.change(list, { target: { value: 'frown' } });
    expect(viewStore.getState().expression).toBe('frown');
    expect(container.querySelector('[data-on] > span')?.textContent).toBe('Frown');
  });

  it('takes the face back from the sliders', () => {
    motionStore.getState().setActivations({ 'frontalis:left': 0.4 });
    render(<ExpressionChoice />);
    const list = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Expression' });
    expect(list.selectedOptions[0]?.text).toBe('Muscle by muscle');
    fireEvent.change(list, { target: { value: 'rest' } });
    expect(motionStore.getState().activations).toBeNull();
    expect(list.value).toBe('rest');
  });
});

describe('the panel of muscles', () => {
  it('begins from the expression, and moves both sides until they are told apart', () => {
    viewStore.getState().setExpression('raise');
    render(<MusclePanel />);
    const frontalis = screen.getByRole('slider', { name: 'Frontalis' });
    expect(frontalis.getAttribute('aria-valuetext')).toBe('100 percent');
    fireEvent.change(frontalis, { target: { value: '40' } });
    expect(motionStore.getState().activations).toMatchObject({ 'frontalis:left': 0.4, 'frontalis:right': 0.4 });

    fireEvent.click(screen.getByRole('checkbox', { name: 'Both sides together' }));
    const pair = within(screen.getByRole('group', { name: 'Frontalis' }));
    fireEvent.change(pair.getByRole('slider', { name: 'Frontalis, right' }), { target: { value: '90' } });
    expect(motionStore.getState().activations).toMatchObject({ 'frontalis:left': 0.4, 'frontalis:right': 0.9 });

    // Linked again, both do what the stronger one did.
    fireEvent.click(screen.getByRole('checkbox', { name: 'Both sides together' }));
    expect(motionStore.getState().activations).toMatchObject({ 'frontalis:left': 0.9, 'frontalis:right': 0.9 });
    fireEvent.click(screen.getByRole('button', { name: 'Back to rest' }));
    expect(motionStore.getState().activations).toBeNull();
    expect(viewStore.getState().expression).toBe('rest');
  });
});
