import { act, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { planStore } from '#stores/planStore.ts';
import { VaultGate } from '#ui/vault/VaultGate.tsx';
import { quickVaults } from '../../stores/vaultFakes.ts';
import { clearStandIn, showLocked, showWithout } from './standIn.ts';

const { status } = planStore.getState();
afterEach(() => {
  clearStandIn();
  planStore.setState({ status });
});

const cover = () => screen.queryByRole('dialog');

describe('a page that slept', () => {
  it('is uncovered when another tab turned the passphrase off meanwhile', async () => {
    const tab = await showLocked('correct horse battery');
    render(<VaultGate />);
    expect(cover()).toBeTruthy();
    tab.browser.record = null;
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
    await waitFor(() => expect(cover()).toBeNull());
    expect(tab.calls).toContain('useSealer');
  });

  it.each(['it is shown again', 'its charts find themselves sealed'])(
    'is covered when another tab set one meanwhile and %s',
    async (how) => {
      const tab = await showWithout();
      render(<VaultGate />);
      expect(cover()).toBeNull();
      tab.browser.record = (await quickVaults.createVault('correct horse battery')).record;
      act(() => {
        if (how === 'it is shown again') window.dispatchEvent(new Event('pageshow'));
        else planStore.setState({ status: 'locked' });
      });
      await waitFor(() => expect(cover()).toBeTruthy());
    },
  );
});
