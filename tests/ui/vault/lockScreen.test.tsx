import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { vaultStore } from '#stores/vaultStore.ts';
import { LockScreen } from '#ui/vault/LockScreen.tsx';
import { VaultGate } from '#ui/vault/VaultGate.tsx';
import { VAULT_WORDS } from '#ui/wording/vaultWords.ts';
import { clearStandIn, showLocked, showUnlocked, showWithout } from './standIn.ts';

const PASS = 'correct horse battery';
const field = () => screen.getByLabelText<HTMLInputElement>('Passphrase');
const unlockButton = () => screen.getByRole('button', { name: 'Unlock' });

// Names of roles are slow to work out on a busy machine.
vi.setConfig({ testTimeout: 20_000 });
afterEach(clearStandIn);

describe('lock screen', () => {
  it('is not there while nothing is locked', async () => {
    await showWithout();
    render(<LockScreen />);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('covers the page: a named dialog with the focus in its field, and all else out of reach', async () => {
    await showLocked(PASS);
    const { container } = render(
      <>
        <button type="button">A site</button>
        <LockScreen />
      </>,
    );
    expect(screen.getByRole('dialog', { name: 'Facies is locked' })).toBeTruthy();
    expect(document.activeElement).toBe(field());
    expect(field().type).toBe('password');
    expect(field().autocomplete).toBe('current-password');
    expect(container.hasAttribute('inert')).toBe(true);
    expect(screen.getByText(/lost for ever/)).toBeTruthy();
    expect(screen.getByText(/keep an exported copy/)).toBeTruthy();
  });

  it('opens with the passphrase by keyboard alone, gives the page back, and the focus to where it was', async () => {
    const tab = await showUnlocked(PASS);
    const { container } = render(
      <>
        <button type="button">A site</button>
        <LockScreen />
      </>,
    );
    screen.getByRole('button', { name: 'A site' }).focus();
    await tab.vault().lock();
    await waitFor(() => expect(document.activeElement).toBe(field()));
    await userEvent.keyboard(`${PASS}{Enter}`);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(container.hasAttribute('inert')).toBe(false);
    expect(document.activeElement?.textContent).toBe('A site');
  });

  it('says that a passphrase is wrong, keeps what was typed and selects it', async () => {
    await showLocked(PASS);
    render(<LockScreen />);
    await userEvent.type(field(), 'wrong one');
    await userEvent.click(unlockButton());
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe(VAULT_WORDS.faults['wrong-passphrase']);
    expect(field().getAttribute('aria-describedby')).toBe(alert.id);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    await waitFor(() => expect(document.activeElement).toBe(field()));
    expect([field().selectionStart, field().selectionEnd]).toEqual([0, 9]);
  });

  it('shows what is typed when asked, and hides it again', async () => {
    await showLocked(PASS);
    render(<LockScreen />);
    await userEvent.click(screen.getByRole('button', { name: 'Show what is typed: Passphrase' }));
    expect(field().type).toBe('text');
    await userEvent.click(screen.getByRole('button', { name: 'Hide what is typed: Passphrase' }));
    expect(field().type).toBe('password');
  });

  it('counts a wait down and tries nothing before it is over', async () => {
    const tab = await showLocked(PASS);
    tab.time = Date.now();
    for (let tries = 0; tries < 3; tries += 1) await tab.vault().unlock('wrong one');
    render(<LockScreen />);
    expect(screen.getByRole('timer').textContent).toBe('Next try in 1 second.');
    expect(unlockButton().getAttribute('aria-disabled')).toBe('true');
    const unlock = vi.spyOn(tab.store.getState(), 'unlock');
    await userEvent.type(field(), `${PASS}{Enter}`);
    expect(unlock).not.toHaveBeenCalled();
    await waitFor(() => expect(unlockButton().getAttribute('aria-disabled')).toBe('false'), { timeout: 3000 });
    tab.time += 1001;
    await userEvent.click(unlockButton());
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps its keys from the page', async () => {
    await showLocked(PASS);
    const heard = vi.fn();
    window.addEventListener('keydown', heard);
    render(<LockScreen />);
    await userEvent.keyboard('z{Escape}');
    window.removeEventListener('keydown', heard);
    expect(heard).not.toHaveBeenCalled();
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('says why sealed charts cannot be opened on an insecure page, and what to do', async () => {
    const tab = await showLocked(PASS);
    tab.store.setState({ status: 'unavailable' });
    render(<LockScreen />);
    expect(screen.getByRole('dialog').textContent).toContain('https');
    expect(screen.queryByLabelText('Passphrase')).toBeNull();
  });
});

describe('vault gate', () => {
  it('asks the stored charts, and tells when a lock is held back', async () => {
    const tab = await showUnlocked(PASS);
    render(<VaultGate />);
    tab.setSaving('unsaved');
    expect(await tab.vault().lock()).toBe(false);
    expect((await screen.findByRole('alert')).textContent).toContain('Not locked');
    await userEvent.click(screen.getByRole('button', { name: 'Understood' }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(vaultStore.getState().status).toBe('unlocked');
  });
});
