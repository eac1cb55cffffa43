import { useId } from 'react';
import { LINE_GROUP_IDS, type LineGroupId } from '#domain/expression/lineGroups.ts';
import { useView } from '#stores/viewStore.ts';
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
        <GroupSeverity key={group} group={group} />
      ))}
    </section>
  );
}

function GroupSeverity({ group }: { readonly group: LineGroupId }) {
  const id = useId();
  const severity = useView((view) => view.lines[group]);
  const setLineSeverity = useView((view) => view.setLineSeverity);
  const word = LINE_WORDS.severities[severity] ?? '';
  return (
    <div className="line-choice">
      <label htmlFor={id}>{LINE_WORDS.groups[group]}</label>
      {/* The slider says the same word itself. */}
      <span className="line-choice-value" aria-hidden="true">
        {word}
      </span>
      <input
        id={id}
        type="range"
        min={0}
        max={LINE_WORDS.severities.length - 1}
        step={1}
        value={severity}
        aria-valuetext={word}
        onChange={(event) => setLineSeverity(group, event.currentTarget.valueAsNumber)}
      />
    </div>
  );
}
