import {describe, expect, it} from 'vitest';
import {attacksOn, isWithin, type Pattern, patternsOf} from '../helpers/patterns.js';

/** Expressions that take long over long texts, and why they never see one. */
const shortTextsOnly: Readonly<Record<string, string>> = {
	'\\s*;\\s*': 'splits a list of our own as it loads',
	'\\s*\\n\\s*': 'splits a list of our own as it loads',
	' .*\\n': 'splits a list of our own as it loads',
};

const length = 100_000;
const budget = 2000;

const isSlow = (pattern: Pattern): boolean =>
	attacksOn(pattern, length).some((attack) => !isWithin(pattern, attack, budget));

describe('regular expressions of the language', () => {
	it('none takes long over a long text of its own characters', {timeout: 240_000}, async () => {
		const patterns = await patternsOf('language');
		expect(patterns.length).toBeGreaterThan(200);
		const checked = patterns.filter(({source}) => shortTextsOnly[source] === undefined);
		expect(checked.filter(isSlow)).toEqual([]);
	});

	it.each(['^(?:a+)+$', '\\s+$', '^(?:a|a)*b$'])('would find %s', (source) => {
		const pattern = {file: '', source, flags: 'u'};
		expect(attacksOn(pattern, length).some((attack) => !isWithin(pattern, attack, 300))).toBe(true);
	});

	it('lists only expressions that there are', async () => {
		const sources = new Set((await patternsOf('language')).map(({source}) => source));
		expect(Object.keys(shortTextsOnly).filter((source) => !sources.has(source))).toEqual([]);
	});
});
