import type {Deck} from '../deck/deck.js';
import type {Grade} from '../progress/event.js';
import type {CardKey, ProgressState} from '../progress/state.js';
import type {CustomStudy} from './custom-study.js';
import {type Input, keyOf} from './question.js';
import {type StudySession, openStudy} from './study-session.js';

/** What a session is of: one deck or all, what the schedule asks for or what the learner has chosen. */
export interface StudyOf {
	readonly deck?: string;
	readonly custom?: CustomStudy;
}

/** A session that was left before its end, in a form that outlasts the app. */
export interface KeptStudy extends StudyOf {
	readonly version: 1;
	/** The study day that it belongs to. */
	readonly day: number;
	readonly seed: string;
	readonly input: Input;
	/** As in the session. */
	readonly planned: readonly CardKey[];
	readonly waiting: readonly CardKey[];
	readonly answers: ReadonlyArray<{
		readonly key: CardKey;
		readonly grade: Grade;
		readonly ms: number;
	}>;
}

/** The place of a session, to come back to; undefined where nothing has been answered or nothing is left. */
export function keepStudy(session: StudySession, of: StudyOf, day: number): KeptStudy | undefined {
	const {seed, input, planned, waiting, answers} = session;
	if (answers.length === 0 || waiting.length === 0) return undefined;
	return {
		version: 1,
		day,
		...of,
		seed,
		input,
		planned,
		waiting,
		answers: answers.map((answer) => ({
			key: keyOf(answer),
			grade: answer.grade,
			ms: answer.ms,
		})),
	};
}

/** Whether a session that was left is what the learner wants to study, on the same study day. */
export function isKeptOf(
	kept: KeptStudy | undefined,
	{deck, custom}: StudyOf,
	day: number,
): kept is KeptStudy {
	return (
		kept?.day === day &&
		kept.deck === deck &&
		JSON.stringify(kept.custom) === JSON.stringify(custom)
	);
}

/**
 * The session that was left, as it stands now: what has been answered since, here or elsewhere, is not asked again,
 * and what has become due since follows at its end.
 * @param plan what would be studied if nothing had been left
 */
export function resumeStudy(
	kept: KeptStudy,
	decks: readonly Deck[],
	plan: readonly CardKey[],
	progress: ProgressState,
	at: number,
): StudySession {
	const mode = kept.custom?.mode ?? 'study';
	const planned = new Set(kept.planned);
	const asked = new Set(plan);
	const fresh = plan.filter((key) => !planned.has(key));
	const {seed, input} = kept;
	const setting = {seed, input, mode, at};
	const {cards} = openStudy(decks, [], progress, setting);
	const answers = kept.answers.flatMap(({key, grade, ms}) => {
		const found = cards.get(key);
		return found ? [{...found, grade, ms}] : [];
	});
	return openStudy(decks, [...kept.planned, ...fresh], progress, {
		...setting,
		answers,
		waiting: [...kept.waiting.filter((key) => asked.has(key)), ...fresh],
	});
}

/** What was kept, read from JSON; undefined for what makes no sense. */
export function readKeptStudy(value: unknown): KeptStudy | undefined {
	if (!isRecord(value) || value['version'] !== 1) return undefined;
	const {day, seed, input, deck, custom, planned, waiting, answers} = value;
	const isSound =
		Number.isSafeInteger(day) &&
		typeof seed === 'string' &&
		inputs.has(input) &&
		(deck === undefined || typeof deck === 'string') &&
		(custom === undefined || isCustom(custom)) &&
		areTexts(planned) &&
		areTexts(waiting) &&
		Array.isArray(answers) &&
		answers.every(isAnswer);
	return isSound ? (value as unknown as KeptStudy) : undefined;
}

const inputs: ReadonlySet<unknown> = new Set<Input>(['think', 'type', 'choice', 'order', 'match']);

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areTexts(value: unknown): boolean {
	return Array.isArray(value) && value.every((text) => typeof text === 'string');
}

function isCustom(value: unknown): boolean {
	return (
		isRecord(value) &&
		isRecord(value['choice']) &&
		(value['mode'] === 'study' || value['mode'] === 'practice')
	);
}

function isAnswer(value: unknown): boolean {
	if (!isRecord(value)) return false;
	const {key, grade, ms} = value;
	return (
		typeof key === 'string' &&
		(grade === 1 || grade === 2 || grade === 3 || grade === 4) &&
		typeof ms === 'number' &&
		ms >= 0
	);
}
