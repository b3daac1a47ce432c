import {expect, test} from 'vitest';
import {explainAffixes, meaningOfAffixes, writeAffixes} from '../../source/labels/affixes.js';

test.each([
	[[], []],
	[['meN-', '-kan'], ['meN-…-kan: to make it so; to do it for someone']],
	[
		['ber-', 'ke-…-an', '-nya'],
		[
			'ber-: to have it; to do it; to be in it',
			'ke-…-an: the state or the fact of it; to suffer it',
			'-nya: his, her, its; the',
		],
	],
	[
		['reduplikasi', 'meN-', '-i'],
		['reduplikasi: many, repeated or various', 'meN-…-i: to do it to or at; to give it to'],
	],
	[['di-', 'ke-', '-i'], ['di-ke-…-i: passive of meN-ke-…-i']],
	[['toString'], []],
])('%j', (affixes, explanations) => {
	expect(explainAffixes(affixes).map(({en}) => en)).toEqual(explanations);
});

test.each([
	[['memper-', '-i'], 'memper-…-i'],
	[['ber-', 'ke-…-an', '-nya'], 'ber- ke-…-an -nya'],
	[['meN-', 'ber-', '-kan'], 'meN-ber-…-kan'],
	[['toString'], 'toString'],
	[[], ''],
])('%j is written %s', (affixes, written) => {
	expect(writeAffixes(affixes)).toBe(written);
});

test.each([
	[['meN-', '-kan'], 'to make it so; to do it for someone'],
	[
		['ber-', 'ke-…-an'],
		'to have it; to do it; to be in it · the state or the fact of it; to suffer it',
	],
	[['toString'], undefined],
	[[], undefined],
])('%j without names: %s', (affixes, meaning) => {
	expect(meaningOfAffixes(affixes)?.en).toBe(meaning);
});
