import {expect, test} from 'vitest';
import {explainAffixes} from '../../source/labels/affixes.js';

test.each([
	[[], []],
	[['meN-', '-kan'], ['meN- -kan: to make it so; to do it for someone']],
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
		['reduplikasi: many, repeated or various', 'meN- -i: to do it to or at; to give it to'],
	],
	[['di-', 'ke-', '-i'], ['di- ke- -i: passive of meN-ke-…-i']],
	[['toString'], []],
])('%j', (affixes, explanations) => {
	expect(explainAffixes(affixes).map(({en}) => en)).toEqual(explanations);
});
