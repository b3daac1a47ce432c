import {canonicalUrl} from './canonical-url.js';
import type {Deck} from './deck.js';
import {articleId, articleSha256} from './ids.js';
import {normalText, type ArticleBody} from './normal-text.js';

/** The share of a deck's evidence sentences from one article that has to stand in a text. */
const enough = 0.6;
/** Fewer shared sentences than this can be a passage that two articles took from one agency. */
const fewest = 3;

/**
 * Whether a deck was built from this article or from another version of it: one of its articles has the same
 * id, address or body, or most of the sentences that it quotes from one article stand in this text.
 */
export function sameArticle(
	existing: Deck,
	article: ArticleBody & {readonly url?: string},
): boolean {
	const id = articleId(article);
	const address = article.url === undefined ? undefined : canonicalUrl(article.url);
	const sha256 = articleSha256(article);
	const isKnown = (existing.articles ?? []).some(
		(known) =>
			known.id === id ||
			known.sha256 === sha256 ||
			(address !== undefined && known.url !== undefined && canonicalUrl(known.url) === address),
	);
	if (isKnown) return true;
	const stands = standsIn(article.text);
	return [...evidenceByArticle(existing).values()].some((sentences) => {
		const found = [...sentences].filter(stands).length;
		return found >= fewest && found >= enough * sentences.size;
	});
}

/** A test for texts: whether a sentence in {@link normalText} form stands, as whole words, in one of them. */
export function standsIn(...texts: readonly string[]): (normalSentence: string) => boolean {
	const all = texts.map((text) => ` ${normalText(text)} `);
	return (sentence) => sentence !== '' && all.some((text) => text.includes(` ${sentence} `));
}

/** The distinct sentences that a deck's cards quote, in normal form, by article id. */
export function evidenceByArticle(deck: Deck): Map<string, Set<string>> {
	const result = new Map<string, Set<string>>();
	for (const {article, text} of deck.cards.flatMap((card) => card.evidence ?? [])) {
		const sentences = result.get(article) ?? new Set();
		sentences.add(normalText(text));
		result.set(article, sentences);
	}
	return result;
}
