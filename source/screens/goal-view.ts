import {type Line, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {GoalLabels} from '../labels/goal.js';
import type {DayGoal} from '../progress/statistics/at-a-glance.js';

const widestBar = 40;

/** How far the day's goal is, as a bar and in words: for the end of a session. */
export function goalLines({done, goal}: DayGoal, says: GoalLabels, width: number): Line[] {
	if (done >= goal) {
		return wrap([segment('✓ ', 'right'), segment(says.reachedToday(done), 'strong')], width);
	}
	const size = Math.min(widestBar, width);
	const filled = Math.min(size - 1, Math.round((size * done) / goal));
	return [
		[segment('━'.repeat(filled), 'progress'), segment('─'.repeat(size - filled), 'rule')],
		...wrap([segment(says.leftToday(goal - done), 'muted')], width),
	];
}
