import { act } from '@testing-library/react';
import { planStore } from '#stores/planStore.ts';
import { resetStores } from '../resetStores.ts';

const actions = planStore.getState();
const { showModal, close } = HTMLDialogElement.prototype;

/** Each test begins with a chart of its own, and leaves the page's stores as it found them. */
export async function freshChart(): Promise<void> {
  resetStores();
  // jsdom draws no dialogs: opened and closed is all that these tests need of them.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  await act(() => planStore.getState().newChart(''));
}

export function restoreStores(): void {
  const { newChart, openChart, listCharts, findLot, addChart, setArchived, keepAside, giveVisit, amendVisit } = actions;
  planStore.setState({ newChart, openChart, listCharts, findLot, addChart, setArchived, keepAside, giveVisit, amendVisit });
  Object.assign(HTMLDialogElement.prototype, { showModal, close });
}

export const refuse = (): Promise<never> => Promise.reject(new Error('refused'));
export const PATTERN = 'glabella-onabotulinumtoxinA-us';
