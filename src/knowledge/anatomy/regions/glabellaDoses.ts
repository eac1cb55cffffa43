import { seen, unseen } from '../../fact.ts';
import type { Region } from '../regionSchema.ts';

/** What each label gives for the frown lines, in its own unit. */
export const GLABELLA_DOSES: Region['doses'] = [
  {
    productId: 'onabotulinumtoxinA',
    market: 'US',
    totalText: '20 U',
    siteCount: 5,
    fact: seen('A.ona.005', 'label', '4 U (0.1 mL) at each of 5 sites: two per corrugator and one procerus.', ['L_ONA_US']),
  },
  {
    productId: 'onabotulinumtoxinA',
    market: 'EU/UK',
    totalText: '20 U',
    siteCount: 5,
    fact: seen('A.ona.013', 'label', 'Keep to 4 U per site and 5 sites to limit eyelid ptosis.', ['L_ONA_EU_GL']),
  },
  {
    productId: 'abobotulinumtoxinA',
    market: 'US and EU/UK',
    totalText: '50 U',
    siteCount: 5,
    fact: seen('A.abo.007', 'label', '10 U at each of 5 sites: two per corrugator, one procerus near the nasofrontal angle.', [
      'L_ABO_HCP',
      'L_AZZ_UK',
    ]),
  },
  {
    productId: 'abobotulinumtoxinA-rtu',
    market: 'EU/UK',
    totalText: '50 s.U',
    siteCount: 5,
    fact: unseen('A.aboL.003', 'label', '10 Speywood units (0.05 mL) at each of 5 sites.', ['L_ALLUZ_UK']),
  },
  {
    productId: 'incobotulinumtoxinA',
    market: 'US and EU/UK',
    totalText: '20 U',
    siteCount: 5,
    fact: seen('A.inco.005', 'label', '4 U at each of 5 sites. The EU/UK label allows an increase up to 30 U.', ['L_INCO_HCP', 'L_BOC_UK']),
  },
  {
    productId: 'prabotulinumtoxinA',
    market: 'US and EU/UK',
    totalText: '20 U',
    siteCount: 5,
    fact: seen('A.prabo.003', 'label', '4 U at each of 5 sites: inferomedial and superomedial in each corrugator, one procerus.', [
      'L_PRABO_US',
      'L_NUC_EU',
    ]),
  },
  {
    productId: 'daxibotulinumtoxinA',
    market: 'US',
    totalText: '40 U',
    siteCount: 5,
    fact: seen('A.daxi.005', 'label', '8 U (0.1 mL) at each of 5 sites: two per corrugator, one procerus.', ['L_DAXI_US']),
  },
  {
    productId: 'letibotulinumtoxinA',
    market: 'US and EU/UK',
    totalText: '20 U',
    siteCount: 5,
    fact: seen('A.leti.003', 'label', '4 U at each of 5 sites.', ['L_LETI_US', 'L_LETI_UK']),
  },
  {
    productId: 'relabotulinumtoxinA',
    market: 'EU/UK',
    totalText: '50 U',
    siteCount: 5,
    fact: unseen('A.rela.005', 'label', '10 U at each of five sites; the even split was inferred from the total.', ['L_RELA_EU']),
  },
];
