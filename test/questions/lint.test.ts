import {expect, test} from 'vitest';
import type {Card} from '../../source/deck/deck.js';
import {lint, rules} from '../../source/questions/lint/rules.js';

const sentence = 'Bupati Wira Santoso meresmikan Jembatan Randu di Kendari pada 4 Mei 2024.';
const good: Card = {
	id: 'c1',
	kind: 'place',
	form: 'direct',
	question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?',
	answer: 'Kendari',
	distractors: ['Ambon', 'Palu', 'Manado'],
	evidence: [{article: 'a', text: sentence, start: 49, end: 56}],
};

test('a good card breaks no rule', () => {
	expect(lint(good)).toEqual([]);
});

test('rules have ids of their own', () => {
	expect(new Set(rules.map(({id}) => id)).size).toBe(rules.length);
});

test.each<[string, Partial<Card>]>([
	['stem-length', {question: 'Di mana?'}],
	['stem-end', {question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024'}],
	['one-gap', {form: 'cloze', question: 'Bupati meresmikan Jembatan Randu di Sulawesi pada Mei.'}],
	['one-gap', {question: 'Di ____ Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?'}],
	[
		'balanced',
		{question: 'Di mana "Bupati Wira Santoso meresmikan Jembatan Randu pada 4 Mei 2024?'},
	],
	['no-pointer', {question: 'Di mana bupati tersebut meresmikan Jembatan Randu pada 4 Mei 2024?'}],
	['no-pointer', {question: 'Di mana Bupati Wira Santoso meresmikan rumahnya pada 4 Mei 2024?'}],
	[
		'key-not-in-stem',
		{question: 'Di mana Bupati Kendari Wira Santoso meresmikan Jembatan Randu pada 2024?'},
	],
	['key-shape', {answer: 'kendari'}],
	['key-shape', {kind: 'date', answer: '4 Mei'}],
	['key-in-evidence', {evidence: []}],
	['key-in-evidence', {evidence: [{article: 'a', text: sentence, start: 0, end: 6}]}],
	['options', {distractors: ['Ambon', 'ambon', 'Palu']}],
	['options', {distractors: ['Kota Kendari', 'Ambon', 'Palu']}],
	['options', {accept: ['Ambon'], distractors: ['Ambon', 'Palu', 'Manado']}],
	['option-lengths', {kind: 'purpose', answer: 'Kendari', distractors: ['a', 'b', 'c']}],
	[
		'glued-words',
		{question: 'Di mana Bupati Wira Santoso meresmikan jembatanRandu pada 4 Mei 2024?'},
	],
	[
		'printable',
		{question: 'Di mana Bupati Wira \ufffdSantoso meresmikan Jembatan Randu pada 2024?'},
	],
	['no-residue', {question: 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu,?'}],
])('%s catches what it is for', (id, change) => {
	expect(lint({...good, ...change}).map(({rule}) => rule)).toContain(id);
});

test('a sentence that breaks off is caught', () => {
	const question = 'Di mana Bupati Wira Santoso meresmikan Jembatan Randu pada 2024 yang?';
	expect(lint({...good, question}).map(({rule}) => rule)).toContain('whole-sentence');
});
