import { type Denominator, denominatorOf, peopleOf } from '#domain/patient/naturalFrequency.ts';
import type { PlannedArea } from '#domain/patient/plannedAreas.ts';
import { type CountedRisk, countedRisks, RISKS_EVERYWHERE, uncountedRisks } from '#domain/patient/plannedRisks.ts';
import { POOLED_UPPER_FACE } from '#knowledge/patient/patientContent.ts';
import type { UncountedRisk } from '#knowledge/patient/patientSchema.ts';
import { FactText } from '../anatomy/FactText.tsx';
import { PATIENT_AREA_WORDS } from '../wording/patientAreaWords.ts';
import { PATIENT_RISK_WORDS } from '../wording/patientRiskWords.ts';
import { PATIENT_WORDS } from '../wording/patientWords.ts';
import { PeoplePicture } from './PeoplePicture.tsx';
import { riskSentence } from './riskSentence.ts';

/** What may go wrong, area by area, every number of the section in the same denominator. */
export function RiskSection({ areas }: { readonly areas: readonly PlannedArea[] }) {
  const risks = areas.map((area) => ({ area, counted: countedRisks(area) }));
  const all = risks.flatMap(({ counted }) => counted);
  const of = denominatorOf(all.flatMap(({ from, to, comparator }) => [from, to, comparator ?? 0]));
  return (
    <section className="explain-section" aria-labelledby="explain-risks">
      <h3 id="explain-risks" className="explain-heading">
        {PATIENT_WORDS.risks}
      </h3>
      <p>{PATIENT_WORDS.risksHint}</p>
      {all.length > 0 && (
        <p className="hint">
          {PATIENT_RISK_WORDS.legend(of)} {all.some((risk) => isRange(risk, of)) && PATIENT_RISK_WORDS.paleLegend}
        </p>
      )}
      {risks.map(({ area, counted }) => (
        <AreaRisks key={area.regionId} area={area} counted={counted} of={of} />
      ))}
      {areas.length === 0 && <FactText fact={POOLED_UPPER_FACE.fact} says={PATIENT_RISK_WORDS.pooled} />}
      <Uncounted risks={RISKS_EVERYWHERE} />
    </section>
  );
}

const isRange = ({ from, to }: CountedRisk, of: Denominator): boolean => peopleOf(from, of) !== peopleOf(to, of);

type AreaProps = { readonly area: PlannedArea; readonly counted: readonly CountedRisk[]; readonly of: Denominator };

function AreaRisks({ area: { regionId }, counted, of }: AreaProps) {
  const uncounted = uncountedRisks(regionId);
  const others = counted.length > 0 && counted.every(({ basis }) => basis === 'others');
  return (
    <div className="explain-risks">
      <h4>{PATIENT_AREA_WORDS[regionId].name}</h4>
      {counted.length === 0 && <p>{PATIENT_RISK_WORDS.noNumbers}</p>}
      {others && <p className="hint">{PATIENT_RISK_WORDS.others}</p>}
      {counted.length > 0 && (
        <ul className="explain-counted">
          {counted.map((risk) => (
            <Counted key={risk.event} risk={risk} of={of} marked={!others} />
          ))}
        </ul>
      )}
      {uncounted.length > 0 && <p className="explain-also">{PATIENT_RISK_WORDS.alsoKnown}</p>}
      <Uncounted risks={uncounted} />
    </div>
  );
}

function Counted({ risk, of, marked }: { readonly risk: CountedRisk; readonly of: Denominator; readonly marked: boolean }) {
  const { events, picture, pictureRange, without, others } = PATIENT_RISK_WORDS;
  const [from, to] = [peopleOf(risk.from, of), peopleOf(risk.to, of)];
  const name = events[risk.event];
  return (
    <li>
      <PeoplePicture says={from === to ? picture(name, from, of) : pictureRange(name, from, to, of)} from={from} to={to} of={of} />
      <div>
        <strong>{name}</strong>
        <FactText fact={risk.fact} says={riskSentence(PATIENT_RISK_WORDS, risk, of)} />
        {risk.comparator !== null && <p className="hint">{without(peopleOf(risk.comparator, of), of)}</p>}
        {marked && risk.basis === 'others' && <p className="hint">{others}</p>}
      </div>
    </li>
  );
}

function Uncounted({ risks }: { readonly risks: readonly UncountedRisk[] }) {
  return risks.map(({ id, fact }) => <FactText key={`${id} ${fact.dossier}`} fact={fact} says={PATIENT_RISK_WORDS.uncounted[id]} />);
}
