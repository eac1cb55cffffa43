import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import type { SiteChange } from '#domain/plan/editPlan.ts';
import type { PlannedSite } from '#domain/plan/plan.ts';
import { duplicateSites, mirrorSites, nudgedSite } from '#domain/sites/siteEdits.ts';
import type { Side } from '#knowledge/anatomy/ids.ts';
import { faceStore } from '#stores/faceStore.ts';
import { newId } from '#stores/newId.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { type MoveDirection, SITE_WORDS } from '../wording/siteWords.ts';
import { distanceWords } from './siteDistances.ts';

const say = (text: string): void => viewStore.getState().announce(text);

/** The named sites that the plan still has, in the plan's order. */
export function sitesOf(siteIds: readonly string[]): readonly PlannedSite[] {
  return planStore.getState().plan.sites.filter((site) => siteIds.includes(site.id));
}

/** Whether the visit takes edits; says so where it does not. */
function open(): boolean {
  if (planStore.getState().editable) return true;
  say(SITE_WORDS.announce.locked);
  return false;
}

/** The face, where it has come; says so where it has not. */
function faceToMeasureOn(): MeasuredFace | null {
  const { face } = faceStore.getState();
  if (!face) say(SITE_WORDS.announce.noFace);
  return face;
}

/** Sets the same on all named sites, as one edit, and says `words`. */
export function changeSites(siteIds: readonly string[], change: SiteChange, words: string): void {
  if (siteIds.length === 0 || !open()) return;
  planStore.getState().apply({ kind: 'changeSites', siteIds, change });
  say(words);
}

/** Moves one site over the skin. @param mm along the skin */
export function nudgeSite(siteId: string, toward: MoveDirection, mm: number): void {
  const site = sitesOf([siteId])[0];
  if (!site || !open()) return;
  const face = faceToMeasureOn();
  if (!face) return;
  const edit = nudgedSite(site, toward, mm, face);
  if (!edit) {
    say(SITE_WORDS.announce.notMoved);
    return;
  }
  planStore.getState().apply(edit);
  const moved = sitesOf([siteId])[0] ?? site;
  const crossed = moved.regionId === site.regionId ? '' : SITE_WORDS.announce.crossed(REGION_NAMES[moved.regionId].name);
  const where = [crossed, ...distanceWords(moved, face)].filter(Boolean).join(', ');
  say(SITE_WORDS.announce.moved(SITE_WORDS.nudge.toward[anatomical(toward, site.side)], mm, where));
}

/** Beside the midline, left and right are said as anatomy says them. */
function anatomical(toward: MoveDirection, side: Side): MoveDirection {
  if (side === 'midline' || (toward !== 'left' && toward !== 'right')) return toward;
  return toward === side ? 'lateral' : 'medial';
}

/** Puts the sites' counterparts on the other side, as one edit. */
export function mirror(siteIds: readonly string[]): void {
  const paired = sitesOf(siteIds).filter((site) => site.side !== 'midline');
  if (!open()) return;
  if (paired.length === 0) {
    say(SITE_WORDS.announce.notMirrored);
    return;
  }
  const face = faceToMeasureOn();
  if (!face) return;
  const { plan, apply } = planStore.getState();
  const edit = mirrorSites(paired, plan, face, newId);
  const none = edit.kind === 'addSites' && edit.sites.length === 0;
  if (!none) apply(edit);
  say(none ? SITE_WORDS.announce.bothSides : SITE_WORDS.announce.mirrored(paired.length));
}

/** Puts a copy beside each site, as one edit, and selects the copies so that they can be moved. */
export function duplicate(siteIds: readonly string[]): void {
  const sites = sitesOf(siteIds);
  if (sites.length === 0 || !open()) return;
  const face = faceToMeasureOn();
  if (!face) return;
  const { plan, apply } = planStore.getState();
  apply(duplicateSites(sites, face, newId));
  const known = new Set(plan.sites.map((site) => site.id));
  const copies = planStore.getState().plan.sites.filter((site) => !known.has(site.id));
  if (copies.length > 0) viewStore.getState().selectSites(copies.map((site) => site.id));
  say(copies.length > 0 ? SITE_WORDS.announce.duplicated(copies.length) : SITE_WORDS.announce.notDuplicated);
}

/** Takes the sites off the plan. The focus, where it stood on one of them, goes to the next site's row. */
export function removeSites(siteIds: readonly string[]): void {
  const sites = sitesOf(siteIds);
  if (sites.length === 0 || !open()) return;
  const next = neighbourOf(sites);
  planStore.getState().apply({ kind: 'removeSites', siteIds: sites.map((site) => site.id) });
  const { selectedSiteIds, selectSites } = viewStore.getState();
  selectSites(selectedSiteIds.filter((id) => !siteIds.includes(id)));
  say(SITE_WORDS.announce.removed(sites.length));
  if (next) focusRow(next.id);
}

/** The site of the same region that follows the removed ones, else the one before. */
function neighbourOf(sites: readonly PlannedSite[]): PlannedSite | undefined {
  const { regionId } = sites[0] as PlannedSite;
  const here = planStore.getState().plan.sites.filter((site) => site.regionId === regionId);
  const last = Math.max(...sites.map((site) => here.indexOf(site)));
  const others = here.filter((site) => !sites.includes(site));
  return others.find((site) => here.indexOf(site) > last) ?? others.at(-1);
}

/** The id of the button in the list that selects a site. */
export function rowId(siteId: string): string {
  return `edit-${siteId}`;
}

/** Gives the focus to a site's row, where the list is open. */
export function focusRow(siteId: string): void {
  document.getElementById(rowId(siteId))?.focus();
}
