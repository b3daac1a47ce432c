import type {ProgressState} from '../progress/state.js';
import type {Moment} from '../schedule/study-day.js';
import {wordsOf} from './forms.js';
import type {MetType} from './met.js';
import {compareNames, type Profile} from './profiles.js';
import {meanRecall} from './standing.js';

/** What a list of profiles is ordered by. */
export const profileOrders = ['met', 'newest', 'weakest', 'name'] as const;

export type ProfileOrder = (typeof profileOrders)[number];

export interface ProfileSearch {
	/** Words that the name, or another name, begins with or has in it; small and capital letters are one. */
	readonly text: string;
	readonly type?: MetType;
	readonly order: ProfileOrder;
}

/** The profiles that a search finds, in its order; while something is typed, names that begin so come first. */
export function searchProfiles(
	profiles: readonly Profile[],
	{text, type, order}: ProfileSearch,
	state: ProgressState,
	now: Moment,
): Profile[] {
	const wanted = wordsOf(text);
	const found = profiles.filter(
		(profile) => (type === undefined || profile.type === type) && fits(profile, wanted) > 0,
	);
	const sorted = [...found].sort(comparison(order, found, state, now));
	if (wanted.length === 0) return sorted;
	return sorted
		.map((profile) => ({profile, fit: fits(profile, wanted)}))
		.sort((a, b) => b.fit - a.fit)
		.map(({profile}) => profile);
}

/** 3 where the name begins so, 2 where one of its words does, 1 where another name does, else 0. */
function fits({name, others}: Profile, wanted: readonly string[]): number {
	if (wanted.length === 0) return 1;
	const rank = (form: string): number => {
		const words = wordsOf(form);
		if (words.join(' ').startsWith(wanted.join(' '))) return 3;
		return wanted.every((part) => words.some((word) => word.startsWith(part))) ? 2 : 0;
	};
	const own = rank(name);
	return own > 0 ? own : others.some((form) => rank(form) > 0) ? 1 : 0;
}

function comparison(
	order: ProfileOrder,
	profiles: readonly Profile[],
	state: ProgressState,
	now: Moment,
): (a: Profile, b: Profile) => number {
	const named = (a: Profile, b: Profile): number => compareNames(a.name, b.name);
	const met = (a: Profile, b: Profile): number =>
		b.articles - a.articles || b.cards.length - a.cards.length || named(a, b);
	switch (order) {
		case 'name':
			return named;
		case 'met':
			return met;
		case 'newest': {
			const latest = ({newest = ''}: Profile): string => newest;
			return (a, b) => (latest(a) === latest(b) ? met(a, b) : latest(a) < latest(b) ? 1 : -1);
		}
		case 'weakest': {
			// Nothing learned yet comes last.
			const recalls = new Map(
				profiles.map((each) => [each, meanRecall(each.cards, state, now) ?? 2]),
			);
			return (a, b) => recalls.get(a)! - recalls.get(b)! || met(a, b);
		}
	}
}
