import {isRetired} from '../../deck/retired.js';
import type {ProgressState} from '../../progress/state.js';
import type {ExamPlan} from '../../schedule/exam.js';
import {isDue} from '../../schedule/review.js';
import {isBuried, isLeech, isSuspended} from '../../schedule/standing.js';
import {type Moment, dayNumber} from '../../schedule/study-day.js';
import type {BrowsedCard} from './browsed-card.js';

/** How a card can stand to its learner; `marked` is whichever of the five before it. */
export const standings = [
	...(['due', 'new', 'learning'] as const),
	...(['suspended', 'buried', 'flagged', 'changed', 'leech', 'marked'] as const),
] as const;

export type Standing = (typeof standings)[number];

/** What a card's standing hangs on. */
export interface StandingSetting {
	readonly progress: ProgressState;
	readonly now: Moment;
	/** What an exam asks of today. */
	readonly plan?: ExamPlan | undefined;
}

/** All that can be said of how a card stands; of a card that is well remembered, nothing. */
export function standingsOf(
	{key, card}: Pick<BrowsedCard, 'key' | 'card'>,
	{progress, now, plan}: StandingSetting,
): Standing[] {
	const {memories, marks, changes, schedule} = progress;
	const memory = memories.get(key);
	const mark = marks.size > 0 ? marks.get(key) : undefined;
	const found: Standing[] = [];
	if (isSuspended(memory, mark, schedule)) found.push('suspended');
	if (mark && isBuried(mark, dayNumber(now, schedule.dayStart))) found.push('buried');
	const comes = found.length === 0 && !isRetired(card);
	if (mark?.flag) found.push('flagged');
	if (changes.size > 0 && changes.has(key)) found.push('changed');
	if (isLeech(memory, schedule)) found.push('leech');
	if (found.length > 0) found.push('marked');
	if (!comes) return found;
	if (!memory) found.push('new');
	else {
		if (memory.stage !== 'review') found.push('learning');
		if (isDue(memory, now, schedule) || plan?.early.has(key)) found.push('due');
	}
	return found;
}
