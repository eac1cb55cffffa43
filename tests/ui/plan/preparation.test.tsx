import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { ProductAndVials } from '#ui/plan/ProductAndVials.tsx';
import { resetStores } from '../resetStores.ts';
import { clearPlan } from './clearPlan.ts';

beforeEach(() => {
  resetStores();
  clearPlan();
});
afterEach(() => {
  vi.useRealTimers();
  planStore.setState({ editable: true });
});

const preparation = () => planStore.getState().plan.preparations[0];

describe('dilution', () => {
  it('of the label is one press, and says units per 0.1 ml and per mark together', async () => {
    render(<ProductAndVials />);
    const label = screen.getByRole('button', { name: '100 U + 2.5 ml 4 U per 0.1 ml, US label' });
    expect(label.getAttribute('aria-pressed')).toBe('false');
    await userEvent.click(label);
    expect(preparation()).toEqual({ productId: 'onabotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500, vials: [] });
    expect(label.getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('4 U per 0.1 ml').parentElement?.textContent).toBe('4 U per 0.1 ml, 0.4 U per mark');
    expect(screen.getByText(/One mark of a 1 ml syringe is 0\.01 ml/)).toBeTruthy();
    expect(screen.queryByText(/No label that was read/)).toBeNull();
  });

  it('shows who says so', async () => {
    render(<ProductAndVials />);
    expect(screen.getByText(/50 U \+ 1\.25 mL or 100 U \+ 2\.5 mL/)).toBeTruthy();
    expect(screen.getAllByRole('button', { name: /source/i }).length).toBeGreaterThan(0);
  });

  it('of one’s own is taken as typed, and said to be no label’s', async () => {
    const user = userEvent.setup();
    render(<ProductAndVials />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vial' }), '100 U');
    expect(preparation()).toBeUndefined();
    await user.type(screen.getByRole('textbox', { name: 'Diluent per vial, ml' }), '4{Enter}');
    expect(preparation()).toMatchObject({ vialHundredths: 10_000, volumeUl: 4000 });
    expect(screen.getByText('2.5 U per 0.1 ml')).toBeTruthy();
    expect(screen.getByText(/No label that was read for Facies names this dilution/)).toBeTruthy();
  });

  it('takes a vial of another size', async () => {
    const user = userEvent.setup();
    render(<ProductAndVials />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Vial' }), 'Other size');
    await user.type(screen.getByRole('textbox', { name: 'Size of the vial, U' }), '200');
    await user.type(screen.getByRole('textbox', { name: 'Diluent per vial, ml' }), '5');
    await user.tab();
    expect(preparation()).toMatchObject({ vialHundredths: 20_000, volumeUl: 5000 });
  });

  it('says what is no number and writes nothing', async () => {
    const user = userEvent.setup();
    render(<ProductAndVials />);
    const field = screen.getByRole('textbox', { name: /Diluent per vial, ml/ });
    await user.type(field, 'two');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Type a number/)).toBeTruthy();
    await user.tab();
    expect(preparation()).toBeUndefined();
  });

  it('has no diluent where the product is ready to use', async () => {
    viewStore.getState().setProduct('abobotulinumtoxinA-rtu');
    render(<ProductAndVials />);
    expect(screen.getByText('Ready to use: nothing is added')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: /Diluent/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /^125 s\.U in 0\.625 ml 20 s\.U per 0\.1 ml/ }));
    expect(preparation()).toMatchObject({ vialHundredths: 12_500, volumeUl: 625 });
  });
});

describe('vials', () => {
  beforeEach(() => {
    planStore.getState().apply({
      kind: 'setPreparation',
      preparation: { productId: 'onabotulinumtoxinA', vialHundredths: 10_000, volumeUl: 2500, vials: [] },
    });
  });

  const vial = (at = 1) => within(screen.getByRole('group', { name: `Vial ${at}` }));

  it('are added with lot, expiry and the moment they were opened, and removed', async () => {
    const user = userEvent.setup();
    render(<ProductAndVials />);
    await user.click(screen.getByRole('button', { name: 'Add a vial' }));
    await user.type(vial().getByRole('textbox', { name: 'Lot' }), 'C1234D5');
    await user.type(vial().getByLabelText(/Expiry/), '2099-01-31');
    await user.click(vial().getByRole('button', { name: 'Now: Vial 1' }));
    expect(preparation()?.vials[0]).toMatchObject({ lot: 'C1234D5', expiry: '2099-01-31' });
    expect(Date.now() - Date.parse(preparation()?.vials[0]?.openedAt ?? '')).toBeLessThan(60_000);
    expect(screen.queryByText(/Expired/)).toBeNull();
    await user.click(vial().getByRole('button', { name: 'Remove vial: Vial 1' }));
    expect(preparation()?.vials).toEqual([]);
  });

  const withVial = (expiry: string | null, openedAt: string | null) => {
    const now = preparation();
    if (now)
      planStore.getState().apply({ kind: 'setPreparation', preparation: { ...now, vials: [{ id: 'v', lot: 'L', expiry, openedAt }] } });
  };

  it('that have expired are said at once', () => {
    withVial('2020-02-29', null);
    render(<ProductAndVials />);
    expect(vial().getByText('Expired on 29 Feb 2020.')).toBeTruthy();
  });

  it('that were opened longer ago than the label wants are said, with the source', () => {
    withVial(null, new Date(Date.now() - 30 * 3_600_000).toISOString());
    render(<ProductAndVials />);
    expect(vial().getByText('Opened 30 h ago, use within 24 h.')).toBeTruthy();
    expect(vial().getByText(/Use within 24 h of reconstitution/)).toBeTruthy();
  });

  it('stay when the dilution changes', async () => {
    withVial(null, null);
    render(<ProductAndVials />);
    await userEvent.click(screen.getByRole('button', { name: /^50 U \+ 1\.25 ml/ }));
    expect(preparation()).toMatchObject({ vialHundredths: 5000, vials: [{ lot: 'L' }] });
  });

  it('of a given visit cannot be changed', () => {
    withVial(null, null);
    planStore.setState({ editable: false });
    render(<ProductAndVials />);
    expect(vial().getByRole<HTMLInputElement>('textbox', { name: 'Lot' }).matches(':disabled')).toBe(true);
    expect(screen.queryByRole('button', { name: /Add a vial|Remove|Now|label/ })).toBeNull();
  });
});
