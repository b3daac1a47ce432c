import {describe, expect, it} from 'vitest';
import {attacksOn, isWithin, patternsOf} from '../helpers/patterns.js';

/** How expressions begin that only ever see short texts, and how long those are at most. */
const bounded: ReadonlyArray<readonly [beginning: string, longest: number, why: string]> = [
	['^[\\s\\-–—*=_[(]+|', 1500, 'a line that may be furniture'],
	['^[\\s,;:|·•/–-]*\\p{Lu}[\\p{L}', 140, 'a line that may be a stamp'],
	['^(?:(?:halaman )?(?:selanjutnya|', 200, 'a line that may lead to another page'],
	['(?<=[.!?…]["”’)]?|^|\\s{2})\\s*(?:[([]', 300, 'the tail of the last line'],
];

describe('regular expressions of articles', () => {
	it('none takes long over a text of its own characters', {timeout: 240_000}, async () => {
		const patterns = await patternsOf('article');
		expect(patterns.length).toBeGreaterThan(200);
		const longest = (source: string): number =>
			bounded.find(([beginning]) => source.startsWith(beginning))?.[1] ?? 100_000;
		const slow = patterns.filter((pattern) =>
			attacksOn(pattern, longest(pattern.source)).some(
				(attack) => !isWithin(pattern, attack, 2000),
			),
		);
		expect(slow).toEqual([]);
		const unknown = bounded.filter(
			([beginning]) => !patterns.some(({source}) => source.startsWith(beginning)),
		);
		expect(unknown).toEqual([]);
	});
});
