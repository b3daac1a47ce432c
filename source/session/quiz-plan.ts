import type {QuizMode} from '../progress/event.js';

/** Points for a right and a wrong answer; an unanswered question has none. */
export interface Scoring {
	readonly right: number;
	readonly wrong: number;
}

/** How the learner likes quizzes: what the menu begins with. */
export interface QuizChoices {
	/** Questions of an exam. */
	readonly count: number;
	/** Minutes that an exam gives; 0 for as many as it takes. */
	readonly minutes: number;
	/** The most answers that a question of an exam offers to choose from. */
	readonly options: number;
	readonly scoring: Scoring;
	/** Answers count as reviews in the schedule. */
	readonly isScheduled: boolean;
}

/** What quiz to hold. */
export interface QuizPlan extends QuizChoices {
	readonly mode: QuizMode;
	/** All decks when absent. */
	readonly deck?: string;
	/** All kinds when absent. */
	readonly kinds?: readonly string[];
}

/** Questions of a quick quiz, and of one of a kind. */
export const quickLength = 10;

export const examCounts = [10, 20, 30, 40, 50, 100] as const;
export const examMinutes = [0, 5, 10, 15, 20, 30, 45, 60, 90, 120] as const;
export const examOptions = [3, 4, 5] as const;
export const scorings: readonly Scoring[] = [
	{right: 1, wrong: 0},
	{right: 5, wrong: 0},
	{right: 4, wrong: -1},
	{right: 2, wrong: -1},
];

/** The most that a command line may ask for. */
export const mostQuestions = 200;
export const mostMinutes = 600;
const mostPoints = 100;

/** A question a minute, as in the exams that learners know. */
export const defaultChoices: QuizChoices = {
	count: 20,
	minutes: 20,
	options: 4,
	scoring: {right: 5, wrong: 0},
	isScheduled: false,
};

/** The plan of a mode as the learner likes it. */
export function planOf(
	mode: QuizMode,
	choices: QuizChoices,
	about: Pick<QuizPlan, 'deck' | 'kinds'> = {},
): QuizPlan {
	const plan = {...choices, ...about, mode};
	return mode === 'exam' ? plan : {...plan, count: quickLength, scoring: {right: 1, wrong: 0}};
}

export type ChoiceName = 'count' | 'minutes' | 'options' | 'scoring';

/** The choices with one of them a step further (`by` 1) or back; the last one is not gone beyond. */
export function stepChoice(choices: QuizChoices, name: ChoiceName, by: 1 | -1): QuizChoices {
	switch (name) {
		case 'count':
			return {...choices, count: stepped(examCounts, choices.count, by)};
		case 'minutes':
			return {...choices, minutes: stepped(examMinutes, choices.minutes, by)};
		case 'options':
			return {...choices, options: stepped(examOptions, choices.options, by)};
		case 'scoring': {
			const at = scorings.findIndex((known) => isSameScoring(known, choices.scoring));
			const next = scorings[at < 0 ? 0 : Math.min(scorings.length - 1, Math.max(0, at + by))]!;
			return {...choices, scoring: next};
		}
	}
}

function stepped(values: readonly number[], value: number, by: 1 | -1): number {
	return by > 0
		? (values.find((known) => known > value) ?? value)
		: (values.findLast((known) => known < value) ?? value);
}

export function isSameScoring(one: Scoring, other: Scoring): boolean {
	return one.right === other.right && one.wrong === other.wrong;
}

/** `+4/-1`, `5/0`: points for a right and a wrong answer; undefined when it is none. */
export function readScoring(text: string): Scoring | undefined {
	const [, right, wrong] = /^\+?(\d{1,3})\s*\/\s*[-−–]?(\d{1,3})$/.exec(text.trim()) ?? [];
	const scoring = {right: Number(right), wrong: 0 - Number(wrong)};
	return isScoring(scoring) ? scoring : undefined;
}

/** What was remembered of the learner's choices, as far as it makes sense. */
export function readChoices(value: unknown): QuizChoices {
	const given = isRecord(value) ? value : {};
	const {count, minutes, options, scoring, isScheduled} = given;
	return {
		count: isWhole(count, 1, mostQuestions) ? count : defaultChoices.count,
		minutes: isWhole(minutes, 0, mostMinutes) ? minutes : defaultChoices.minutes,
		options: isWhole(options, 3, 5) ? options : defaultChoices.options,
		scoring: isScoring(scoring)
			? {right: scoring.right, wrong: scoring.wrong}
			: defaultChoices.scoring,
		isScheduled: isScheduled === true,
	};
}

/** A plan from outside; undefined when it is none. */
export function readPlan(value: unknown): QuizPlan | undefined {
	if (!isRecord(value)) return undefined;
	const {mode, deck, kinds} = value;
	if (mode !== 'quick' && mode !== 'kind' && mode !== 'exam') return undefined;
	return {
		...readChoices(value),
		mode,
		...(typeof deck === 'string' ? {deck} : {}),
		...(Array.isArray(kinds) && kinds.every((kind) => typeof kind === 'string') ? {kinds} : {}),
	};
}

function isScoring(value: unknown): value is Scoring {
	return (
		isRecord(value) &&
		isWhole(value['right'], 1, mostPoints) &&
		isWhole(value['wrong'], -mostPoints, 0)
	);
}

export function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isWhole(value: unknown, least: number, most: number): value is number {
	return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}
