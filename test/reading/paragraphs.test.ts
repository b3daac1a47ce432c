import {expect, it} from 'vitest';
import {paragraphsOf} from '../../source/reading/paragraphs.js';

const text = 'Judul\n\nWarga (BACA JUGA) pulang, katanya.';
const article = {
	text,
	blocks: [
		{kind: 'headline' as const, start: 0, end: 5},
		{kind: 'paragraph' as const, start: 7, end: text.length},
	],
	noise: [{reason: 'read-also', start: 13, end: 24}],
};
const span = (word: string) => ({start: text.indexOf(word), end: text.indexOf(word) + word.length});

it('parts blocks into words and what stands between them, noise left out', () => {
	const words = ['Judul', 'Warga', 'pulang'].map(span);
	expect(paragraphsOf(article, words)).toEqual([
		{kind: 'headline', pieces: [{text: 'Judul', word: 0}]},
		{
			kind: 'paragraph',
			pieces: [
				{text: 'Warga', word: 1},
				{text: '  '},
				{text: 'pulang', word: 2},
				{text: ', katanya.'},
			],
		},
	]);
});

it('keeps a text without words whole', () => {
	expect(paragraphsOf(article, []).map(({pieces}) => pieces)).toEqual([
		[{text: 'Judul'}],
		[{text: 'Warga  pulang, katanya.'}],
	]);
});
