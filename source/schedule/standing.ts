import {isThisDay} from './study-day.js';
import type {CardMarks, Memory, ScheduleSettings} from '../progress/state.js';

/** Whether a card was forgotten so often that it costs more than it brings. */
export function isLeech(memory: Memory | undefined, {leechThreshold}: ScheduleSettings): boolean {
	return leechThreshold > 0 && memory !== undefined && memory.lapses >= leechThreshold;
}

/**
 * Whether a card is out of study: the learner took it out, or it is a leech and leeches are taken out.
 * A leech that was taken up again is spared until it has been forgotten half as often once more.
 */
export function isSuspended(
	memory: Memory | undefined,
	marks: CardMarks | undefined,
	settings: ScheduleSettings,
): boolean {
	if (marks?.isSuspended) return true;
	if (settings.leechAction !== 'suspend' || !isLeech(memory, settings)) return false;
	const {spared} = marks ?? {};
	return (
		spared === undefined || (memory?.lapses ?? 0) >= spared + Math.ceil(settings.leechThreshold / 2)
	);
}

/**
 * Whether a card was put off until a later study day.
 * @param today in days since 1970-01-01
 */
export function isBuried(marks: CardMarks | undefined, today: number): boolean {
	return marks?.buried !== undefined && isThisDay(marks.buried, today);
}
