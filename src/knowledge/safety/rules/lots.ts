import type { ProductId } from '../../anatomy/ids.ts';
import { type Fact, secondHand, seen, unseen } from '../../fact.ts';
import type { SafetyRule } from '../ruleSchema.ts';

const record = seen('F.proc.001', 'label', 'Mark product, batch, expiry, diluent volume, units per site.', ['L_AZZ_UK', 'L_ALLUZ_UK']);

const withinHours = (id: string, productId: ProductId, hours: number, fact: Fact): SafetyRule => ({
  id: `opened-too-long-${id}`,
  title: `${productId}: opened longer than its use window`,
  severity: 'warning',
  check: { kind: 'opened-too-long', productId, hours },
  fact,
});

/** Vials and lots. */
export const LOT_RULES: readonly SafetyRule[] = [
  { id: 'lot-expired', title: 'Expired lot', severity: 'stop', check: { kind: 'lot-expired' }, fact: record },
  withinHours(
    'ona',
    'onabotulinumtoxinA',
    24,
    seen('A.ona.003', 'label', 'Use within 24 h of reconstitution, kept at 2-8 °C.', ['L_ONA_DIL']),
  ),
  withinHours(
    'abo',
    'abobotulinumtoxinA',
    24,
    secondHand('label', 'Within 24 h, refrigerated (2-8 °C), protected from light.', ['L_ABO_US'], 'A.abo.006'),
  ),
  withinHours('inco', 'incobotulinumtoxinA', 24, seen('A.inco.003', 'label', 'Use within 24 h; hold refrigerated 2-8 °C.', ['L_INCO_HCP'])),
  withinHours('prabo', 'prabotulinumtoxinA', 24, seen('A.prabo.002', 'label', 'Use within 24 h at 2-8 °C.', ['L_PRABO_US'])),
  withinHours('daxi', 'daxibotulinumtoxinA', 72, unseen('A.daxi.004', 'label', 'After reconstitution use within 72 h.', ['L_DAXI_US'])),
  withinHours('leti', 'letibotulinumtoxinA', 24, seen('A.leti.002', 'label', 'Use within 24 h.', ['L_LETI_US', 'L_LETI_UK'])),
  {
    id: 'opened-for-other-session',
    title: 'Vial opened on another day: one patient, one session',
    severity: 'warning',
    check: { kind: 'opened-for-other-session', productIds: ['abobotulinumtoxinA-rtu'] },
    fact: seen('A.aboL.001', 'label', 'One vial, one patient, one session.', ['L_ALLUZ_UK']),
  },
  { id: 'lot-missing', title: 'No lot written down', severity: 'note', check: { kind: 'lot-missing' }, fact: record },
  { id: 'vials-too-few', title: 'The vials hold less than is planned', severity: 'note', check: { kind: 'vials-too-few' }, fact: record },
];
