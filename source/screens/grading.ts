import type {Action} from '../keys/binding.js';
import type {Labels} from '../labels/labels.js';
import type {Grade} from '../progress/event.js';
import type {CardKey} from '../progress/state.js';
import {preview} from '../schedule/review.js';
import type {Services} from '../services.js';
import {spanOfDays, spanOfTime} from '../session/span-of-time.js';

/** What a key does while a grade is being given; undefined for what is no grading. */
export function gradingOf(
	action: Action | undefined,
):
	| {readonly type: 'grade'; readonly grade?: Grade}
	| {readonly type: 'move-grade'; readonly by: -1 | 1}
	| undefined {
	switch (action) {
		case 'grade-1':
		case 'grade-2':
		case 'grade-3':
		case 'grade-4':
			return {type: 'grade', grade: Number(action.slice(-1)) as Grade};
		case 'grade-selected':
			return {type: 'grade'};
		case 'lower-grade':
			return {type: 'move-grade', by: -1};
		case 'higher-grade':
			return {type: 'move-grade', by: 1};
		default:
			return undefined;
	}
}

/** When a card would return under each grade, in words. */
export function returnsUnder(
	services: Services,
	key: CardKey,
	labels: Labels,
): Readonly<Record<Grade, string>> {
	const at = services.now();
	const {memories, schedule} = services.progress.state;
	const next = preview(memories.get(key), {at, tz: services.timezone(at)}, schedule, key);
	const say = (grade: Grade): string => {
		const {interval, due} = next[grade];
		return labels.span(interval > 0 ? spanOfDays(interval) : spanOfTime(due - at));
	};
	return {1: say(1), 2: say(2), 3: say(3), 4: say(4)};
}
