import type {CardKey, ProgressState} from '../../progress/state.js';
import {type BrowsedCard, reworded} from './browsed-card.js';
import {type CardFilter, isShown} from './filter.js';
import {type CardOrder, inOrder} from './order.js';
import {isFound, isNarrower, searchWords} from './search.js';
import type {StandingSetting} from './standing.js';

/** Somebody who looks through the cards of one deck or of all. */
export interface Browse {
	/** All cards, in deck order. */
	readonly cards: readonly BrowsedCard[];
	readonly filter: CardFilter;
	readonly order: CardOrder;
	/** What is searched for; see {@link searchWords}. */
	readonly words: readonly string[];
	/** What the filter shows, in its order. */
	readonly shown: readonly BrowsedCard[];
	/**
	 * What of it the search has found. A card stays here when it comes to stand otherwise: what was done to it can be
	 * seen, and taken back, until the list is made anew.
	 */
	readonly listed: readonly BrowsedCard[];
	/** The place in `listed` that is looked at; 0 when that is empty. */
	readonly at: number;
	/** Cards that were picked out, whether they are listed or not. */
	readonly chosen: ReadonlySet<CardKey>;
}

export type BrowseAction =
	| {readonly type: 'filter'; readonly filter: CardFilter}
	| {readonly type: 'order'; readonly order: CardOrder}
	| {readonly type: 'search'; readonly query: string}
	| {readonly type: 'go'; readonly at: number}
	/** Picks the card out that is looked at, or puts it back. */
	| {readonly type: 'choose'}
	/** Picks out all that is listed; when all of it is already, none of it. */
	| {readonly type: 'choose-all'}
	| {readonly type: 'choose-none'}
	/** Something was done to these cards. */
	| {readonly type: 'changed'; readonly keys: readonly CardKey[]};

/** Opens a deck, or several, for looking through. */
export function openBrowse(
	cards: readonly BrowsedCard[],
	filter: CardFilter,
	setting: StandingSetting,
): Browse {
	const start = {
		cards,
		filter,
		order: 'deck',
		words: [],
		at: 0,
		chosen: new Set<CardKey>(),
	} as const;
	return relisted({...start, shown: [], listed: []}, setting);
}

/** The card that is looked at. */
export function cardInHand({listed, at}: Browse): BrowsedCard | undefined {
	return listed[at];
}

/** The cards that something is to be done to: those that were picked out, in deck order, or the one in hand. */
export function cardsInHand(browse: Browse): readonly BrowsedCard[] {
	const {cards, chosen} = browse;
	if (chosen.size > 0) return cards.filter(({key}) => chosen.has(key));
	const card = cardInHand(browse);
	return card ? [card] : [];
}

export function browse(state: Browse, action: BrowseAction, setting: StandingSetting): Browse {
	switch (action.type) {
		case 'filter':
			return relisted({...state, filter: action.filter}, setting);
		case 'order':
			return relisted({...state, order: action.order}, setting);
		case 'search':
			return searched(state, searchWords(action.query));
		case 'go':
			return {...state, at: clamp(action.at, state.listed)};
		case 'choose': {
			const card = cardInHand(state);
			return card ? {...state, chosen: toggled(state.chosen, card.key)} : state;
		}
		case 'choose-all': {
			const keys = state.listed.map(({key}) => key);
			const hasAll = keys.every((key) => state.chosen.has(key));
			const chosen = new Set(state.chosen);
			for (const key of keys) {
				if (hasAll) chosen.delete(key);
				else chosen.add(key);
			}
			return {...state, chosen};
		}
		case 'choose-none':
			return {...state, chosen: new Set()};
		case 'changed':
			return withReworded(state, new Set(action.keys), setting.progress);
	}
}

/** What the filter shows now, in its order, searched anew from its top. */
function relisted(state: Browse, setting: StandingSetting): Browse {
	const shown = inOrder(state.cards.filter(isShown(state.filter, setting)), state.order, setting);
	const {words} = state;
	return {...state, shown, listed: shown.filter(({card}) => isFound(card, words)), at: 0};
}

/** What is found stands from the top; whoever gives a search up keeps the card that they found. */
function searched(state: Browse, words: readonly string[]): Browse {
	if (words.length === 0) {
		const card = cardInHand(state);
		const at = card ? state.shown.indexOf(card) : 0;
		return {...state, words, listed: state.shown, at: Math.max(0, at)};
	}
	const among = isNarrower(words, state.words) ? state.listed : state.shown;
	return {...state, words, listed: among.filter(({card}) => isFound(card, words)), at: 0};
}

function withReworded(state: Browse, keys: ReadonlySet<CardKey>, progress: ProgressState): Browse {
	const renewed = new Map<CardKey, BrowsedCard>();
	for (const entry of state.cards) {
		if (keys.has(entry.key)) renewed.set(entry.key, reworded(entry, progress));
	}
	const renew = (entries: readonly BrowsedCard[]): readonly BrowsedCard[] =>
		entries.map((entry) => renewed.get(entry.key) ?? entry);
	const cards = renew(state.cards);
	const shown = renew(state.shown);
	return {
		...state,
		cards,
		shown,
		listed: state.listed === state.shown ? shown : renew(state.listed),
	};
}

function toggled(chosen: ReadonlySet<CardKey>, key: CardKey): ReadonlySet<CardKey> {
	const next = new Set(chosen);
	if (!next.delete(key)) next.add(key);
	return next;
}

function clamp(at: number, {length}: readonly unknown[]): number {
	return Math.max(0, Math.min(length - 1, at));
}
