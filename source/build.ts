import type {Article, ArticleMetadata} from './article/article.js';
import {articleFromText} from './article/from-text.js';
import type {Deck} from './deck/deck.js';
import {findFacts} from './facts/find-facts.js';
import {buildDeck, type BuildDeckOptions} from './questions/build-deck.js';

/** An article as plain text, with what is known about it besides. */
export interface ArticleSource extends ArticleMetadata {
	readonly text: string;
}

/**
 * Makes a deck of questions from one Indonesian news article, or from several.
 * An article without facts to ask about gives a deck without cards.
 */
export function buildDeckFromText(
	source: string | ArticleSource | readonly ArticleSource[],
	options: BuildDeckOptions = {},
): Deck {
	return buildDeck(
		toSources(source).map(({text, ...metadata}) => findFacts(articleFromText(text, metadata))),
		options,
	);
}

function toSources(
	source: string | ArticleSource | readonly ArticleSource[],
): readonly ArticleSource[] {
	if (typeof source === 'string') return [{text: source}];
	return 'text' in source ? [source] : source;
}

export {buildDeck, type BuildDeckOptions} from './questions/build-deck.js';
export {findFacts} from './facts/find-facts.js';
export {articleFromText} from './article/from-text.js';
export type {Article, ArticleMetadata};
export type {ArticleFacts} from './facts/article-facts.js';
export type {Entity, EntityType} from './facts/entity.js';
export type {Card, CardForm, CardKind, Deck, DeckArticle, Evidence} from './deck/deck.js';
