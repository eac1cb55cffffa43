import { useEffect, useId, useRef } from 'react';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { EFFECT_MODEL_PAGE } from '#knowledge/effect/model/modelPage.ts';
import type { ModelConstant } from '#knowledge/effect/model/modelSchema.ts';
import { FactList } from '../anatomy/FactList.tsx';
import { CloseIcon } from '../controls/icons.tsx';
import { doseText } from '../dose/doseText.ts';
import { EFFECT_WORDS } from '../wording/effectWords.ts';
import { MUSCLE_NAMES, REGION_NAMES } from '../wording/names.ts';
import '../controls/dialog.css';
import './modelPage.css';

const WORDS = EFFECT_WORDS.model;

type Props = {
  /** For somebody who is treated: in plain words, without products, doses and formulas. */
  readonly plain: boolean;
  readonly onClose: () => void;
};

/** How the expected effect is worked out, and what it does not know. */
export function ModelPage({ plain, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const headingId = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      className="dialog model-page"
      aria-labelledby={headingId}
      onClose={onClose}
      onKeyDown={(event) => {
        // The dialog takes Escape alone: what is open behind it stays open.
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <div className="model-head">
        <h2 id={headingId}>{plain ? WORDS.plain.title : WORDS.title}</h2>
        <button type="button" className="icon-button" onClick={() => dialog.current?.close()}>
          <CloseIcon />
          <span className="visually-hidden">{WORDS.close}</span>
        </button>
      </div>
      {plain ? <PlainModel /> : <WholeModel />}
    </dialog>
  );
}

const Limits = ({ texts }: { readonly texts: readonly string[] }) => (
  <ul className="model-limits">
    {texts.map((text) => (
      <li key={text}>{text}</li>
    ))}
  </ul>
);

const PlainModel = () => (
  <>
    <p className="model-lead">{WORDS.plain.lead}</p>
    <h3>{WORDS.plain.limitsTitle}</h3>
    <Limits texts={WORDS.plain.limits} />
  </>
);

/** Every number of the model, with its source. */
function WholeModel() {
  return (
    <>
      <p className="model-lead">{WORDS.lead}</p>
      <h3>{WORDS.doesNotKnow}</h3>
      <Limits texts={EFFECT_MODEL_PAGE.doesNotKnow} />
      <h3>{WORDS.steps}</h3>
      <ol className="model-steps">
        {EFFECT_MODEL_PAGE.steps.map((step) => (
          <li key={step.id}>
            <h4>{step.title}</h4>
            <p>{step.words}</p>
            <p className="model-formula">{step.formula}</p>
            {step.constants.map((constant) => (
              <Constant key={constant.id} constant={constant} />
            ))}
          </li>
        ))}
      </ol>
      <h3>{WORDS.durations}</h3>
      <p>{WORDS.durationsText}</p>
      <ul className="model-rows">
        {EFFECT_MODEL_PAGE.durations.map(({ productId, regionId, medianDays, note, facts }) => (
          <li key={`${productId} ${regionId}`}>
            <h4>{WORDS.duration(PRODUCT_NAMES[productId].name, REGION_NAMES[regionId].name, medianDays)}</h4>
            <p>{note}</p>
            <FactList facts={facts} />
          </li>
        ))}
      </ul>
      <h3>{WORDS.doses}</h3>
      <p>{WORDS.dosesText}</p>
      <ul className="model-rows">
        {EFFECT_MODEL_PAGE.conventionalDoses.map(({ productId, muscleIds, regionIds, perSiteHundredths, note, fact }) => (
          <li key={`${productId} ${muscleIds.join(' ')} ${regionIds.join(' ')}`}>
            <h4>
              {WORDS.dose(
                PRODUCT_NAMES[productId].name,
                muscleIds.map((id) => MUSCLE_NAMES[id]).join(', '),
                doseText(productId, perSiteHundredths),
              )}
            </h4>
            <p>{note}</p>
            <FactList facts={[fact]} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Constant({ constant: { symbol, name, value, unit, meaning, basis, facts } }: { readonly constant: ModelConstant }) {
  return (
    <details className="model-constant">
      <summary>
        <span className="model-symbol">{symbol}</span> {WORDS.constant(name, value, unit)} <em data-basis={basis}>{WORDS.bases[basis]}</em>
      </summary>
      <p>{meaning}</p>
      <FactList facts={facts} />
    </details>
  );
}
