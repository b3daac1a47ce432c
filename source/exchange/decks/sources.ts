import type {Card, Deck, DeckArticle} from '../../deck/deck.js';

/** The article that a card is quoted from: that of its first evidence, or the only one of its deck. */
export function sourceOf({evidence}: Card, {articles = []}: Deck): DeckArticle | undefined {
	const id = evidence?.[0]?.article;
	if (id !== undefined) return articles.find((article) => article.id === id);
	return articles.length === 1 ? articles[0] : undefined;
}
