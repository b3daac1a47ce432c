/** @typedef {{passed: number, failed: number, skipped: number}} Counts */

/**
 * Counts what vitest's JSON reporter wrote.
 * @param {{testResults: Array<{status: string, assertionResults: Array<{status: string}>}>} | undefined} results
 *   nothing when vitest broke off
 * @param {boolean} succeeded whether vitest itself ended well
 * @returns {Counts}
 */
export function countResults(results, succeeded) {
	const counts = {passed: 0, failed: 0, skipped: 0};
	for (const {status, assertionResults} of results?.testResults ?? []) {
		for (const test of assertionResults) {
			if (test.status === 'passed') counts.passed++;
			else if (test.status === 'failed') counts.failed++;
			else counts.skipped++;
		}

		// A file that could not be loaded has no test that failed.
		if (status === 'failed' && !assertionResults.some((test) => test.status === 'failed')) {
			counts.failed++;
		}
	}

	// An error outside of every test, or no test at all.
	if (counts.failed === 0 && (!succeeded || counts.passed === 0)) counts.failed = 1;
	return counts;
}

/** @param {Counts} counts */
export function closingLine({passed, failed, skipped}) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
