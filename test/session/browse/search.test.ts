import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import type {Card} from '../../../source/deck/deck.js';
import {
	firstHit,
	hitsIn,
	isFound,
	isNarrower,
	searchWords,
} from '../../../source/session/browse/search.js';
import '../../helpers/seed.js';

const card: Card = {
	id: 'k1',
	kind: 'word',
	question: 'Siapa Wali Kota Palu yang membuka Pasar “Inpres” pada 27-07-2023?',
	answer: 'Résa Mahardika',
	accept: ['Pak Resa'],
	distractors: ['Tidak dicari'],
	evidence: [
		{article: 'a1', text: 'Pasar itu dibuka kembali\nsetelah kebakaran.', start: 0, end: 5},
	],
	word: {
		form: 'keberlanjutan',
		root: 'lanjut',
		affixes: ['ke-an'],
		gloss: 'sustainability',
		sentence: 'Keberlanjutan pasar diuji.',
	},
	items: ['pertama'],
	pairs: [['Palu', 'Sulawesi Tengah']],
	tags: ['Ekonomi Daerah'],
};

describe('a search', () => {
	it.each([
		['the question', 'membuka pasar'],
		['the answer without its accent', 'resa mahardika'],
		['an accent that is typed too', 'RÉSA'],
		['another right answer', 'pak'],
		['the evidence', 'kebakaran'],
		['the root', 'lanjut'],
		['the gloss', 'sustain'],
		['items and pairs', 'pertama tengah'],
		['a tag', 'ekonomi'],
		['words of several places', 'palu sustainability daerah'],
		['straight quotes for curly ones', '"inpres"'],
		['a date as it is written', '27-07-2023'],
		['nothing', '  '],
	])('finds %s', (_, query) => expect(isFound(card, searchWords(query))).toBe(true));

	it.each([
		['a wrong option', 'tidak dicari'],
		['one word that is nowhere', 'pasar jayapura'],
		['words over two places', 'Mahardika\u200bPak'],
	])('does not find %s', (_, query) => expect(isFound(card, searchWords(query))).toBe(false));

	it('lights what it has found, as it is written', () => {
		const lit = (text: string, query: string): string[] =>
			hitsIn(text, searchWords(query)).map(({start, end}) => text.slice(start, end));
		expect(lit('Résa dan résa', 'resa')).toEqual(['Résa', 'résa']);
		expect(lit('Re\u0301sa', 'res')).toEqual(['Re\u0301s']);
		expect(lit('banana', 'ana')).toEqual(['anana']);
		expect(lit('pasar ikan', 'ikan pas asar')).toEqual(['pasar', 'ikan']);
		expect(lit('🐟 ﬁlm', 'fi')).toEqual(['ﬁ']);
		expect(lit('pasar', 'toko')).toEqual([]);
	});

	it('knows where it has found something first', () => {
		expect(firstHit(card, ['kebakaran'])).toEqual({text: card.evidence![0]!.text, start: 33});
		expect(firstHit(card, ['resa'])).toEqual({text: 'Résa Mahardika', start: 0});
		expect(firstHit(card, ['xyz'])).toBeUndefined();
	});

	it('lights something exactly where it finds something', () => {
		const text = fc.string({unit: 'grapheme', maxLength: 30});
		const query = fc.string({
			unit: fc.constantFrom('a', 'É', 'e', ' ', '-', 'ı', 'Σ'),
			maxLength: 3,
		});
		fc.assert(
			fc.property(text, query, text, (before, asked, after) => {
				const question = before + asked + after;
				const words = searchWords(asked);
				const hits = hitsIn(question, words);
				const isIn = isFound(
					{
						...card,
						question,
						answer: '',
						accept: [],
						evidence: [],
						items: [],
						pairs: [],
						tags: [],
						word: {...card.word!, form: '', root: '', gloss: '', sentence: ''},
					},
					words,
				);
				if (words.length === 1) expect(hits.length > 0).toBe(isIn);
				let last = -1;
				for (const {start, end} of hits) {
					expect(start).toBeGreaterThan(last);
					expect(end).toBeGreaterThan(start);
					expect(end).toBeLessThanOrEqual(question.length);
					last = end;
				}
			}),
		);
	});

	it('knows when it can only find less than before', () => {
		expect(isNarrower(searchWords('pasar ik'), searchWords('pasar'))).toBe(true);
		expect(isNarrower(searchWords('apasar'), searchWords('pasar'))).toBe(true);
		expect(isNarrower(searchWords('pasa'), searchWords('pasar'))).toBe(false);
		expect(isNarrower(searchWords('pasar'), searchWords('pasar ikan'))).toBe(false);
		expect(isNarrower(searchWords('pasar'), [])).toBe(true);
	});
});
