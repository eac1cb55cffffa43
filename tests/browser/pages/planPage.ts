import type { Locator, Page } from 'playwright';

/** Drawing in software and several engines of the page at once are slow; what is waited for comes, but late. */
export const PATIENCE_MS = 30_000;

/** The plan's bar, its panel and its findings, by the names on them. */
export class PlanPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** The bar that is always in view; its name says what is planned. */
  get bar(): Locator {
    return this.page.locator('.plan-bar').getByRole('button', { name: /^Plan / });
  }

  get quickStart(): Locator {
    return this.page.locator('.plan-bar').getByRole('button', { name: /^Upper face by label/ });
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Plan', exact: true });
  }

  get findings(): Locator {
    return this.panel.locator('.finding');
  }

  /** The finding that the labelled height above the orbital rim raises. */
  get rimFinding(): Locator {
    return this.panel.locator('.finding-sentence', { hasText: /above the orbital rim; the label asks for at least 10 mm/ });
  }

  /** Waits until the bar says this total, and that it is on the disk. */
  async waitForSaved(total: RegExp): Promise<void> {
    await this.page
      .locator('.plan-bar')
      .getByRole('button', { name: new RegExp(`^Plan ${total.source}.* Saved$`) })
      .waitFor({ timeout: PATIENCE_MS });
  }

  async openPanel(): Promise<Locator> {
    if ((await this.panel.count()) === 0) {
      await this.uncoverBar();
      await this.bar.click();
    }
    await this.panel.getByRole('heading', { level: 2, name: 'Plan' }).waitFor();
    return this.panel;
  }

  /** On a phone an open card is a sheet over the bar. */
  private async uncoverBar(): Promise<void> {
    const sheet = this.page.locator('.side-panel');
    const isPhone = (this.page.viewportSize()?.width ?? 0) < 700;
    if (isPhone && (await sheet.count()) > 0) await sheet.getByRole('button', { name: 'Close', exact: true }).click();
  }

  /** Cells of the last row of the totals: "In all", sites, dose, volume. */
  async totalsRow(): Promise<string[]> {
    const row = this.panel.locator('tfoot tr').first();
    await row.waitFor({ timeout: PATIENCE_MS });
    return row.locator('th, td').allInnerTexts();
  }

  /** The millimetres that a sentence measures. */
  async measuredMm(sentence: Locator): Promise<number> {
    const text = await sentence.innerText();
    const found = /(\d+(?:\.\d+)?) mm above/.exec(text)?.[1];
    if (!found) throw new Error(`No millimetres in: ${text}`);
    return Number(found);
  }

  /** Opens a section of the open panel where it is closed. */
  async openSection(panel: Locator, title: RegExp): Promise<Locator> {
    const section = panel.locator('details', { has: this.page.getByRole('heading', { level: 3, name: title }) });
    if (!(await section.evaluate((each) => (each as HTMLDetailsElement).open))) await section.locator('> summary').click();
    return section;
  }

  /** Writes a dilution of the label and one vial with its lot. */
  async writeVial(lot: string): Promise<void> {
    const panel = await this.openPanel();
    const section = await this.openSection(panel, /^Product and vials$/);
    await section
      .getByRole('button', { name: /100 U \+ 2\.5 ml/ })
      .first()
      .click();
    await section.getByRole('button', { name: 'Add a vial' }).click();
    const field = section.getByLabel('Lot', { exact: true });
    await field.fill(lot);
    await field.blur();
  }
}
