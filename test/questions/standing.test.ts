import {describe, expect, test} from 'vitest';
import {standingProblem} from '../../source/questions/standing.js';
import {marked} from './marked.js';

const problem = (
	question: string,
	answer: string,
	text = '',
	kind: 'person' | 'place' = 'person',
) => standingProblem({facts: marked(text)}, {form: 'direct', kind, question, answer, accept: []});

describe('a plain question that only its article explains', () => {
	test.each([
		[
			'Siapakah yang memimpin negosiasi di Norlandia pada Mei 2024?',
			'a noun of it is explained only in the article',
		],
		['Siapakah yang meresmikan pasar di Ambon?', 'too little says which event is meant'],
		['Siapakah Bupati Arguni yang meresmikan Pasar Lontar di Ambon?', undefined],
	])('%s', (question, expected) => expect(problem(question, 'Rani Utami')).toBe(expected));

	test('gives no word of its answer away', () => {
		expect(
			problem(
				'Di provinsi manakah Bank DKI membuka cabang pada Mei 2024?',
				'DKI Jakarta',
				'',
				'place',
			),
		).toBe('the question gives a word of the answer');
	});
});
