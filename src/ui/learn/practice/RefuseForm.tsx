import { useEffect, useRef, useState } from 'react';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { CHECKLIST } from '#knowledge/plan/visitWorkflow.ts';
import { PRACTICE_WORDS } from '../../wording/practiceWords.ts';
import { said, spokenIn } from '../../wording/said.ts';

type Props = {
  readonly productId: ProductId;
  readonly onBack: () => void;
  readonly onRefuse: (reasonIds: readonly string[]) => void;
};

/** Not to treat today, and why: the items of the checklist that concern the product. */
export function RefuseForm({ productId, onBack, onRefuse }: Props) {
  const [reasons, setReasons] = useState<readonly string[]>([]);
  const [none, setNone] = useState(false);
  const legend = useRef<HTMLLegendElement>(null);
  const words = PRACTICE_WORDS.plan;
  useEffect(() => legend.current?.focus(), []);
  const items = CHECKLIST.filter(({ productIds }) => productIds.length === 0 || productIds.includes(productId));
  const toggle = (id: string, on: boolean) => setReasons(on ? [...reasons, id] : reasons.filter((reason) => reason !== id));
  return (
    <form
      className="refuse-form"
      onSubmit={(event) => {
        event.preventDefault();
        setNone(reasons.length === 0);
        if (reasons.length > 0) onRefuse(reasons);
      }}
    >
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          {words.refuseWhy}
        </legend>
        {items.map(({ id, title }) => (
          <label key={id} className="practice-option">
            <input type="checkbox" checked={reasons.includes(id)} onChange={({ target }) => toggle(id, target.checked)} />
            <span {...spokenIn(title)}>{said(title)}</span>
          </label>
        ))}
      </fieldset>
      {none && reasons.length === 0 && (
        <p className="caution-note" role="alert">
          {words.noReason}
        </p>
      )}
      <div className="practice-actions">
        <button type="submit" className="primary-button">
          {words.refuseSure}
        </button>
        <button type="button" className="outline-button" onClick={onBack}>
          {words.refuseBack}
        </button>
      </div>
    </form>
  );
}
