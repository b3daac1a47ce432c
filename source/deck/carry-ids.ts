import {canonicalUrl} from './canonical-url.js';
import type {Card, Deck, DeckArticle} from './deck.js';
import {matchCards} from './match-cards.js';
import {normalText} from './normal-text.js';
import {evidenceByArticle, standsIn} from './same-article.js';

// What an id made by `cardId` looks like; a card with another id was written by hand.
const builtId = /^c[0-9a-f]{16}$/;

/**
 * A deck built again from its article, over the deck that is there: progress and handwork survive.
 *
 * - The deck keeps its id, title, `createdAt` and every other field; `updatedAt` becomes the build's if a
 *   card or article changes.
 *   Articles keep their ids and take over what the build knows better.
 * - A card of the same fact and form stays as it is, word for word, edited or not. (To have today's wording
 *   instead, remove the deck and build it: built ids come from content, so progress finds its cards again.)
 * - A card whose sentence was corrected, its key unchanged, is asked anew from the new sentence under its
 *   old id. Fields that the build doesn't write (a hint, tags, unknown fields) stay.
 * - Cards written by hand stay. So do built ones that this build didn't make, unless `texts` are given and
 *   no sentence they quote stands in them any more: the article has taken the fact back.
 * - New cards follow the old ones. A built card that was deleted by hand comes back: suspend it instead.
 *
 * Neither deck is altered; no id occurs twice in the result.
 * @param texts the articles as they are published now
 */
export function carryIds(built: Deck, existing: Deck, texts: readonly string[] = []): Deck {
	const articles = matchArticles(built, existing);
	const cards = built.cards.map((card) => withArticles(card, articles));
	const matches = matchCards(cards, existing.cards);
	const builtFrom = new Set((built.articles ?? []).map(({id}) => articles.get(id) ?? id));
	const stands = standsIn(...texts);
	const isWithdrawn = (card: Card): boolean =>
		texts.length > 0 &&
		builtId.test(card.id) &&
		card.evidence !== undefined &&
		card.evidence.length > 0 &&
		card.evidence.every(({article, text}) => builtFrom.has(article) && !stands(normalText(text)));

	const kept = existing.cards.flatMap((old) => {
		const match = matches.get(old.id);
		if (match) return [match.isSameFact ? old : askedAnew(old, match.card)];
		return isWithdrawn(old) ? [] : [old];
	});
	const ids = new Set(existing.cards.map(({id}) => id));
	const matched = new Set([...matches.values()].map(({card}) => card));
	const added = cards.filter((card) => {
		if (matched.has(card) || ids.has(card.id)) return false;
		ids.add(card.id);
		return true;
	});
	const news: Pick<Deck, 'articles' | 'cards'> = {
		...(built.articles || existing.articles
			? {articles: mergeArticles(built, existing, articles)}
			: {}),
		cards: [...kept, ...added],
	};
	const {articles: oldArticles, cards: oldCards} = existing;
	const isChanged =
		JSON.stringify([news.articles, news.cards]) !== JSON.stringify([oldArticles, oldCards]);
	const updatedAt = built.updatedAt ?? built.createdAt;
	return {
		...built,
		...existing,
		...(isChanged && updatedAt !== undefined ? {updatedAt} : {}),
		...news,
	};
}

function askedAnew(old: Card, built: Card): Card {
	const written = Object.entries(built).filter(([, value]) => value !== undefined);
	return {...old, ...(Object.fromEntries(written) as Card), id: old.id};
}

/** For each article of the build, the id under which the existing deck has it. */
function matchArticles(built: Deck, existing: Deck): Map<string, string> {
	const result = new Map<string, string>();
	const left = new Set((existing.articles ?? []).map(({id}) => id));
	const open = (built.articles ?? []).filter(({id}) => {
		if (!left.delete(id)) return true;
		result.set(id, id);
		return false;
	});
	const ours = evidenceByArticle(built);
	const theirs = evidenceByArticle(existing);
	for (const article of open) {
		const candidates = (existing.articles ?? []).filter(({id}) => left.has(id));
		const sentences = ours.get(article.id) ?? new Set();
		const shared = (id: string): number =>
			[...(theirs.get(id) ?? [])].filter((sentence) => sentences.has(sentence)).length;
		const best =
			candidates.find((candidate) => sameAddress(candidate, article)) ??
			(open.length === 1 && candidates.length === 1
				? candidates[0]
				: candidates
						.filter(({id}) => shared(id) > 0)
						.sort((a, b) => shared(b.id) - shared(a.id))[0]);
		if (!best) continue;
		left.delete(best.id);
		result.set(article.id, best.id);
	}
	return result;
}

function sameAddress(a: DeckArticle, b: DeckArticle): boolean {
	const address = a.url === undefined ? undefined : canonicalUrl(a.url);
	return address !== undefined && b.url !== undefined && canonicalUrl(b.url) === address;
}

function withArticles(card: Card, articles: ReadonlyMap<string, string>): Card {
	if (!card.evidence) return card;
	return {
		...card,
		evidence: card.evidence.map((piece) => ({
			...piece,
			article: articles.get(piece.article) ?? piece.article,
		})),
	};
}

function mergeArticles(
	built: Deck,
	existing: Deck,
	articles: ReadonlyMap<string, string>,
): DeckArticle[] {
	const news = new Map(
		(built.articles ?? []).map((article) => {
			const id = articles.get(article.id) ?? article.id;
			return [id, {...article, id}] as const;
		}),
	);
	const old = (existing.articles ?? []).map((article) => {
		const known = news.get(article.id);
		news.delete(article.id);
		return known ? {...article, ...known} : article;
	});
	return [...old, ...news.values()];
}
