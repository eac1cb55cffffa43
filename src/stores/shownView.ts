import { faceOf } from '#domain/plan/personalFace.ts';
import { type CameraPose, movingOnly, type SavedView, type ShownFace } from '#domain/teaching/tours/savedView.ts';
import { anatomyStore } from './anatomyStore.ts';
import { effectStore } from './effectStore.ts';
import { motionStore } from './motionStore.ts';
import { personStore } from './personStore.ts';
import { stageStore } from './stageStore.ts';
import { viewStore } from './viewStore.ts';

/** What the page shows of the face now. @param withFace whether sex and age belong to it */
export function shownFace(withFace: boolean): ShownFace {
  const { selected, layers: faceLayers, expression } = viewStore.getState();
  const { sex, age } = personStore.getState().face;
  const { depth, onlyRegion, layers, isolated } = anatomyStore.getState();
  const { open, day } = effectStore.getState();
  return {
    depth: Math.round(depth * 100) / 100,
    onlyRegion,
    layers,
    isolated,
    region: selected,
    danger: faceLayers.danger,
    expression,
    activations: movingOnly(motionStore.getState().activations),
    day: open ? Math.round(day) : null,
    face: withFace ? { sex, age } : null,
  };
}

/** The view as it is now; without a drawn face its camera is that of the whole face. */
export function savedView(withFace: boolean): SavedView {
  return { camera: stageStore.getState().access?.camera() ?? null, shown: shownFace(withFace) };
}

/**
 * Brings the page to what was shown. What is already so is left alone, so that nobody is told of a change that is none.
 * @param withDay false leaves the timeline alone
 */
export function showFace(shown: ShownFace, withDay = true): void {
  const anatomy = anatomyStore.getState();
  const layers = namesWithRoom(shown.layers);
  if (
    anatomy.depth !== shown.depth ||
    anatomy.onlyRegion !== shown.onlyRegion ||
    anatomy.isolated !== shown.isolated ||
    !sameLayers(anatomy.layers, layers)
  ) {
    const { depth, onlyRegion, isolated } = shown;
    anatomyStore.setState({ depth, onlyRegion, isolated, layers });
  }
  chooseRegion(shown.region);
  const view = viewStore.getState();
  if (view.layers.danger !== shown.danger) view.setLayer('danger', shown.danger);
  if (view.expression !== shown.expression) view.setExpression(shown.expression);
  const { activations, setActivations } = motionStore.getState();
  if (JSON.stringify(movingOnly(activations)) !== JSON.stringify(shown.activations)) setActivations(shown.activations);
  showPerson(shown.face);
  if (withDay) showDay(shown.day);
}

/** Shown only, never written: what a chart says of its person's face stays as it is. null shows that face again. */
function showPerson(wanted: ShownFace['face']): void {
  const { face, traits } = personStore.getState();
  const { sex, age } = wanted ?? faceOf(traits);
  if (face.sex !== sex || face.age !== age) personStore.setState({ face: { ...face, sex, age } });
}

export function showView({ camera, shown }: SavedView, ease = true): void {
  showFace(shown);
  lookFrom(camera, ease);
}

/** Moves the camera once the region that is chosen with the view is drawn. */
export function lookFrom(camera: CameraPose | null, ease: boolean): void {
  stageStore.getState().access?.look(camera, ease);
}

/** Pixels of a window below which the names of muscles would lie over the face. */
const NAMES_NEED = 720;

function namesWithRoom(layers: ShownFace['layers']): ShownFace['layers'] {
  return layers.labels && typeof window !== 'undefined' && window.innerWidth < NAMES_NEED ? { ...layers, labels: false } : layers;
}

function chooseRegion(region: ShownFace['region']): void {
  const { selected, panel, select, openPanel } = viewStore.getState();
  if (selected === region || (selected && region && selected.regionId === region.regionId && selected.side === region.side)) return;
  const { access } = stageStore.getState();
  if (access) {
    access.choose(region);
    return;
  }
  select(region);
  if (viewStore.getState().panel !== panel) openPanel(panel);
}

function showDay(day: number | null): void {
  const { open, day: at, openTimeline, setDay, setPlaying } = effectStore.getState();
  if (day === null) {
    if (open) openTimeline(false);
    return;
  }
  setPlaying(false);
  if (!open) openTimeline(true);
  if (at !== day) setDay(day);
}

function sameLayers(a: Readonly<Record<string, boolean>>, b: Readonly<Record<string, boolean>>): boolean {
  return Object.keys(b).every((name) => a[name] === b[name]);
}
