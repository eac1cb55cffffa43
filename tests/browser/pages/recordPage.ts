import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { PATIENCE_MS } from './planPage.ts';

/** One of the files that can be made of a visit, by the words on its button. */
type ExportName =
  | 'Treatment record (PDF)'
  | 'Whole chart (file for Facies)'
  | 'Sites as a table (CSV)'
  | 'Health record (FHIR R4)'
  | 'Picture of this view (PNG)';

/** The chart and its visits, by the names on them. */
export class RecordPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  get panel(): Locator {
    return this.page.getByRole('region', { name: 'Record', exact: true });
  }

  async open(): Promise<Locator> {
    if ((await this.panel.count()) === 0) await this.page.locator('[data-opens-panel="record"]').click();
    await this.panel.getByLabel('Chart label').waitFor({ timeout: PATIENCE_MS });
    return this.panel;
  }

  async close(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Close', exact: true }).click();
    await this.panel.waitFor({ state: 'detached' });
  }

  async section(title: string): Promise<Locator> {
    const panel = await this.open();
    const section = panel.locator('details', { has: this.page.getByRole('heading', { level: 3, name: title, exact: true }) });
    if (!(await section.evaluate((each) => (each as HTMLDetailsElement).open))) await section.locator('> summary').click();
    return section;
  }

  async label(text: string): Promise<void> {
    const field = (await this.open()).getByLabel('Chart label');
    await field.fill(text);
    await field.blur();
    await this.page.getByRole('button', { name: `Record of ${text}`, exact: true }).waitFor();
  }

  async newChart(): Promise<void> {
    await (await this.open()).getByRole('button', { name: 'New chart', exact: true }).click();
    await this.page.getByRole('button', { name: 'Record', exact: true }).waitFor({ timeout: PATIENCE_MS });
  }

  async give(): Promise<void> {
    const visits = await this.section('Visits');
    await visits.getByRole('button', { name: 'Record as given' }).first().click();
    const dialog = this.page.getByRole('dialog', { name: 'Record this visit as given?' });
    await dialog.getByRole('button', { name: 'Record as given' }).click();
    await dialog.waitFor({ state: 'detached' });
    await this.panel.getByRole('heading', { name: 'Add an amendment' }).waitFor();
  }

  /** Makes one file. @returns its name and its bytes */
  async export(name: ExportName): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const section = await this.section('Save and print');
    const coming = this.page.waitForEvent('download', { timeout: 120_000 });
    await section.getByRole('button', { name }).click();
    const download = await coming;
    await section.getByText(`Saved as ${download.suggestedFilename()}`).waitFor({ timeout: PATIENCE_MS });
    return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
  }

  /** Chooses a file to open. @returns what the page says of it */
  async import(name: string, bytes: Buffer): Promise<string> {
    const section = await this.section('Open a chart file');
    await section.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    const said = this.page.locator('.import-chart [role=alert]');
    await said.waitFor({ timeout: PATIENCE_MS });
    return said.innerText();
  }
}
