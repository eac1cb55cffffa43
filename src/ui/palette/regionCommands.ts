import { MAPPED_REGION_IDS, PAIRED_REGION_IDS, type RegionId, type Side } from '#knowledge/anatomy/ids.ts';

import { patternsFor } from '#knowledge/sites/labelPatterns.ts';
import { planStore } from '#stores/planStore.ts';
import { viewStore } from '#stores/viewStore.ts';
import { doseText } from '../dose/doseText.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { PALETTE_WORDS } from '../wording/paletteWords.ts';
import { WORDS } from '../wording/words.ts';
import { all, always, type Command, editable, need } from './command.ts';

const PAIRED: ReadonlySet<RegionId> = new Set(PAIRED_REGION_IDS);
const SIDES = ['right', 'left'] as const satisfies readonly Side[];

const select = (regionId: RegionId, side: Side | null): void => viewStore.getState().select({ regionId, side }, { moveFocus: true });

/** The regions by name, and each side of those that are paired. */
const regions: readonly Command[] = MAPPED_REGION_IDS.flatMap((regionId): Command[] => [
  {
    id: `region:${regionId}`,
    group: 'regions',
    name: () => REGION_NAMES[regionId].name,
    also: () => REGION_NAMES[regionId].plainName,
    when: always,
    run: () => select(regionId, null),
  },
  ...(PAIRED.has(regionId) ? SIDES : []).map(
    (side): Command => ({
      id: `region:${regionId}:${side}`,
      group: 'regions',
      name: () => PALETTE_WORDS.regionOn(REGION_NAMES[regionId].name, side),
      onlyFound: true,
      when: always,
      run: () => select(regionId, side),
    }),
  ),
]);

const TURN: readonly (Side | null)[] = ['right', 'left', null];

const turning: readonly Command[] = [
  {
    id: 'whole-face',
    group: 'regions',
    name: () => PALETTE_WORDS.wholeFace,
    when: always,
    run: () => {
      const { select: choose, selectSites, openPanel, setTool } = viewStore.getState();
      selectSites([]);
      setTool('look');
      openPanel(null);
      choose(null);
    },
  },
  {
    id: 'next-side',
    group: 'regions',
    name: () => PALETTE_WORDS.nextSide,
    when: all(
      need(
        ({ view }) => view.selected !== null,
        () => PALETTE_WORDS.why.noRegion,
      ),
      need(
        ({ view }) => view.selected !== null && PAIRED.has(view.selected.regionId),
        () => PALETTE_WORDS.why.oneSide,
      ),
    ),
    run: () => {
      const { selected, announce } = viewStore.getState();
      if (!selected) return;
      const side = TURN[(TURN.indexOf(selected.side) + 1) % TURN.length] ?? null;
      viewStore.getState().select({ regionId: selected.regionId, side });
      announce(side && side !== 'midline' ? WORDS.card.sides[side] : WORDS.card.sides.both);
    },
  },
];

export const REGION_COMMANDS: readonly Command[] = [...regions, ...turning];

/** The layouts that the chosen product's labels have for the region that is open. */
export function patternCommands(): readonly Command[] {
  const { selected, productId } = viewStore.getState();
  if (!selected) return [];
  return patternsFor(selected.regionId, productId).map((pattern): Command => {
    const count = pattern.sites.length;
    const region = () => REGION_NAMES[pattern.regionId].name;
    return {
      id: `pattern:${pattern.id}`,
      group: 'plan',
      name: () => {
        const put = pattern.labelStatus === 'on-label' ? PALETTE_WORDS.putPattern : PALETTE_WORDS.putOffLabel;
        const from = pattern.labelStatus === 'on-label' ? WORDS.dose.market(pattern.market) : WORDS.fact.evidence[pattern.evidence];
        return put(region(), count, doseText(pattern.productId, pattern.totalHundredths), from);
      },
      when: editable,
      run: () => {
        planStore.getState().putPattern(pattern.id);
        viewStore.getState().announce(WORDS.announce.put(region(), count));
      },
    };
  });
}
