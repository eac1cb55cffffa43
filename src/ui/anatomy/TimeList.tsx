import type { Fact } from '#knowledge/fact.ts';
import { useView } from '#stores/viewStore.ts';
import { FactText } from './FactText.tsx';
import { timeFigures } from './timeFigures.ts';

type Props = {
  readonly title: string;
  readonly facts: readonly Fact[];
  /** The first figure stands above already. */
  readonly withoutFirst?: boolean;
};

/** Figures of time under a small heading, the chosen product's own first. */
export function TimeList({ title, facts, withoutFirst = false }: Props) {
  const productId = useView((view) => view.productId);
  const figures = timeFigures(facts, productId).slice(withoutFirst ? 1 : 0);
  if (figures.length === 0) return null;
  return (
    <div className="fact-group">
      <h4>{title}</h4>
      <ul className="fact-list">
        {figures.map((figure) => (
          <li key={figure.fact.text}>
            <FactText {...figure} />
          </li>
        ))}
      </ul>
    </div>
  );
}
