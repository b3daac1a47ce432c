import {byKind} from '../custom-study.js';
import type {BrowsedCard} from './browsed-card.js';
import {type Standing, type StandingSetting, standings, standingsOf} from './standing.js';

/** Which cards to show. */
export type CardFilter =
	| {readonly by: 'all'}
	| {readonly by: 'standing'; readonly standing: Standing}
	| {readonly by: 'kind'; readonly kind: string}
	/** Whatever its case. */
	| {readonly by: 'tag'; readonly tag: string};

/** A filter to offer, and how many cards it shows. */
export interface FilterOption {
	readonly filter: CardFilter;
	readonly cards: number;
}

/** More tags than this are for the search. */
const mostTags = 30;

/** Which cards a filter shows. */
export function isShown(
	filter: CardFilter,
	setting: StandingSetting,
): (entry: BrowsedCard) => boolean {
	switch (filter.by) {
		case 'all':
			return () => true;
		case 'standing':
			return (entry) => standingsOf(entry, setting).includes(filter.standing);
		case 'kind':
			return ({card}) => kindOf(card) === filter.kind;
		case 'tag': {
			const wanted = filter.tag.toLowerCase();
			return ({card: {tags}}) => tags?.some((tag) => tag.toLowerCase() === wanted) ?? false;
		}
	}
}

/** All filters that make sense for some cards: every standing, the kinds if there are several, the commonest tags. */
export function filterOptions(
	cards: readonly BrowsedCard[],
	setting: StandingSetting,
): FilterOption[] {
	const byStanding = new Map<Standing, number>();
	const kinds = new Map<string, number>();
	const tags = new Map<string, {readonly tag: string; cards: number}>();
	for (const entry of cards) {
		for (const standing of standingsOf(entry, setting)) count(byStanding, standing);
		count(kinds, kindOf(entry.card));
		const folded = new Map((entry.card.tags ?? []).map((tag) => [tag.toLowerCase(), tag]));
		for (const [key, tag] of folded) {
			const known = tags.get(key);
			if (known) known.cards++;
			else tags.set(key, {tag, cards: 1});
		}
	}
	const option = (filter: CardFilter, shown: number): FilterOption => ({filter, cards: shown});
	return [
		option({by: 'all'}, cards.length),
		...standings.map((standing) =>
			option({by: 'standing', standing}, byStanding.get(standing) ?? 0),
		),
		...(kinds.size < 2
			? []
			: [...kinds]
					.sort(([a], [b]) => byKind(a, b))
					.map(([kind, shown]) => option({by: 'kind', kind}, shown))),
		...[...tags.values()]
			.sort((a, b) => b.cards - a.cards)
			.slice(0, mostTags)
			.map(({tag, cards: shown}) => option({by: 'tag', tag}, shown)),
	];
}

function kindOf({kind = 'custom'}: BrowsedCard['card']): string {
	return kind;
}

function count<K>(counts: Map<K, number>, key: K): void {
	counts.set(key, (counts.get(key) ?? 0) + 1);
}
