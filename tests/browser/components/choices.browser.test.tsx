import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { MONK_SCALE } from '#knowledge/anatomy/monkScale.ts';
import { personStore } from '#stores/personStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { FaceMenu } from '#ui/anatomy/FaceMenu.tsx';
import { AudienceSwitch } from '#ui/audience/AudienceSwitch.tsx';
import { expectNothingOutside, expectTargets } from './geometry.ts';
import { NARROW_PHONE, renderOnPage } from './renderOnPage.tsx';

const radio = (name: string) => page.getByRole('radio', { name, exact: true });

describe('the audience switch', () => {
  it('is one stop of the Tab key, and arrows choose, round and round', async () => {
    await renderOnPage(
      <>
        <AudienceSwitch />
        <button type="button">after</button>
      </>,
    );
    await userEvent.tab();
    await expect.element(radio('Doctor')).toHaveFocus();
    const seen: string[] = [];
    for (const key of ['{ArrowRight}', '{ArrowRight}', '{ArrowRight}', '{ArrowLeft}']) {
      await userEvent.keyboard(key);
      seen.push(viewStore.getState().audience);
    }
    expect(new Set(seen.slice(0, 3)).size).toBe(3);
    expect(seen[2]).toBe('doctor');
    expect(seen[3]).toBe(seen[1]);
    await userEvent.tab();
    await expect.element(page.getByRole('button', { name: 'after' })).toHaveFocus();
  });

  it('shows where the keyboard is', async () => {
    const { container } = await renderOnPage(<AudienceSwitch />);
    await userEvent.tab();
    const face = container.querySelector('input:checked + span');
    expect(face && getComputedStyle(face).outlineStyle).toBe('solid');
  });

  it('fits the narrowest phone, part beside part, each large enough for a finger', async () => {
    const { container } = await renderOnPage(<AudienceSwitch />, NARROW_PHONE);
    expectTargets(container.querySelectorAll('input'));
    expectNothingOutside(container);
    expect(container.querySelector('[role="radiogroup"]')?.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
    const boxes = [...container.querySelectorAll('label')].map((label) => label.getBoundingClientRect());
    for (const [index, box] of boxes.entries()) expect(box.left).toBeGreaterThanOrEqual((boxes[index - 1]?.right ?? 0) - 0.5);
  });
});

describe('the menu of the face', () => {
  async function openMenu(size?: { width: number; height: number }) {
    const screen = await renderOnPage(
      <header className="app-header">
        <div className="header-tools">
          <FaceMenu withExpression />
        </div>
      </header>,
      size,
    );
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('group', { name: 'Face and view' })).toBeVisible();
    return screen;
  }

  it('offers ten skin tones by arrow keys and by touch', async () => {
    await openMenu();
    const chosen = personStore.getState().face.skinTone;
    (radio(`Skin tone ${chosen} of 10`).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(personStore.getState().face.skinTone).toBe(chosen + 1);
    await expect.element(radio(`Skin tone ${chosen + 1} of 10`)).toHaveFocus();
    await radio(`Skin tone ${MONK_SCALE.length} of 10`).click();
    expect(personStore.getState().face.skinTone).toBe(10);
    await expect.element(radio('Skin tone 10 of 10')).toBeChecked();
    expect(page.getByRole('group', { name: 'Face and view' }).elements()).toHaveLength(1);
  });

  it('gives every tone a whole finger on the narrowest phone, with nothing outside the window', async () => {
    const { container } = await openMenu(NARROW_PHONE);
    const tones = container.querySelectorAll('.skin-tone input');
    expect(tones).toHaveLength(10);
    expectTargets(tones, { square: true });
    expectNothingOutside(container);
    const panel = page.getByRole('group', { name: 'Face and view' }).element();
    // What does not fit in height scrolls inside the panel.
    expect(panel.getBoundingClientRect().bottom).toBeLessThanOrEqual(NARROW_PHONE.height);
  });

  it('has no control too small for a finger on a usual phone', async () => {
    const { container } = await openMenu();
    expectTargets(container.querySelectorAll('button, input'));
    expectNothingOutside(container);
  });

  it('closes with Escape and gives the focus back', async () => {
    await openMenu();
    await userEvent.tab();
    await userEvent.keyboard('{Escape}');
    expect(page.getByRole('group', { name: 'Face and view' }).elements()).toHaveLength(0);
    await expect.element(page.getByRole('button', { name: 'Face and view' })).toHaveFocus();
  });
});
