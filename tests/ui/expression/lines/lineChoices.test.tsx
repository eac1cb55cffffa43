import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { LINE_GROUP_IDS } from '#domain/expression/lineGroups.ts';
import { personStore } from '#stores/personStore.ts';
import { AgeChoice } from '#ui/expression/lines/AgeChoice.tsx';
import { LineSeverity } from '#ui/expression/lines/LineSeverity.tsx';
import { resetStores } from '../../resetStores.ts';
import { openPlan } from '../../sites/planOnFace.ts';

beforeEach(() => {
  resetStores();
  openPlan({});
});

describe('severity of the lines', () => {
  it('has one slider for each group, which says its step as a word', () => {
    render(<LineSeverity />);
    expect(screen.getAllByRole('slider')).toHaveLength(LINE_GROUP_IDS.length);
    const forehead = screen.getByRole('slider', { name: 'Forehead lines' });
    expect(forehead.getAttribute('aria-valuetext')).toBe('moderate');
    fireEvent.change(forehead, { target: { value: '4' } });
    expect(personStore.getState().face.lines.forehead).toBe(4);
    expect(forehead.getAttribute('aria-valuetext')).toBe('very severe');
    expect(screen.getByText('very severe')).toBeTruthy();
    expect(personStore.getState().face.lines.glabella).toBe(2);
  });

  it('claims no validated scale', () => {
    render(<LineSeverity />);
    const described = screen.getByRole('region', { name: 'Lines of this face' }).getAttribute('aria-describedby') ?? '';
    expect(document.getElementById(described)?.textContent).toMatch(/as assessed for this patient.*no validated scale/s);
  });
});

describe('age of the face', () => {
  it('says the years that the face looks', () => {
    act(() => personStore.getState().change({ age: 40 }));
    render(<AgeChoice />);
    const age = screen.getByRole('slider', { name: 'Age that the face looks' });
    expect(age.getAttribute('aria-valuetext')).toBe('40 years');
    fireEvent.change(age, { target: { value: '70' } });
    expect(personStore.getState().face.age).toBe(70);
    expect(age.getAttribute('aria-valuetext')).toBe('70 years');
  });
});
