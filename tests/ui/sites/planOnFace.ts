import { act } from '@testing-library/react';
import type { MeasuredFace } from '#domain/anatomy/measuredFace.ts';
import { applyEdit, type PlanEdit } from '#domain/plan/editPlan.ts';
import { plannedSitesOf } from '#domain/plan/labelPatternSites.ts';
import { EMPTY_PLAN, type Plan, type PlannedSite } from '#domain/plan/plan.ts';
import { patternById } from '#knowledge/sites/labelPatterns.ts';
import { faceStore } from '#stores/faceStore.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';

/** The edits that a test made, oldest first. */
export const edits: PlanEdit[] = [];

/** A page with this plan and face, whose edits go through the plan's own rules and nowhere else. */
export function openPlan(plan: Partial<Plan>, face: MeasuredFace | null = null, editable = true): void {
  edits.length = 0;
  viewStore.setState(viewStore.getInitialState(), true);
  faceStore.setState({ face });
  const apply = (edit: PlanEdit): void => {
    if (!planStore.getState().editable) return;
    edits.push(edit);
    planStore.setState((state) => ({ plan: applyEdit(state.plan, edit) }));
  };
  planStore.setState({
    plan: { ...EMPTY_PLAN, ...plan },
    editable,
    previous: null,
    apply,
    toggleSite: (siteId) => apply({ kind: 'chooseSite', siteId, chosen: !siteOf(siteId).chosen }),
    removeSites: (regionId) => apply({ kind: 'removeRegion', regionId }),
  });
}

/** The sites of a label's layout as they go on a plan. */
export function labelSites(patternId: string): readonly PlannedSite[] {
  const pattern = patternById(patternId);
  if (!pattern) throw new Error(`no pattern ${patternId}`);
  return plannedSitesOf(pattern);
}

export const GLABELLA = 'glabella-onabotulinumtoxinA-us';
export const CROWS_FEET = 'crows-feet-onabotulinumtoxinA-us';
export const idIn = (patternId: string, pointId: string): string => `${patternId}/${pointId}`;

export function siteOf(siteId: string): PlannedSite {
  const site = planStore.getState().plan.sites.find((candidate) => candidate.id === siteId);
  if (!site) throw new Error(`no site ${siteId}`);
  return site;
}

export const select = (...siteIds: string[]): void => act(() => viewStore.getState().selectSites(siteIds));
export const said = (): string => viewStore.getState().announcement.text;
