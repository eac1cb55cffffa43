import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readChartFile } from '#export/chartFile/readChartFile.ts';
import { adoption, keptFile } from './chartSamples.ts';

/** Every kept file that must not be read, with what the reader says of it: its status, the first reason and where it lies. */
const REFUSED: Readonly<Record<string, readonly [status: string, code?: string, path?: string]>> = {
  'a-list.json': ['damaged', 'other-format', ''],
  'a-number.json': ['not-a-chart', 'other-format', ''],
  'a-picture.png': ['not-a-chart', 'not-utf-8', ''],
  'blank.json': ['not-a-chart', 'empty', ''],
  'chart-is-null.json': ['damaged', 'invalid', 'chart'],
  'control-character.json': ['damaged', 'control-character', 'chart.visits[0].plan.note'],
  'deep.json': ['too-large'],
  'dose-as-text.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites[0].doseHundredths'],
  'dose-in-fractions.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites[0].doseHundredths'],
  'dose-negative.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites[0].doseHundredths'],
  'duplicate-key-escaped.json': ['damaged', 'duplicate-key', 'chart.label'],
  'duplicate-key.json': ['damaged', 'duplicate-key', 'chart.visits[0].plan.sites[0].doseHundredths'],
  'empty.json': ['not-a-chart', 'empty', ''],
  'flipped-bit-in-note.json': ['damaged', 'checksum-differs', 'chart'],
  'label-too-long.json': ['damaged', 'invalid', 'chart.label'],
  'latin-1.json': ['damaged', 'not-utf-8', ''],
  'lone-surrogate.json': ['damaged', 'lone-surrogate', 'chart.visits[0].plan.note'],
  'nan.json': ['damaged', 'not-json', ''],
  'newer-stored-plan.json': ['newer'],
  'newer-version.json': ['newer'],
  'no-chart.json': ['damaged', 'checksum-differs', 'chart'],
  'no-checksum.json': ['damaged', 'no-checksum', 'checksum'],
  'no-such-day.json': ['damaged', 'invalid', 'chart.visits[0].plan.preparations[0].vials[0].expiry'],
  'no-such-moment.json': ['damaged', 'invalid', 'chart.visits[0].givenAt'],
  'no-version.json': ['damaged', 'no-version', 'version'],
  'not-json.json': ['not-a-chart', 'not-json', ''],
  'number-beyond-double.json': ['damaged', 'number-too-large', 'chart.visits[0].plan.acknowledgements[0].measured'],
  'old-plan-choices-of-numbers.json': ['damaged', 'invalid', 'plan'],
  'old-plan-truncated.json': ['damaged', 'not-json', ''],
  'old-plan-unknown-muscle.json': ['damaged', 'invalid', 'plan'],
  'other-checksum-algorithm.json': ['damaged', 'no-checksum', 'checksum'],
  'other-json.json': ['not-a-chart', 'other-format', 'format'],
  'planned-but-amended.json': ['damaged', 'invalid', 'chart.visits[0]'],
  'proto-key-escaped.json': ['damaged', 'forbidden-key', 'chart.__proto__'],
  'proto-key.json': ['damaged', 'forbidden-key', 'chart.__proto__'],
  'raw-control-character.json': ['damaged', 'control-character', 'chart.visits[0].plan.note'],
  'too-many-sites.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites'],
  'truncated-in-a-character.json': ['damaged', 'not-utf-8', ''],
  'truncated.json': ['damaged', 'not-json', ''],
  'two-sites-one-id.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites'],
  'two-visits-one-id.json': ['damaged', 'invalid', 'chart.visits'],
  'unknown-edit-in-amendment.json': ['damaged', 'invalid', 'chart.visits[0].amendments[0].edits[2].kind'],
  'unknown-product.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites[0].productId'],
  'utf16-be-without-mark.json': ['not-a-chart', 'utf-16', ''],
  'utf16-le.json': ['not-a-chart', 'utf-16', ''],
  'version-as-text.json': ['damaged', 'no-version', 'version'],
  'version-zero.json': ['damaged', 'no-version', 'version'],
  'weights-off-the-triangle.json': ['damaged', 'invalid', 'chart.visits[0].plan.sites[0].origin.anchor.weights'],
};

describe('kept files that are refused', () => {
  it('are all named here', () => {
    const files = readdirSync(new URL('../../fixtures/invalid/charts/', import.meta.url));
    expect(files.sort()).toEqual(Object.keys(REFUSED).sort());
  });

  it.each(Object.entries(REFUSED))('%s: %j', (name, [status, code, path]) => {
    const read = readChartFile(keptFile('invalid/charts', name), adoption());
    expect(read).not.toHaveProperty('chart');
    expect(read.status).toBe(status);
    expect('reasons' in read ? read.reasons[0] : {}).toMatchObject(code === undefined ? {} : { code, path });
  });
});
