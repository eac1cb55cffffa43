// @ts-check
import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** @typedef {import('vitest/node').Reporter} Reporter */

/**
 * A reporter of vitest that writes which tests passed only on a later try, as a JSON array of "file > test", to the file
 * that SECOND_TRIES names: the JSON report does not tell them from the others.
 * @implements {Reporter}
 */
// biome-ignore lint/style/noDefaultExport: vitest finds a reporter so.
export default class SecondTries {
  /** @param {ReadonlyArray<import('vitest/node').TestModule>} modules */
  onTestRunEnd(modules) {
    const file = process.env.SECOND_TRIES;
    if (!file) return;
    const names = modules.flatMap((module) =>
      [...module.children.allTests('passed')]
        .filter((test) => test.diagnostic()?.flaky)
        .map((test) => `${path.relative(process.cwd(), module.moduleId)} > ${test.fullName}`),
    );
    writeFileSync(file, JSON.stringify(names));
  }
}
