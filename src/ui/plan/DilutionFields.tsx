import { useId, useState } from 'react';
import { labelDilutionOf, labelDilutionsOf, vialSizesOf } from '#domain/dose/labelDilutions.ts';
import type { Preparation } from '#domain/plan/visitParts.ts';
import type { ProductId } from '#knowledge/anatomy/ids.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { PRODUCTS } from '#knowledge/dose/products.ts';
import { ChevronIcon } from '../controls/icons.tsx';
import { doseText } from '../dose/doseText.ts';
import { microlitresOf } from '../dose/volumeInput.ts';
import { markText, millilitres, strengthText } from '../dose/volumeText.ts';
import { parseDose } from '../sites/doseInput.ts';
import { PLAN_WORDS } from '../wording/planWords.ts';
import { useDraft } from './useDraft.ts';

const WORDS = PLAN_WORDS.preparation;
const OTHER = 'other';
/** As the plan's schema says. */
const LEAST_UL = 10;
const MOST_UL = 100_000;

type Props = {
  readonly productId: ProductId;
  readonly preparation: Preparation | null;
  readonly editable: boolean;
  readonly onDilute: (vialHundredths: number, volumeUl: number) => void;
};

/** Vial and diluent as they were in truth, and what that makes of 0.1 ml and of one syringe mark. */
export function DilutionFields({ productId, preparation, editable, onDilute }: Props) {
  const liquid = PRODUCTS[productId].presentation === 'liquid';
  // Until both are known nothing is written: half a dilution says nothing.
  const [half, setHalf] = useState<{ readonly vial: number | null; readonly volumeUl: number | null }>({ vial: null, volumeUl: null });
  const vial = preparation?.vialHundredths ?? half.vial;
  const volumeUl = preparation?.volumeUl ?? half.volumeUl;

  const set = (nextVial: number | null, nextVolume: number | null) => {
    const volume = liquid && nextVial !== null ? contentUl(productId, nextVial) : nextVolume;
    if (nextVial !== null && volume !== null) onDilute(nextVial, volume);
    else setHalf({ vial: nextVial, volumeUl: volume });
  };

  if (!editable && !preparation) return <p className="hint">{WORDS.none}</p>;
  return (
    <>
      <fieldset className="preparation-fields" disabled={!editable} aria-label={PRODUCT_NAMES[productId].name}>
        <VialSize productId={productId} vialHundredths={vial} onSize={(size) => set(size, volumeUl)} />
        {!liquid && <Diluent volumeUl={volumeUl} onVolume={(volume) => set(vial, volume)} />}
      </fieldset>
      {preparation && <Strength preparation={preparation} />}
    </>
  );
}

/** What a ready-to-use vial of this size holds, from the strength that its label names. */
function contentUl(productId: ProductId, vialHundredths: number): number | null {
  const strength = labelDilutionsOf(productId)[0];
  if (!strength) return null;
  const volume = Math.round((vialHundredths * strength.volumeUl) / strength.vialHundredths);
  return volume >= LEAST_UL && volume <= MOST_UL ? volume : null;
}

type SizeProps = {
  readonly productId: ProductId;
  readonly vialHundredths: number | null;
  readonly onSize: (vialHundredths: number) => void;
};

function VialSize({ productId, vialHundredths, onSize }: SizeProps) {
  const known = [...new Set(vialSizesOf(productId).map((size) => size.vialHundredths))].sort((a, b) => a - b);
  const [other, setOther] = useState(vialHundredths !== null && !known.includes(vialHundredths));
  const value = other ? OTHER : (vialHundredths?.toString() ?? '');
  const typed = useDraft(vialHundredths === null ? '' : String(vialHundredths / 100), (text) => {
    const size = parseDose(text);
    if (size) onSize(size);
  });
  return (
    <>
      <label className="labelled">
        <span className="field-label">{WORDS.vialSize}</span>
        <span className="select-box">
          <select
            className="field"
            value={value}
            onChange={(event) => {
              setOther(event.target.value === OTHER);
              if (event.target.value !== OTHER) onSize(Number(event.target.value));
            }}
          >
            {value === '' && (
              <option value="" disabled>
                {WORDS.choose}
              </option>
            )}
            {known.map((size) => (
              <option key={size} value={size}>
                {doseText(productId, size)}
              </option>
            ))}
            <option value={OTHER}>{WORDS.otherSize}</option>
          </select>
          <ChevronIcon />
        </span>
      </label>
      {other && (
        <label className="labelled">
          <span className="field-label">{WORDS.typedSize(PRODUCT_NAMES[productId].doseUnit)}</span>
          <input
            className="field"
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={typed.text}
            aria-invalid={typed.text !== '' && !parseDose(typed.text)}
            onChange={(event) => typed.type(event.target.value)}
            onBlur={typed.settle}
          />
        </label>
      )}
    </>
  );
}

function Diluent({ volumeUl, onVolume }: { readonly volumeUl: number | null; readonly onVolume: (volumeUl: number) => void }) {
  const hintId = useId();
  const { text, type, settle } = useDraft(volumeUl === null ? '' : millilitres(volumeUl), (typed) => {
    const volume = volumeOf(typed);
    if (volume !== null) onVolume(volume);
  });
  const wrong = text !== '' && volumeOf(text) === null;
  return (
    <label className="labelled">
      <span className="field-label">{WORDS.diluent}</span>
      <input
        className="field"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? hintId : undefined}
        onChange={(event) => type(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === 'Enter') settle();
        }}
      />
      {wrong && (
        <span id={hintId} className="hint">
          {WORDS.notANumber}
        </span>
      )}
    </label>
  );
}

function volumeOf(typed: string): number | null {
  const volume = microlitresOf(typed);
  return volume !== null && volume >= LEAST_UL && volume <= MOST_UL ? volume : null;
}

function Strength({ preparation }: { readonly preparation: Preparation }) {
  return (
    <div className="preparation-result">
      <p>
        <strong>{strengthText(preparation)}</strong>, {markText(preparation)}
      </p>
      <p className="hint">
        {WORDS.markMeaning} {!labelDilutionOf(preparation) && WORDS.notOfLabel}
      </p>
    </div>
  );
}
