import {describe, expect, it} from 'vitest';
import {attacksOn, isWithin, type Pattern, patternsOf} from '../helpers/patterns.js';

/** How expressions begin that only ever see short texts, and how long those are at most. */
const bounded: ReadonlyArray<readonly [beginning: string, longest: number, why: string]> = [
	['^\\s*\\$CATEGORY:', 4000, 'the beginning of a file'],
	['^\\s*::[^\\n]*::', 4000, 'the beginning of a file'],
	['^\\s*[-*] \\[[xX]\\] ', 4000, 'the beginning of a file'],
	['^\\s*["“»›•‣-]*\\s*["“]', 1000, 'a line of a definition'],
	['\\s*;\\s*', 1000, 'a line of a definition'],
	['"[^"]*"|\\[[^\\]]*\\]|', 255, 'the format of a cell'],
	['\\B(?=(?:\\d{3})+$)', 400, 'a number in full'],
	['\\d+$', 30, 'the name of a cell'],
];

const length = 20_000;
/** In milliseconds; what needs the square of the length takes longer, and what is proportional to it a few. */
const budget = 400;

/** A machine with other work may be late once. */
const isSlow = (pattern: Pattern, attack: string): boolean =>
	!isWithin(pattern, attack, budget) && !isWithin(pattern, attack, budget);

describe('regular expressions of files from elsewhere', () => {
	it('finds one that takes the square of a text', () => {
		const pattern = {file: '', source: '\\s*=', flags: ''};
		expect(attacksOn(pattern, length).some((attack) => isSlow(pattern, attack))).toBe(true);
	});

	it('none takes long over a text of its own characters', {timeout: 120_000}, async () => {
		const all: Pattern[] = [];
		for (const folder of ['exchange', 'results', 'class-report']) {
			all.push(...(await patternsOf(folder)));
		}
		// Those without a file are made by libraries as they load.
		const patterns = all.filter(({file}) => file !== '');
		expect(patterns.length).toBeGreaterThan(200);
		const longest = (source: string): number =>
			bounded.find(([beginning]) => source.startsWith(beginning))?.[1] ?? length;
		const slow = patterns.filter((pattern) =>
			attacksOn(pattern, longest(pattern.source)).some((attack) => isSlow(pattern, attack)),
		);
		expect(slow).toEqual([]);
		const unknown = bounded.filter(
			([beginning]) => !patterns.some(({source}) => source.startsWith(beginning)),
		);
		expect(unknown).toEqual([]);
	});
});
