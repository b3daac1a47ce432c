import {review} from '../schedule/review.js';
import {dayName, dayNumber} from '../schedule/study-day.js';
import type {AcceptEvent, CardChange, CardEvent, ChangeEvent} from './event.js';
import {cardKey, type CardKey, type CardMarks, type DayTally, type ProgressState} from './state.js';
import {tallyAfter, tallyAfterEdit} from './tally.js';

/** The parts of the state that have something of each card. */
export type Slot = 'memories' | 'accepted' | 'changes' | 'marks';

/** What a slot holds of a card. */
export type Held<S extends Slot = Slot> = S extends Slot
	? ProgressState[S] extends ReadonlyMap<CardKey, infer V>
		? V
		: never
	: never;

/** What an event does to the state. */
export interface Effect {
	readonly key: CardKey;
	/** Absent where an answer is only counted. */
	readonly slot?: Slot;
	readonly before: Held | undefined;
	readonly after: Held | undefined;
	/** The study day of the event, and what it comes to with it. */
	readonly day: string;
	readonly tally: DayTally | undefined;
}

/** What of the state events look at. */
export type Present = Pick<ProgressState, 'schedule'> & {
	readonly [S in Slot | 'days']: Pick<ProgressState[S], 'get'>;
};

/** What an event comes to after all that came before it. */
export function effectOf(event: CardEvent, state: Present): Effect {
	const key = cardKey(event.deck, event.card);
	const dayOf = dayNumber(event, state.schedule.dayStart);
	const day = dayName(dayOf);
	const tally = state.days.get(day);
	const marked = (next: (marks: CardMarks) => CardMarks): Effect => {
		const before = state.marks.get(key);
		return {key, slot: 'marks', before, after: unlessEmpty(next(before ?? {})), day, tally};
	};
	switch (event.type) {
		case 'review': {
			const before = state.memories.get(key);
			const counted = {key, day, tally: tallyAfter(tally, event, before, 1)};
			if (event.mode !== 'study') return {...counted, before: undefined, after: undefined};
			const after = review(before, event.grade, event, state.schedule, key);
			return {...counted, slot: 'memories', before, after};
		}

		case 'edit': {
			if ('change' in event) {
				const before = state.changes.get(key);
				return {key, slot: 'changes', before, after: changed(before, event), day, tally};
			}

			const before = state.accepted.get(key);
			const after = withAccepted(before, event);
			return {key, slot: 'accepted', before, after, day, tally: tallyAfterEdit(tally, event, 1)};
		}

		case 'suspend': {
			return marked((marks) => ({...marks, isSuspended: true}));
		}

		case 'unsuspend': {
			const {lapses = 0} = state.memories.get(key) ?? {};
			return marked(({isSuspended: _, spared: __, ...marks}) =>
				lapses > 0 ? {...marks, spared: lapses} : marks,
			);
		}

		case 'bury': {
			return marked((marks) => ({...marks, buried: dayOf}));
		}

		case 'reset': {
			const before = state.memories.get(key);
			return {key, slot: 'memories', before, after: undefined, day, tally};
		}

		case 'flag': {
			const {reason, note, at} = event;
			const flag = {reason, ...(note === undefined ? {} : {note}), at};
			return marked((marks) => ({...marks, flag}));
		}

		case 'unflag': {
			return marked(({flag: _, ...marks}) => marks);
		}
	}
}

/** A day's tally without an event that was counted in it. */
export function uncounted(
	tally: DayTally | undefined,
	event: CardEvent,
	before: Held | undefined,
): DayTally | undefined {
	if (event.type === 'review') return tallyAfter(tally, event, before as Held<'memories'>, -1);
	return event.type === 'edit' && !('change' in event) ? tallyAfterEdit(tally, event, -1) : tally;
}

/** What is accepted for a card after an edit; an answer that is there already stays where it is. */
function withAccepted(
	before: readonly string[] = [],
	{accept}: Pick<AcceptEvent, 'accept'>,
): readonly string[] {
	return before.includes(accept) ? before : [...before, accept];
}

function changed(before: CardChange | undefined, {change}: ChangeEvent): CardChange | undefined {
	const fields = ['question', 'answer', 'hint', 'explanation', 'accept', 'distractors'] as const;
	const next = fields.flatMap((field) => {
		const value = change[field] === undefined ? before?.[field] : change[field];
		return value === undefined || value === null ? [] : [[field, value] as const];
	});
	return next.length > 0 ? Object.fromEntries(next) : undefined;
}

function unlessEmpty(marks: CardMarks): CardMarks | undefined {
	return Object.keys(marks).length > 0 ? marks : undefined;
}
