import type {Card, Deck, DeckArticle} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';

/** The article that a card comes from: that of its first evidence, the one it names, or the only one of its deck. */
export function sourceOf({evidence, source}: Card, {articles = []}: Deck): DeckArticle | undefined {
	const id = evidence?.[0]?.article ?? source;
	if (id !== undefined) return articles.find((article) => article.id === id);
	return articles.length === 1 ? articles[0] : undefined;
}

/** An article in one line of plain text: publisher, title, date, address. */
export function citationOf({publisher, title, publishedAt, url}: DeckArticle): string {
	return [publisher, `“${title}”`, publishedAt, url]
		.filter((text) => text !== undefined && text !== '')
		.map((text) => sanitiseLine(text!))
		.join(', ');
}

const words = {
	id: {
		source: 'Sumber',
		authors: 'Penyusun',
		license: 'Lisensi',
		quoted: 'kalimat yang dikutip dari berita tidak termasuk; haknya tetap pada penerbitnya',
	},
	en: {
		source: 'Source',
		authors: 'Authors',
		license: 'Licence',
		quoted: 'sentences quoted from the news are not included; they remain their publishers’',
	},
} as const;

/** Where a card was quoted from, in one line of plain text; empty when nothing is known. */
export function cardCredit(card: Card, deck: Deck, language: Language): string {
	const source = sourceOf(card, deck);
	return source ? `${words[language].source}: ${citationOf(source)}` : '';
}

/**
 * Who made a deck, under which licence, and from which articles, in lines of plain text. It travels with every
 * export.
 */
export function deckCredits(
	{authors = [], license, articles = []}: Deck,
	language: Language,
): string[] {
	const says = words[language];
	return [
		...(authors.length > 0 ? [`${says.authors}: ${authors.map(sanitiseLine).join(', ')}`] : []),
		...(license === undefined
			? []
			: [`${says.license}: ${sanitiseLine(license)} (${says.quoted})`]),
		...articles.map((article) => `${says.source}: ${citationOf(article)}`),
	];
}
