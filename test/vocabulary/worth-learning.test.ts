import {describe, expect, it, test} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {type KnownWords, newLearner} from '../../source/vocabulary/known-words.js';
import {wordsWorthLearning, type WordToLearn} from '../../source/vocabulary/worth-learning.js';

const learn = (text: string): WordToLearn[] => wordsWorthLearning(findFacts(articleFromText(text)));
const words = (text: string): string[] => learn(text).map(({word}) => word);

it('groups the forms of a root, what news and this article use most first', () => {
	const text = 'Warga menanggulangi banjir. Penanggulangan banjir itu mahal. Banjir belum surut.';
	const [banjir, menanggulangi, surut, ...others] = learn(text);
	expect(others).toEqual([]);
	expect(banjir).toMatchObject({
		word: 'banjir',
		root: 'banjir',
		affixes: [],
		gloss: {en: ['flood']},
		start: 20,
		end: 26,
		classes: ['n', 'v'],
		count: 3,
		forms: [{word: 'banjir', affixes: [], count: 3, start: 20, end: 26}],
		sentence: {text: 'Warga menanggulangi banjir.', start: 0, end: 27},
	});
	expect(menanggulangi).toMatchObject({
		word: 'menanggulangi',
		root: 'tanggulang',
		affixes: ['meN-', '-i'],
		start: 6,
		end: 19,
		classes: ['v'],
		count: 2,
		forms: [
			{word: 'menanggulangi', affixes: ['meN-', '-i'], count: 1, start: 6, end: 19},
			{word: 'penanggulangan', affixes: ['peN-…-an'], count: 1, start: 28, end: 42},
		],
		sentence: {text: 'Warga menanggulangi banjir.', start: 0, end: 27},
	});
	expect(surut).toMatchObject({
		word: 'surut',
		count: 1,
		sentence: {text: 'Banjir belum surut.', start: 61, end: 80},
	});
});

it('takes a fixed term as one word', () => {
	const [term] = learn('Gencatan senjata itu besar.');
	expect(term).toMatchObject({
		word: 'gencatan senjata',
		root: 'gencatan senjata',
		term: 'gencatan senjata',
		affixes: [],
		start: 0,
		end: 16,
	});
});

it('shows a word rather than a form with something hanging on it', () =>
	expect(
		learn('Harapannya besar. Itulah harapannya. Warga punya harapan.').find(
			({root}) => root === 'harap',
		),
	).toMatchObject({word: 'harapan', count: 3}));

describe('what the learner knows is left out', () => {
	const text = 'Warga menanggulangi banjir. Air belum surut.';
	const left = (learner: Partial<KnownWords>): string[] =>
		wordsWorthLearning(findFacts(articleFromText(text)), {...newLearner, ...learner}).map(
			({word}) => word,
		);

	test.each<[string, Partial<KnownWords>, string[]]>([
		['nothing yet', {}, ['banjir', 'menanggulangi', 'surut']],
		['by what they said', {known: new Set(['banjir'])}, ['menanggulangi', 'surut']],
		['by a card', {studied: new Set(['menanggulangi'])}, ['banjir', 'surut']],
		['by level', {level: 2}, ['menanggulangi', 'surut']],
		['by level, but for what they said', {level: 5, unknown: new Set(['surut'])}, ['surut']],
		['all', {level: 5}, []],
	])('%s', (_, learner, expected) => expect(left(learner)).toEqual(expected));
});

it('takes the sentence from the article rather than from its headline', () => {
	const text =
		'Warga Menanggulangi Banjir\n\nWarga Kota Rekaan menanggulangi banjir pada Selasa (5/5/2026) malam. Air surut.';
	expect(learn(text).find(({word}) => word === 'menanggulangi')).toMatchObject({
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
		[
			'common words of the news before rarer ones',
			'Perundingan dan pertemuan.',
			['pertemuan', 'perundingan'],
		],
		['what looks like its meaning last', 'Strategi dan kecemasan.', ['kecemasan', 'strategi']],
		['*the most* last', 'Yang tertinggi itu peristiwa.', ['peristiwa', 'tertinggi']],
		['what is said more often first', 'Gugup, cemas. Warga cemas.', ['cemas', 'gugup']],
	])('%s', (_, text, expected) => {
		expect(words(text)).toEqual(expected);
	});
});
