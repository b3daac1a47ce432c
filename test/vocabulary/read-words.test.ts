import fc from 'fast-check';
import {describe, expect, it, test} from 'vitest';
import {readWords} from '../../source/vocabulary/read-words.js';

/** The words that lose something, as `word root affixes…`. */
const apart = (text: string): string[] =>
	readWords(text)
		.filter(({affixes}) => affixes.length > 0)
		.map(({word, root, affixes}) => [word, root, ...affixes].join(' '));

it('gives every word in order with its place, its parts and its meaning; names mean nothing', () => {
	expect(readWords('Warga memperingati 17 Agustus di Beringin.')).toMatchObject([
		{word: 'Warga', root: 'warga', affixes: [], start: 0, end: 5},
		{word: 'memperingati', root: 'ingat', affixes: ['memper-', '-i'], start: 6, end: 18},
		{word: 'Agustus', root: 'agustus', affixes: [], start: 22, end: 29},
		{word: 'di', root: 'di', affixes: [], start: 30, end: 32},
		{word: 'Beringin', root: 'beringin', affixes: [], gloss: null, start: 33, end: 41},
	]);
});

/** The glosses of the words of a text, by word. */
const glosses = (text: string): Record<string, readonly string[] | undefined> =>
	Object.fromEntries(readWords(text).map(({word, gloss}) => [word, gloss?.en]));

describe('a word means', () => {
	test.each([
		['what it is', 'Rumah itu besar.', {Rumah: ['house', 'home']}],
		['what is done, of a passive', 'Rumah itu dijual.', {dijual: ['to be sold']}],
		[
			'what its family does, with what hangs on it',
			'Rumahnya besar.',
			{Rumahnya: ['house', 'home']},
		],
		[
			'what its term does',
			'Gencatan senjata berlaku.',
			{Gencatan: ['ceasefire', 'truce'], senjata: ['ceasefire', 'truce']},
		],
		['nothing when nobody knows it', 'Dia membeli blorgh.', {blorgh: undefined}],
	])('%s', (_, text, expected) => expect(glosses(text)).toMatchObject(expected));

	it('says which term it belongs to', () => {
		const terms = readWords('Gencatan senjata berlaku.').map(({term}) => term);
		expect(terms).toEqual(['gencatan senjata', 'gencatan senjata', undefined]);
	});
});

describe('a word alone', () => {
	test.each([
		['pertanggungjawaban', 'tanggung jawab', ['per-…-an']],
		['Pertanggungjawaban', 'tanggung jawab', ['per-…-an']],
		['anak-anak', 'anak', ['reduplikasi']],
		['tetap', 'tetap', []],
		['safety-nya', 'safety', ['-nya']],
		['startup-startup-nya', 'startup-startup-nya', []],
	])('%s', (word, root, affixes) => {
		expect(readWords(word).map((each) => [each.root, each.affixes])).toEqual([[root, affixes]]);
	});
});

describe('the sentence tells names from words', () => {
	test.each([
		['Gubernur Beringin Saputra menemui Perdini.', ['menemui temu meN- -i']],
		[
			'Kebakaran melanda Pekalongan dan Pemalang.',
			['Kebakaran bakar ke-…-an', 'melanda landa meN-'],
		],
		['Banjir di Kepulauan Riau surut.', ['Kepulauan pulau ke-…-an']],
		[
			'Pegawai Kementerian Pertahanan libur.',
			['Kementerian menteri ke-…-an', 'Pertahanan tahan per-…-an'],
		],
		['Memviralkan video itu dilarang.', ['Memviralkan viral meN- -kan', 'dilarang larang di-']],
		['Mengoprekkan mesin itu mudah.', ['Mengoprekkan oprek meN- -kan']],
		['Tim dari PERSIKAN dan BERINGIN hadir.', []],
		['PEMERINTAH MENAIKKAN HARGA.', ['PEMERINTAH perintah peN-', 'MENAIKKAN naik meN- -kan']],
	])('%s', (text, words) => {
		expect(apart(text)).toEqual(words);
	});
});

test('every word stands at its place, whatever the text', () => {
	const pieces = fc.constantFrom(
		'di',
		'ke-',
		'Rp5',
		'Beringin',
		'memperingati',
		'“',
		'.',
		'\n',
		'\ud800',
		'é',
	);
	const texts = fc.oneof(
		fc.string({unit: 'binary'}),
		fc.array(pieces).map((parts) => parts.join(' ')),
	);
	fc.assert(
		fc.property(texts, (text) => {
			let last = 0;
			for (const {word, root, start, end} of readWords(text)) {
				expect(text.slice(start, end)).toBe(word);
				expect(start).toBeGreaterThanOrEqual(last);
				expect(root.length).toBeGreaterThan(0);
				last = end;
			}
		}),
	);
});
