import { expect } from 'vitest';

/** A finger's target, CSS pixels. */
const TARGET = 44;
/** The other direction of a long target, such as one part of a row of choices. */
const NARROW = 36;

/** The label is the target of a radio button that lies invisible over it. */
const boxOf = (element: Element): DOMRect => (element.closest('label') ?? element).getBoundingClientRect();

const describeBox = (element: Element, { width, height }: DOMRect): string =>
  `${Math.round(width)} x ${Math.round(height)}: ${element.outerHTML.slice(0, 100)}`;

/** Every control that is shown is 44 px in one direction and 36 px in the other; `square` asks for 44 px in both. */
export function expectTargets(controls: Iterable<Element>, { square = false }: { square?: boolean } = {}): void {
  const shown = [...controls].filter((control) => control.checkVisibility());
  expect(shown.length).toBeGreaterThan(0);
  const small = shown.filter((control) => {
    const { width, height } = boxOf(control);
    return Math.max(width, height) < TARGET - 0.5 || Math.min(width, height) < (square ? TARGET : NARROW) - 0.5;
  });
  expect(small.map((control) => describeBox(control, boxOf(control)))).toEqual([]);
}

/** The element that answers a press right at the edges of a 44 px square around the middle of `control` is the control itself. */
export function expectHitArea(control: Element): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const [x, y] = [left + width / 2, top + height / 2];
  const reach = TARGET / 2 - 1;
  for (const [dx, dy] of [
    [0, -reach],
    [0, reach],
    [-reach, 0],
    [reach, 0],
  ] as const) {
    const answers = document.elementFromPoint(x + dx, y + dy);
    expect(answers && control.contains(answers), `${dx}, ${dy} from the middle`).toBe(true);
  }
}

/** Nothing below the element reaches out of the window sideways, and the page does not scroll sideways. */
export function expectNothingOutside(root: Element): void {
  const outside = [root, ...root.querySelectorAll('*')].filter((element) => {
    if (!element.checkVisibility() || element.closest('.visually-hidden')) return false;
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (left < -0.5 || right > window.innerWidth + 0.5);
  });
  expect(outside.map((element) => describeBox(element, element.getBoundingClientRect()))).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
}
