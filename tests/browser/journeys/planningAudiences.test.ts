import { describe, expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';
import { SIX_REGIONS, THREE_ANSWERS } from './sixRegions.ts';

const PUT_20 = 'Put label pattern (5 sites, 20 U)';

describe.each(['Doctor', 'Trainer'] as const)('%s', (audience) => {
  it('finds the six regions on the face and by keyboard, and reads muscle, effect and duration', async () => {
    const app = await openApp({ path: '?bench' });
    const facies = new FaciesPage(app.page);
    await waitForScene(app.page);
    await facies.chooseAudience(audience);
    for (const { id, side, muscle } of SIX_REGIONS) {
      const byFace = await facies.openByFace(id, side);
      expect(await facies.answer(byFace, 'Target muscle'), id).toMatch(muscle);
      await facies.backToWholeFace();
      const byKeyboard = await facies.openByKeyboard(id);
      for (const heading of THREE_ANSWERS)
        expect((await facies.answer(byKeyboard, heading)).length, `${id}: ${heading}`).toBeGreaterThan(8);
      const heading = facies.card(id).getByRole('heading', { level: 2 });
      await soon(() => heading.evaluate((each) => each === document.activeElement), id).toBe(true);
      await facies.backToWholeFace();
      await soon(() => facies.regionButton(id).evaluate((button) => button === document.activeElement), id).toBe(true);
    }
    await app.close();
  });

  it('puts the glabella pattern of two products, finds it again after a reload, and takes it back', async () => {
    const app = await openApp();
    const facies = new FaciesPage(app.page);
    await waitForScene(app.page);
    await facies.chooseAudience(audience);
    const card = await facies.openByList('glabella');
    await card.getByRole('button', { name: PUT_20 }).first().click();
    await card.getByText('5 of 5 sites, 20 U').waitFor();
    await soon(() => facies.sites.count()).toBe(5);

    await facies.chooseProduct('abobotulinumtoxinA');
    const asked = app.page.getByRole('dialog', { name: /^Change to abobotulinumtoxinA/ });
    await asked.getByText(/converts no dose from one product to another/).waitFor();
    await asked.getByRole('button', { name: /label layouts in these regions$/ }).click();
    await card.getByText('5 of 5 sites, 50 U').waitFor();

    await app.page.reload();
    await waitForScene(app.page);
    const again = await facies.openByList('glabella');
    await again.getByText('5 of 5 sites, 50 U').waitFor();
    await again.getByRole('checkbox').first().uncheck();
    await again.getByText('4 of 5 sites, 40 U').waitFor();
    await app.page.keyboard.press('Control+z');
    await again.getByText('5 of 5 sites, 50 U').waitFor();
    await facies.undo.click();
    await again.getByText('5 of 5 sites, 20 U').waitFor();
    await facies.undo.click();
    await again.getByText('5 of 5 sites, 20 U').waitFor({ state: 'detached' });
    await soon(() => facies.sites.count()).toBe(0);
    await app.page.keyboard.press('Control+Shift+z');
    await again.getByText('5 of 5 sites, 20 U').waitFor();
    await app.close();
  });
});

it('shows a trainer the anatomy of the target muscles', async () => {
  const app = await openApp();
  const facies = new FaciesPage(app.page);
  await facies.chooseAudience('Trainer');
  const card = await facies.openByList('glabella');
  await card.getByRole('heading', { name: 'Anatomy of the target muscles' }).click();
  for (const term of ['Origin', 'Insertion', 'Nerve', 'Antagonists']) await card.getByText(term, { exact: true }).first().waitFor();
  await app.close();
});
