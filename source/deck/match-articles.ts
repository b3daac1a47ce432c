import {canonicalUrl} from './canonical-url.js';
import type {Deck, DeckArticle} from './deck.js';
import {sharedWords} from './match-cards.js';
import {normalText} from './normal-text.js';
import {evidenceByArticle} from './same-article.js';

/**
 * For each article of a build, the id under which an existing deck has it: by id, by address, else by the sentences
 * that cards quote from both, word for word or nearly so. An article of another address or publisher is another
 * one, even where both print the text of one agency.
 */
export function matchArticles(built: Deck, existing: Deck): Map<string, string> {
	const result = new Map<string, string>();
	const left = new Map((existing.articles ?? []).map((article) => [article.id, article]));
	const open = (built.articles ?? []).filter(({id}) => {
		if (!left.delete(id)) return true;
		result.set(id, id);
		return false;
	});
	const ours = evidenceByArticle(built);
	const theirs = evidenceByArticle(existing);
	for (const article of open) {
		const candidates = [...left.values()].filter((other) => !areTwo(article, other));
		const [best] = candidates
			.map((other) => ({
				other,
				score: sameAddress(article, other)
					? Infinity
					: likeness(ours.get(article.id), theirs.get(other.id)) +
						(normalText(article.title) === normalText(other.title) ? 1 : 0),
			}))
			.filter(({score}) => score > 0)
			.sort((a, b) => b.score - a.score);
		if (!best) continue;
		left.delete(best.other.id);
		result.set(article.id, best.other.id);
	}
	return result;
}

// So many words in common make a corrected sentence.
const corrected = 0.6;

/** How many sentences of one article stand in the other; a corrected one counts a little less. */
function likeness(
	ours: ReadonlySet<string> = new Set(),
	theirs: ReadonlySet<string> = new Set(),
): number {
	let score = 0;
	for (const sentence of ours) {
		if (theirs.has(sentence)) score += 1;
		else if ([...theirs].some((other) => sharedWords(sentence, other) >= corrected)) score += 0.5;
	}
	return score;
}

const addressOf = ({url}: DeckArticle): string | undefined =>
	url === undefined ? undefined : canonicalUrl(url);

function sameAddress(a: DeckArticle, b: DeckArticle): boolean {
	const address = addressOf(a);
	return address !== undefined && address === addressOf(b);
}

/** Whether two articles say themselves that they are two: by publisher, or, of one publisher, by address. */
function areTwo(a: DeckArticle, b: DeckArticle): boolean {
	if (a.publisher !== undefined && b.publisher !== undefined && a.publisher !== b.publisher)
		return true;
	const [one, other] = [addressOf(a), addressOf(b)];
	return one !== undefined && other !== undefined && one !== other;
}
