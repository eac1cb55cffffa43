import { idleClock, vaultStore } from '#stores/vaultStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { fakeTab, lockedTab } from '../../stores/vaultFakes.ts';

const pristine = vaultStore.getState();

/** The page's vault store shows and does what the tab's does. Returns the way back. */
function standIn(tab: ReturnType<typeof fakeTab>) {
  vaultStore.setState(tab.store.getState(), true);
  const stop = tab.store.subscribe((state) => vaultStore.setState(state, true));
  idleClock.touch();
  return Object.assign(tab, { stop });
}

let present: { stop(): void } | null = null;

export async function showLocked(passphrase: string) {
  const tab = standIn(await lockedTab(passphrase));
  present = tab;
  return tab;
}

export async function showUnlocked(passphrase: string) {
  const tab = await showLocked(passphrase);
  await tab.vault().unlock(passphrase);
  return tab;
}

export async function showWithout() {
  const tab = fakeTab();
  await tab.vault().refresh();
  present = standIn(tab);
  return tab;
}

export function clearStandIn(): void {
  present?.stop();
  present = null;
  vaultStore.setState(pristine, true);
  viewStore.setState(viewStore.getInitialState(), true);
}
