import { type ComponentType, type KeyboardEvent, lazy, Suspense, useId, useRef } from 'react';
import { LEARN_TABS, type LearnTab, learnStore, useLearn } from '#stores/learnStore.ts';
import { LoadGuard } from '../controls/LoadGuard.tsx';
import { useLanguage } from '../wording/language.ts';
import { LEARN_WORDS } from '../wording/learnWords.ts';
import { WORDS } from '../wording/words.ts';
import './learnPanel.css';

const LOADERS: Readonly<Record<LearnTab, () => Promise<{ default: ComponentType }>>> = {
  explore: () => import('./explore/ExploreView.tsx').then((module) => ({ default: module.ExploreView })),
  tours: () => import('./tours/ToursView.tsx').then((module) => ({ default: module.ToursView })),
  quiz: () => import('./quiz/QuizView.tsx').then((module) => ({ default: module.QuizView })),
  practice: () => import('./practice/PracticeView.tsx').then((module) => ({ default: module.PracticeView })),
};
const contents = Object.fromEntries(Object.entries(LOADERS).map(([tab, load]) => [tab, lazy(load)])) as Record<
  LearnTab,
  ReturnType<typeof lazy>
>;

const ClassControls = lazy(() => import('./classView/ClassControls.tsx').then((module) => ({ default: module.ClassControls })));

/** Ways to learn on the same face, each loaded when it is opened for the first time. */
export function LearnPanel() {
  useLanguage();
  const tab = useLearn((state) => state.tab);
  const id = useId();
  return (
    <div className="learn-panel">
      <Tabs id={id} tab={tab} />
      <div id={`${id}-${tab}`} className="learn-tab" role="tabpanel" aria-labelledby={`${id}-tab-${tab}`}>
        <LoadGuard
          key={tab}
          message={LEARN_WORDS.tabs.failed}
          retryLabel={WORDS.scene.retry}
          onRetry={() => {
            contents[tab] = lazy(LOADERS[tab]);
          }}
        >
          {() => <TabContent tab={tab} />}
        </LoadGuard>
      </div>
      <LoadGuard message={LEARN_WORDS.tabs.failed} retryLabel={WORDS.scene.retry} onRetry={() => {}}>
        {() => (
          <Suspense fallback={null}>
            <ClassControls />
          </Suspense>
        )}
      </LoadGuard>
    </div>
  );
}

function TabContent({ tab }: { readonly tab: LearnTab }) {
  const Content = contents[tab];
  return (
    <Suspense fallback={<p className="card-loading">{LEARN_WORDS.tabs.loading}</p>}>
      <Content />
    </Suspense>
  );
}

/** A list of tabs as the keyboard knows it: one stop, arrows between them, Home and End. */
function Tabs({ id, tab }: { readonly id: string; readonly tab: LearnTab }) {
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = tabAfter(event.key, tab, getComputedStyle(event.currentTarget).direction === 'rtl');
    if (!to) return;
    event.preventDefault();
    learnStore.setState({ tab: to });
    list.current?.querySelector<HTMLElement>(`[data-tab="${to}"]`)?.focus();
  };
  return (
    <div ref={list} className="learn-tabs" role="tablist" aria-label={LEARN_WORDS.tabs.label} onKeyDown={onKeyDown}>
      {LEARN_TABS.map((name) => (
        <button
          key={name}
          id={`${id}-tab-${name}`}
          type="button"
          role="tab"
          data-tab={name}
          aria-selected={name === tab}
          aria-controls={name === tab ? `${id}-${name}` : undefined}
          tabIndex={name === tab ? 0 : -1}
          onClick={() => learnStore.setState({ tab: name })}
        >
          {LEARN_WORDS.tabs[name]}
        </button>
      ))}
    </div>
  );
}

function tabAfter(key: string, tab: LearnTab, rightToLeft: boolean): LearnTab | null {
  const count = LEARN_TABS.length;
  const at = LEARN_TABS.indexOf(tab);
  const onwards = rightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = rightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === onwards) return LEARN_TABS[(at + 1) % count] ?? null;
  if (key === back) return LEARN_TABS[(at + count - 1) % count] ?? null;
  if (key === 'Home') return LEARN_TABS[0];
  return key === 'End' ? (LEARN_TABS[count - 1] ?? null) : null;
}
