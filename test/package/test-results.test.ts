import {describe, expect, it} from 'vitest';
import {closingLine, countResults} from '../../scripts/test-results.js';

const file = (status: string, ...tests: string[]) => ({
	status,
	assertionResults: tests.map((each) => ({status: each})),
});

describe('countResults', () => {
	it.each([
		[
			'tests over files',
			[file('passed', 'passed', 'passed'), file('passed', 'passed')],
			true,
			'3 passed, 0 failed',
		],
		['failures', [file('failed', 'passed', 'failed')], false, '1 passed, 1 failed'],
		[
			'skipped tests',
			[file('passed', 'passed', 'skipped', 'todo')],
			true,
			'1 passed, 0 failed, 2 skipped',
		],
		[
			'a file that could not be loaded',
			[file('passed', 'passed'), file('failed')],
			false,
			'1 passed, 1 failed',
		],
		[
			'a file whose set-up failed',
			[file('failed', 'passed', 'skipped')],
			false,
			'1 passed, 1 failed, 1 skipped',
		],
		['an error outside of the tests', [file('passed', 'passed')], false, '1 passed, 1 failed'],
		['no test at all', [], true, '0 passed, 1 failed'],
		['only skipped tests', [file('passed', 'skipped')], true, '0 passed, 1 failed, 1 skipped'],
	])('counts %s', (_, testResults, succeeded, line) => {
		expect(closingLine(countResults({testResults}, succeeded))).toBe(line);
	});

	it('counts a run that broke off as a failure', () => {
		expect(closingLine(countResults(undefined, false))).toBe('0 passed, 1 failed');
	});
});
