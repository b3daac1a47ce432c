import type {Memory, ScheduleSettings} from '../../progress/state.js';
import {review} from '../review.js';

const NOON = 12 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

/** The days that a card stays away, time after time, when it is always answered Good on the day it is due. */
export function goodIntervals(settings: ScheduleSettings, count: number): number[] {
	const exact = {...settings, fuzz: false, dayStart: 0};
	const intervals: number[] = [];
	let memory: Memory | undefined;
	let at = NOON;
	while (intervals.length < count) {
		memory = review(memory, 3, {at, tz: 0}, exact, 'contoh/kartu');
		if (memory.interval > 0) intervals.push(memory.interval);
		at += memory.interval * DAY;
	}

	return intervals;
}
