/** `ready`: a newer build is kept and waits to be asked. `elsewhere`: another tab asked it, and it serves this tab too from now on. */
export type UpdateOffer = 'ready' | 'elsewhere';

/** An app that is open for days asks for a newer build at most this often, ms. */
const ASK_EVERY = 60 * 60 * 1000;

export type Updates = {
  /** Lets the waiting build take over. `onTaken` is called when it has. */
  take(): void;
  stop(): void;
};

export type UpdateListeners = {
  readonly onOffer: (offer: UpdateOffer) => void;
  /** The build that `take` asked for serves this page: it may reload. */
  readonly onTaken: () => void;
};

/**
 * Registers the service worker, which keeps the whole build for later, and listens for newer ones. None takes over by itself.
 * @param address of the worker; its folder is what it serves
 * @throws where the browser refuses the worker
 */
export async function followUpdates(container: ServiceWorkerContainer, address: string, listeners: UpdateListeners): Promise<Updates> {
  const registration: ServiceWorkerRegistration | undefined = await container.register(address, { updateViaCache: 'none' });
  // A browser that is told to block workers answers with nothing.
  if (!registration) return { take: () => {}, stop: () => {} };
  const ended = new AbortController();
  const { signal } = ended;
  let taking = false;
  let served = container.controller !== null;

  const watch = (worker: ServiceWorker | null): void => {
    const look = (): void => {
      // The very first build waits for nobody, and is no update.
      if (worker?.state === 'installed' && served) listeners.onOffer('ready');
    };
    worker?.addEventListener('statechange', look, { signal });
    look();
  };
  watch(registration.waiting);
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing), { signal });

  container.addEventListener(
    'controllerchange',
    () => {
      if (taking) listeners.onTaken();
      else if (served) listeners.onOffer('elsewhere');
      served = true;
    },
    { signal },
  );

  let asked = Date.now();
  const ask = (): void => {
    if (document.visibilityState !== 'visible' || Date.now() - asked < ASK_EVERY) return;
    asked = Date.now();
    registration.update().catch(() => {
      // Without a network there is nothing newer.
    });
  };
  document.addEventListener('visibilitychange', ask, { signal });
  window.addEventListener('online', ask, { signal });

  return {
    take: () => {
      taking = true;
      const { waiting } = registration;
      // Gone where another tab was quicker: what is to be had serves already.
      if (waiting) waiting.postMessage({ type: 'SKIP_WAITING' });
      else listeners.onTaken();
    },
    stop: () => ended.abort(),
  };
}
