import {isCalendarDate} from '../calendar-date.js';
import type {EventBase, Exam, ScheduleEvent} from '../progress/event.js';
import type {ScheduleSettings} from '../progress/state.js';

/** What holds until a `schedule` event says otherwise. */
export const DEFAULT_SCHEDULE: ScheduleSettings = Object.freeze({
	retention: 0.9,
	steps: Object.freeze(['1m', '10m']),
	relearningSteps: Object.freeze(['10m']),
	parameters: Object.freeze([]),
	fuzz: true,
	dayStart: 240,
	newPerDay: 20,
	reviewsPerDay: 200,
	dailyGoal: 0,
	leechThreshold: 8,
	leechAction: 'suspend',
});

/** What a `schedule` event changes. */
export type ScheduleChange = Omit<ScheduleEvent, keyof EventBase | 'type'>;

const FSRS_PARAMETERS = 21;

/**
 * The settings after a `schedule` event. A field with a value that makes no sense (a log may come
 * from anywhere) is passed over, so that one bad field costs nothing else.
 */
export function withSchedule(settings: ScheduleSettings, event: ScheduleChange): ScheduleSettings {
	const {retention, steps, relearningSteps, parameters, fuzz, dayStart, newPerDay, reviewsPerDay} =
		event;
	const {dailyGoal, leechThreshold, leechAction, exam = settings.exam} = event;
	return {
		retention: isBetween(retention, 0.5, 0.99) ? retention : settings.retention,
		steps: areSteps(steps) ? steps : settings.steps,
		relearningSteps: areSteps(relearningSteps) ? relearningSteps : settings.relearningSteps,
		parameters: areParameters(parameters) ? parameters : settings.parameters,
		fuzz: typeof fuzz === 'boolean' ? fuzz : settings.fuzz,
		dayStart: isCount(dayStart) && dayStart < 24 * 60 ? dayStart : settings.dayStart,
		newPerDay: isCount(newPerDay) ? newPerDay : settings.newPerDay,
		reviewsPerDay: isCount(reviewsPerDay) ? reviewsPerDay : settings.reviewsPerDay,
		dailyGoal: isCount(dailyGoal) ? dailyGoal : settings.dailyGoal,
		leechThreshold: isCount(leechThreshold) ? leechThreshold : settings.leechThreshold,
		leechAction:
			leechAction === 'suspend' || leechAction === 'tag' ? leechAction : settings.leechAction,
		...(exam === null ? {} : isExam(exam) ? {exam} : settings.exam ? {exam: settings.exam} : {}),
	};
}

function isBetween(value: unknown, low: number, high: number): value is number {
	return typeof value === 'number' && value >= low && value <= high;
}

function isCount(value: unknown): value is number {
	return Number.isSafeInteger(value) && (value as number) >= 0;
}

function areSteps(value: unknown): value is readonly string[] {
	return (
		Array.isArray(value) &&
		value.length <= 20 &&
		value.every((step) => typeof step === 'string' && /^[1-9]\d{0,4}[mhd]$/.test(step))
	);
}

export function areParameters(value: unknown): value is readonly number[] {
	return (
		Array.isArray(value) &&
		(value.length === 0 || value.length === FSRS_PARAMETERS) &&
		value.every((parameter) => Number.isFinite(parameter))
	);
}

function isExam(value: unknown): value is Exam {
	if (typeof value !== 'object' || value === null) return false;
	const {date, decks} = value as Partial<Record<keyof Exam, unknown>>;
	return (
		typeof date === 'string' &&
		isCalendarDate(date) &&
		(decks === undefined ||
			(Array.isArray(decks) && decks.every((deck) => typeof deck === 'string')))
	);
}
