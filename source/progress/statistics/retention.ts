import {AGES} from '../tally.js';
import {daysWithin, type StudiedDay} from './days.js';

/** How often cards that had left the learning steps were remembered. */
export interface Recall {
	readonly recalls: number;
	readonly recalled: number;
	/** The share of 1 that was remembered; absent without an answer. */
	readonly share?: number;
}

/** Recall of cards that had come back after an interval of `from` days or more, and less than `to`. */
export interface RecallAtAge extends Recall {
	readonly from: number;
	readonly to?: number;
}

/** Recall of the last `period` days, today among them. */
export interface RecallOfPeriod extends Recall {
	readonly period: number;
	readonly byAge: readonly RecallAtAge[];
}

const RETENTION_PERIODS = [7, 30, 90] as const;

/** @param past oldest first */
export function retentionOf(past: readonly StudiedDay[], today: number): RecallOfPeriod[] {
	return RETENTION_PERIODS.map((period) => {
		const days = daysWithin(past, today, period);
		const sum = (count: (day: StudiedDay) => number): number =>
			days.reduce((total, day) => total + count(day), 0);
		return {
			period,
			...recall(
				sum((day) => day.recalls),
				sum((day) => day.recalled),
			),
			byAge: [0, ...AGES].map((from, age): RecallAtAge => {
				const to = AGES[age];
				return {
					from,
					...(to === undefined ? {} : {to}),
					...recall(
						sum(({byAge}) => byAge[2 * age] ?? 0),
						sum(({byAge}) => byAge[2 * age + 1] ?? 0),
					),
				};
			}),
		};
	});
}

function recall(recalls: number, recalled: number): Recall {
	return {recalls, recalled, ...(recalls > 0 ? {share: recalled / recalls} : {})};
}
