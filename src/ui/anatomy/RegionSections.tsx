import type { ReactNode } from 'react';
import { type CardSection, visibilityOf } from '#domain/audience/visibility.ts';
import { UNITS_ARE_EACH_PRODUCTS_OWN } from '#knowledge/anatomy/regions/general.ts';
import type { Region, RegionPart } from '#knowledge/anatomy/regions.ts';
import { useView } from '#stores/viewStore.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { LabelDoses, LabelStatuses } from '../dose/LabelDoses.tsx';
import { PlannedSites } from '../sites/PlannedSites.tsx';
import { SiteChoices } from '../sites/SiteChoices.tsx';
import { WORDS } from '../wording/words.ts';
import { FactList } from './FactList.tsx';
import { FactText } from './FactText.tsx';
import { MuscleAnatomy } from './MuscleAnatomy.tsx';
import { RegionAnswers } from './RegionAnswers.tsx';
import { SparedMuscles } from './SparedMuscles.tsx';
import { TimeList } from './TimeList.tsx';

const OPEN_AT_FIRST: ReadonlySet<CardSection> = new Set(['siteChoices', 'plannedSites']);

/** Everything below the three answers, in the order the audience's entry names. */
export function RegionSections({ region }: { readonly region: Region }) {
  const { sections, register, editsPlan } = useView((view) => visibilityOf(view.audience));
  const shown = editsPlan ? sections : sections.filter((section) => section !== 'siteChoices');
  return (
    <>
      {shown.map((section) => (
        <Disclosure key={section} title={WORDS.sections[register][section]} open={OPEN_AT_FIRST.has(section)}>
          <Section section={section} region={region} />
        </Disclosure>
      ))}
      {region.parts.map((part) => (
        <Disclosure key={part.id} title={part.name}>
          <RegionAnswers facts={part} />
          <PartFacts part={part} />
        </Disclosure>
      ))}
    </>
  );
}

function Section({ section, region }: { readonly section: CardSection; readonly region: Region }): ReactNode {
  switch (section) {
    case 'siteChoices':
      return <SiteChoices region={region} />;
    case 'plannedSites':
      return <PlannedSites regionId={region.id} />;
    case 'onsetAndPeak':
      return <TimeFacts facts={region} />;
    case 'anatomy':
      return <Anatomy region={region} />;
    case 'dose':
      return (
        <>
          <FactText fact={UNITS_ARE_EACH_PRODUCTS_OWN} />
          <LabelDoses doses={region.doses} />
          <FactList title={WORDS.offLabelRange} facts={region.offLabelRanges} />
        </>
      );
    case 'depth':
      return <FactList facts={region.depth} />;
    case 'avoid':
      return (
        <>
          <SparedMuscles region={region} />
          <FactList facts={region.avoid} />
        </>
      );
    case 'notes':
      return region.notes.length > 0 ? <FactList facts={region.notes} /> : <p>{WORDS.card.none}</p>;
    case 'labelStatus':
      return <LabelStatuses statuses={region.labelStatus} />;
  }
}

/** Targets first; those to keep clear of are taught under a heading of their own. */
function Anatomy({ region }: { readonly region: Region }) {
  const spared = region.muscles.filter(({ spare }) => spare);
  return (
    <>
      {region.muscles.map(({ muscleId, spare }) => !spare && <MuscleAnatomy key={muscleId} muscleId={muscleId} />)}
      {spared.length > 0 && <h4>{WORDS.card.keepClear}</h4>}
      {spared.map(({ muscleId }) => (
        <MuscleAnatomy key={muscleId} muscleId={muscleId} />
      ))}
    </>
  );
}

/** Onset and peak, and what else is known of effect and duration beyond the card's headline. */
function TimeFacts({ facts }: { readonly facts: Region | RegionPart }) {
  const register = useView((view) => visibilityOf(view.audience).register);
  if (register === 'plain') return <FactList facts={[facts.plain.whenItStarts, facts.plain.whatMayGoWrong]} />;
  return (
    <>
      <TimeList title={WORDS.card.onset} facts={facts.onset} />
      <TimeList title={WORDS.card.peak} facts={facts.peak} />
      <TimeList title={WORDS.card.duration} facts={facts.duration} withoutFirst />
      <FactList title={WORDS.card.effect} facts={facts.effect.slice(1)} />
    </>
  );
}

function PartFacts({ part }: { readonly part: RegionPart }) {
  const { register, doses } = useView((view) => visibilityOf(view.audience));
  return (
    <>
      <TimeFacts facts={part} />
      {register === 'clinical' && (
        <>
          <FactList title={WORDS.sections.clinical.depth} facts={part.depth} />
          <FactList title={WORDS.sections.clinical.avoid} facts={part.avoid} />
        </>
      )}
      {doses && <FactList title={WORDS.offLabelRange} facts={part.offLabelRanges} />}
    </>
  );
}
