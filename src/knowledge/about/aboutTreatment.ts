import { gate } from '../gate.ts';
import { type AboutSection, aboutSectionSchema, type CheckedClaim, claimSchema } from './aboutSchema.ts';
import { CLAIM_RECORDS } from './claims.ts';
import { HOW_IT_WORKS } from './howItWorks.ts';
import { SAFETY_AND_VISIT } from './safetyAndVisit.ts';

export type { AboutSection, CheckedClaim } from './aboutSchema.ts';

/** The "About the treatment" page, top to bottom. Import it lazily with the page. */
export const ABOUT_SECTIONS: readonly AboutSection[] = [...HOW_IT_WORKS, ...SAFETY_AND_VISIT];

/** Common claims, checked: each with its verdict, the reason and a sentence that holds. */
export const CHECKED_CLAIMS: readonly CheckedClaim[] = CLAIM_RECORDS;

for (const section of ABOUT_SECTIONS) gate(`about section ${section.id}`, aboutSectionSchema, section);
for (const claim of CHECKED_CLAIMS) gate(`checked ${claim.id}`, claimSchema, claim);
