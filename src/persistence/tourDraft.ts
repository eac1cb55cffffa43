import { PLAIN_FACE } from '#domain/teaching/tours/savedView.ts';
import type { TourDraft } from '#domain/teaching/tours/tour.ts';
import { checkTour } from '#domain/teaching/tours/tourFaults.ts';
import type { KeyValueStorage } from './keyValueStorage.ts';

/** A tour that is being written, of one tab: a reload, a newer build or a crash does not take it away. */
export const DRAFT_KEY = 'facies.tab.tourDraft';

/** @param draft null: nothing is unsaved any more */
export function rememberDraft(storage: KeyValueStorage | null, draft: TourDraft | null): void {
  try {
    if (draft) storage?.setItem(DRAFT_KEY, JSON.stringify(draft));
    else storage?.removeItem(DRAFT_KEY);
  } catch {
    // There is no room: it lives as long as the page.
  }
}

/** What was remembered; null where nothing was, or nothing that a tour could become. */
export function rememberedDraft(storage: KeyValueStorage | null): TourDraft | null {
  try {
    const draft = JSON.parse(storage?.getItem(DRAFT_KEY) ?? 'null') as TourDraft | null;
    if (!draft) return null;
    return checkTour(filled(draft)).tour ? draft : null;
  } catch {
    return null;
  }
}

const STEP = { id: 'none', title: '', text: '…', sources: [], view: { camera: null, shown: PLAIN_FACE } };

/** With words and a step where a draft may still lack them. */
function filled(draft: TourDraft): unknown {
  const steps = draft.steps.map((step) => ({ ...step, text: step.text.trim() === '' ? '…' : step.text }));
  return { ...draft, title: draft.title.trim() === '' ? '…' : draft.title, steps: steps.length > 0 ? steps : [STEP] };
}
