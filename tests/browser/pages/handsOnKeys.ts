import type { Locator, Page } from 'playwright';
import { soon } from '../support/soon.ts';
import { PATIENCE_MS } from './planPage.ts';

/** More stops than any view of the page has. */
const MOST_STOPS = 400;

/** A person with a keyboard and a screen reader: goes where Tab goes, and knows things by role and name alone. */
export class HandsOnKeys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  press(keys: string): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  /** Tabs forward until the focus stands on it. @throws when it cannot be reached, or shows no focus */
  async tabTo(target: Locator): Promise<void> {
    await target.waitFor({ timeout: PATIENCE_MS });
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      if (await this.isOn(target)) return;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab does not reach ${target}`);
  }

  async enter(target: Locator): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.press('Enter');
  }

  /** Opens a section whose summary bears the name, where it is closed. */
  async open(within: Locator, title: RegExp): Promise<void> {
    const section = within.locator('details', { has: this.page.getByRole('heading', { level: 3, name: title }) });
    if (await section.evaluate((each) => (each as HTMLDetailsElement).open)) return;
    await this.enter(section.locator('> summary'));
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.tabTo(target);
    await this.page.keyboard.type(text);
  }

  isOn(target: Locator): Promise<boolean> {
    return target.first().evaluate((each) => each === document.activeElement);
  }

  /** That the focus comes to stand on it, which may take the page a moment. */
  expectOn(target: Locator, message?: string): Promise<void> {
    return soon(() => this.isOn(target), message).toBe(true);
  }

  /** What the screen reader was told last. */
  async heard(pattern: RegExp): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: pattern }).first().waitFor({ state: 'attached', timeout: PATIENCE_MS });
  }
}
