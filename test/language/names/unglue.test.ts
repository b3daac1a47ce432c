import {expect, test} from 'vitest';
import {readSentences} from '../../../source/language/analyse.js';
import {isGlued, unglue} from '../../../source/language/names/unglue.js';
import {marked} from './marked.js';

const parted = (text: string): string[] =>
	unglue(readSentences(text, [{start: 0, end: text.length}])).flatMap(({tokens}) =>
		tokens.map((token) => {
			expect(text.slice(token.start, token.end)).toBe(token.text);
			return token.text;
		}),
	);

test.each([
	['Senator ASdari partai itu datang.', ['Senator', 'AS', 'dari', 'partai', 'itu', 'datang', '.']],
	['Menteri EkonomiJepangRina tiba.', ['Menteri', 'Ekonomi', 'Jepang', 'Rina', 'tiba', '.']],
	[
		'Wirastisebagai ketua. Wirasti pulang.',
		['Wirasti', 'sebagai', 'ketua', '.', 'Wirasti', 'pulang', '.'],
	],
])('%s', (text, words) => expect(parted(text)).toEqual(words));

test.each([
	'Wirastisebagai ketua.',
	'Lestari dan Wulandari pulang.',
	'BukuWarung tumbuh.',
	'SteamOS laris.',
])('left whole where nothing tells: %s', (text) => {
	const sentences = readSentences(text, [{start: 0, end: text.length}]);
	expect(unglue(sentences)).toBe(sentences);
});

test('names end at the seam', () => {
	expect(marked('Ketua Lindra Gravenasebagai tokoh. Kata Gravena, itu benar.')).toBe(
		'Ketua [P Lindra Gravena]sebagai tokoh. Kata [P Gravena], itu benar.',
	);
});

test('seams are found in what is to be quoted', () => {
	const [sentence] = unglue(readSentences('Senator ASdari sana.', [{start: 0, end: 20}]));
	expect(isGlued(sentence!.tokens, 0, 3)).toBe(true);
	expect(isGlued(sentence!.tokens, 2, 4)).toBe(false);
});
