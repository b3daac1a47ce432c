import {
	type AcceptEvent,
	type ChangeEvent,
	type EditEvent,
	type EventBase,
	type FlagEvent,
	flagReasons,
	type ForgetEvent,
	type LogEvent,
	type QuizEvent,
	quizModes,
	type ReviewEvent,
	type UnknownEvent,
	type WordsEvent,
} from './event.js';

/** One line of a log: an event, or why it is none. */
export type Line =
	| {readonly event: LogEvent | UnknownEvent}
	/** Nothing on the line, or a record of a newer version that can't be placed: passed over in silence. */
	| {readonly skip: true}
	| {readonly damaged: true};

// No event of ours is longer; the limit spares the parser and what walks over its result.
const MAX_LENGTH = 100_000;
const MAX_MS = 8.64e15;
/** The longest answer that a learner can have accepted, in UTF-16 units. */
const MAX_ANSWER = 2000;
/** The longest field of a card, in UTF-16 units, and the most answers that one can list. */
const MAX_FIELD = 10_000;
const MAX_ANSWERS = 100;
/** The longest headword, in UTF-16 units, and the highest band that a level can name. */
const MAX_WORD = 200;
const MAX_LEVEL = 5;
/** More questions, points, decks and topics than a quiz can have. */
const MAX_POINTS = 1e6;
const MAX_TOPICS = 1000;
/** The first and the last moment of an event: study days, their names and the next due date stay within a calendar. */
export const EARLIEST = 0;
export const LATEST = Date.UTC(9999, 11, 31);
const MAX_TZ = 24 * 60;
const DEVICE = /^[A-Za-z0-9_-]{1,64}$/;
// Ids are stricter today; a log may name whatever a newer version allows, but never a path or a control.
// eslint-disable-next-line no-control-regex
const ID = /^[^/\u0000-\u001F\u007F-\u009F]{1,200}$/;

const damaged: Line = {damaged: true};
const skip: Line = {skip: true};

/** Reads one line of a log, without its line end. Never throws, whatever the line holds. */
export function readLine(line: string): Line {
	if (line.trim() === '') return skip;
	if (line.length > MAX_LENGTH) return damaged;
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		return damaged;
	}

	if (typeof value !== 'object' || value === null || Array.isArray(value)) return damaged;
	const record = value as Record<string, unknown>;
	if (!hasBase(record)) return isNewer(record) ? skip : damaged;
	return {event: record};
}

/** Whether this version of newsquiz understands an event, so that the fold uses it. */
export function isKnown(event: LogEvent | UnknownEvent): event is LogEvent {
	if (event.v !== 1) return false;
	switch (event.type) {
		case 'review': {
			return isReview(event);
		}

		case 'edit': {
			return isEdit(event);
		}

		case 'suspend':
		case 'unsuspend':
		case 'bury':
		case 'reset':
		case 'unflag': {
			return hasCard(event);
		}

		case 'flag': {
			return isFlag(event);
		}

		case 'forget': {
			const {deck} = event as Partial<Record<keyof ForgetEvent, unknown>>;
			return deck === undefined || isId(deck);
		}

		case 'words': {
			return isWords(event);
		}

		case 'quiz': {
			return isQuiz(event);
		}

		case 'undo': {
			const {target} = event;
			return (
				Array.isArray(target) &&
				target.length === 2 &&
				typeof target[0] === 'string' &&
				Number.isSafeInteger(target[1])
			);
		}

		default: {
			return event.type === 'schedule';
		}
	}
}

/** Whether an event names a card. */
function hasCard(event: LogEvent | UnknownEvent): boolean {
	const {deck, card} = event as Partial<Record<keyof ReviewEvent, unknown>>;
	return isId(deck) && isId(card);
}

function isId(value: unknown): value is string {
	return typeof value === 'string' && ID.test(value);
}

function isEdit(event: LogEvent | UnknownEvent): event is EditEvent {
	const {accept, change} = event as Partial<Record<keyof (AcceptEvent & ChangeEvent), unknown>>;
	return (
		hasCard(event) && (change === undefined ? isText(accept, MAX_ANSWER) : isCardChange(change))
	);
}

function isCardChange(value: unknown): value is ChangeEvent['change'] {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const change = value as Partial<Record<keyof ChangeEvent['change'], unknown>>;
	const isOptional = (field: unknown, is: (field: unknown) => boolean): boolean =>
		field === undefined || field === null || is(field);
	const isField = (field: unknown): boolean =>
		typeof field === 'string' && field.length <= MAX_FIELD;
	const areAnswers = (field: unknown): boolean =>
		Array.isArray(field) &&
		field.length <= MAX_ANSWERS &&
		field.every((answer) => isText(answer, MAX_ANSWER));
	return (
		isOptional(change.question, (field) => isText(field, MAX_FIELD)) &&
		isOptional(change.answer, (field) => isText(field, MAX_FIELD)) &&
		isOptional(change.hint, isField) &&
		isOptional(change.explanation, isField) &&
		isOptional(change.accept, areAnswers) &&
		isOptional(change.distractors, areAnswers)
	);
}

function isFlag(event: LogEvent | UnknownEvent): event is FlagEvent {
	const {reason, note} = event as Partial<Record<keyof FlagEvent, unknown>>;
	return (
		hasCard(event) &&
		flagReasons.some((known) => known === reason) &&
		(note === undefined || (typeof note === 'string' && note.length <= MAX_FIELD))
	);
}

function isText(value: unknown, longest: number): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= longest;
}

function isWords(event: LogEvent | UnknownEvent): event is WordsEvent {
	const {known, unknown, level} = event as Partial<Record<keyof WordsEvent, unknown>>;
	return (
		(known === undefined || isWordList(known)) &&
		(unknown === undefined || isWordList(unknown)) &&
		(level === undefined ||
			(Number.isSafeInteger(level) && (level as number) >= 0 && (level as number) <= MAX_LEVEL))
	);
}

function isWordList(value: unknown): value is readonly string[] {
	return (
		Array.isArray(value) &&
		value.every((word) => typeof word === 'string' && word !== '' && word.length <= MAX_WORD)
	);
}

function isQuiz(event: LogEvent | UnknownEvent): event is QuizEvent {
	const {mode, decks, ...quiz} = event as Partial<Record<keyof QuizEvent, unknown>>;
	return (
		quizModes.some((known) => known === mode) &&
		Array.isArray(decks) &&
		decks.length <= MAX_TOPICS &&
		decks.every(isId) &&
		isRightOf([quiz.right, quiz.total]) &&
		isRightOf([quiz.blank, quiz.total]) &&
		isBetween(quiz.points, -MAX_POINTS, MAX_POINTS) &&
		isBetween(quiz.best, 0, MAX_POINTS) &&
		isBetween(quiz.ms, 0, MAX_MS) &&
		(quiz.limit === undefined || isBetween(quiz.limit, 0, MAX_MS)) &&
		(quiz.pauses === undefined || isBetween(quiz.pauses, 0, MAX_POINTS)) &&
		(quiz.isScheduled === undefined || quiz.isScheduled === true) &&
		areTopics(quiz.byKind) &&
		(quiz.byTag === undefined || areTopics(quiz.byTag))
	);
}

function areTopics(value: unknown): boolean {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
	const topics = Object.values(value);
	return topics.length <= MAX_TOPICS && topics.every(isRightOf);
}

function isRightOf(value: unknown): boolean {
	if (!Array.isArray(value) || value.length !== 2) return false;
	const [right, total] = value as unknown[];
	return (
		Number.isSafeInteger(total) &&
		isBetween(total, 0, MAX_POINTS) &&
		Number.isSafeInteger(right) &&
		isBetween(right, 0, total as number)
	);
}

function isBetween(value: unknown, low: number, high: number): boolean {
	return typeof value === 'number' && value >= low && value <= high;
}

function isReview(event: LogEvent | UnknownEvent): event is ReviewEvent {
	const {grade, ms, mode} = event as Partial<Record<keyof ReviewEvent, unknown>>;
	return (
		hasCard(event) &&
		(mode === 'study' || mode === 'quiz' || mode === 'practice') &&
		(grade === 1 || grade === 2 || grade === 3 || grade === 4) &&
		typeof ms === 'number' &&
		ms >= 0 &&
		ms <= MAX_MS
	);
}

function hasBase(
	record: Record<string, unknown>,
): record is Record<string, unknown> & UnknownEvent {
	const {v, device, n, at, tz, type} = record;
	return (
		isCount(v) &&
		typeof device === 'string' &&
		DEVICE.test(device) &&
		isCount(n) &&
		Number.isSafeInteger(at) &&
		(at as number) >= EARLIEST &&
		(at as number) <= LATEST &&
		Number.isSafeInteger(tz) &&
		Math.abs(tz as number) <= MAX_TZ &&
		typeof type === 'string'
	);
}

function isNewer(record: Record<string, unknown>): boolean {
	return isCount(record['v']) && record['v'] > 1;
}

function isCount(value: unknown): value is EventBase['n'] {
	return Number.isSafeInteger(value) && (value as number) >= 1;
}
