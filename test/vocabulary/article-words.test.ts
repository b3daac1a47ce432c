import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {type ArticleWord, articleWords, coverageOf} from '../../source/vocabulary/article-words.js';
import {type KnownWords, knowsWord, newLearner} from '../../source/vocabulary/known-words.js';
import {findWord} from '../../source/vocabulary/look-up.js';

const read = (text: string): ArticleWord[] => articleWords(findFacts(articleFromText(text)));
const kinds = (text: string): string[] => read(text).map(({word, kind}) => `${word}/${kind}`);
const learner = (known: string[], level = 0, unknown: string[] = []): KnownWords => ({
	known: new Set(known),
	unknown: new Set(unknown),
	level,
});

describe('the words of an article', () => {
	it('tell names and figures from words', () => {
		expect(kinds('Gubernur Beringin Saputra menemui tiga warga di Semarang.')).toEqual([
			'Gubernur/word',
			'Beringin/name',
			'Saputra/name',
			'menemui/word',
			'tiga/number',
			'warga/word',
			'di/word',
			'Semarang/name',
		]);
	});

	it('take a region whole as a name', () => {
		expect(kinds('Gubernur Jawa Tengah menemui warga di Sumatera Barat.')).toEqual([
			'Gubernur/word',
			'Jawa/name',
			'Tengah/name',
			'menemui/word',
			'warga/word',
			'di/word',
			'Sumatera/name',
			'Barat/name',
		]);
	});

	it('take a fixed term as one, with what leans on it', () => {
		const term = read('Gencatan senjatanya ditandatangani.')[0]!;
		expect(term).toMatchObject({
			word: 'Gencatan senjatanya',
			term: 'gencatan senjata',
			root: 'gencatan senjata',
			affixes: ['-nya'],
			start: 0,
			end: 19,
			size: 2,
		});
	});

	it('take a term twice in a row as two', () => {
		const terms = read('Rumah sakit rumah sakit itu penuh.').filter(({term}) => term);
		expect(terms.map(({word}) => word)).toEqual(['Rumah sakit', 'rumah sakit']);
	});

	it('take a term that says a word twice as one', () => {
		const terms = read('Warga diperiksa satu per satu di balai desa.').filter(({term}) => term);
		expect(terms.map(({word}) => word)).toEqual(['satu per satu']);
	});
});

describe('coverage', () => {
	const words = read('Warga menemui Gubernur Beringin Saputra di pasar pada 2019.');

	it('is of words alone, terms by all of theirs', () => {
		expect(coverageOf(words, learner([]))).toEqual({known: 0, total: 6});
		expect(coverageOf(words, learner(['warga', 'menemui']))).toEqual({known: 2, total: 6});
	});

	it('grows with the level, but for words said to be unknown', () => {
		const all = coverageOf(words, learner([], 5));
		expect(all).toEqual({known: 6, total: 6});
		expect(coverageOf(words, learner([], 5, ['warga'])).known).toBe(5);
	});
});

describe('a learner knows', () => {
	const knows = (word: string, who: KnownWords): boolean => knowsWord(findWord(word)!, who);
	it('the passive with the active', () => {
		expect(knows('diserahkan', learner(['menyerahkan']))).toBe(true);
	});
	it('a derived word not with its root', () => {
		expect(knows('menyerahkan', learner(['serah']))).toBe(false);
	});
	it('the commonest words before any placement', () => {
		expect(knows('orang', newLearner)).toBe(true);
		expect(knows('gencatan', newLearner)).toBe(false);
	});
	it('nothing at level 0', () => expect(knows('orang', learner([]))).toBe(false));
});
