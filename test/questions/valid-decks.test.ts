import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {articleFromText} from '../../source/article/from-text.js';
import {formatDeck} from '../../source/deck/format-deck.js';
import {parseDeck} from '../../source/deck/parse-deck.js';
import {findFacts} from '../../source/facts/find-facts.js';
import {buildDeck} from '../../source/questions/build-deck.js';

const built = (text: string, title?: string) =>
	buildDeck([findFacts(articleFromText(text, title === undefined ? {} : {title}))]);
const isRead = (text: string, title?: string): void => {
	const deck = built(text, title);
	expect(parseDeck(formatDeck(deck), 'deck')).toEqual(deck);
};

describe('every built deck is one that newsquiz reads', () => {
	it.each([
		[
			'a title that never ends',
			'Gubernur Raka Wibisono tiba di Surabaya.',
			'Judul panjang '.repeat(60),
		],
		['a word that never ends', 'a'.repeat(20_000), undefined],
		[
			'a sentence that never ends',
			`Gubernur Raka Wibisono membeli ${'3 ton beras, '.repeat(2000)}`,
			undefined,
		],
		['nothing but connectives', 'dan '.repeat(20_000), undefined],
		[
			'one sentence said often',
			'Raka Wibisono lahir di Surabaya pada 3 Mei 1970. '.repeat(200),
			undefined,
		],
	])('%s', (_, text, title) => isRead(text, title));

	it('whatever the words', () => {
		const word = fc.constantFrom(
			...'Gubernur Raka Wibisono Surabaya KPK (KPK) "Kami siap," kata ujar pada 3 Mei 2024 . , dan di yang untuk sebanyak Rp 12,5 miliar orang meresmikan Jembatan itu ia Menurut PT Karya — \n\u202e 👍'.split(
				' ',
			),
		);
		fc.assert(
			fc.property(fc.array(word, {minLength: 5, maxLength: 80}), (words) =>
				isRead(words.join(' ')),
			),
			{numRuns: 150},
		);
	});
});
