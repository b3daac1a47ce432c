import type {CardKey, ProgressState} from '../progress/state.js';
import {isDue, retrievability} from '../schedule/review.js';
import {isSuspended} from '../schedule/standing.js';
import {dayNumber, type Moment} from '../schedule/study-day.js';
import type {Profile, ProfileCard} from './profiles.js';

/** How a fact stands in the learner's memory. */
export type Standing = 'revisit' | 'known' | 'new' | 'suspended';

export interface StandingCard extends ProfileCard {
	readonly standing: Standing;
	/** How likely it is remembered today; absent while it is new. */
	readonly recall?: number;
}

/** Below this a fact is to be looked at again, due or not. */
const firm = 0.8;

/** How well each card about somebody is remembered: what is to be revisited first, the weakest of it at the top. */
export function standingOf(
	{cards}: Pick<Profile, 'cards'>,
	state: ProgressState,
	now: Moment,
): StandingCard[] {
	const today = dayNumber(now, state.schedule.dayStart);
	const stands = (card: ProfileCard): StandingCard => {
		const memory = state.memories.get(card.key);
		const change = state.changes.get(card.key);
		const worded = {
			...card,
			question: change?.question ?? card.question,
			answer: change?.answer ?? card.answer,
		};
		const recall = memory && retrievability(memory, today, state.schedule);
		const stood = {...worded, ...(recall === undefined ? {} : {recall})};
		if (isSuspended(memory, state.marks.get(card.key), state.schedule))
			return {...stood, standing: 'suspended'};
		if (!memory || recall === undefined) return {...stood, standing: 'new'};
		const isWeak = recall < firm || isDue(memory, now, state.schedule);
		return {...stood, standing: isWeak ? 'revisit' : 'known'};
	};
	return cards
		.map(stands)
		.sort(
			(a, b) =>
				order.indexOf(a.standing) - order.indexOf(b.standing) || (a.recall ?? 0) - (b.recall ?? 0),
		);
}

const order: readonly Standing[] = ['revisit', 'new', 'known', 'suspended'];

/** How likely the facts that were learned about somebody are remembered today, on average; undefined while none was. */
export function meanRecall(
	cards: ReadonlyArray<{readonly key: CardKey}>,
	state: ProgressState,
	now: Moment,
): number | undefined {
	const today = dayNumber(now, state.schedule.dayStart);
	let sum = 0;
	let count = 0;
	for (const {key} of cards) {
		const memory = state.memories.get(key);
		if (!memory) continue;
		sum += retrievability(memory, today, state.schedule);
		count++;
	}
	return count === 0 ? undefined : sum / count;
}
