import type { Locator } from 'playwright';

/** Counts what a hand does. A tap opens, chooses or puts something; nothing is typed and nothing else is pressed. */
export class Taps {
  readonly steps: string[] = [];
  private readonly touch: boolean;

  constructor(pointer: 'mouse' | 'touch') {
    this.touch = pointer === 'touch';
  }

  get count(): number {
    return this.steps.length;
  }

  async on(locator: Locator, what: string): Promise<void> {
    this.steps.push(what);
    if (this.touch) await locator.tap();
    else await locator.click();
  }
}
