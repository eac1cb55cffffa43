import type { Fact } from '#knowledge/fact.ts';
import { FactText } from './FactText.tsx';

/** Statements under an optional small heading; nothing at all where there is none. */
export function FactList({ title, facts }: { readonly title?: string; readonly facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <div className="fact-group">
      {title && <h4>{title}</h4>}
      <ul className="fact-list">
        {facts.map((fact) => (
          <li key={fact.text}>
            <FactText fact={fact} />
          </li>
        ))}
      </ul>
    </div>
  );
}
