import { describe, expect, it } from 'vitest';
import { type Finding, findingKey } from '#domain/safety/finding.ts';
import { siteFlags } from '#scene/sites/siteFlags.ts';

const finding = (code: string, severity: Finding['severity'], ...siteIds: string[]): Finding => ({
  code,
  severity,
  siteIds,
  regionId: null,
  productId: null,
  measured: null,
  limit: null,
  bound: null,
  unit: null,
  fact: { text: 'abc', sources: ['X_GRAY'], verified: true, evidence: 'anatomy' },
});

describe('what was found about sites', () => {
  it('shows the gravest finding of each', () => {
    const flags = siteFlags([finding('a', 'note', '1', '2'), finding('b', 'stop', '2'), finding('c', 'warning', '2', '3')], []);
    expect([...flags]).toEqual([
      ['1', 'note'],
      ['2', 'stop'],
      ['3', 'warning'],
    ]);
  });

  it('stays as a note where a person has gone on from it', () => {
    const warning = finding('b', 'warning', '1');
    const acknowledgement = { key: findingKey(warning), measured: null, reason: 'seen', at: '2026-01-01T00:00:00.000Z' };
    expect(siteFlags([warning], [acknowledgement]).get('1')).toBe('note');
  });

  it('leaves findings about the whole plan off the face', () => {
    expect(siteFlags([finding('a', 'stop')], []).size).toBe(0);
  });
});
