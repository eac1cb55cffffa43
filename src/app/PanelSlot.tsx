import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { type Panel, useView } from '#stores/viewStore.ts';
import { LoadGuard } from '#ui/controls/LoadGuard.tsx';
import { SidePanel } from '#ui/controls/SidePanel.tsx';
import { whenTouched } from '#ui/controls/whenTouched.ts';
import { WORDS } from '#ui/wording/words.ts';

export const PANEL_ID = 'panel';

const LOADERS: Readonly<Record<Panel, () => Promise<{ default: ComponentType }>>> = {
  plan: () => import('#ui/plan/PlanPanel.tsx').then((module) => ({ default: module.PlanPanel })),
  record: () => import('#ui/record/RecordPanel.tsx').then((module) => ({ default: module.RecordPanel })),
  muscles: () => import('#ui/anatomy/MusclesPanel.tsx').then((module) => ({ default: module.MusclesPanel })),
  assessment: () => import('#ui/consult/AssessmentPanel.tsx').then((module) => ({ default: module.AssessmentPanel })),
  explain: () => import('#ui/patient/ExplainPanel.tsx').then((module) => ({ default: module.ExplainPanel })),
  learn: () => import('#ui/learn/LearnPanel.tsx').then((module) => ({ default: module.LearnPanel })),
  face: () => import('#ui/face/FacePanel.tsx').then((module) => ({ default: module.FacePanel })),
  conditions: () => import('#ui/conditions/ConditionsPanel.tsx').then((module) => ({ default: module.ConditionsPanel })),
};
const contents = Object.fromEntries(Object.entries(LOADERS).map(([panel, load]) => [panel, lazy(load)])) as Record<
  Panel,
  ReturnType<typeof lazy>
>;

/** Where the face leaves no room over it, the steps of a visit stand at the head of these. */
const WITH_STEPS: ReadonlySet<Panel> = new Set(['assessment', 'plan', 'record'] as const);
const Steps = lazy(() => import('#ui/consult/ConsultSteps.tsx').then((module) => ({ default: module.ConsultSteps })));
const StepsInPanel = () => (
  <Suspense fallback={null}>
    <Steps place="panel" />
  </Suspense>
);

/** What a consultation cannot do without; the others come when they are opened. */
const AT_HAND: readonly Panel[] = ['plan', 'record', 'muscles'];

/** The place of the plan, of the record and of what lies under the skin, which is the region card's: one of them at a time. */
export function PanelSlot({ onClose }: { readonly onClose: () => void }) {
  const panel = useView((view) => view.panel);
  const [opened, setOpened] = useState(0);
  // The heading takes the focus each time a panel is opened, so that it is heard.
  useEffect(() => {
    if (panel) setOpened((count) => count + 1);
  }, [panel]);
  usePanelsAhead();
  if (!panel) return null;
  const name = WORDS.panels[panel];
  // Read at drawing: a new try after a failure puts a new import there.
  const retry = (): void => {
    contents[panel] = lazy(LOADERS[panel]);
  };
  return (
    <SidePanel id={PANEL_ID} key={panel} name={name} className={`${panel}-panel`} topic={panel} focusRequest={opened} onClose={onClose}>
      <LoadGuard message={WORDS.panels.failed} retryLabel={WORDS.scene.retry} onRetry={retry}>
        {() => (
          <>
            {WITH_STEPS.has(panel) && <StepsInPanel />}
            <PanelContent panel={panel} />
          </>
        )}
      </LoadGuard>
    </SidePanel>
  );
}

function PanelContent({ panel }: { readonly panel: Panel }) {
  const Content = contents[panel];
  return (
    <Suspense fallback={<p className="card-loading">{WORDS.panels.loading}</p>}>
      <Content />
    </Suspense>
  );
}

/** Fetches the panels at the first sign of a hand once the face stands, so that they open at once, and later without a network. */
function usePanelsAhead(): void {
  const settled = useView((view) => view.scene !== 'loading');
  useEffect(() => {
    if (!settled) return;
    return whenTouched(() => {
      for (const panel of AT_HAND) {
        LOADERS[panel]().catch(() => {
          // The panel itself says so when it is opened.
        });
      }
    });
  }, [settled]);
}
