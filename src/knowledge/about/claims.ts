import { seen } from '../fact.ts';
import type { CheckedClaim } from './aboutSchema.ts';

/** Common claims of clinic texts, checked against the literature. */
export const CLAIM_RECORDS: readonly CheckedClaim[] = [
  {
    id: 'claim-1',
    claim: 'It is similar in structure to acetylcholine and binds to acetylcholine receptors.',
    verdict: 'wrong',
    reason: seen(
      'G.01.001',
      'consensus',
      'Botulinum toxin is a protein of about 150 kDa, built of a heavy and a light chain, roughly a thousand times heavier than acetylcholine. It binds gangliosides and synaptic vesicle protein on the nerve ending, enters it, and cuts SNAP-25, so acetylcholine is not released. It does not act on acetylcholine receptors.',
      ['G_YI_GLAB', 'G_MDTODATE', 'G_BIOLABS', 'G_REZNIK', 'G_PIRAZZINI'],
    ),
    corrected: seen(
      'G.01.002',
      'consensus',
      'The toxin acts inside the nerve ending and stops it releasing acetylcholine; it does not sit on the muscle receptor.',
      ['G_YI_GLAB', 'G_MDTODATE', 'G_BIOLABS', 'G_REZNIK', 'G_PIRAZZINI'],
    ),
  },
  {
    id: 'claim-2',
    claim: 'It shows its effect immediately, with changes from the second day.',
    verdict: 'oversimplified',
    reason: seen(
      'G.02.001',
      'trial',
      'Not immediate: median onset is 2-3 days (some from day 1, about a third), and full effect takes about 2 weeks.',
      ['T_ABO_SCHLESS', 'L_BOC_UK', 'L_ALLUZ_UK'],
    ),
    corrected: seen('G.02.002', 'trial', 'You will usually notice it in 2 to 3 days; judge it at 2 weeks.', [
      'T_ABO_SCHLESS',
      'L_BOC_UK',
      'L_ALLUZ_UK',
    ]),
  },
  {
    id: 'claim-3',
    claim: 'It appears after 3 to 4 days and works about two weeks, so return after two weeks.',
    verdict: 'wrong',
    reason: seen(
      'G.03.001',
      'trial',
      'Onset about 3 days is fair, but the effect lasts about 3-6 months, and 2 weeks is the peak and review time.',
      ['T_GLOGAU', 'T_SAKURA12', 'F_POSTCARE'],
    ),
    corrected: seen(
      'G.03.002',
      'trial',
      'It starts in about 3 days, peaks near 2 weeks and lasts 3 to 4 months on average; the 2 week visit is a check.',
      ['T_GLOGAU', 'T_SAKURA12', 'F_POSTCARE'],
    ),
  },
  {
    id: 'claim-4',
    claim: 'It lasts 3 to 6 months, depending on amount, muscle size and location.',
    verdict: 'oversimplified',
    reason: seen(
      'G.04.001',
      'trial',
      'Typical is 3-4 months; 6 months applies to some products and higher doses. Dose, sex and area do change duration.',
      ['T_GLOGAU', 'T_SAKURA12', 'T_HIGH_REV', 'T_RAPPL'],
    ),
    corrected: seen('G.04.002', 'trial', 'Expect 3 to 4 months; some people and products reach about 6 months.', [
      'T_GLOGAU',
      'T_SAKURA12',
      'T_HIGH_REV',
      'T_RAPPL',
    ]),
  },
  {
    id: 'claim-5',
    claim: 'It lifts the eyebrows and the upper eyelid by several millimetres.',
    verdict: 'oversimplified',
    reason: seen(
      'G.05.001',
      'trial',
      'Brow: one small series averaged 1.02 mm at mid-pupil and 4.83 mm at the outer canthus after 7-10 U to the lateral orbicularis; after 20 U to the glabella only a third to a half of patients had a measurably higher medial brow. Upper eyelid: not a recognised lift target; a pretarsal dose used to treat ptosis moved the lid about 0.5 mm, and lid droop is a known unwanted effect.',
      ['B_BROW_AHN', 'B_BROW_GLAB', 'D_PTOSIS_REV'],
    ),
    corrected: seen(
      'G.05.002',
      'trial',
      'The outer brow may rise by about 1 to 5 millimetres in some people; the upper eyelid itself is not lifted in routine treatment and can, rarely, droop.',
      ['B_BROW_AHN', 'B_BROW_GLAB', 'D_PTOSIS_REV'],
    ),
  },
  {
    id: 'claim-6',
    claim: 'Headache up to 12 hours, flu-like feeling, allergy, droopy lid for 1 to 2 weeks, redness and bruise gone in days.',
    verdict: 'oversimplified',
    reason: seen(
      'G.06.001',
      'trial',
      'The list is right but the times are not. Headache was reported by about 5-6% in glabella trials (no source read supports a 12-hour limit); flu syndrome is in the older ona list of common events; lid droop appears within 2-7 days and can last weeks; bruises are quoted at 7-11 days; serious allergy is rare but needs emergency care. Breathing, swallowing or speech trouble, missing from the claim, is the boxed warning.',
      ['L_INCO_HCP', 'L_DAXI_US', 'D_ECTROP', 'F_EBROON', 'L_ONA_US', 'G_BRUISE'],
    ),
    corrected: seen(
      'G.06.002',
      'trial',
      'Some people get a headache, redness or a bruise for a few days to about a week and a half; a droopy lid is uncommon but can last several weeks; get help at once for trouble breathing, swallowing or speaking.',
      ['L_INCO_HCP', 'L_DAXI_US', 'D_ECTROP', 'F_EBROON', 'L_ONA_US', 'G_BRUISE'],
    ),
  },
  {
    id: 'claim-7',
    claim: 'At least three months between treatments.',
    verdict: 'correct',
    reason: seen('G.07.001', 'label', 'All aesthetic labels use 3 months as the minimum.', [
      'L_ONA_EU_GL',
      'L_PRABO_US',
      'L_RELA_EU',
      'L_LETI_UK',
    ]),
    corrected: seen('G.07.002', 'label', 'Do not repeat sooner than 3 months.', ['L_ONA_EU_GL', 'L_PRABO_US', 'L_RELA_EU', 'L_LETI_UK']),
  },
  {
    id: 'claim-8',
    claim: 'It is injected into muscle for rejuvenation and under the skin for sweating.',
    verdict: 'oversimplified',
    reason: seen(
      'G.08.001',
      'label',
      'Broadly yes, but for sweating the toxin goes into the skin (intradermal), not under it, and some cosmetic sites (lower lid, low forehead, jawline in some techniques) are also placed very superficially.',
      ['L_ONA_PIL', 'B_FLYNN_LID', 'B_NEFERTITI_CH'],
    ),
    corrected: seen('G.08.002', 'label', 'For lines it is mostly placed in the muscle; for sweating it is placed within the skin.', [
      'L_ONA_PIL',
      'B_FLYNN_LID',
      'B_NEFERTITI_CH',
    ]),
  },
  {
    id: 'claim-9',
    claim: 'The process takes an hour to an hour and a half, with numbing ointment for 15 minutes.',
    verdict: 'oversimplified',
    reason: seen(
      'G.09.001',
      'convention',
      'Injections take about 10-20 minutes; the hour includes consultation and numbing. Trials of cream used about 60 minutes, not 15, and cold or spray can be enough.',
      ['F_ORLANDO', 'F_GLASGOW', 'F_EMLA_RCT'],
    ),
    corrected: seen('G.09.002', 'convention', 'Plan about half an hour, mostly talk and preparation; injections take 10 to 20 minutes.', [
      'F_ORLANDO',
      'F_GLASGOW',
      'F_EMLA_RCT',
    ]),
  },
  {
    id: 'claim-10',
    claim: 'It can treat sagging and loosening from ageing.',
    verdict: 'wrong',
    reason: seen(
      'G.10.001',
      'convention',
      'It relaxes muscle to soften movement lines; it does not tighten loose skin. Some lift from relaxing a pulling muscle (brow, jaw) is partial, and skin laxity at the outer eye is described as not responding, and heavy jowls as a poor indication.',
      ['S_PSK_CROW', 'B_NEFERTITI_CH'],
    ),
    corrected: seen('G.10.002', 'convention', 'It softens expression lines; it does not treat loose or sagging skin.', [
      'S_PSK_CROW',
      'B_NEFERTITI_CH',
    ]),
  },
  {
    id: 'claim-11',
    claim: 'No examinations are needed beforehand.',
    verdict: 'wrong',
    reason: seen(
      'G.11.001',
      'label',
      'Labels require checking for contraindications, eyelid and brow function, prior surgery, neuromuscular disease, drugs, pregnancy.',
      ['L_ABO_HCP', 'L_DAXI_US', 'L_LETI_UK'],
    ),
    corrected: seen('G.11.002', 'label', 'A doctor should assess your health, medicines, muscles and eyelids before treatment.', [
      'L_ABO_HCP',
      'L_DAXI_US',
      'L_LETI_UK',
    ]),
  },
  {
    id: 'claim-12',
    claim: 'It relaxes the "mimic muscles" that make lines.',
    verdict: 'correct',
    reason: seen(
      'G.12.001',
      'consensus',
      'Facial (mimetic) muscles are relaxed by weakening acetylcholine release; lines made by movement soften.',
      ['G_YI_GLAB', 'B_SMALL_AFP'],
    ),
    corrected: seen('G.12.002', 'consensus', 'It relaxes facial muscles that make expression lines.', ['G_YI_GLAB', 'B_SMALL_AFP']),
  },
  {
    id: 'claim-13',
    claim: 'It helps migraine and excessive sweating, strabismus and motor disorders.',
    verdict: 'correct',
    reason: seen(
      'G.13.001',
      'label',
      'Correct with one limit: the approval is for chronic migraine (15 or more headache days a month), not for every migraine. Approved uses include chronic migraine, axillary sweating, strabismus, blepharospasm, hemifacial spasm (UK), cervical dystonia and spasticity, by trained doctors at different doses.',
      ['L_ONA_UK', 'B_EMEDTV', 'B_OAKVILLE'],
    ),
    corrected: seen(
      'G.13.002',
      'label',
      'Yes; it is also approved for chronic migraine, underarm sweating, eye misalignment and muscle spasm conditions.',
      ['L_ONA_UK', 'B_EMEDTV', 'B_OAKVILLE'],
    ),
  },
];
