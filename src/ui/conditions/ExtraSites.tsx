import { mayAdd, onSide } from '#domain/conditions/conditionSites.ts';
import type { ConditionPattern } from '#knowledge/conditions/conditions.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { CONDITION_WORDS } from '../wording/conditionWords.ts';
import { MUSCLE_NAMES, PLACE_WORDS } from '../wording/names.ts';

type Props = {
  readonly pattern: ConditionPattern;
  readonly value: readonly string[];
  readonly onChange: (value: readonly string[]) => void;
};

/** Follow-the-pain sites by muscle and side, as many as each muscle takes. */
export function ExtraSites({ pattern, value, onChange }: Props) {
  const words = CONDITION_WORDS.extra;
  const { extra } = pattern;
  if (!extra) return null;
  const toggle = (siteId: string) => onChange(value.includes(siteId) ? value.filter((one) => one !== siteId) : [...value, siteId]);
  return (
    <fieldset className="condition-extra">
      <legend>{words.title}</legend>
      <p className="hint">{words.hint}</p>
      <FactText fact={extra.fact} />
      {extra.groups.map(({ muscleId, mostSites, sites }) => {
        const taken = sites.filter(({ id }) => value.includes(id)).length;
        return (
          <fieldset key={muscleId} className="condition-extra-muscle">
            <legend>
              {MUSCLE_NAMES[muscleId]} <span>{words.taken(taken, mostSites)}</span>
            </legend>
            <div className="condition-extra-sides">
              {(['right', 'left'] as const).map((side) => (
                <div key={side}>
                  {onSide(sites, side).map((site, i) => (
                    <Point
                      key={site.id}
                      on={value.includes(site.id)}
                      disabled={!mayAdd(pattern, value, site.id)}
                      label={words.point(MUSCLE_NAMES[muscleId], PLACE_WORDS.sides[side], i + 1)}
                      short={words.short(CONDITION_WORDS.sides[side], i + 1)}
                      onToggle={() => toggle(site.id)}
                    />
                  ))}
                </div>
              ))}
            </div>
            {taken >= mostSites && <p className="hint">{words.full}</p>}
          </fieldset>
        );
      })}
    </fieldset>
  );
}

type PointProps = {
  readonly on: boolean;
  readonly disabled: boolean;
  readonly label: string;
  readonly short: string;
  readonly onToggle: () => void;
};

function Point({ on, disabled, label, short, onToggle }: PointProps) {
  return (
    <label className="condition-point" data-on={on}>
      <input type="checkbox" checked={on} disabled={disabled} onChange={onToggle} aria-label={label} />
      <span aria-hidden="true">{short}</span>
    </label>
  );
}
