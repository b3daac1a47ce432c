import {type Columns, NEVER} from './columns.js';
import {DEFAULT_SCHEDULE, withSchedule} from '../schedule/settings.js';
import type {CardChange} from './event.js';
import type {Change} from './fold.js';
import {isKnown, readLine} from './read-event.js';
import type {PackedFold} from './snapshot.js';
import type {CardMarks, DayTally, Flag, Memory} from './state.js';

type Check = (value: unknown) => boolean;
type Checks<T> = {readonly [F in keyof T]-?: Check};

const MAX_TIME = 8.64e15;
const MAX_DAYS = 4e7;

const isText: Check = (value) => typeof value === 'string';
const isNumber: Check = (value) => Number.isFinite(value);
const isTrue: Check = (value) => value === true;
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isBetween =
	(low: number, high: number): Check =>
	(value) =>
		isNumber(value) && (value as number) >= low && (value as number) <= high;
const optional =
	(check: Check): Check =>
	(value) =>
		value === undefined || check(value);
const list =
	(check: Check): Check =>
	(value) =>
		Array.isArray(value) && value.every((item) => check(item));
const pair =
	(first: Check, second: Check): Check =>
	(value) =>
		Array.isArray(value) && value.length === 2 && first(value[0]) && second(value[1]);
const record =
	<T>(fields: Checks<T>): Check =>
	(value) =>
		typeof value === 'object' &&
		value !== null &&
		Object.entries<Check>(fields).every(([name, check]) =>
			check((value as Record<string, unknown>)[name]),
		);

const isTime = isBetween(-MAX_TIME, MAX_TIME);
const isDay = isBetween(-MAX_DAYS, MAX_DAYS);
const areTexts = list(isText);

/** The numbers of a memory, each with the least and the most that makes sense. */
const bounds: Readonly<
	Record<Exclude<keyof Memory, 'stage' | 'failed'>, readonly [number, number]>
> = {
	due: [-MAX_TIME, MAX_TIME],
	stability: [0.001, Number.MAX_VALUE],
	difficulty: [1, 10],
	reps: [0, Number.MAX_SAFE_INTEGER],
	lapses: [0, Number.MAX_SAFE_INTEGER],
	step: [0, Number.MAX_SAFE_INTEGER],
	last: [-MAX_TIME, MAX_TIME],
	day: [-MAX_DAYS, MAX_DAYS],
	interval: [0, MAX_DAYS],
	first: [-MAX_DAYS, MAX_DAYS],
};

const isStage: Check = (value) =>
	value === 'learning' || value === 'review' || value === 'relearning';

const isDayOrNone: Check = (value) => value === null || isDay(value);

const isMemory = record({
	stage: isStage,
	failed: isDayOrNone,
	...(Object.fromEntries(
		Object.entries(bounds).map(([field, [low, high]]) => [field, isBetween(low, high)]),
	) as Record<keyof typeof bounds, Check>),
});

/** Cards and what is known of them, column by column: plain loops, for there may be a hundred thousand. */
const areColumns: Check = (value) => {
	if (typeof value !== 'object' || value === null) return false;
	const {cards, stage, ...columns} = value as Partial<Record<keyof Columns, unknown>>;
	if (typeof cards !== 'string' || !(stage instanceof Uint8Array)) return false;
	const {length} = stage;
	return (
		(length === 0 || cards.split('/').length === length) &&
		stage.every((index) => index >= 1 && index <= 3) &&
		Object.entries(bounds).every(([field, [low, high]]) =>
			areNumbers(columns[field as keyof typeof bounds], length, low, high),
		) &&
		areNumbers(columns.failed, length, NEVER, MAX_DAYS)
	);
};

function areNumbers(column: unknown, length: number, low: number, high: number): boolean {
	if (!(column instanceof Float64Array || column instanceof Int32Array)) return false;
	if (column.length !== length) return false;
	for (let row = 0; row < length; row++) {
		const number = column[row] as number;
		if (!(number >= low && number <= high)) return false;
	}

	return true;
}

const isTally = record<DayTally>({
	reviews: isNumber,
	introduced: isNumber,
	again: isNumber,
	recalls: isNumber,
	recalled: isNumber,
	byAge: list(isNumber),
	ms: isNumber,
	quiz: isNumber,
	quizRight: isNumber,
	practice: isNumber,
});

const isChanged = record<CardChange>({
	question: optional(isText),
	answer: optional(isText),
	hint: optional(isText),
	explanation: optional(isText),
	accept: optional(areTexts),
	distractors: optional(areTexts),
});

const areMarks = record<CardMarks>({
	isSuspended: optional(isTrue),
	spared: optional(isCount),
	buried: optional(isDay),
	flag: optional(record<Flag>({reason: isText, note: optional(isText), at: isTime})),
});

const isSchedule: Check = (value) =>
	typeof value === 'object' &&
	value !== null &&
	JSON.stringify(withSchedule(DEFAULT_SCHEDULE, value)) === JSON.stringify(value);

const isPosition = record({at: isTime, device: isText, n: isCount});

const held: Checks<Record<NonNullable<Change['slot']>, unknown>> = {
	memories: isMemory,
	accepted: areTexts,
	changes: isChanged,
	marks: areMarks,
};

const isRecent: Check = (value) => {
	if (typeof value !== 'object' || value === null) return false;
	const {event, slot, before, day} = value as Partial<Record<keyof Change, unknown>>;
	const line = readLine(JSON.stringify(event) ?? '');
	if (!('event' in line) || !isKnown(line.event) || !('card' in line.event)) return false;
	const check = Object.entries(held).find(([name]) => name === slot)?.[1];
	return isText(day) && (before === undefined || check?.(before) === true);
};

const isQuiz: Check = (value) => {
	const line = readLine(JSON.stringify(value) ?? '');
	return 'event' in line && isKnown(line.event) && line.event.type === 'quiz';
};

const isPacked = record<PackedFold>({
	decks: list(pair(isText, areColumns)),
	schedule: isSchedule,
	days: list(pair((day) => /^\d{4}-\d\d-\d\d$/.test(String(day)), isTally)),
	accepted: list(pair(isText, areTexts)),
	changes: list(pair(isText, isChanged)),
	marks: list(pair(isText, areMarks)),
	words: record({known: areTexts, unknown: areTexts, level: optional(isCount)}),
	quizzes: list(isQuiz),
	head: optional(isPosition),
	barrier: optional(isPosition),
	worded: optional(isPosition),
	seen: list(pair(isText, isPosition)),
	recent: list(isRecent),
	isTrimmed: (value) => typeof value === 'boolean',
	waiting: areTexts,
});

/** Whether a value from outside has the shape of a packed fold, so that no part of it breaks what works with it. */
export function isPackedFold(value: unknown): value is PackedFold {
	return isPacked(value);
}
