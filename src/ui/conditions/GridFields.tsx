import { useId } from 'react';
import { GRID_AREAS, type GridChoice } from '#domain/conditions/skinGrid.ts';
import type { ConditionPattern } from '#knowledge/conditions/conditions.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { Segmented } from '../controls/Segmented.tsx';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';

type Props = {
  readonly grid: NonNullable<ConditionPattern['grid']>;
  readonly value: GridChoice;
  readonly onChange: (value: GridChoice) => void;
};

/** How close the blebs lie, and how far the grid reaches. */
export function GridFields({ grid, value, onChange }: Props) {
  const id = useId();
  const words = CONDITION_WORDS.grid;
  return (
    <>
      <div className="labelled">
        <label className="field-label" htmlFor={id}>
          {words.spacing}
        </label>
        <div className="condition-spacing">
          <input
            id={id}
            type="range"
            min={grid.spacingMm.min}
            max={grid.spacingMm.max}
            step={1}
            value={value.spacingMm}
            aria-valuetext={words.mm(value.spacingMm)}
            onChange={({ target }) => onChange({ ...value, spacingMm: Number(target.value) })}
          />
          <output htmlFor={id}>{words.mm(value.spacingMm)}</output>
        </div>
      </div>
      <div className="labelled">
        <span className="field-label">{words.area}</span>
        <Segmented
          label={words.area}
          value={value.area}
          options={GRID_AREAS.map((area) => ({ value: area, label: words.areas[area] }))}
          onChange={(area) => onChange({ ...value, area })}
        />
      </div>
      <p className="hint">{words.aboveBrow(grid.aboveBrowMm)}</p>
      <FactText fact={grid.fact} />
      <p className="hint">{words.noMuscle}</p>
    </>
  );
}
