import { expect, it } from 'vitest';
import { FaciesPage } from '../pages/faciesPage.ts';
import { openApp, waitForScene } from '../support/openApp.ts';
import { soon } from '../support/soon.ts';
import { SIX_REGIONS, THREE_ANSWERS } from './sixRegions.ts';

/** What a patient is not shown: product names, and a number with a unit of any product. */
const PRODUCT_OR_DOSE = /botulinumtoxin|botox|dysport|xeomin|\d ?(s\.)?U\b/i;

it('a patient taps the face on a phone and reads plain answers without product or dose', async () => {
  const app = await openApp({ viewport: 'phone', path: '?bench' });
  const facies = new FaciesPage(app.page);
  await waitForScene(app.page);
  await facies.chooseAudience('Patient');
  for (const { id, side } of SIX_REGIONS) {
    const card = await facies.openByFace(id, side, 'touch');
    for (const heading of THREE_ANSWERS) expect((await facies.answer(card, heading)).length, `${id}: ${heading}`).toBeGreaterThan(3);
    expect(await card.innerText(), id).not.toMatch(PRODUCT_OR_DOSE);
    await facies.backToWholeFace();
    await facies.openByKeyboard(id);
    await facies.backToWholeFace();
  }
  await app.close();
});

it('a patient sees that something is planned after the doctor planned it, also after a reload, and cannot change it', async () => {
  const app = await openApp({ viewport: 'tablet' });
  const facies = new FaciesPage(app.page);
  await waitForScene(app.page);
  const card = await facies.openByList('glabella');
  await card.getByRole('button', { name: 'Put label pattern (5 sites, 20 U)' }).first().click();
  await facies.chooseAudience('Patient');
  await card.getByText('5 small injections are planned here.').waitFor();
  await soon(() => facies.sites.count()).toBe(0);
  await soon(() => facies.undo.count()).toBe(0);
  await app.page.keyboard.press('Control+z');
  await app.page.reload();
  await waitForScene(app.page);
  await (await facies.openByList('glabella')).getByText('5 small injections are planned here.').waitFor();
  await facies.chooseAudience('Doctor');
  await facies.undo.click();
  await facies.chooseAudience('Patient');
  await facies.card('glabella').getByText('Nothing is planned in this area yet.').waitFor();
  await app.close();
});
