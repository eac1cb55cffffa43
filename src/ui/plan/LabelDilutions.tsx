import { type LabelDilution, labelDilutionsOf } from '#domain/dose/labelDilutions.ts';
import type { Preparation } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCTS } from '#knowledge/dose/products.ts';
import type { Fact } from '#knowledge/fact.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { doseText } from '../dose/doseText.ts';
import { millilitres, strengthText } from '../dose/volumeText.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { WORDS as PAGE_WORDS } from '../wording/words.ts';

const WORDS = PLAN_WORDS.preparation;

type Props = {
  readonly productId: ProductId;
  readonly preparation: Preparation | null;
  readonly onDilute: (vialHundredths: number, volumeUl: number) => void;
};

/** The dilutions that labels name, each one press away, with who says so below those that share a source. */
export function LabelDilutions({ productId, preparation, onDilute }: Props) {
  const liquid = PRODUCTS[productId].presentation === 'liquid';
  return (
    <div className="dilution-list">
      <p className="field-label">{liquid ? WORDS.ready : WORDS.ofLabel}</p>
      {bySource(labelDilutionsOf(productId)).map(({ fact, dilutions }) => (
        <div key={dilutions[0]?.id} className="dilution-source">
          {dilutions.map((dilution) => (
            <button
              key={dilution.id}
              type="button"
              className="outline-button"
              aria-pressed={preparation?.vialHundredths === dilution.vialHundredths && preparation.volumeUl === dilution.volumeUl}
              onClick={() => onDilute(dilution.vialHundredths, dilution.volumeUl)}
            >
              <span>{dilutionText(dilution, liquid)}</span>{' '}
              <span className="dilution-per">
                {strengthText(dilution)}, {PAGE_WORDS.dose.market(dilution.market)}
              </span>
            </button>
          ))}
          <FactText fact={fact} />
          {dilutions.some((dilution) => dilution.volume === 'worked-out') && <p className="hint">{WORDS.workedOut}</p>}
        </div>
      ))}
    </div>
  );
}

function dilutionText({ productId, vialHundredths, volumeUl }: LabelDilution, liquid: boolean): string {
  const vial = doseText(productId, vialHundredths);
  const volume = PLAN_WORDS.volume.ml(millilitres(volumeUl));
  return liquid ? WORDS.content(vial, volume) : WORDS.dilution(vial, volume);
}

type Source = { readonly fact: Fact; readonly dilutions: LabelDilution[] };

function bySource(all: readonly LabelDilution[]): Source[] {
  const sources: Source[] = [];
  for (const dilution of all) {
    const known = sources.find((source) => source.fact === dilution.fact);
    if (known) known.dilutions.push(dilution);
    else sources.push({ fact: dilution.fact, dilutions: [dilution] });
  }
  return sources;
}
