import type {Card, Deck, Evidence} from '../../source/deck/deck.js';

/** A card that asks for `**marked**` in a sentence of one article of its deck. */
export interface NewsCard {
	readonly id?: string;
	readonly kind?: string;
	readonly question: string;
	readonly answer: string;
	readonly accept?: string[];
	readonly sentence: string;
	readonly asOf?: string;
}

/** A deck of one article, with its evidence as sentences whose key stands between `**`. */
export function newsDeck(
	id: string,
	article: {
		readonly title?: string;
		readonly publisher?: string;
		readonly date?: string;
		readonly sha256?: string;
	},
	cards: readonly NewsCard[],
): Deck {
	const {title = `Berita ${id}`, publisher = 'Suara Nusantara', date, sha256} = article;
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: `Paket ${id}`,
		language: 'id',
		articles: [
			{
				id: 'a',
				title,
				publisher,
				...(date === undefined ? {} : {publishedAt: date}),
				...(sha256 === undefined ? {} : {sha256}),
			},
		],
		cards: cards.map(({sentence, kind = 'person', ...card}, index): Card => {
			return {id: `k${index + 1}`, kind, ...card, evidence: [quote(sentence)]};
		}),
	};
}

function quote(marked: string): Evidence {
	const [before = '', key = '', after = ''] = marked.split('**');
	return {
		article: 'a',
		text: before + key + after,
		start: before.length,
		end: before.length + key.length,
	};
}
