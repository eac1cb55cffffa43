import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { VaultSettings } from '#ui/vault/VaultSettings.tsx';
import { VAULT_WORDS } from '#ui/wording/vaultWords.ts';
import { clearStandIn, showLocked, showUnlocked, showWithout } from './standIn.ts';

const PASS = 'correct horse battery';
const NEW = 'another passphrase';
const { settings, faults } = VAULT_WORDS;

// Names of roles are slow to work out on a busy machine.
vi.setConfig({ testTimeout: 20_000 });
afterEach(clearStandIn);

const alert = async () => (await screen.findByRole('alert')).textContent;
/** All at once: key by key is slow, and the lock screen’s test types. */
const fill = (input: HTMLInputElement, value: string) => fireEvent.change(input, { target: { value } });
const fieldIn = (form: string, label: string) => {
  const details = screen.getByRole('heading', { name: form }).closest('details');
  const input = [...(details?.querySelectorAll('label') ?? [])].find(({ textContent }) => textContent === label)?.control;
  if (!(input instanceof HTMLInputElement)) throw new Error(`no field ${label} in ${form}`);
  return input;
};

describe('setting a passphrase', () => {
  const form = settings.set.title;
  const first = () => fieldIn(form, settings.set.passphrase);
  const second = () => fieldIn(form, settings.set.again);
  const submit = () => userEvent.click(screen.getByRole('button', { name: settings.set.submit }));

  it('wants eight characters, the same twice, and the tick, each with words at the field', async () => {
    const tab = await showWithout();
    render(<VaultSettings />);
    await userEvent.click(screen.getByText(form));
    expect([first().autocomplete, second().autocomplete]).toEqual(['new-password', 'new-password']);

    fill(first(), 'short');
    await submit();
    expect(await alert()).toBe(faults['passphrase-too-short']);
    expect(document.activeElement).toBe(first());
    expect(first().getAttribute('aria-invalid')).toBe('true');

    fill(first(), 'short no more');
    await submit();
    expect(await alert()).toBe(settings.set.different);
    expect(document.activeElement).toBe(second());

    fill(second(), 'short no more');
    await submit();
    expect(await alert()).toBe(settings.set.notUnderstood);
    const tick = screen.getByRole('checkbox', { name: settings.set.understood });
    expect(document.activeElement).toBe(tick);
    expect(tab.calls).toEqual([]);

    await userEvent.click(tick);
    await submit();
    expect(await screen.findByText(settings.set.done)).toBe(document.activeElement);
    expect(tab.vault()).toMatchObject({ status: 'unlocked', sealed: true });
    await tab.vault().lock();
    expect(await tab.vault().unlock('short no more')).toBe(true);
  });

  it('says why the charts could not be sealed', async () => {
    const tab = await showWithout();
    render(<VaultSettings />);
    await userEvent.click(screen.getByText(form));
    fill(first(), PASS);
    fill(second(), PASS);
    await userEvent.click(screen.getByRole('checkbox'));
    tab.refusal = { name: 'sealEverything', error: Object.assign(new Error('full'), { name: 'QuotaExceededError' }) };
    await submit();
    expect(await alert()).toBe(faults['storage-full']);
    expect(screen.getByText(settings.off)).toBeTruthy();
  });
});

describe('settings of an open vault', () => {
  it('change the passphrase for who knows the present one', async () => {
    const tab = await showUnlocked(PASS);
    render(<VaultSettings />);
    const { title } = settings.change;
    await userEvent.click(screen.getByText(title));
    fill(fieldIn(title, settings.change.old), 'wrong one');
    fill(fieldIn(title, settings.set.passphrase), NEW);
    fill(fieldIn(title, settings.set.again), NEW);
    await userEvent.click(screen.getByRole('button', { name: settings.change.submit }));
    expect(await alert()).toBe(faults['wrong-passphrase']);
    await waitFor(() => expect(document.activeElement).toBe(fieldIn(title, settings.change.old)));
    fill(fieldIn(title, settings.change.old), PASS);
    await userEvent.click(screen.getByRole('button', { name: settings.change.submit }));
    expect(await screen.findByText(settings.change.done)).toBe(document.activeElement);
    expect(fieldIn(title, settings.change.old).value).toBe('');
    await tab.vault().lock();
    expect(await tab.vault().unlock(NEW)).toBe(true);
  });

  it('turn the passphrase off for who knows it', async () => {
    const tab = await showUnlocked(PASS);
    render(<VaultSettings />);
    const { title, passphrase, submit, done } = settings.remove;
    await userEvent.click(screen.getByText(title));
    fill(fieldIn(title, passphrase), 'wrong one');
    await userEvent.click(screen.getByRole('button', { name: submit }));
    expect(await alert()).toBe(faults['wrong-passphrase']);
    fill(fieldIn(title, passphrase), PASS);
    await userEvent.type(fieldIn(title, passphrase), '{Enter}');
    expect(await screen.findByText(done)).toBe(document.activeElement);
    expect(tab.vault().status).toBe('none');
    expect(screen.getByText(settings.set.title)).toBeTruthy();
  });

  it('set the minutes of the auto-lock, half typed or out of range', async () => {
    const tab = await showUnlocked(PASS);
    render(<VaultSettings />);
    const minutes = screen.getByLabelText<HTMLInputElement>(settings.autoLock.label);
    expect(minutes.value).toBe('10');
    await userEvent.clear(minutes);
    expect(tab.vault().autoLockMinutes, 'nothing typed is no wish').toBe(10);
    await userEvent.type(minutes, '45');
    expect(tab.vault().autoLockMinutes).toBe(45);
    await userEvent.clear(minutes);
    await userEvent.type(minutes, '500');
    await userEvent.tab();
    expect([tab.vault().autoLockMinutes, minutes.value]).toEqual([120, '120']);
    await userEvent.clear(minutes);
    await userEvent.tab();
    expect(minutes.value).toBe('120');
  });

  it('lock at once', async () => {
    const tab = await showUnlocked(PASS);
    render(<VaultSettings />);
    await userEvent.click(screen.getByRole('button', { name: settings.lockNow }));
    await screen.findByText(settings.locked);
    expect(tab.vault().status).toBe('locked');
  });
});

describe('settings elsewhere', () => {
  it('offer nothing while locked', async () => {
    await showLocked(PASS);
    render(<VaultSettings />);
    expect(screen.getByText(settings.locked)).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
  });

  it('say why there is no encryption on an insecure page, and what to do', async () => {
    const tab = await showWithout();
    tab.store.setState({ status: 'unavailable' });
    render(<VaultSettings />);
    const text = screen.getByRole('region', { name: settings.title }).textContent;
    expect(text).toContain('plain http');
    expect(text).toContain('https address');
    expect(screen.queryAllByRole('button')).toEqual([]);
  });
});
