import {retiredTag} from '../deck/retired.js';
import type {EventBase, QuizEvent, RightOf} from '../progress/event.js';
import {kindOf} from './choose-questions.js';
import type {Answer, Question} from './question.js';
import type {QuizPlan} from './quiz-plan.js';

/** A question of a quiz and how it was answered. */
export interface Marked {
	readonly question: Question;
	/** Absent when it was left unanswered. */
	readonly answer?: Answer;
	readonly isRight: boolean;
}

/** What a quiz came to, as its event keeps it. */
export type QuizResult = Omit<QuizEvent, keyof EventBase | 'type'>;

/** More topics than these say nothing any more. */
const mostTags = 30;

/** @param times what the quiz took and, of an exam, what it gave, in milliseconds */
export function resultOf(
	plan: QuizPlan,
	marked: readonly Marked[],
	times: {readonly ms: number; readonly limit?: number; readonly pauses?: number},
): QuizResult {
	const {scoring} = plan;
	const total = marked.length;
	const right = marked.filter(({isRight}) => isRight).length;
	const blank = marked.filter(({answer}) => answer === undefined).length;
	const byTag = mostAsked(
		topics(marked, ({card: {tags = []}}) => tags.filter((tag) => tag !== retiredTag)),
	);
	return {
		mode: plan.mode,
		decks: [...new Set(marked.map(({question}) => question.deck.id))],
		total,
		right,
		blank,
		points: right * scoring.right + (total - right - blank) * scoring.wrong,
		best: total * scoring.right,
		ms: Math.round(times.ms),
		...(times.limit === undefined ? {} : {limit: times.limit}),
		...(times.pauses ? {pauses: times.pauses} : {}),
		...(plan.isScheduled ? {isScheduled: true as const} : {}),
		byKind: Object.fromEntries(topics(marked, ({card}) => [kindOf(card)])),
		...(byTag.length > 0 ? {byTag: Object.fromEntries(byTag)} : {}),
	};
}

function topics(
	marked: readonly Marked[],
	of: (question: Question) => readonly string[],
): Array<[topic: string, RightOf]> {
	const found = new Map<string, RightOf>();
	for (const {question, isRight} of marked) {
		for (const topic of new Set(of(question))) {
			const [right, total] = found.get(topic) ?? [0, 0];
			found.set(topic, [right + (isRight ? 1 : 0), total + 1]);
		}
	}
	return [...found];
}

function mostAsked(found: ReadonlyArray<[string, RightOf]>): Array<[string, RightOf]> {
	return [...found].sort(([, [, a]], [, [, b]]) => b - a).slice(0, mostTags);
}

/** Topics of a result, the weakest first, of equals the one with more questions. */
export function weakestFirst(
	byTopic: Readonly<Record<string, RightOf>>,
): Array<readonly [topic: string, right: number, total: number]> {
	return Object.entries(byTopic)
		.map(([topic, [right, total]]) => [topic, right, total] as const)
		.sort(([, a, of], [, b, from]) => a / of - b / from || from - of);
}
