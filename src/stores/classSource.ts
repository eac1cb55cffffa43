import { resolveSite } from '#domain/sites/resolveSite.ts';
import { type ClassCaption, type ClassSite, type ClassState, sayable } from '#persistence/classChannel.ts';
import { anatomyStore } from './anatomyStore.ts';
import type { ClassSource } from './classTeacher.ts';
import { effectStore } from './effectStore.ts';
import { faceStore } from './faceStore.ts';
import { motionStore } from './motionStore.ts';
import { planStore } from './planStore.ts';
import { shownFace } from './shownView.ts';
import { type StageAccess, stageStore } from './stageStore.ts';
import { strandStore } from './strandStore.ts';
import { tourStore } from './tourStore.ts';
import { viewStore } from './viewStore.ts';

/** What the teacher has ticked, and what else the class is to read. */
export type ClassChoices = {
  readonly showSites: boolean;
  readonly showPointer: boolean;
  readonly caption: ClassCaption | null;
};

/**
 * What this page shows, as far as a class may see it. A patient's face, name, products and doses are not read at all; the
 * places of planned sites only where the teacher has ticked it.
 */
export function classSource(choices: () => ClassChoices): ClassSource {
  const relaxed = relaxationReader();
  return {
    read: (): ClassState => {
      const { plan, rehearsing } = planStore.getState();
      const { showSites, caption } = choices();
      // Which muscles grow weak, and how much, follows from a person's sites and doses: it is told with the sites or not at all.
      const effect = showSites || rehearsing || !plan.sites.some(({ chosen }) => chosen);
      // Of a rehearsed case the face is nobody's; a tour's step says itself which it means.
      const shown = { ...shownFace(rehearsing), ...tourFace() };
      return sayable({
        shown: effect ? shown : { ...shown, day: null },
        camera: stageStore.getState().access?.camera() ?? null,
        caption: caption ?? tourCaption(),
        sites: showSites ? plannedPlaces() : null,
        relaxation: effect ? relaxed() : null,
      });
    },
    onChange(listener) {
      const stops = [
        viewStore.subscribe(listener),
        anatomyStore.subscribe(listener),
        motionStore.subscribe(listener),
        effectStore.subscribe(listener),
        tourStore.subscribe(listener),
        planStore.subscribe(listener),
        withAccess((access) => access.onDrawn(listener)),
      ];
      return () => {
        for (const stop of stops) stop();
      };
    },
    onPointer: (listener) =>
      withAccess((access) => access.onPointer((at) => listener(at && choices().showPointer ? access.skinAt(at) : null))),
  };
}

/** Uses the scene's access whenever there is one. @returns the function that ends it */
function withAccess(use: (access: StageAccess) => () => void): () => void {
  let used: StageAccess | null = null;
  let stop = (): void => {};
  const look = (): void => {
    const { access } = stageStore.getState();
    if (access === used) return;
    stop();
    used = access;
    stop = access ? use(access) : () => {};
  };
  look();
  const unsubscribe = stageStore.subscribe(look);
  return () => {
    unsubscribe();
    stop();
  };
}

function playedTour() {
  const { played, away } = tourStore.getState();
  return away ? null : played;
}

function tourFace(): Pick<ClassState['shown'], 'face'> | null {
  const played = playedTour();
  const face = played?.tour.steps[played.at]?.view.shown.face;
  return face ? { face } : null;
}

function tourCaption(): ClassCaption | null {
  const played = playedTour();
  const step = played?.tour.steps[played.at];
  if (!played || !step) return null;
  const { tour, at } = played;
  return {
    kind: 'step',
    title: step.title || tour.title,
    text: step.text,
    choices: [],
    place: { at: at + 1, of: tour.steps.length },
    language: tour.language,
  };
}

function plannedPlaces(): ClassSite[] | null {
  const { face } = faceStore.getState();
  if (!face) return null;
  return planStore.getState().plan.sites.flatMap((site) => {
    const anchor = site.chosen ? resolveSite(site, face) : null;
    return anchor
      ? [{ regionId: site.regionId, side: site.side, anchor: { triangle: anchor.triangle, weights: [...anchor.weights] } }]
      : [];
  });
}

/** The relaxation of the strands on the day that is looked at, made anew only when it changes. */
function relaxationReader(): () => Uint8Array<ArrayBuffer> | null {
  let known: { readonly effect: unknown; readonly day: number; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;
  return () => {
    const { open, effect, day } = effectStore.getState();
    const { strands } = strandStore.getState();
    if (!open || !effect || !strands) return null;
    if (known?.effect !== effect || known.day !== day) {
      const shares = new Float32Array(strands.strandCount);
      effect.relaxationOn(day, shares);
      known = { effect, day, bytes: Uint8Array.from(shares, (share) => Math.round(share * 255)) };
    }
    return known.bytes;
  };
}
