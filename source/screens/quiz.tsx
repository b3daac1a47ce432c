import type {Deck} from '../deck/deck.js';
import type {Route} from '../hooks/routes.js';
import type {Services} from '../services.js';
import {type QuizItem, chooseQuestions} from '../session/choose-questions.js';
import {withFewerOptions} from '../session/options.js';
import type {PausedQuiz} from '../session/paused-quiz.js';
import {type QuizPlan, planOf} from '../session/quiz-plan.js';
import {QuizExam} from './quiz-exam.js';
import {askable, readQuizDecks} from './quiz-decks.js';
import {QuizRound} from './quiz-round.js';

export interface QuizProps {
	readonly plan: QuizPlan;
	/** Decks as the quiz asks them. */
	readonly asked: readonly Deck[];
	/** As their authors wrote them. */
	readonly decks: readonly Deck[];
	/** What is asked in a quiz that begins. */
	readonly items: readonly QuizItem[];
	/** A quiz that is gone on with. */
	readonly paused?: PausedQuiz;
}

/**
 * Picks the questions of a quiz, or takes up the paused one.
 * @throws UserError when a deck cannot be read
 */
export async function prepareQuiz(
	services: Services,
	{deck, plan: wanted, isResumed}: Extract<Route, {readonly name: 'quiz'}>,
): Promise<QuizProps> {
	const {choices, paused} = services.quizzes.read();
	const resumed = isResumed ? paused : undefined;
	const plan = resumed?.plan ?? {
		...(wanted ?? planOf('quick', {...choices, isScheduled: false})),
		...(deck === undefined ? {} : {deck}),
	};
	const decks = resumed
		? await decksOf(resumed, services)
		: await readQuizDecks(services, plan.deck);
	const isExam = plan.mode === 'exam';
	const asked = askable(decks, services).map((each) =>
		isExam
			? {...each, cards: each.cards.map((card) => withFewerOptions(card, plan.options))}
			: each,
	);
	const items = resumed
		? []
		: chooseQuestions(asked, () => services.random(), {
				count: plan.count,
				isChosen: isExam,
				...(plan.kinds ? {kinds: plan.kinds} : {}),
			});
	return {plan, asked, decks, items, ...(resumed ? {paused: resumed} : {})};
}

/** The decks of a paused quiz that are still there. */
async function decksOf({items}: PausedQuiz, {library}: Services): Promise<Deck[]> {
	const wanted = new Set(items.map(({deck}) => deck));
	const there = library.list().decks.filter(({id}) => wanted.has(id));
	return Promise.all(there.map(({id}) => library.read(id)));
}

/** A quiz of either kind: one that tells each answer at once, or an exam. */
export function QuizScreen(props: QuizProps) {
	return props.plan.mode === 'exam' ? <QuizExam {...props} /> : <QuizRound {...props} />;
}
