import type { ReactNode } from 'react';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { resetStores } from '../../ui/resetStores.ts';
import '#app/theme.css';
import '#ui/controls/buttons.css';
import '#app/app.css';
import '#app/appPhone.css';

/** Narrowest screen that everything must fit on, and a usual phone, CSS pixels. */
export const NARROW_PHONE = { width: 320, height: 568 };
export const PHONE = { width: 390, height: 844 };

/** Draws a component with the page's own styles on a screen of this size, from the first visit on. */
export async function renderOnPage(element: ReactNode, { width, height }: { width: number; height: number } = PHONE) {
  resetStores();
  await page.viewport(width, height);
  return render(element);
}
