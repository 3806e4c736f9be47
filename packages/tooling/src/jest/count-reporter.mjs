import { writeFileSync } from 'node:fs';

/** Writes how many tests passed and failed to the file named by LIANBAN_TEST_COUNT; a test file that could not run counts as failed. */
export default class CountReporter {
  onRunComplete(_contexts, results) {
    const file = process.env.LIANBAN_TEST_COUNT;
    if (!file) return;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + results.numPendingTests;
    writeFileSync(file, JSON.stringify({ passed: results.numPassedTests, failed, skipped: results.numPendingTests }));
  }
}
