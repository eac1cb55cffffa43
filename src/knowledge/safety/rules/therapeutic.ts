import { seen, unseen } from '../../fact.ts';
import type { SafetyRule } from '../ruleSchema.ts';

const ona = ['onabotulinumtoxinA'] as ['onabotulinumtoxinA'];

/** Sites of a therapeutic pattern are held against that pattern's own figures, not against those of lines. */
export const THERAPEUTIC_RULES: readonly SafetyRule[] = [
  {
    id: 'migraine-interval',
    title: 'Chronic migraine: every 12 weeks',
    severity: 'warning',
    check: { kind: 'interval', sites: { conditionIds: ['chronic-migraine'] }, days: 84, of: 'same-region' },
    fact: seen('B.preempt.002', 'label', 'Chronic migraine, onabotulinumtoxinA: repeat every 12 weeks.', ['L_BOTOX_MIG']),
  },
  {
    id: 'migraine-total',
    title: 'Chronic migraine: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { conditionIds: ['chronic-migraine'], productIds: ona }, atMostHundredths: 19_500 },
    fact: seen(
      'B.preempt.001',
      'consensus',
      'onabotulinumtoxinA, follow the pain: optional up to 40 U more at up to 8 sites, 195 U at most. The label has the 155 U alone.',
      ['B_OAKVILLE', 'B_PREEMPT_M'],
    ),
  },
  {
    id: 'migraine-neck',
    title: 'Chronic migraine: neck and brow',
    severity: 'note',
    check: { kind: 'reminder', sites: { conditionIds: ['chronic-migraine'] } },
    fact: unseen('B.preempt.007', 'consensus', 'Neck pain, neck weakness, eyelid and brow ptosis are the usual unwanted effects.', [
      'B_BLUMENFELD',
    ]),
  },
  {
    id: 'sweating-total',
    title: 'Forehead and scalp sweating: dose in all',
    severity: 'warning',
    check: { kind: 'dose', scope: 'all', sites: { conditionIds: ['forehead-sweating'], productIds: ona }, atMostHundredths: 10_000 },
    fact: seen(
      'B.hh.001',
      'consensus',
      'Forehead sweating, one expert: 40 to 80 onaU in all; up to 100 onaU where an insurer approved it.',
      ['B_HH_MALONEY'],
    ),
  },
  {
    id: 'sweating-brow',
    title: 'Forehead and scalp sweating: brow, and use outside a label',
    severity: 'note',
    check: { kind: 'reminder', sites: { conditionIds: ['forehead-sweating'] } },
    fact: seen('B.hh.004', 'consensus', 'Brow drop by weakening frontalis; treat depressors as well.', ['B_HH_MALONEY']),
  },
  {
    id: 'masseter-off-label',
    title: 'Masseter: off-label',
    severity: 'note',
    check: { kind: 'reminder', sites: { conditionIds: ['masseter'] } },
    fact: seen('B.masseter.012', 'label', 'Off-label everywhere.', ['L_ONA_US']),
  },
];
