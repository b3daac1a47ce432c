import type {Card, Deck, DeckArticle} from './deck.js';
import {matchArticles} from './match-articles.js';
import {matchCards} from './match-cards.js';
import {normalText} from './normal-text.js';
import {restored, withdrawn} from './retired.js';
import {standsIn} from './same-article.js';

// What an id made by `cardId` looks like; a card with another id was written by hand.
const builtId = /^c[0-9a-f]{16}$/;

/**
 * A deck built again from its article, over the deck that is there: progress and handwork survive.
 *
 * - The deck keeps its id, title, `createdAt` and every other field; `updatedAt` becomes the build's if a
 *   card or article changes.
 *   Articles keep their ids and take over what the build knows better.
 * - A card of the same fact stays as it is, word for word, edited or not, also where newer rules word its question
 *   otherwise. (To have today's wording instead, remove the deck and build it: built ids come from content, so
 *   progress finds its cards again.)
 * - A card whose sentence was corrected, its key unchanged, keeps its id, its answer and what the build doesn't
 *   write (a hint, tags, unknown fields), and stands on the new sentence. Its question and options stay too, unless
 *   the question says what the correction took out, or a month that was the wrong one: then it is asked anew.
 * - Cards written by hand stay. So do built ones that this build didn't make. If `texts` are given and no sentence
 *   that such a card quotes stands in them any more, it is retired: the article has taken the fact back. It is
 *   asked again when a later version of the article has the fact again.
 * - New cards follow the old ones. A built card that was deleted by hand comes back: suspend it, or give it the tag
 *   of retired cards, instead.
 *
 * Neither deck is altered; no id that was there is lost, and none occurs twice in the result.
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
	const days = new Map((existing.articles ?? []).map(({id, publishedAt}) => [id, publishedAt]));

	const kept = existing.cards.map((old) => {
		const match = matches.get(old.id);
		if (!match) return isWithdrawn(old) ? withdrawn(old) : old;
		const {card, isSameFact} = match;
		const article = card.evidence?.[0]?.article ?? '';
		// What a word means is true on any day.
		const isRedated =
			card.word === undefined && days.has(article) && days.get(article) !== card.asOf;
		return restored(isSameFact && !isRedated ? old : corrected(old, card, isSameFact));
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

/** An old card over a corrected article: what is still right stays. */
function corrected(old: Card, built: Card, isSameSentence: boolean): Card {
	const article = built.evidence?.[0]?.article;
	const elsewhere = (old.evidence ?? []).filter((piece) => piece.article !== article);
	const before = old.evidence?.find((piece) => piece.article === article)?.text ?? '';
	const now = `${built.question} ${built.evidence?.map(({text}) => text).join(' ') ?? ''}`;
	// The question of a word quotes its sentence.
	const isRight =
		built.word === undefined &&
		saysNothingTakenBack(old.question, isSameSentence ? '' : before, now);
	const form = isRight ? (old.form ?? built.form) : built.form;
	const {question, distractors} = isRight
		? {question: old.question, distractors: old.distractors ?? built.distractors}
		: built;
	const accept = [...new Set([...(old.accept ?? []), ...(built.accept ?? [])])];
	const {distractors: _, asOf: __, ...rest} = old;
	return {
		...rest,
		...(form === undefined ? {} : {form}),
		question,
		...(accept.length > 0 ? {accept} : {}),
		...(distractors === undefined ? {} : {distractors}),
		...(built.word === undefined ? {} : {word: built.word}),
		...(built.evidence ? {evidence: [...built.evidence, ...elsewhere]} : {}),
		...(built.fact === undefined ? {} : {fact: built.fact}),
		...(built.asOf === undefined ? {} : {asOf: built.asOf}),
	};
}

const monthAndYear =
	/\b(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember) \d{4}\b/g;

/** Whether a question holds no word that a sentence lost, and no month that the article no longer bears out. */
function saysNothingTakenBack(question: string, before: string, now: string): boolean {
	const text = normalText(now);
	const words = new Set(text.split(' '));
	const lost = new Set(
		normalText(before)
			.split(' ')
			.filter((word) => word !== '' && !words.has(word)),
	);
	const asked = normalText(question);
	return (
		!asked.split(' ').some((word) => lost.has(word)) &&
		(asked.match(monthAndYear) ?? []).every((month) => text.includes(month))
	);
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
