import { useId } from 'react';
import type { TreatCase } from '#domain/teaching/practice/caseSchema.ts';
import { REGION_IDS, type RegionId } from '#knowledge/anatomy/ids.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { ChevronIcon } from '../../controls/icons.tsx';
import { Segmented } from '../../controls/Segmented.tsx';
import { AddSite } from '../../sites/AddSite.tsx';
import { SiteList } from '../../sites/SiteList.tsx';
import { REGION_NAMES } from '../../wording/names.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';

/** The usual tools: a tap on the face, or the list of a region with its keys. */
export function PlacingTools({ practiceCase }: { readonly practiceCase: TreatCase }) {
  const tool = useView((view) => view.tool);
  const drawn = useView((view) => view.scene === 'ready');
  const selected = useView((view) => view.selected?.regionId);
  const count = usePlan((state) => state.plan.sites.length);
  const regionId = useId();
  const words = PRACTICE_WORDS.plan;
  const region = selected ?? practiceCase.regionIds[0];
  const others = REGION_IDS.filter((id) => !practiceCase.regionIds.includes(id));
  const option = (id: RegionId) => (
    <option key={id} value={id}>
      {REGION_NAMES[id].name}
    </option>
  );
  return (
    <>
      {drawn && (
        <div className="practice-field">
          <p className="field-label">{words.tap}</p>
          <Segmented<'look' | 'place'>
            label={words.tap}
            value={tool === 'place' ? 'place' : 'look'}
            options={[
              { value: 'look', label: words.tools.look },
              { value: 'place', label: words.tools.place },
            ]}
            onChange={(value) => viewStore.getState().setTool(value)}
          />
        </div>
      )}
      <p className="case-count" role="status">
        {words.sites(count)}
      </p>
      <div className="practice-field">
        <label className="field-label" htmlFor={regionId}>
          {words.region}
        </label>
        <span className="select-box">
          <select
            className="field"
            id={regionId}
            value={region}
            onChange={({ target }) => viewStore.getState().select({ regionId: target.value as RegionId, side: null })}
          >
            {practiceCase.regionIds.map(option)}
            {others.map(option)}
          </select>
          <ChevronIcon />
        </span>
      </div>
      {region && (
        <>
          <SiteList regionId={region} />
          <AddSite regionId={region} />
        </>
      )}
    </>
  );
}
