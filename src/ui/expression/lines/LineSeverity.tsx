import { useId } from 'react';
import { LINE_GROUP_IDS } from '#domain/expression/lineGroups.ts';
import { lineTrait } from '#domain/plan/personalFace.ts';
import { TraitSlider } from '../../face/TraitSlider.tsx';
import { LINE_WORDS } from '../../wording/lineWords.ts';
import './lineChoices.css';

/** How deep the lines of each place are, as somebody has assessed them on this patient. */
export function LineSeverity() {
  const id = useId();
  return (
    <section className="line-choices" aria-labelledby={`${id}-title`} aria-describedby={`${id}-hint`}>
      <h3 id={`${id}-title`} className="line-choices-title">
        {LINE_WORDS.title}
      </h3>
      <p id={`${id}-hint`} className="line-choices-hint">
        {LINE_WORDS.hint} {LINE_WORDS.scale}
      </p>
      {LINE_GROUP_IDS.map((group) => (
        <TraitSlider
          key={group}
          trait={lineTrait(group)}
          label={LINE_WORDS.groups[group]}
          step={1}
          say={(severity) => LINE_WORDS.severities[severity] ?? ''}
        />
      ))}
    </section>
  );
}
