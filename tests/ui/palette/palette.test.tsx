import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { LaterSlot } from '#app/LaterSlot.tsx';
import '#app/LaterParts.tsx'; // its code is there at once
import { keyStore } from '#stores/keyStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { PaletteButton } from '#ui/palette/PaletteButton.tsx';
import '#ui/palette/Palette.tsx'; // its code is there at once
import { openPalette } from '#stores/paletteStore.ts';
import { resetStores } from '../resetStores.ts';

// jsdom knows no modal dialogs, and no escaping for selectors; the ids here need none.
Object.assign(globalThis, { CSS: { escape: (text: string) => text } });
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  if (!this.open) return;
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

function Page() {
  return (
    <>
      <PaletteButton label="Commands" />
      <LaterSlot active />
    </>
  );
}

// By selectors: roles are worked out over a hundred commands with every look.
const field = () =>
  waitFor(() => {
    const found = document.querySelector<HTMLElement>('input[type="search"][aria-label="Search for a command"]');
    if (!found) throw new Error('no field yet');
    return found;
  });
const optionsNow = () => [...document.querySelectorAll('[role="option"]')];

beforeEach(() => {
  resetStores();
  viewStore.getState().setScene('ready');
  keyStore.setState({ singleKeys: true });
  openPalette(null);
});

describe('the list of commands', { timeout: 20_000 }, () => {
  it('opens with Ctrl and K, finds by typing, and runs with Enter', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.keyboard('{Control>}k{/Control}');
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    await user.keyboard('glabela');
    await waitFor(() => expect(optionsNow()[0]?.textContent).toMatch(/^Glabella/));
    // The first that fits is under the key at once; who hears the page is told which.
    await waitFor(async () => expect((await field()).getAttribute('aria-activedescendant')).toBeTruthy());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(viewStore.getState().selected?.regionId).toBe('glabella'));
    expect(document.querySelector('dialog[open]')).toBeNull();
  });

  it('opens from its button; arrows go through the list; Escape closes it', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.click(screen.getByRole('button', { name: 'Commands' }));
    await field();
    await user.keyboard('{ArrowDown}');
    await waitFor(async () => expect((await field()).getAttribute('aria-activedescendant')).toBeTruthy());
    const first = (await field()).getAttribute('aria-activedescendant');
    await user.keyboard('{ArrowDown}');
    await waitFor(async () => expect((await field()).getAttribute('aria-activedescendant')).not.toBe(first));
    await user.click(screen.getByText('Close'));
    await waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull());
  });

  it('shows what cannot be done now with the reason, and says it when it is chosen', async () => {
    const user = userEvent.setup();
    render(<Page />);
    openPalette('commands');
    await user.type(await field(), 'record this visit');
    await waitFor(() => expect(optionsNow()[0]?.textContent).toContain('Not now: nothing is planned yet'));
    await user.keyboard('{Enter}');
    await waitFor(() => expect(viewStore.getState().announcement.text).toBe('Not now: nothing is planned yet'));
    expect(document.querySelector('dialog[open]')).toBeTruthy();
  });

  it('says so where nothing fits', async () => {
    const user = userEvent.setup();
    render(<Page />);
    openPalette('commands');
    await user.type(await field(), 'xqzw');
    await screen.findByText('No command fits. Try another word.');
  });

  it('shows the keys with “?”, and switches the single ones off', async () => {
    const user = userEvent.setup();
    render(<Page />);
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    const line = within(dialog).getByText('Next side: right, left, both').closest('div') as HTMLElement;
    expect(within(line).getByText('S')).toBeTruthy();
    await user.click(within(dialog).getByRole('switch', { name: 'Single keys' }));
    expect(keyStore.getState().singleKeys).toBe(false);
    expect(localStorage.getItem('facies.single-keys')).toBe('off');
    within(dialog).getByText(/Single keys are off/);
  });

  it('keeps shut while the charts are locked', async () => {
    const { planStore } = await import('#stores/planStore.ts');
    const { status } = planStore.getState();
    render(<Page />);
    planStore.setState({ status: 'locked' });
    openPalette('commands');
    await vi.waitFor(() => expect(document.querySelector('dialog[open]')).toBeNull());
    planStore.setState({ status });
  });
});
