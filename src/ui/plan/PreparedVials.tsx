import type { Preparation, Vial } from '#domain/plan/visitParts.ts';
import { newId } from '#stores/newId.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { VialFields } from './VialFields.tsx';

/** More vials of one product than any visit opens; as the plan's schema says. */
const MOST_VIALS = 50;

type Props = {
  readonly preparation: Preparation;
  readonly editable: boolean;
  readonly onVials: (vials: readonly Vial[]) => void;
};

/** The vials that were opened, for the record and for a recall of a lot. */
export function PreparedVials({ preparation, editable, onVials }: Props) {
  const { vials } = preparation;
  const add = () => onVials([...vials, { id: newId(), lot: '', expiry: null, openedAt: null }]);
  return (
    <>
      {vials.map((vial, at) => (
        <VialFields
          key={vial.id}
          vial={vial}
          number={at + 1}
          productId={preparation.productId}
          editable={editable}
          onChange={(changed) => onVials(vials.map((one) => (one.id === vial.id ? changed : one)))}
          onRemove={() => onVials(vials.filter((one) => one.id !== vial.id))}
        />
      ))}
      {editable && vials.length < MOST_VIALS && (
        <button type="button" className="outline-button" onClick={add}>
          {PLAN_WORDS.vial.add}
        </button>
      )}
    </>
  );
}
