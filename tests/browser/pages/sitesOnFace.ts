import type { CDPSession, Page } from 'playwright';
import { whenAtRest } from '../support/restOnScreen.ts';
import { soon } from '../support/soon.ts';

type ScreenPoint = { readonly x: number; readonly y: number };

type EditingProbe = {
  sitePoint(siteId: string): ScreenPoint | null;
  pointFromSite(siteId: string, leftMm: number, upMm: number): ScreenPoint | null;
  heightAboveRim(siteId: string): number | null;
  drawnSites(): string[];
};

const STEPS = 6;

/** Planned sites as they are drawn on the face, moved by a real mouse or finger. Needs the page opened with `?bench`. */
export class SitesOnFace {
  readonly page: Page;
  private cdp: Promise<CDPSession> | undefined;

  constructor(page: Page) {
    this.page = page;
  }

  drawn(): Promise<string[]> {
    return this.page.evaluate(() => (globalThis as unknown as { __facies: EditingProbe }).__facies.drawnSites());
  }

  /** The drawn site whose id ends so. */
  async idOf(pointId: string): Promise<string> {
    const ids = async () => (await this.drawn()).filter((id) => id.endsWith(pointId));
    await soon(ids, `drawn sites ${pointId}`).not.toEqual([]);
    const [found] = await ids();
    if (found === undefined) throw new Error(`${pointId} is gone`);
    return found;
  }

  async heightAboveRim(siteId: string): Promise<number> {
    const height = await this.page.evaluate(
      (id) => (globalThis as unknown as { __facies: EditingProbe }).__facies.heightAboveRim(id),
      siteId,
    );
    if (height === null) throw new Error(`${siteId} lies nowhere on the face`);
    return height;
  }

  /** Where all drawn sites are seen once the camera has come to rest. */
  async restingSites(): Promise<readonly ScreenPoint[]> {
    const read = () =>
      this.page.evaluate(() => {
        const { drawnSites, sitePoint } = (globalThis as unknown as { __facies: EditingProbe }).__facies;
        return drawnSites().flatMap((id) => sitePoint(id) ?? []);
      });
    return whenAtRest(this.page, 'The sites', read, ([first]) => first ?? null);
  }

  /** Where a site is seen once the camera has come to rest, and the skin so many mm above it (below: negative). */
  async restingPoints(siteId: string, upMm: number): Promise<{ readonly from: ScreenPoint; readonly to: ScreenPoint }> {
    const read = () =>
      this.page.evaluate(
        ([id, mm]) => {
          const { sitePoint, pointFromSite } = (globalThis as unknown as { __facies: EditingProbe }).__facies;
          return { from: sitePoint(id), to: pointFromSite(id, 0, mm) };
        },
        [siteId, upMm] as const,
      );
    const { from, to } = await whenAtRest(this.page, siteId, read, (seen) => (seen.to ? seen.from : null));
    if (!from || !to) throw new Error(`${siteId} is gone`);
    return { from, to };
  }

  /** Drags with the left mouse button; `meanwhile` runs while the site is held. */
  async dragByMouse(from: ScreenPoint, to: ScreenPoint, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    const { mouse } = this.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: STEPS });
    await meanwhile();
    await mouse.up();
  }

  /** Drags with one finger. */
  async dragByFinger(from: ScreenPoint, to: ScreenPoint, meanwhile: () => Promise<void> = async () => {}): Promise<void> {
    await this.touch('touchStart', [from]);
    for (let step = 1; step <= STEPS; step += 1) {
      const share = step / STEPS;
      await this.touch('touchMove', [{ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share }]);
      await this.page.waitForTimeout(40);
    }
    await meanwhile();
    await this.touch('touchEnd', []);
  }

  private async touch(type: 'touchStart' | 'touchMove' | 'touchEnd', points: readonly ScreenPoint[]): Promise<void> {
    this.cdp ??= this.page.context().newCDPSession(this.page);
    const touchPoints = points.map(({ x, y }) => ({ x, y, id: 1 }));
    await (await this.cdp).send('Input.dispatchTouchEvent', { type, touchPoints });
  }
}
