import type {Card, Deck} from '../deck/deck.js';
import {type CardKey, cardKey} from '../progress/state.js';
import {type QuizInput, type QuizItem, quizInputs} from './choose-questions.js';
import {type ExamQuestion, type ExamSession, type ExamStart, examQuestion} from './exam-session.js';
import {type Question, chosenAnswer, submit, typedAnswer} from './question.js';
import {
	type QuizChoices,
	type QuizPlan,
	isRecord,
	isWhole,
	readChoices,
	readPlan,
} from './quiz-plan.js';
import type {Marked} from './quiz-result.js';
import {type QuizAnswer, type QuizSession, openQuiz} from './quiz-session.js';
import {fieldText, fieldWith} from './text-field.js';

/** What this device keeps of quizzes: how the learner likes them, and one that is not over. */
export interface QuizKept {
	readonly choices: QuizChoices;
	readonly paused?: PausedQuiz;
}

/** A quiz that was left before it was over, in a form that outlasts the app and changes of its decks. */
export interface PausedQuiz {
	readonly version: 1;
	readonly plan: QuizPlan;
	readonly seed: string;
	readonly items: readonly PausedItem[];
	/** Index of the question to go on with. */
	readonly index: number;
	/** Of an exam: the time it has taken, in milliseconds, and how often it was left. */
	readonly spent: number;
	readonly pauses: number;
	/** When it was left, in epoch milliseconds. */
	readonly at: number;
	/** Of an exam that is over: so many of its answers are in the log already. */
	readonly recorded?: number;
}

interface PausedItem {
	readonly deck: string;
	readonly card: string;
	readonly input: QuizInput;
	/** What was answered: the text of an option, or what was typed. */
	readonly given?: string;
	/** What was put in order or paired, by the indices of the card's items or pairs. */
	readonly arranged?: ReadonlyArray<number | null>;
	readonly isRight?: boolean;
	/** Of an exam: the learner wants to look at it again. */
	readonly isDoubtful?: boolean;
	readonly ms: number;
}

/** How far a paused quiz is. */
export function pausedProgress({items}: PausedQuiz): {
	readonly done: number;
	readonly total: number;
} {
	return {done: items.filter(({given}) => given !== undefined).length, total: items.length};
}

/** The paused form of a quiz whose answers are told at once. */
export function pauseQuiz(session: QuizSession, plan: QuizPlan, at: number): PausedQuiz {
	const {seed, items, answers} = session;
	return {
		version: 1,
		plan,
		seed,
		items: items.map(({deck, card, input}, index): PausedItem => {
			const marked = answers[index];
			const item = {deck: deck.id, card: card.id, input};
			if (!marked) return {...item, ms: 0};
			const given = givenIn(marked) ?? '';
			const {places, partners, ms} = marked.answer;
			const arranged = places ?? partners?.map((partner) => partner ?? null);
			return {
				...item,
				...{given, isRight: marked.isRight, ms},
				...(arranged ? {arranged} : {}),
			};
		}),
		index: answers.length,
		spent: 0,
		pauses: 0,
		at,
	};
}

/** The paused form of an exam. */
export function pauseExam(
	session: ExamSession,
	plan: QuizPlan,
	at: number,
	recorded?: number,
): PausedQuiz {
	const {seed, questions, index, pauses, stage, limit = Infinity} = session;
	const passed = stage === 'finished' ? 0 : Math.max(0, at - session.last);
	return {
		version: 1,
		plan,
		seed,
		items: questions.map(({question, chosen, isDoubtful, ms}): PausedItem => {
			const typed = fieldText(question.field);
			const given = question.input === 'choice' ? question.options[chosen ?? -1]?.text : typed;
			return {
				deck: question.deck.id,
				card: question.card.id,
				input: question.input as QuizInput,
				...(given ? {given} : {}),
				...(isDoubtful ? {isDoubtful} : {}),
				ms,
			};
		}),
		index,
		spent: Math.min(limit, session.spent + passed),
		pauses,
		at,
		...(recorded === undefined ? {} : {recorded}),
	};
}

function givenIn({question, answer}: Marked): string | undefined {
	return answer?.chosen === undefined ? answer?.typed : question.options[answer.chosen]?.text;
}

interface Found {
	readonly item: QuizItem;
	readonly kept: PausedItem;
}

/** The questions of a paused quiz that can still be asked, in the words that the decks have now. */
function findItems(paused: PausedQuiz, decks: readonly Deck[]): Found[] {
	const cards = new Map<CardKey, {readonly deck: Deck; readonly card: Card}>();
	for (const deck of decks) {
		for (const card of deck.cards) cards.set(cardKey(deck.id, card.id), {deck, card});
	}
	return paused.items.flatMap((kept) => {
		const found = cards.get(cardKey(kept.deck, kept.card));
		if (!found || !quizInputs(found.card).includes(kept.input)) return [];
		return [{item: {...found, input: kept.input}, kept}];
	});
}

/** A quiz as it goes on, and how many of its questions are gone. */
export interface Resumed<Session> {
	readonly session: Session;
	readonly gone: number;
}

/**
 * Goes on with a quiz whose answers are told at once; the clock begins anew with the question on the screen.
 * @param decks with the cards that can be asked now
 */
export function resumeQuiz(
	paused: PausedQuiz,
	decks: readonly Deck[],
	start: {readonly at: number; readonly accepted: ReadonlyMap<CardKey, readonly string[]>},
): Resumed<QuizSession> {
	const found = findItems(paused, decks);
	const answered = found.filter(({kept}) => kept.given !== undefined);
	const open = found.filter(({kept}) => kept.given === undefined);
	const items = [...answered, ...open].map(({item}) => item);
	const setting = {...start, seed: paused.seed, isScheduled: paused.plan.isScheduled};
	const answers = answered.map(({item, kept}): QuizAnswer => {
		const question = examQuestion(item, setting);
		return {...answerAgain(question, kept), isRight: kept.isRight === true};
	});
	return {
		session: openQuiz(items, {...setting, answers}),
		gone: paused.items.length - found.length,
	};
}

function answerAgain(
	question: Question,
	{given = '', arranged = [], ms}: PausedItem,
): Pick<QuizAnswer, 'question' | 'answer'> {
	const at = question.shownAt;
	const {ordering, matching} = question;
	if (ordering ?? matching) {
		const step = submit(arrangedAs(question, arranged), at);
		const answer = 'answer' in step ? step.answer : {input: question.input, ms};
		return {question, answer: {...answer, ms}};
	}
	const index = question.options.findIndex(({text}) => text === given);
	const chosen = question.input === 'choice' ? chosenAnswer(question, index, at) : undefined;
	const written = {...question, field: fieldWith(given)};
	// An option that the card has no more is told as it was given.
	return {question, answer: {...(chosen ?? typedAnswer(written, at)), ms}};
}

/** A question of order or pairs as it was answered; as it began where its card has other items now. */
function arrangedAs(question: Question, arranged: ReadonlyArray<number | null>): Question {
	const {ordering, matching} = question;
	if (ordering) {
		const places = arranged.map((item) => item ?? -1);
		const isSame = [...places].sort((a, b) => a - b).every((item, place) => item === place);
		if (!isSame || places.length !== ordering.places.length) return question;
		return {...question, ordering: {...ordering, places, isTouched: true}};
	}
	if (!matching || arranged.length !== matching.lefts.length) return question;
	const chosen = matching.lefts.map((pair) => {
		const letter = matching.rights.indexOf(arranged[pair] ?? -1);
		return letter < 0 ? undefined : letter;
	});
	return {...question, matching: {...matching, chosen}};
}

/** Goes on with an exam: its clock stood still. */
export function resumeExam(
	paused: PausedQuiz,
	decks: readonly Deck[],
	start: ExamStart,
): Resumed<ExamSession> {
	const found = findItems(paused, decks);
	const questions = found.map(({item, kept}): ExamQuestion => {
		const question = examQuestion(item, start);
		const {isDoubtful = false, ms, given} = kept;
		const chosen = question.options.findIndex(({text}) => text === given);
		if (question.input === 'type') {
			return {question: {...question, field: fieldWith(given ?? '')}, isDoubtful, ms};
		}
		if (chosen < 0) return {question, isDoubtful, ms};
		return {question: {...question, highlighted: chosen}, chosen, isDoubtful, ms};
	});
	const before = paused.items.slice(0, paused.index);
	const index = found.filter(({kept}) => before.includes(kept)).length;
	const isOver = paused.recorded !== undefined || questions.length === 0;
	return {
		session: {
			seed: paused.seed,
			questions,
			index: Math.max(0, Math.min(index, questions.length - 1)),
			stage: isOver ? 'finished' : 'question',
			...(start.limit === undefined ? {} : {limit: start.limit}),
			spent: paused.spent,
			last: start.at,
			pauses: paused.pauses + (isOver ? 0 : 1),
			isTimeUp: start.limit !== undefined && paused.spent >= start.limit,
		},
		gone: paused.items.length - found.length,
	};
}

const longest = 5000;
const inputs: readonly string[] = ['type', 'choice', 'order', 'match'];

/** What a file holds of quizzes, as far as it makes sense; whatever is in it, a quiz can be begun. */
export function readKept(value: unknown): QuizKept {
	const {choices, paused} = isRecord(value) ? value : {};
	const read = readPaused(paused);
	return {choices: readChoices(choices), ...(read ? {paused: read} : {})};
}

function readPaused(value: unknown): PausedQuiz | undefined {
	if (!isRecord(value) || value['version'] !== 1) return undefined;
	const plan = readPlan(value['plan']);
	const {seed, items, index, spent, pauses, at, recorded} = value;
	if (!plan || typeof seed !== 'string' || !Array.isArray(items) || !items.every(isItem)) {
		return undefined;
	}
	const whole = (number: unknown): number =>
		isWhole(number, 0, Number.MAX_SAFE_INTEGER) ? number : 0;
	return {
		version: 1,
		plan,
		seed,
		items,
		index: whole(index),
		spent: whole(spent),
		pauses: whole(pauses),
		at: whole(at),
		...(recorded === undefined ? {} : {recorded: whole(recorded)}),
	};
}

function isItem(value: unknown): value is PausedItem {
	if (!isRecord(value)) return false;
	const {deck, card, input, given, arranged, isRight, isDoubtful, ms} = value;
	const isFlag = (flag: unknown): boolean => flag === undefined || typeof flag === 'boolean';
	return (
		typeof deck === 'string' &&
		typeof card === 'string' &&
		inputs.includes(input as string) &&
		(given === undefined || (typeof given === 'string' && given.length <= longest)) &&
		(arranged === undefined ||
			(Array.isArray(arranged) &&
				arranged.every((item) => item === null || isWhole(item, 0, longest)))) &&
		isFlag(isRight) &&
		isFlag(isDoubtful) &&
		typeof ms === 'number' &&
		ms >= 0
	);
}
