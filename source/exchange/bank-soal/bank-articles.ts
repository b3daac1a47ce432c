import type {DeckArticle} from '../../deck/deck.js';
import {articleId} from '../../deck/ids.js';
import {type BankRow, dayOf, linkOf, optional} from './fields.js';

/** The articles that rows name, each once. */
export class BankArticles {
	readonly #known = new Map<string, DeckArticle>();
	readonly #byId = new Map<string, DeckArticle>();

	constructor(listed: readonly DeckArticle[]) {
		for (const article of listed) this.#keep(article);
	}

	of(row: BankRow): DeckArticle | undefined {
		const url = row.text('url');
		const publisher = row.text('publisher');
		const publishedAt = dayOf(row.day('published'));
		const title = row.text('article') ?? publisher;
		if (title === undefined) return undefined;
		const about = {
			title,
			...optional('publisher', publisher),
			...optional('url', linkOf(url)),
			...optional('publishedAt', publishedAt),
		};
		const known = this.#known.get(keyOf(about));
		if (known) return known;
		const text = JSON.stringify(about);
		const article = {
			id: articleId({
				...about,
				text,
				blocks: [{kind: 'paragraph', start: 0, end: text.length}],
				noise: [],
			}),
			...about,
		};
		return this.#keep(article);
	}

	/** Two that differ in more than their address would have one id: they are the same article. */
	#keep(article: DeckArticle): DeckArticle {
		const kept = this.#byId.get(article.id) ?? article;
		this.#byId.set(article.id, kept);
		this.#known.set(keyOf(article), kept);
		return kept;
	}

	all(): DeckArticle[] {
		return [...this.#byId.values()];
	}
}

function keyOf({title, publisher, publishedAt, url}: Omit<DeckArticle, 'id'>): string {
	return JSON.stringify([title, publisher, publishedAt, url]);
}
