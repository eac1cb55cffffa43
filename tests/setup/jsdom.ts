import 'fake-indexeddb/auto';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { openCharts, planStore } from '#stores/planStore.ts';

// The page's plan opens by itself, and takes no edit before: no test wants to see that, but those that close it again.
openCharts();
await planStore.opened;

afterEach(() => {
  cleanup();
  localStorage.clear();
});
