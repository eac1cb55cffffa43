import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { SafetyInput } from '#domain/safety/checkPlan.ts';
import type { Finding } from '#domain/safety/finding.ts';
import { faceStore } from './faceStore.ts';
import { planStore } from './planStore.ts';

/** What the rules find in the visit that is looked at. */
export type SafetyState = {
  /** Worst first. Empty also while `ready` is false. */
  readonly findings: readonly Finding[];
  /** Whether there is a face to measure on; without one the rules that need millimetres say nothing. */
  readonly measurable: boolean;
  /** Whether `findings` are those of the plan as it stands. */
  readonly ready: boolean;
  /** The rules could not be loaded; they are asked for again at the next change of the plan. */
  readonly failed: boolean;
};

const NOTHING: readonly Finding[] = [];

export const safetyStore = createStore<SafetyState>()(() => ({ findings: NOTHING, measurable: false, ready: false, failed: false }));

/** One narrow value of the findings; select what keeps its identity between changes. */
export function useSafety<T>(selector: (state: SafetyState) => T): T {
  return useStore(safetyStore, selector);
}

type CheckPlan = (input: SafetyInput) => Finding[];
let checkPlan: CheckPlan | null = null;
let asked = false;

/** The rules are a chunk of their own: nobody waits for them who plans nothing. */
async function loadRules(): Promise<void> {
  try {
    ({ checkPlan } = await import('#domain/safety/checkPlan.ts'));
    update();
  } catch {
    safetyStore.setState({ failed: true });
  }
}

function update(): void {
  asked = false;
  const { plan, visit, chart, status } = planStore.getState();
  const { face } = faceStore.getState();
  const measurable = face !== null;
  const empty = plan.sites.length === 0 && Object.keys(plan.checks).length === 0;
  if (status !== 'open' || empty) {
    safetyStore.setState({ findings: NOTHING, measurable, ready: status === 'open', failed: false });
    return;
  }
  if (!checkPlan) {
    safetyStore.setState({ findings: NOTHING, measurable, ready: false, failed: false });
    void loadRules();
    return;
  }
  // A given visit is judged by the day on which it was given.
  const now = visit.givenAt ?? new Date().toISOString();
  const previousVisits = chart.visits.filter((other) => other.id !== visit.id);
  const utcOffsetMinutes = -new Date(now).getTimezoneOffset();
  const findings = checkPlan({ plan, face, now, previousVisits, utcOffsetMinutes });
  safetyStore.setState({ findings, measurable, ready: true, failed: false });
}

/** Several changes of one turn, such as an edit and the visit that it belongs to, are checked once. */
function ask(): void {
  if (asked) return;
  asked = true;
  queueMicrotask(update);
}

planStore.subscribe((state, before) => {
  if (state.plan !== before.plan || state.visit !== before.visit || state.chart !== before.chart || state.status !== before.status) ask();
});
faceStore.subscribe((state, before) => {
  if (state.face !== before.face) ask();
});
ask();
