import type {Card, Deck} from '../../deck/deck.js';
import {isRetired} from '../../deck/retired.js';
import type {Story} from '../story.js';
import {claimsOf} from './claims.js';
import {commonOf, namesEverywhere, openingOf, weighing} from './common.js';
import type {Weigh} from './concepts.js';
import {addTellers, joinFacts, type CommonOf} from './facts.js';
import type {Common} from './matter.js';
import {claimFinder, stemOfText, type Member} from './members.js';
import {joinNames, type Names} from './names.js';
import {settle} from './settle.js';
import {sourcesOf, type Source} from './source.js';
import {changeTag} from './tags.js';
import {compareVersions} from './versions.js';

export interface MergeOptions {
	/** The articles whose whole text is at hand, by id. */
	readonly whole: ReadonlyMap<string, Story>;
	/** Cards that were in the deck before: they keep their id, their words and their place. */
	readonly old: ReadonlySet<string>;
	/** How good a new card is. */
	readonly score: (card: Card) => number;
}

/**
 * Makes one deck of cards from several articles. What several of them tell is one card, with evidence from each and
 * a note that counts them. Where they differ at one time, the question names its source and the note the others. A
 * figure, day or office that a later article gives anew moves on: the new card is dated, another one asks what
 * changed, and the old card is retired. Everything else stays as it is.
 */
export function mergeStories(deck: Deck, options: MergeOptions): Deck {
	const sources = sourcesOf(deck, options.whole);
	if (sources.length < 2) return deck;
	const number = new Map(sources.map(({article}, at) => [article.id, at]));
	const names = joinNames(sources.map(({story}) => story));
	const claims = sources.map(({story}, at) => claimsOf(story, at, names));
	const common = commonOfAll(sources, names, weighing(claims));
	const claimOf = claimFinder(sources, claims);
	const members: Member[] = [];
	const others: Card[] = [];
	for (const card of deck.cards) {
		const source = number.get(card.evidence?.[0]?.article ?? '');
		if (source === undefined || isRetired(card) || !isMergeable(card)) {
			others.push(card);
			continue;
		}
		members.push({
			card,
			source,
			stem: stemOfText(card.question, names),
			claim: claimOf(card, source),
			isOld: options.old.has(card.id),
		});
	}
	const ranked = [...members].sort(
		(a, b) =>
			Number(b.isOld) - Number(a.isOld) ||
			(a.isOld ? 0 : options.score(b.card) - options.score(a.card)),
	);
	const facts = joinFacts(ranked, common);
	addTellers(facts, claims, common);
	const versions = compareVersions(facts, sources, claims, names, common);
	return settle(deck, {facts, others, versions, sources, names, options});
}

/** Questions with one key; those over several statements of an article stay its own. */
function isMergeable({form = 'direct', word, tags = []}: Card): boolean {
	return /^(?:direct|cloze)$/.test(form) && word === undefined && !tags.includes(changeTag);
}

function commonOfAll(sources: readonly Source[], names: Names, weigh: Weigh): CommonOf {
	const everywhere = namesEverywhere(names);
	const openings = sources.map(({story}) => openingOf(story, names));
	const known = new Map<number, Common>();
	return (a, b) => {
		const pair = Math.min(a, b) * sources.length + Math.max(a, b);
		const found = known.get(pair) ?? commonOf(openings[a]!, openings[b]!, everywhere, weigh);
		known.set(pair, found);
		return found;
	};
}
