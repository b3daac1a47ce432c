import {canonicalUrl} from '../deck/canonical-url.js';
import type {Card, Deck, DeckArticle} from '../deck/deck.js';
import {isRetired} from '../deck/retired.js';
import type {MetArticle, MetInDeck} from './met.js';
import {readArticle, type QuotedCard} from './read-article.js';

/**
 * Reads whom and what the cards of a deck name. Word cards are left out: their sentences are no news.
 *
 * A generator, so that a long deck can be read in pieces: it stops wherever others may have their turn.
 */
export function* readDeck(deck: Deck): Generator<void, MetInDeck> {
	const cards = deck.cards.filter((card) => card.kind !== 'word' && !isRetired(card));
	const articles = new Map((deck.articles ?? []).map((article) => [article.id, article]));
	const byArticle = new Map<string | undefined, Card[]>();
	for (const card of cards) {
		const own = new Set((card.evidence ?? []).map(({article}) => article));
		for (const article of own.size > 0 ? own : [undefined]) {
			const found = byArticle.get(article);
			if (found) found.push(card);
			else byArticle.set(article, [card]);
		}
	}
	const read: MetArticle[] = [];
	for (const [id, own] of byArticle) {
		const article = id === undefined ? undefined : articles.get(id);
		const {title, publisher, publishedAt} = article ?? {title: deck.title};
		const names = yield* readArticle(own.map((card) => quoted(card, id)));
		if (names.names.length === 0) continue;
		read.push({
			origin: originOf(article, `${deck.id}/${id ?? ''}`),
			title,
			...(publisher === undefined ? {} : {publisher}),
			...(publishedAt === undefined ? {} : {date: publishedAt}),
			...names,
		});
		yield;
	}
	const named = new Set(
		read.flatMap(({names}) => names.flatMap((name) => name.cards.map(({card}) => card))),
	);
	return {
		deck: deck.id,
		articles: read,
		cards: cards
			.filter(({id}) => named.has(id))
			.map(({id, question, answer}) => ({id, question, answer})),
	};
}

/** The card with what it quotes of one article. */
function quoted(card: Card, article: string | undefined): QuotedCard {
	const {id, kind = 'custom', form, question, answer, accept = [], asOf, evidence = []} = card;
	return {
		...{id, kind, question, answer, accept},
		...(form === undefined ? {} : {form}),
		...(asOf === undefined ? {} : {asOf}),
		evidence: evidence.filter((each) => each.article === article),
	};
}

/** What is the same for one article in several decks. */
function originOf(article: DeckArticle | undefined, otherwise: string): string {
	if (article?.sha256 !== undefined) return article.sha256;
	const address = article?.url === undefined ? undefined : canonicalUrl(article.url);
	return address ?? otherwise;
}
