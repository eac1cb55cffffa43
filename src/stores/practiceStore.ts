import { useStore } from 'zustand';
import { subscribeWithSelector } from 'zustand/middleware';
import { createStore } from 'zustand/vanilla';
import { visibilityOf } from '#domain/audience/visibility.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { acknowledgementOf } from '#domain/safety/finding.ts';
import type { CaseScore, PracticeAttempt } from '#domain/teaching/practice/attempt.ts';
import { givenSites, type PracticeCase, startPlan } from '#domain/teaching/practice/caseSchema.ts';
import { type Consequence, consequenceOf } from '#domain/teaching/practice/consequence.ts';
import type { PlayStage } from '#domain/teaching/practice/playStage.ts';
import { scoreCase } from '#domain/teaching/practice/score.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { browserStorage } from '#persistence/keyValueStorage.ts';
import { writePreferences } from '#persistence/preferences.ts';
import { effectStore } from './effectStore.ts';
import { faceStore } from './faceStore.ts';
import { learnerStore } from './learnerStore.ts';
import { motionStore } from './motionStore.ts';
import { planStore } from './planStore.ts';
import { safetyStore } from './safetyStore.ts';
import { type Expression, viewStore } from './viewStore.ts';

/** `choosing` a case, `answering` it, or looking at what it `scored`. */
export type PracticePhase = 'choosing' | 'answering' | 'scored';
/** Why a case cannot go on: a passphrase is wanted; its code did not come; the chart was locked or changed under it; no face came. */
export type PracticeProblem = 'locked' | 'failed' | 'ended' | 'no-face';

export type PracticeState = {
  readonly phase: PracticePhase;
  readonly practiceCase: PracticeCase | null;
  /** A case is on its way. */
  readonly starting: boolean;
  readonly problem: PracticeProblem | null;
  /** When the case was first looked at, and how long it took once it was answered, epoch ms and ms. */
  readonly startedAt: number;
  readonly tookMs: number | null;
  readonly attempt: PracticeAttempt | null;
  readonly score: CaseScore | null;
  /** What follows from the answer; null until it was asked for, and where the face cannot be moved. */
  readonly consequence: Consequence | null;
  /** Whether it is being worked out; `unshown`: there is no face that could show it. */
  readonly following: 'idle' | 'working' | 'shown' | 'unshown';
};

export type PracticeActions = {
  /** Begins a case, or the same one again. */
  begin(practiceCase: PracticeCase): Promise<void>;
  /** Not to treat, for these items of the checklist; or as the plan stands. Resolves once it is scored. */
  answerTreatment(decision: 'treat' | 'refuse', reasonIds: readonly string[]): Promise<void>;
  /** @param answers the option chosen, by question */
  answerDiagnosis(answers: Readonly<Record<string, string>>): Promise<void>;
  /** Plays what follows on the face. */
  follow(): Promise<void>;
  /** Back to the cases, and to the chart. */
  leave(): void;
};

/** Who can move the face offers how; null while nobody can. */
export type PlayStageSource = () => Promise<PlayStage | null>;
let playStage: PlayStageSource | null = null;
export function offerPlayStage(source: PlayStageSource | null): void {
  playStage = source;
}

const NOTHING = {
  phase: 'choosing',
  practiceCase: null,
  starting: false,
  problem: null,
  startedAt: 0,
  tookMs: null,
  attempt: null,
  score: null,
  consequence: null,
  following: 'idle',
} as const satisfies PracticeState;

/** How the page looked before practice; it comes back with the chart. */
type Before = { readonly productId: ProductId; readonly expression: Expression; readonly timeline: boolean; readonly lastVisit: boolean };
let before: Before | null = null;
/** The last case that was asked for: what an earlier one still waits for is dropped. */
let asked = 0;

export const practiceStore = createStore<PracticeState & PracticeActions>()(
  subscribeWithSelector((set, get) => ({
    ...NOTHING,
    begin: async (practiceCase) => {
      asked += 1;
      const mine = asked;
      set({ ...NOTHING, starting: true, practiceCase });
      remember();
      showFace('rest', null);
      const begun = await rehearse(practiceCase).catch(() => 'failed' as const);
      if (asked !== mine) return;
      if (begun !== true) {
        get().leave();
        set({ problem: begun === false ? 'locked' : begun });
        return;
      }
      lookAt(practiceCase);
      set({ starting: false, phase: 'answering', startedAt: Date.now() });
    },
    answerTreatment: async (decision, reasonIds) => {
      const seconds = secondsSince(get().startedAt);
      const mine = asked;
      await settleChecks();
      // Another case may have been begun meanwhile: this answer is none to that one.
      if (asked !== mine) return;
      const { plan } = planStore.getState();
      const findings = safetyStore.getState().findings.filter((finding) => acknowledgementOf(finding, plan.acknowledgements));
      const acknowledged = [...new Set(findings.map(({ code }) => code))];
      const sites = plan.sites.filter(({ chosen }) => chosen);
      await answered({ kind: 'treat', decision, reasonIds, sites, acknowledged, seconds });
    },
    answerDiagnosis: async (answers) => answered({ kind: 'diagnose', answers, seconds: secondsSince(get().startedAt) }),
    follow: async () => {
      const { practiceCase, score, following } = get();
      if (!practiceCase || !score || following === 'working') return;
      const mine = asked;
      set({ following: 'working' });
      const consequence = await workOut(practiceCase).catch(() => null);
      if (asked !== mine || get().phase !== 'scored') return;
      set({ consequence, following: consequence ? 'shown' : 'unshown' });
      if (!consequence) return;
      const { expression, day, compare, regionId } = consequence.play;
      viewStore.getState().select({ regionId, side: null });
      viewStore.getState().openPanel('learn');
      showFace(expression, day, compare);
    },
    leave: () => {
      asked += 1;
      planStore.getState().endRehearsal();
      restore();
      set(NOTHING);
    },
  })),
);

export function usePractice<T>(selector: (state: PracticeState & PracticeActions) => T): T {
  return useStore(practiceStore, selector);
}

async function answered(attempt: PracticeAttempt): Promise<void> {
  const { practiceCase, phase, startedAt } = practiceStore.getState();
  const tookMs = Math.max(0, Date.now() - startedAt);
  const { face } = faceStore.getState();
  if (!practiceCase || phase !== 'answering') return;
  if (!face && practiceCase.kind === 'treat') {
    practiceStore.setState({ problem: 'no-face' });
    return;
  }
  const score = scoreCase(practiceCase, attempt, face);
  viewStore.getState().selectSites([]);
  viewStore.getState().setTool('look');
  const mine = asked;
  // What was scored is looked at, not changed.
  const { plan, rehearse: show } = planStore.getState();
  await show(plan, { locked: true }).catch(() => false);
  if (asked !== mine || !planStore.getState().rehearsing) return;
  practiceStore.setState({ phase: 'scored', attempt, score, tookMs, problem: null });
  void learnerStore.getState().record({
    caseId: practiceCase.id,
    score: score.total,
    tookMs: Math.min(LONGEST_MS, tookMs),
    distancesMm: score.sites.map(({ mm }) => mm),
    errors: score.errors.map(({ code }) => code),
  });
}

/** Whoever takes longer went home meanwhile. */
const LONGEST_MS = 86_400_000;

const secondsSince = (startedAt: number): number => Math.max(0, Math.round((Date.now() - startedAt) / 1000));

/** The rules look at a plan at the end of the turn in which it changed, once they are loaded. */
async function settleChecks(): Promise<void> {
  await Promise.resolve();
  const patience = Date.now() + 4000;
  while (!safetyStore.getState().ready && !safetyStore.getState().failed && Date.now() < patience) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function rehearse(practiceCase: PracticeCase): Promise<boolean | PracticeProblem> {
  const { rehearse: show } = planStore.getState();
  if (!(await show(startPlan(practiceCase, null)))) return false;
  if (practiceCase.kind !== 'diagnose') return true;
  // The sites that were given lie on the case's own face, which is only now that of the stage.
  const face = await settledFace();
  if (!face) return 'no-face';
  const sites = givenSites(practiceCase.given, practiceCase.productId, face);
  return show({ ...startPlan(practiceCase, null), sites }, { locked: true });
}

/** The face once it has come to the shape that the plan says: measured in the turns after the plan was shown. */
async function settledFace() {
  const patience = Date.now() + 6000;
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
  while (!faceStore.getState().face && Date.now() < patience) await new Promise((resolve) => setTimeout(resolve, 100));
  return faceStore.getState().face;
}
const SETTLING_MS = 80;

async function workOut(practiceCase: PracticeCase): Promise<Consequence | null> {
  const stage = await playStage?.();
  if (!stage) return null;
  const sites: readonly PlannedSite[] = planStore.getState().plan.sites.filter(({ chosen }) => chosen);
  return consequenceOf(practiceCase, sites, stage);
}

/** What the case is looked at with: its region, its product, and of somebody who comes back the face of that day. */
function lookAt(practiceCase: PracticeCase): void {
  const view = viewStore.getState();
  view.setProduct(practiceCase.productId);
  view.setLayer('lastVisit', false);
  const [regionId] = practiceCase.regionIds;
  if (regionId) view.select({ regionId, side: null });
  viewStore.getState().openPanel('learn');
  if (practiceCase.kind === 'diagnose') showFace(practiceCase.expression, practiceCase.day);
}

/** @param day null: untreated */
function showFace(expression: Expression, day: number | null, compare = false): void {
  const { openTimeline, setDay, setComparing, setPlaying } = effectStore.getState();
  motionStore.getState().setActivations(null);
  viewStore.getState().setExpression(expression);
  openTimeline(day !== null);
  setPlaying(false);
  setComparing(day !== null && compare);
  if (day !== null) setDay(day);
}

function remember(): void {
  const { productId, expression, layers, selectSites, setTool } = viewStore.getState();
  before ??= { productId, expression, timeline: effectStore.getState().open, lastVisit: layers.lastVisit };
  selectSites([]);
  setTool('look');
}

function restore(): void {
  if (!before) return;
  const { productId, expression, timeline, lastVisit } = before;
  before = null;
  const view = viewStore.getState();
  view.selectSites([]);
  view.setTool('look');
  view.setProduct(productId);
  view.setLayer('lastVisit', lastVisit);
  // The region of the case was never the person's own choice.
  view.select(null);
  showFace(expression, timeline ? effectStore.getState().day : null);
}

// The chart was locked, or another one opened: what was practised on is gone with it.
planStore.subscribe(({ rehearsing }, was) => {
  if (rehearsing || !was.rehearsing || practiceStore.getState().phase === 'choosing') return;
  asked += 1;
  restore();
  practiceStore.setState({ ...NOTHING, problem: 'ended' });
});
// A patient is not shown another's plan.
viewStore.subscribe(
  ({ audience }) => audience,
  (audience) => {
    if (before && !visibilityOf(audience).editsPlan) practiceStore.getState().leave();
  },
);
// The product of a case is not the person's own: a page that is killed while somebody practises begins with theirs again.
const pageStorage = browserStorage();
viewStore.subscribe(
  ({ productId }) => productId,
  () => before && writePreferences(pageStorage, { productId: before.productId }),
);

/** A region that is chosen while a case is answered is where its tools go, not a card in place of the case. */
let stays = false;
viewStore.subscribe(
  ({ selected }) => selected,
  (selected) => {
    if (!selected || !before || viewStore.getState().panel !== 'learn') return;
    stays = true;
    queueMicrotask(() => {
      stays = false;
    });
  },
);
viewStore.subscribe(
  ({ panel }) => panel,
  (panel) => {
    if (panel !== null || !stays) return;
    stays = false;
    viewStore.getState().openPanel('learn');
  },
);
