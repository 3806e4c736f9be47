import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed to the file named by LIANBAN_TEST_COUNT; a test file that could not run counts as failed, a skipped test too unless tests were asked for by name. */
export default class CountReporter {
  constructor({ testNamePattern }) {
    this.byName = Boolean(testNamePattern);
  }

  onRunComplete(_contexts, results) {
    const file = process.env.LIANBAN_TEST_COUNT;
    if (!file) return;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + (this.byName ? 0 : results.numPendingTests);
    writeFileSync(file, JSON.stringify({ passed: results.numPassedTests, failed, skipped: results.numPendingTests }));
  }
}
