import type { KeyValueStorage } from './keyValueStorage.ts';

/** What tabs tell each other: an update of a document that is on the disk, or that everything was sealed or opened. */
export type TabMessage = { readonly kind: 'update'; readonly chartId: string; readonly update: Uint8Array } | { readonly kind: 'sealing' };

export type TabChannel = {
  post(message: TabMessage): void;
  /** `null`: something was written somewhere; look. Returns the way to stop. */
  listen(listener: (message: TabMessage | null) => void): () => void;
  close(): void;
};

export const CHANNEL_NAME = 'facies';
/** Touched where there is no BroadcastChannel: other tabs hear of it by the storage event. */
export const TOUCHED_KEY = 'facies.touched';

type Page = Pick<Window, 'addEventListener' | 'removeEventListener'> & { readonly document?: Pick<Document, 'visibilityState'> };

/**
 * The way to the other tabs. They also look by themselves when they are shown again: what was said to a tab that slept in the
 * browser's back-forward cache is lost.
 */
export function openTabChannel(page: Page | null, storage: KeyValueStorage | null, name = CHANNEL_NAME): TabChannel {
  const listeners = new Set<(message: TabMessage | null) => void>();
  const tell = (message: TabMessage | null) => {
    for (const listener of [...listeners]) listener(message);
  };
  const broadcast = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  if (broadcast) broadcast.onmessage = ({ data }: { data: unknown }) => tell(messageOf(data));
  const look = () => {
    if (page?.document?.visibilityState !== 'hidden') tell(null);
  };
  const onStorage = (event: Event) => {
    if ((event as StorageEvent).key === TOUCHED_KEY) tell(null);
  };
  page?.addEventListener('pageshow', look);
  page?.addEventListener('visibilitychange', look, true);
  page?.addEventListener('storage', onStorage);
  let touches = 0;
  return {
    post: (message) => {
      if (broadcast) {
        broadcast.postMessage(message);
        return;
      }
      try {
        touches += 1;
        storage?.setItem(TOUCHED_KEY, `${touches} ${Math.random()}`);
      } catch {
        // The other tabs look when they are shown again.
      }
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: () => {
      broadcast?.close();
      page?.removeEventListener('pageshow', look);
      page?.removeEventListener('visibilitychange', look, true);
      page?.removeEventListener('storage', onStorage);
    },
  };
}

/** A message that another version of Facies may have sent; what is not understood is a reason to look. */
function messageOf(data: unknown): TabMessage | null {
  const message = data as { kind?: unknown; chartId?: unknown; update?: unknown } | null;
  if (message?.kind === 'sealing') return { kind: 'sealing' };
  const { chartId, update } = message ?? {};
  return message?.kind === 'update' && typeof chartId === 'string' && update instanceof Uint8Array
    ? { kind: 'update', chartId, update }
    : null;
}
