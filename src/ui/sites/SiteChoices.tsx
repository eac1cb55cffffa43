import { totalsByProduct } from '#domain/dose/planTotals.ts';
import type { LabelStatus, Region } from '#knowledge/anatomy/regions.ts';
import { PRODUCT_NAMES } from '#knowledge/dose/productNames.ts';
import { type LabelPattern, patternsFor } from '#knowledge/sites/labelPatterns.ts';
import { usePlan } from '#stores/planStore.ts';
import { useView, viewStore } from '#stores/viewStore.ts';
import { FactList } from '../anatomy/FactList.tsx';
import { FactText } from '../anatomy/FactText.tsx';
import { CheckIcon } from '../controls/icons.tsx';
import { doseText } from '../dose/doseText.ts';
import { REGION_NAMES } from '../wording/names.ts';
import { SITE_WORDS } from '../wording/siteWords.ts';
import { WORDS } from '../wording/words.ts';
import { AddSite } from './AddSite.tsx';
import { PatternPoints } from './PatternPoints.tsx';
import { SiteList } from './SiteList.tsx';
import './siteChoices.css';

/** The label patterns of the chosen product for this region, and the sites that are on the face. */
export function SiteChoices({ region }: { readonly region: Region }) {
  const productId = useView((view) => view.productId);
  const editable = usePlan((state) => state.editable);
  const given = usePlan((state) => state.visit.givenAt !== null);
  const patterns = patternsFor(region.id, productId);
  const hasLabelPattern = patterns.some((pattern) => pattern.labelStatus === 'on-label');
  const status = region.labelStatus.find((candidate) => candidate.productIds.includes(productId));
  const noPattern = noPatternWords([status?.us, status?.euUk]);
  return (
    <div className="site-choices">
      {!hasLabelPattern && <p className="no-pattern">{noPattern(PRODUCT_NAMES[productId].name)}</p>}
      {given && <p className="hint">{SITE_WORDS.editor.locked}</p>}
      {editable &&
        patterns.map((pattern, index) => (
          // What no label says is never the first thing to press.
          <PatternChoice key={pattern.id} pattern={pattern} first={index === 0 && pattern.labelStatus === 'on-label'} />
        ))}
      <SiteList regionId={region.id} />
      <AddSite regionId={region.id} />
      <PlanTotals />
    </div>
  );
}

function PatternChoice({ pattern, first }: { readonly pattern: LabelPattern; readonly first: boolean }) {
  const sites = usePlan((plan) => plan.plan.sites);
  const putPattern = usePlan((plan) => plan.putPattern);
  const here = sites.filter((site) => site.regionId === pattern.regionId);
  const placed = here.filter((site) => site.chosen && site.origin.kind === 'label' && site.origin.patternId === pattern.id);
  const isHere = placed.length === pattern.sites.length;
  const other = here.find((site) => site.productId !== pattern.productId);
  const dose = doseText(pattern.productId, pattern.totalHundredths);
  const count = pattern.sites.length;
  const onLabel = pattern.labelStatus === 'on-label';

  const put = () => {
    putPattern(pattern.id);
    viewStore.getState().announce(WORDS.announce.put(REGION_NAMES[pattern.regionId].name, count));
  };

  return (
    <div className="pattern-choice">
      <button type="button" className={first && !isHere ? 'primary-button' : 'outline-button'} onClick={put}>
        {isHere && <CheckIcon />}
        <span className="pattern-words">
          {patternWords(onLabel, isHere)(count, dose)}{' '}
          <span className="pattern-market">{onLabel ? WORDS.dose.market(pattern.market) : WORDS.fact.evidence[pattern.evidence]}</span>
        </span>
      </button>
      {other && <p className="pattern-replaces">{WORDS.sites.replaces(PRODUCT_NAMES[other.productId].name)}</p>}
      {pattern.togetherWith.length > 0 && (
        <p className="pattern-together">{WORDS.sites.together(pattern.togetherWith.map((id) => REGION_NAMES[id].name).join(', '))}</p>
      )}
      <details className="pattern-conditions">
        <summary>{WORDS.sites.conditions}</summary>
        <FactText fact={pattern.dose} />
        <FactList facts={[...pattern.conditions, pattern.planeFact, ...pattern.notes]} />
        <PatternPoints pattern={pattern} />
      </details>
    </div>
  );
}

/** A label can cover the region while its own points have not been read, or cover it for a disease: neither is off-label. */
function noPatternWords(statuses: readonly (LabelStatus | undefined)[]): (product: string) => string {
  if (statuses.includes('on-label')) return WORDS.sites.pointsNotRead;
  if (statuses.includes('therapeutic-only')) return WORDS.sites.forDisease;
  return statuses.every((status) => status === 'no-label-found') ? WORDS.sites.noLabelFound : WORDS.sites.noPattern;
}

function patternWords(onLabel: boolean, isHere: boolean): (sites: number, dose: string) => string {
  if (onLabel) return isHere ? WORDS.sites.patternPut : WORDS.sites.pattern;
  return isHere ? WORDS.sites.offLabelPatternPut : WORDS.sites.offLabelPattern;
}

/** The whole plan, one line per product: units of different products are never added up. */
function PlanTotals() {
  const plan = usePlan((state) => state.plan);
  const totals = totalsByProduct(plan);
  if (totals.length === 0) return null;
  return (
    <div className="plan-group">
      <h4>{WORDS.sites.planTotal}</h4>
      {totals.length > 1 && <p>{WORDS.sites.mixed(totals.length)}</p>}
      <ul>
        {totals.map((total) => (
          <li key={total.productId}>
            {PRODUCT_NAMES[total.productId].name}: {WORDS.dose.sites(total.sites)}, {doseText(total.productId, total.doseHundredths)}
          </li>
        ))}
      </ul>
    </div>
  );
}
