import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { totalsByProduct } from '#domain/dose/planTotals.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ProductChoice } from '#ui/dose/ProductChoice.tsx';
import { resetStores } from '../resetStores.ts';
import { savedPlan } from '../savedPlan.ts';

const { showModal, close } = HTMLDialogElement.prototype;

beforeEach(() => {
  resetStores();
  // jsdom draws no dialogs: opened and closed is all that these tests need of them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => Object.assign(HTMLDialogElement.prototype, { showModal, close }));

const select = () => screen.getByRole<HTMLSelectElement>('combobox', { name: 'Product' });
const choose = (name: string) => userEvent.selectOptions(select(), name);

describe('change of product', () => {
  it('asks nothing where nothing of another product is planned', async () => {
    render(<ProductChoice />);
    await choose('daxibotulinumtoxinA');
    expect(viewStore.getState().productId).toBe('daxibotulinumtoxinA');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks what becomes of planned sites, and says what is planned and that nothing is converted', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<ProductChoice />);
    await choose('relabotulinumtoxinA');
    const dialog = await screen.findByRole('dialog', { name: 'Change to relabotulinumtoxinA?' });
    expect(dialog.textContent).toContain('Planned now: 5 sites, onabotulinumtoxinA 20 U');
    expect(dialog.textContent).toContain('converts no dose from one product to another');
    expect(select().value).toBe('onabotulinumtoxinA');
  });

  it('puts the new product’s own label layouts, and says which regions have none', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    planStore.getState().putPattern('forehead-onabotulinumtoxinA-us');
    render(<ProductChoice />);
    await choose('relabotulinumtoxinA');
    const put = await screen.findByRole('button', { name: /^Put relabotulinumtoxinA’s label layouts/ });
    expect(screen.getByText(/Put anew: Glabella\. No label layout, so the sites stay without a dose: Forehead\./)).toBeTruthy();
    await userEvent.click(put);
    expect(totalsByProduct(planStore.getState().plan)).toEqual([{ productId: 'relabotulinumtoxinA', sites: 10, doseHundredths: 5000 }]);
    expect(viewStore.getState().productId).toBe('relabotulinumtoxinA');
    expect(screen.queryByRole('dialog')).toBeNull();
    planStore.getState().undo();
    expect(totalsByProduct(planStore.getState().plan)).toEqual([{ productId: 'onabotulinumtoxinA', sites: 10, doseHundredths: 4000 }]);
  });

  it('clears the doses and keeps the places', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    render(<ProductChoice />);
    await choose('relabotulinumtoxinA');
    await userEvent.click(await screen.findByRole('button', { name: 'Keep the sites, clear their doses' }));
    expect(totalsByProduct(planStore.getState().plan)).toEqual([{ productId: 'relabotulinumtoxinA', sites: 5, doseHundredths: 0 }]);
    expect(viewStore.getState().announcement.text).toBe('Doses of 5 sites cleared, the product is now relabotulinumtoxinA');
  });

  it('offers no layout where the product has none for these regions', async () => {
    planStore.getState().putPattern('forehead-onabotulinumtoxinA-us');
    render(<ProductChoice />);
    await choose('letibotulinumtoxinA');
    expect(await screen.findByText('No label layout of letibotulinumtoxinA is on record for these regions.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /label layouts/ })).toBeNull();
  });

  it('changes nothing when it is called off, and keeps Escape to itself', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    let heard = 0;
    const onKeyDown = () => {
      heard += 1;
    };
    window.addEventListener('keydown', onKeyDown);
    render(<ProductChoice />);
    await choose('relabotulinumtoxinA');
    fireEvent.keyDown(await screen.findByRole('dialog'), { key: 'Escape' });
    expect(heard).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(viewStore.getState().productId).toBe('onabotulinumtoxinA');
    expect(totalsByProduct(planStore.getState().plan)[0]?.doseHundredths).toBe(2000);
    window.removeEventListener('keydown', onKeyDown);
  });

  it('leaves a given visit as it is', async () => {
    planStore.getState().putPattern('glabella-onabotulinumtoxinA-us');
    await savedPlan();
    planStore.setState({ editable: false });
    render(<ProductChoice />);
    await choose('relabotulinumtoxinA');
    expect(viewStore.getState().productId).toBe('relabotulinumtoxinA');
    expect(totalsByProduct(planStore.getState().plan)[0]?.productId).toBe('onabotulinumtoxinA');
    planStore.setState({ editable: true });
  });
});
