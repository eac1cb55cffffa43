import { planStore } from '#stores/planStore.ts';
import { safetyStore } from '#stores/safetyStore.ts';
import { siteFlags } from '../sites/siteFlags.ts';
import type { Stage } from '../stage/stage.ts';
import { createSiteEditing } from './siteEditing.ts';

/** Lets whoever plans move, place and gather sites, and marks those that something was found about. @returns the function that ends it */
export const attachEditing = (stage: Stage): (() => void) => {
  const editing = createSiteEditing(stage);
  stage.picking.setTool(editing);
  const flag = (): void => {
    stage.flags = siteFlags(safetyStore.getState().findings, planStore.getState().plan.acknowledgements);
    stage.showSites();
  };
  flag();
  const stops = [
    safetyStore.subscribe(flag),
    planStore.subscribe((now, before) => {
      if (now.plan.acknowledgements !== before.plan.acknowledgements) flag();
    }),
  ];
  return () => {
    for (const stop of stops) stop();
    stage.picking.setTool(null);
    editing.dispose();
  };
};
