import { useEffect, useRef } from 'react';
import { useLanguage } from '#stores/language.ts';
import { openCharts } from '#stores/planStore.ts';
import { useView } from '#stores/viewStore.ts';
import { RegionCard } from '#ui/anatomy/RegionCard.tsx';
import { REGION_LIST_ID, RegionList } from '#ui/anatomy/RegionList.tsx';
import { RegionTooltip } from '#ui/anatomy/RegionTooltip.tsx';
import { Announcer } from '#ui/controls/Announcer.tsx';
import { useMediaQuery } from '#ui/controls/useMediaQuery.ts';
import { whenTouched } from '#ui/controls/whenTouched.ts';
import { ExpressionBar } from '#ui/expression/ExpressionBar.tsx';
import { PlanBar } from '#ui/plan/PlanBar.tsx';
import { PlanProblemNotice } from '#ui/plan/PlanProblemNotice.tsx';
import { EditToolbar } from '#ui/sites/EditToolbar.tsx';
import { FirstVisitHint } from '#ui/stage/FirstVisitHint.tsx';
import { LoadingVeil } from '#ui/stage/LoadingVeil.tsx';
import { SceneProblemMessage } from '#ui/stage/SceneProblemMessage.tsx';
import { VaultGate } from '#ui/vault/VaultGate.tsx';
import { WORDS } from '#ui/wording/words.ts';
import { AboutSlot, useAboutAhead } from './AboutSlot.tsx';
import { ABOUT_LINK_ID, AppHeader } from './AppHeader.tsx';
import { AUDIENCE_LAYOUT } from './audienceLayout.ts';
import { ClassSlot } from './ClassSlot.tsx';
import { LaterPlaces } from './LaterPlaces.tsx';
import { LaterSlot } from './LaterSlot.tsx';
import { PANEL_ID, PanelSlot } from './PanelSlot.tsx';
import { SceneSlot } from './SceneSlot.tsx';
import { StageRail } from './StageRail.tsx';
import { TimelineSlot, WiperSlot } from './TimelineSlot.tsx';
import { leavePanel, leaveRegion, leaveTimeline, useEscape } from './useEscape.ts';
import { useRoute } from './useRoute.ts';
import './theme.css';
import '#ui/controls/buttons.css';
import './app.css';
import './appPhone.css';
import './appZoomed.css';
import './forcedColors.css';

/** The one place where the scene and the interface meet. The window of a class has the face and the teacher's words alone. */
export function App() {
  return useRoute() === 'class' ? <ClassSlot /> : <MapPage />;
}

function MapPage() {
  const about = useRoute() === 'about';
  // Whatever is drawn here is drawn anew in another language.
  useLanguage();
  const wide = useMediaQuery('(min-width: 1200px)');
  const textSize = useView((view) => AUDIENCE_LAYOUT[view.audience].textSize);
  const cardOpen = useView((view) => view.selected !== null || view.panel !== null);
  useEscape(!about);
  useInteractiveMark();
  useAboutAhead();
  useReturnOfFocus(about);
  useBenchHooks();
  // Before anything can be pressed: a hand, a key, a focus.
  useEffect(() => whenTouched(openCharts, { atOnce: true }), []);

  return (
    <>
      <div className="map" data-text-size={textSize} data-card-open={cardOpen} data-covered={about} inert={about}>
        <a
          className="skip-link"
          href={`#${REGION_LIST_ID}`}
          onClick={(event) => {
            // The hash is the page's route: the focus moves, the address stays.
            event.preventDefault();
            document.getElementById(REGION_LIST_ID)?.focus();
          }}
        >
          {WORDS.skipToList}
        </a>
        <AppHeader wide={wide} />
        <main className="map-main">
          <h1 className="visually-hidden">{WORDS.pageTitle}</h1>
          <div className="stage">
            <SceneSlot />
          </div>
          <LoadingVeil />
          <SceneProblemMessage />
          <RegionList />
          <FirstVisitHint />
          <RegionCard onClose={leaveRegion} />
          <PanelSlot onClose={leavePanel} />
          <LaterPlaces />
          <StageRail />
          <WiperSlot />
          <div className="stage-foot">
            <TimelineSlot onClose={leaveTimeline} />
            <PlanProblemNotice />
            <EditToolbar />
            {wide && <ExpressionBar />}
            <PlanBar panelId={PANEL_ID} />
          </div>
        </main>
        <footer className="disclaimer">{WORDS.disclaimer}</footer>
        <RegionTooltip />
      </div>
      {about && <AboutSlot />}
      <LaterSlot active={!about} />
      <VaultGate />
      <Announcer />
    </>
  );
}

/** Marks, once, the moment from which the page answers: the face is there, or it is certain that the list must do. */
function useInteractiveMark(): void {
  const settled = useView((view) => view.scene !== 'loading');
  const marked = useRef(false);
  useEffect(() => {
    if (!settled || marked.current) return;
    marked.current = true;
    performance.mark('facies:interactive');
  }, [settled]);
}

/** Back from the page about the treatment, the focus is where the way there began. */
function useReturnOfFocus(about: boolean): void {
  const wasAbout = useRef(about);
  useEffect(() => {
    if (wasAbout.current && !about) document.getElementById(ABOUT_LINK_ID)?.focus();
    wasAbout.current = about;
  }, [about]);
}

/** Measures and probes ask for them in the address. They come when the face is there: what is measured is the page without them. */
function useBenchHooks(): void {
  const settled = useView((view) => view.scene !== 'loading');
  useEffect(() => {
    if (!settled || !new URLSearchParams(window.location.search).has('bench')) return;
    import('./benchHooks.ts').then(
      ({ exposePlan }) => exposePlan(),
      () => {
        // Whoever measures sees that nothing is there to measure.
      },
    );
  }, [settled]);
}
