/** Ends a test run with one plain line that any machine can read: "N passed, N failed, N skipped". */
module.exports = class PlainSummaryReporter {
  onRunComplete(_contexts, { numPassedTests, numFailedTests, numPendingTests, numFailedTestSuites }) {
    const failed = numFailedTests || numFailedTestSuites
    process.stdout.write(`${numPassedTests} passed, ${failed} failed, ${numPendingTests} skipped\n`)
  }
}
