import type { Locator, Page } from 'playwright';
import type { RegionId, Side } from '#knowledge/anatomy/ids.ts';
import { REGION_NAMES } from '#knowledge/anatomy/regionNames.ts';
import { whenAtRest } from '../support/restOnScreen.ts';

/** The page as a person meets it: by the names on it, and the face by real points on the screen. */
export class FaciesPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  regionButton(regionId: RegionId): Locator {
    return this.page.getByRole('button', { name: REGION_NAMES[regionId].name, exact: true });
  }

  card(regionId: RegionId): Locator {
    return this.page.getByRole('region', { name: REGION_NAMES[regionId].name, exact: true });
  }

  audience(name: 'Doctor' | 'Patient' | 'Trainer'): Locator {
    return this.page.getByRole('radio', { name, exact: true });
  }

  get undo(): Locator {
    return this.page.getByRole('button', { name: 'Undo', exact: true });
  }

  get sites(): Locator {
    return this.page.getByRole('checkbox');
  }

  get notice(): Locator {
    return this.page.locator('.plan-problem');
  }

  async chooseAudience(name: 'Doctor' | 'Patient' | 'Trainer'): Promise<void> {
    await this.audience(name).check({ force: true }); // the radio lies invisible over its own label
  }

  async chooseProduct(productId: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Product' }).selectOption(productId);
  }

  /** Opens a region's card as a keyboard does, and waits for its facts. */
  async openByKeyboard(regionId: RegionId): Promise<Locator> {
    await this.regionButton(regionId).focus();
    await this.page.keyboard.press('Enter');
    return this.readyCard(regionId);
  }

  /** Opens a region's card with a press on the list. */
  async openByList(regionId: RegionId): Promise<Locator> {
    await this.regionButton(regionId).click();
    return this.readyCard(regionId);
  }

  /** Turns to one side of a paired region whose card is open. From the list alone a lateral one is shown on the right. */
  async chooseSide(card: Locator, side: 'Right' | 'Both' | 'Left'): Promise<void> {
    await card.getByRole('radio', { name: side, exact: true }).check({ force: true });
  }

  /** Opens a region's card with a click, or on a touch screen a tap, on the face itself. */
  async openByFace(regionId: RegionId, side: Side, pointer: 'mouse' | 'touch' = 'mouse'): Promise<Locator> {
    const { x, y } = await this.pointOnFace(regionId, side);
    if (pointer === 'touch') await this.page.touchscreen.tap(x, y);
    else await this.page.mouse.click(x, y);
    return this.readyCard(regionId);
  }

  /**
   * A point of the screen, in CSS pixels of the window, where the region's skin is seen, once the camera has come to rest.
   * Needs the page opened with `?bench`.
   */
  async pointOnFace(regionId: RegionId, side: Side): Promise<{ x: number; y: number }> {
    const seen = await whenAtRest(
      this.page,
      `${regionId} (${side})`,
      () => this.seenPoint(regionId, side),
      (point) => point,
    );
    if (!seen) throw new Error(`${regionId} (${side}) is gone`);
    return seen;
  }

  private seenPoint(regionId: RegionId, side: Side): Promise<{ x: number; y: number } | null> {
    return this.page.evaluate(
      ([id, ofSide]) => {
        const facies = (globalThis as { __facies?: { regionPoint?: (id: string, side: string) => { x: number; y: number } | null } })
          .__facies;
        return facies?.regionPoint?.(id, ofSide) ?? null;
      },
      [regionId, side] as const,
    );
  }

  /** What the card answers under one of its three headings. */
  async answer(card: Locator, heading: 'Target muscle' | 'Typical effect' | 'Duration'): Promise<string> {
    const section = card.locator('section', { has: this.page.getByRole('heading', { level: 3, name: heading, exact: true }) }).first();
    return (await section.innerText()).replace(heading, '').trim();
  }

  async backToWholeFace(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.page.locator('.region-card').waitFor({ state: 'detached' });
  }

  private async readyCard(regionId: RegionId): Promise<Locator> {
    const card = this.card(regionId);
    await card.getByRole('heading', { level: 3, name: 'Target muscle', exact: true }).first().waitFor();
    return card;
  }
}
