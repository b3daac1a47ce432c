import {describe, expect, it} from 'vitest';
import type {PastAnswer} from '../../source/progress/card-answers.js';
import {resultFrom} from '../../source/results/from-answers.js';
import {meeting} from '../helpers/sample-decks.js';

const base = {at: 1, tz: 420, mode: 'quiz', input: 'choice'} as const;
const wrong: PastAnswer = {...base, grade: 1, option: 'Li Qiang'};
const right: PastAnswer = {...base, grade: 3, option: 'Li Hongzhong'};

function resultOf(
	answers: readonly PastAnswer[],
	attempt: 'first' | 'last' = 'first',
	change: object = {},
) {
	const log = {
		answers: new Map([['li', answers]]),
		flags: new Map(),
		changes: new Map([['li', change]]),
	};
	return resultFrom(meeting, log, {pupil: '07', attempt}).cards;
}

const li = {id: 'li', key: 'Li Hongzhong'};

describe('the result of a card', () => {
	it('is the first answer that newsquiz judged, or the last', () => {
		expect(resultOf([wrong, right])).toEqual([{...li, isRight: false, option: 'Li Qiang'}]);
		expect(resultOf([wrong, right], 'last')).toEqual([{...li, isRight: true, option: li.key}]);
	});

	it.each<[string, PastAnswer, object[]]>([
		['a memory that was graded by oneself', {...base, mode: 'study', input: 'think', grade: 3}, []],
		[
			'a choice in study',
			{...right, mode: 'study', grade: 1},
			[{...li, isRight: true, option: 'Li Hongzhong'}],
		],
		[
			'a wrong choice in study that was graded as easy',
			{...wrong, mode: 'study', grade: 4},
			[{...li, isRight: false, option: 'Li Qiang'}],
		],
		['a typed answer', {...base, input: 'type', grade: 3}, [{...li, isRight: true}]],
		[
			'a quiz of an older newsquiz',
			{at: 1, tz: 0, mode: 'quiz', grade: 1},
			[{...li, isRight: false}],
		],
		['study of an older newsquiz', {at: 1, tz: 0, mode: 'study', grade: 3}, []],
	])('%s', (_, answer, expected) => {
		expect(resultOf([answer])).toEqual(expected);
	});

	it('names the key that the pupil was marked by', () => {
		const own = {answer: 'Tuan Li'};
		expect(resultOf([{...base, input: 'type', grade: 3}], 'first', own)).toEqual([
			{id: 'li', key: 'Tuan Li', isRight: true},
		]);
	});
});
