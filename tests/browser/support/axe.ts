import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright';
import { expect } from 'vitest';

/** Looks at the opened page as it is, in light and in dark: the page follows the system's choice by itself. */
export async function expectNoViolations(page: Page, state: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html[data-theme="${colorScheme}"]`).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
    expect(found, `${state}, ${colorScheme}`).toEqual([]);
  }
}

/** Opens every section below it, also those within sections. */
export async function openEverySection(within: Locator): Promise<void> {
  await within.evaluate((each) => {
    for (const details of each.querySelectorAll('details')) details.open = true;
  });
}

/** Words inside a sentence are exempt from the size of a finger (WCAG 2.5.8); their hit area is larger than they look. */
const INLINE = '.source-button, .fact-sources a, .visually-hidden, .skip-link, [hidden] *';

/** Controls that a finger would miss: less than 44 px in one direction or 36 px in the other. A control is as large as its label. */
export async function smallControls(page: Page): Promise<string[]> {
  const small = await page.evaluate((inline) => {
    const boxOf = (element: Element) => (element.closest('label') ?? element).getBoundingClientRect();
    return [...document.querySelectorAll('button, a[href], input, select, textarea, summary')]
      .filter((element) => !element.matches(inline) && element.checkVisibility())
      .map((element) => ({ name: element.outerHTML.slice(0, 120), box: boxOf(element) }))
      .filter(({ box }) => box.width > 0 && (Math.max(box.width, box.height) < 44 || Math.min(box.width, box.height) < 36))
      .map(({ name, box }) => `${Math.round(box.width)} x ${Math.round(box.height)}: ${name}`);
  }, INLINE);
  // The grip is thin to the eye; its hit area reaches over the head of the card.
  return small.filter((each) => !each.includes('sheet-grip'));
}
