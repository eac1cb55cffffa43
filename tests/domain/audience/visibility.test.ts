import { describe, expect, it } from 'vitest';
import { AUDIENCES, CARD_SECTIONS, VISIBILITY } from '#domain/audience/visibility.ts';

describe('audiences', () => {
  it('shows a patient no product, no dose and nothing to change', () => {
    expect(VISIBILITY.patient).toMatchObject({ products: false, doses: false, editsPlan: false, register: 'plain' });
    for (const section of ['dose', 'siteChoices', 'labelStatus', 'depth'] as const) {
      expect(VISIBILITY.patient.sections, section).not.toContain(section);
    }
  });

  it('lets a trainer see everything that a doctor sees, and the anatomy', () => {
    for (const section of VISIBILITY.doctor.sections) expect(VISIBILITY.trainer.sections).toContain(section);
    expect(VISIBILITY.trainer.sections).toContain('anatomy');
  });

  it.each(AUDIENCES)('names known sections once each for the %s', (audience) => {
    const { sections } = VISIBILITY[audience];
    expect(new Set(sections).size).toBe(sections.length);
    for (const section of sections) expect(CARD_SECTIONS).toContain(section);
  });
});
