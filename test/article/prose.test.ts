import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {countWords, isFullSentence} from '../../source/article/prose.js';

describe('countWords', () => {
	it.each([
		['', 0],
		['Dermaga baru dibuka', 3],
		['Rp 1.250.000 untuk undang-undang', 4],
		["Jum'at (26/7/2023), pukul 10.30 WIB…", 5],
		['— “kafé” – naïf 😀 𝒙', 3],
	])('%s', (text, words) => {
		expect(countWords(text)).toBe(words);
	});

	it('counts as the definition of a word does', () => {
		const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,/-]*/gu;
		const pieces = fc.constantFrom(
			'a',
			'É',
			'1',
			'-',
			'’',
			'.',
			' ',
			'\u0301',
			'𝒙',
			'😀',
			'(',
			'ß',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(pieces, fc.string({unit: 'grapheme'}))), (parts) => {
				const text = parts.join('');
				expect(countWords(text)).toBe([...text.matchAll(word)].length);
			}),
		);
	});
});

describe('a caption', () => {
	it.each([
		['Satria Wiguna memimpin pembukaan dermaga Muara Biru, Senin pagi', true],
		['Kapal barang itu tiba di dermaga.', true],
		['Kapal barang di dermaga Muara Biru.', false],
		['Menteri Perhubungan di dermaga media Muara Biru, Senin pagi', false],
		['Dermaga Muara Biru', false],
	])('%s: a sentence is %s', (caption, isSentence) => {
		expect(isFullSentence(caption)).toBe(isSentence);
	});
});
