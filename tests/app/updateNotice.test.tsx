import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UpdateNotice } from '#app/update/UpdateNotice.tsx';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { resetStores } from '../ui/resetStores.ts';
import { savedPlan } from '../ui/savedPlan.ts';

class FakeWorker extends EventTarget {
  state = 'installing';
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  update = vi.fn(async () => {});
  /** A newer build has been fetched and waits. */
  bring(): FakeWorker {
    const worker = new FakeWorker();
    this.installing = worker;
    this.dispatchEvent(new Event('updatefound'));
    this.installing = null;
    this.waiting = worker;
    worker.become('installed');
    return worker;
  }
}

class FakeContainer extends EventTarget {
  controller: FakeWorker | null = new FakeWorker();
  readonly registration = new FakeRegistration();
  register = vi.fn(async () => this.registration);
  /** The worker that serves the page is another one now. */
  hand(worker: FakeWorker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

const TEXT = 'A new version is ready. It is taken when you say so.';
let container: FakeContainer;
const reload = vi.fn();

async function shown(): Promise<void> {
  render(<UpdateNotice container={container as unknown as ServiceWorkerContainer} reload={reload} />);
  await waitFor(() => expect(container.register).toHaveBeenCalled());
  await act(async () => {});
}

beforeEach(async () => {
  resetStores();
  reload.mockClear();
  container = new FakeContainer();
  await savedPlan();
});

describe('a newer build', () => {
  it('is registered for beside the page, and nothing is said on the first visit', async () => {
    container.controller = null;
    await shown();
    expect(container.register).toHaveBeenCalledWith(new URL('sw.js', document.baseURI).href, { updateViaCache: 'none' });
    act(() => container.hand(container.registration.bring()));
    expect(screen.queryByText(TEXT)).toBeNull();
    expect(reload).not.toHaveBeenCalled();
  });

  it('is offered, said aloud, and taken on a press once everything is saved', async () => {
    const user = userEvent.setup();
    await shown();
    const worker = container.registration.bring();
    await screen.findByText(TEXT);
    expect(viewStore.getState().announcement.text).toBe(TEXT);
    planStore.setState({ saving: 'saving' });
    await user.click(screen.getByRole('button', { name: 'Update' }));
    expect(worker.heard).toEqual([]);
    act(() => planStore.setState({ saving: 'saved' }));
    await waitFor(() => expect(worker.heard).toEqual([{ type: 'SKIP_WAITING' }]));
    expect(reload).not.toHaveBeenCalled();
    act(() => container.hand(worker));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('is not taken while the latest changes cannot be saved', async () => {
    const user = userEvent.setup();
    await shown();
    const worker = container.registration.bring();
    await screen.findByText(TEXT);
    planStore.setState({ saving: 'unsaved' });
    await user.click(screen.getByRole('button', { name: 'Update' }));
    await screen.findByText(/the latest changes are not saved yet/);
    expect(worker.heard).toEqual([]);
    planStore.setState({ saving: 'saved' });
  });

  it('is offered where it already waits, and goes until the next start with “Later”', async () => {
    const user = userEvent.setup();
    const worker = new FakeWorker();
    worker.state = 'installed';
    container.registration.waiting = worker;
    await shown();
    await user.click(await screen.findByRole('button', { name: 'Later' }));
    expect(screen.queryByText(TEXT)).toBeNull();
    expect(worker.heard).toEqual([]);
  });

  it('is not shown to a patient', async () => {
    await shown();
    act(() => viewStore.getState().setAudience('patient'));
    act(() => void container.registration.bring());
    expect(screen.queryByText(TEXT)).toBeNull();
    act(() => viewStore.getState().setAudience('doctor'));
    await screen.findByText(TEXT);
  });

  it('that another tab took reloads nothing here, and is said', async () => {
    const user = userEvent.setup();
    await shown();
    act(() => container.hand(new FakeWorker()));
    await screen.findByText(/^Another tab took a new version/);
    expect(reload).not.toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Reload' }));
    await waitFor(() => expect(reload).toHaveBeenCalledOnce());
  });

  it('a browser that refuses workers is left in peace', async () => {
    container.register = vi.fn(async () => {
      throw new DOMException('refused', 'SecurityError');
    });
    await shown();
    expect(screen.queryByRole('region')).toBeNull();
  });
});
