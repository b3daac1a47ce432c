import {describe, expect, it, test} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {wordsWorthLearning, type WordToLearn} from '../../source/vocabulary/worth-learning.js';

const learn = (text: string): WordToLearn[] => wordsWorthLearning(findFacts(articleFromText(text)));
const words = (text: string): string[] => learn(text).map(({word}) => word);

it('groups the forms of a root, what teaches most first', () => {
	const text = 'Warga menanggulangi banjir. Penanggulangan banjir itu mahal. Banjir belum surut.';
	expect(learn(text)).toEqual([
		{
			word: 'menanggulangi',
			root: 'tanggulang',
			affixes: ['meN-', '-i'],
			gloss: null,
			start: 6,
			end: 19,
			classes: ['v'],
			count: 2,
			forms: [
				{word: 'menanggulangi', affixes: ['meN-', '-i'], count: 1, start: 6, end: 19},
				{word: 'penanggulangan', affixes: ['peN-…-an'], count: 1, start: 28, end: 42},
			],
			sentence: {text: 'Warga menanggulangi banjir.', start: 0, end: 27},
		},
		{
			word: 'banjir',
			root: 'banjir',
			affixes: [],
			gloss: null,
			start: 20,
			end: 26,
			classes: ['n', 'v'],
			count: 3,
			forms: [{word: 'banjir', affixes: [], count: 3, start: 20, end: 26}],
			sentence: {text: 'Warga menanggulangi banjir.', start: 0, end: 27},
		},
		{
			word: 'surut',
			root: 'surut',
			affixes: [],
			gloss: null,
			start: 74,
			end: 79,
			classes: ['v', 'a'],
			count: 1,
			forms: [{word: 'surut', affixes: [], count: 1, start: 74, end: 79}],
			sentence: {text: 'Banjir belum surut.', start: 61, end: 80},
		},
	]);
});

it('takes the sentence from the article rather than from its headline', () => {
	const text =
		'Warga Menanggulangi Banjir\n\nWarga Kota Rekaan menanggulangi banjir pada Selasa (5/5/2026) malam. Air surut.';
	expect(learn(text)[0]).toMatchObject({
		word: 'menanggulangi',
		count: 2,
		sentence: {text: 'Warga Kota Rekaan menanggulangi banjir pada Selasa (5/5/2026) malam.'},
	});
});

describe('what is no word to learn', () => {
	test.each([
		['grammar words', 'Karena itu, mereka tidak akan pernah ke sana sebelumnya.'],
		['names', 'Gubernur Raka Wibisono bertemu Dewi Lestari di Beringin Rimbun.'],
		['numbers', 'Tiga orang dan ketiganya, keempat, kesebelas.'],
		['words that every reader knows', 'Ibu dan anak-anak pergi ke pasar. Rumahnya besar.'],
		['words that no list knows', 'Blorgh zxywq.'],
	])('%s', (_, text) => {
		expect(words(text).filter((word) => word !== 'gubernur' && word !== 'bertemu')).toEqual([]);
	});
});

describe('the order', () => {
	test.each([
		['derived before plain', 'Dia gugup karena kecurangan.', ['kecurangan', 'gugup']],
		['rare roots before known ones', 'Pertemuan dan perundingan.', ['perundingan', 'pertemuan']],
		['what is said more often first', 'Gugup, cemas. Warga cemas.', ['cemas', 'gugup']],
	])('%s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});
});
