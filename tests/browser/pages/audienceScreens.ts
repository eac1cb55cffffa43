import type { Locator, Page } from 'playwright';
import { PATIENCE_MS } from './planPage.ts';

/** One thing to look at while it is open. */
export type Look = (state: string) => Promise<void>;

/** Found by what does not change with the language, so that the same walk is taken in each. */
export class AudienceScreens {
  readonly page: Page;
  readonly look: Look;

  constructor(page: Page, look: Look) {
    this.page = page;
    this.look = look;
  }

  get panel(): Locator {
    return this.page.locator('.side-panel');
  }

  get dialog(): Locator {
    return this.page.locator('dialog[open]');
  }

  /** @param at 0 doctor, 1 patient, 2 trainer */
  async choose(at: 0 | 1 | 2): Promise<void> {
    await this.page.locator('.app-header').getByRole('radio').nth(at).check({ force: true });
  }

  async open(panel: string): Promise<void> {
    const label = await this.page.locator(`[data-opens-panel="${panel}"]:visible`).first().elementHandle();
    await label?.click();
    await this.panel.locator('.card-scroll > *:visible').first().waitFor({ timeout: PATIENCE_MS });
    await this.panel.locator('.card-loading').waitFor({ state: 'detached', timeout: PATIENCE_MS });
  }

  /** A panel, and the card of a region that waits behind it. */
  async close(): Promise<void> {
    for (let open = 0; open < 3 && (await this.panel.isVisible()); open += 1) await this.panel.locator('.icon-button').first().click();
    await this.panel.waitFor({ state: 'detached' });
  }

  /** The visit: a plan by the label, what was found, the pattern of a condition, the face, the commands, the appointments. */
  async walkDoctor(): Promise<void> {
    const { page, panel, dialog, look } = this;
    await this.choose(0);
    await page.locator('.quick-start:visible').first().click();
    await this.openAssessment();
    await panel.locator('[data-answer-row] input[type="radio"]').nth(2).dispatchEvent('click');
    await panel.locator('[data-answer-row] input[type="radio"]:checked').first().waitFor({ state: 'attached' });
    await panel.evaluate((each) => {
      for (const details of each.querySelectorAll('details')) details.open = true;
    });
    await look('assessment');
    await this.close();
    await this.open('plan');
    await panel.locator('[data-opens-panel="conditions"]').click();
    await panel.locator('.condition-item').first().waitFor();
    await look('conditions');
    await panel.locator('.condition-item').first().click();
    await panel.locator('.condition-item').first().waitFor({ state: 'detached' });
    await look('condition');
    await this.close();
    await page.keyboard.press('Control+k');
    await dialog.locator('input').waitFor({ timeout: PATIENCE_MS });
    await look('palette');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  }

  /** Where the face leaves room over it the steps of a visit lead there, else the rail. */
  async openAssessment(): Promise<void> {
    const step = this.page.locator('.consult-steps[data-place="stage"] .consult-step:visible').first();
    if (await step.isVisible()) await step.click();
    else await this.page.locator('[data-opens-panel="assessment"]:visible').first().click();
    await this.panel.locator('[data-answer-row]').first().waitFor({ timeout: PATIENCE_MS });
  }

  /** What is planned in plain words, and the page to take home. Needs a plan. */
  async walkPatient(): Promise<void> {
    const { page, panel, dialog, look } = this;
    await this.choose(1);
    if (!(await panel.locator('.explain-areas').isVisible())) await this.open('explain');
    await panel.locator('.explain-area-button').first().click();
    await look('explain');
    await panel.locator('.take-home-button').click();
    await dialog.locator('.take-home-title').waitFor({ timeout: PATIENCE_MS });
    await look('take home');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await this.close();
  }

  /** A muscle, a tour, a question asked and answered, a case to treat, its result, and a case to tell what went wrong. */
  async walkTrainer(): Promise<void> {
    const { panel, look } = this;
    await this.choose(2);
    await this.open('learn');
    const tab = (name: string) => panel.locator(`[data-tab="${name}"]`).click();
    await panel.locator('.muscle-choice').first().click();
    await panel.locator('.muscle-card').waitFor();
    await look('muscle');
    await tab('tours');
    await panel.locator('.tour-buttons button').first().click();
    await panel.locator('.tour-player').waitFor({ timeout: PATIENCE_MS });
    await look('tour');
    await panel.locator('.tour-player .quiet-button').last().click();
    await tab('quiz');
    await panel.locator('.quiz-progress').waitFor({ timeout: PATIENCE_MS });
    await look('quiz');
    await panel.locator('.primary-button').click();
    await this.#walkQuestions();
    await tab('practice');
    await panel.locator('.case-row').first().waitFor({ timeout: PATIENCE_MS });
    await look('cases');
    await this.#walkCase(panel.locator('.case-row').first());
    await this.#walkCase(panel.locator('.case-row').last());
  }

  /** One question of each look among those that are asked, before and after its answer. */
  async #walkQuestions(): Promise<void> {
    const { panel, look } = this;
    const seen = new Set<string>();
    for (;;) {
      await panel.locator('.quiz-question').or(panel.locator('.quiz-missed')).first().waitFor({ timeout: PATIENCE_MS });
      const options = panel.locator('button.quiz-option');
      if ((await options.count()) === 0) break;
      const kind = (await panel.locator('.quiz-case').count()) > 0 ? 'case' : 'words';
      if (!seen.has(kind)) await look(`question with a ${kind}`);
      await options.first().click();
      await panel.locator('.quiz-verdict').waitFor();
      if (!seen.has(kind)) await look(`answer to a ${kind}`);
      seen.add(kind);
      await panel.locator('.quiz-verdict .primary-button').click();
    }
    const leave = panel.locator('.quiz-question > .quiet-button');
    if (await leave.isVisible()) await leave.click();
    else await look('answered questions');
  }

  async #walkCase(row: Locator): Promise<void> {
    const { panel, page, look } = this;
    await row.click();
    await page.locator('.practice-band').waitFor({ timeout: PATIENCE_MS });
    const submit = panel.locator('.practice-actions .primary-button').first();
    await submit.waitFor({ timeout: PATIENCE_MS });
    await look('case');
    const add = panel.locator('.add-site button, button.add-site').first();
    if (await add.isVisible()) {
      const none = await panel.locator('.case-count').innerText();
      await add.click();
      await panel.locator('.case-count').filter({ hasNotText: none }).waitFor({ timeout: PATIENCE_MS });
    }
    for (const name of await panel
      .locator('.case-questions input')
      .evaluateAll((all) => [...new Set(all.map((each) => (each as HTMLInputElement).name))])) {
      await panel.locator(`.case-questions input[name="${name}"]`).first().check({ force: true });
    }
    await submit.click();
    await panel.locator('.case-score').waitFor({ timeout: PATIENCE_MS });
    await look('result');
    await page.locator('.practice-band-button').last().click();
    await page.locator('.practice-band').waitFor({ state: 'detached' });
    await panel.locator('.case-row').first().waitFor({ timeout: PATIENCE_MS });
  }
}
