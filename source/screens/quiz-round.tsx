import {useEffect} from 'react';
import {Frame, type Body} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {withWording} from '../deck/changed.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {markLabelsFor} from '../labels/marks.js';
import {quizLabelsFor} from '../labels/quiz.js';
import {type Done, doneBetween, undoneBetween} from '../progress/latest.js';
import {mayAccept} from '../session/own-answer.js';
import {type Question, keyOf} from '../session/question.js';
import {pauseQuiz, resumeQuiz} from '../session/paused-quiz.js';
import {resultOf} from '../session/quiz-result.js';
import {type QuizAction, type QuizSession, openQuiz, quiz} from '../session/quiz-session.js';
import {acceptLines} from './accept-view.js';
import {answerBody} from './answer-view.js';
import {answeringOf, answeringPlace, hasSteps, idleActions, inFront} from './answering.js';
import {useCardActs} from './card-acts.js';
import {doneNotice, standingOf} from './mark-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type ViewSetting, deckTitle, questionBody} from './question-view.js';
import {forgetPaused, keepPaused} from './keep-paused.js';
import {type QuizOutcome, QuizResult} from './quiz-result.js';
import type {QuizProps} from './quiz.js';
import {speak} from './speaking.js';
import {tellUndone} from './take-back.js';
import {lookUpOf, spokenOf} from './texts-at-hand.js';

interface QuizState {
	readonly session: QuizSession;
	/** The learner is asked whether to leave. */
	readonly isLeaving: boolean;
	/** What it came to, once it is over. */
	readonly outcome?: QuizOutcome;
	/** What was done to the card on the screen after its answer, and undo takes back. */
	readonly done: readonly Done[];
	readonly notice?: Notice;
}

/** What a question in study offers and one of a quiz does not. */
const notInQuiz: readonly Action[] = [
	...(['give-up', 'use-think', 'suspend', 'bury', 'flag', 'edit', 'pause'] as const),
];

function placeOf({session, isLeaving}: QuizState): Place {
	const {stage} = session;
	if (session.items.length === 0) return 'problem';
	if (isLeaving || stage.kind === 'finished') return 'quiz-leave';
	if (stage.kind === 'feedback') return stage.isAccepting ? 'accept' : 'feedback';
	const place = answeringPlace(stage.question);
	if (place === 'type') return 'quiz-type';
	return place === 'choice' ? 'quiz-choice' : place;
}

/** Questions that are judged at once, and at the end the score. It is kept after each answer, to go on with later. */
export function QuizRound({plan, items, asked, decks, paused}: QuizProps) {
	const {services, labels, language, theme, go, help, lookUp, quit} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const own = quizLabelsFor(language);
	const [get, set] = useMachine((): QuizState => {
		const {accepted} = services.progress.state;
		const at = services.now();
		const {session, gone} = paused
			? resumeQuiz(paused, asked, {at, accepted})
			: {
					session: openQuiz(items, {
						seed: String(services.random()),
						...{at, accepted, isScheduled: plan.isScheduled},
					}),
					gone: 0,
				};
		const notice = gone > 0 ? {notice: quietNotice(own.gone(gone))} : {};
		return {session, isLeaving: false, done: [], ...notice};
	});

	/** Keeps the quiz as it stands; it goes on where that fails. */
	const keep = (): void => {
		try {
			keepPaused(services, pauseQuiz(get().session, plan, services.now()));
		} catch (error) {
			set({...get(), notice: failureNotice(error, language, labels)});
		}
	};
	/** Writes down what it came to and shows it. */
	const finish = (): void => {
		send({type: 'settle'});
		const {session, isLeaving: _, ...state} = get();
		if (session.stage.kind === 'feedback' && session.stage.isDue) return;
		const ms = session.answers.reduce((sum, {answer}) => sum + answer.ms, 0);
		const result = resultOf(plan, session.answers, {ms});
		const outcome = {plan, result, marked: session.answers};
		try {
			services.progress.record({type: 'quiz', ...result});
			keepPaused(services, undefined);
			set({...state, session, isLeaving: false, outcome});
		} catch (error) {
			const notice = failureNotice(error, language, labels);
			keep();
			set({...state, session, isLeaving: false, outcome: {...outcome, notice}});
		}
	};

	const send = (action: QuizAction): void => {
		const before = get();
		const step = quiz(before.session, action);
		if (step.session.stage.kind !== before.session.stage.kind) scroll.reset();
		const done = step.session.stage.kind === 'feedback' ? before.done : [];
		const {notice: _, ...rest} = before;
		set({...rest, session: step.session, done});
		for (const effect of step.effects) {
			const since = services.progress.state;
			try {
				if (effect.type === 'record') {
					const accepted = doneBetween(since, services.progress.record(effect.event));
					send({type: 'recorded'});
					if (accepted) set({...get(), done: [...get().done, accepted]});
				} else {
					services.progress.undo();
					send({type: 'undone'});
					set({...get(), notice: quietNotice(labels.study.unaccepted)});
				}
			} catch (error) {
				const notice = failureNotice(error, language, labels);
				send({type: 'refused'});
				set({...get(), notice});
			}
		}
	};

	/** Shows the card on the screen as the learner has worded it by now. */
	const reword = (): void => {
		const [asked] = inFront(get().session.stage);
		const authored = authoredOf(asked);
		if (!asked || !authored) return;
		const {changes} = services.progress.state;
		const change = changes.get(keyOf(asked));
		send({type: 'reworded', found: {deck: asked.deck, card: withWording(authored.card, change)}});
	};
	const authoredOf = (asked: Question | undefined) => {
		const from = decks.find(({id}) => id === asked?.deck.id);
		const card = from?.cards.find(({id}) => id === asked?.card.id);
		return from && card ? {deck: from, card} : undefined;
	};
	const actOnCard = useCardActs({
		onDone(done) {
			if (done.deed === 'changed') reword();
			set({...get(), done: [...get().done, done], notice: doneNotice(done.deed, says)});
		},
		onFailure: (notice) => set({...get(), notice}),
	});
	/** Takes back the last thing that was done after the answer; the answer itself stands. */
	const undo = (): void => {
		const last = get().done.at(-1);
		if (!last) return set({...get(), notice: quietNotice(says.nothingToUndo)});
		const rest = get().done.slice(0, -1);
		if (last.deed === 'accepted') {
			send({type: 'undo'});
			const {stage} = get().session;
			const isUndone = stage.kind === 'feedback' && stage.before === undefined;
			return isUndone ? set({...get(), done: rest}) : undefined;
		}
		const since = services.progress.state;
		try {
			services.progress.undo();
		} catch (error) {
			return set({...get(), notice: failureNotice(error, language, labels)});
		}
		const undone = undoneBetween(since, services.progress.state);
		if (last.deed === 'changed') reword();
		set({...get(), done: rest});
		if (!undone) return;
		void tellUndone(services, undone, language, (notice) => set({...get(), notice}));
	};

	const act = (action: Action | undefined, press: Press): void => {
		const state = get();
		const {stage, answers} = state.session;
		const place = placeOf(state);
		const at = services.now();
		const answering =
			stage.kind === 'question' && place !== 'quiz-leave'
				? answeringOf(action, press, stage.question, at)
				: undefined;
		if (answering) {
			switch (answering.type) {
				case 'reveal':
				case 'use':
					// Nothing is answered in the head here.
					return;
				case 'submit':
					return send({type: 'submit', at});
				default:
					return send(answering);
			}
		}
		switch (action) {
			case 'next': {
				send({type: 'settle'});
				send({type: 'next', at});
				const {session} = get();
				if (session.stage.kind === 'finished') return finish();
				return session.index > state.session.index ? keep() : undefined;
			}
			case 'was-right':
			case 'accept':
			case 'never-mind':
				return send({type: action});
			case 'undo':
				return undo();
			case 'suspend':
			case 'flag':
			case 'edit': {
				if (stage.kind !== 'feedback') return;
				const authored = authoredOf(inFront(stage)[0]);
				return authored ? actOnCard(action, authored.deck, authored.card) : undefined;
			}
			case 'leave':
				if (answers.length === 0) return go({name: 'home'});
				return set({...state, isLeaving: true});
			case 'no':
				return set({...state, isLeaving: false});
			case 'yes':
				send({type: 'settle'});
				keep();
				return get().notice ? set({...get(), isLeaving: false}) : go({name: 'home'});
			case 'finish':
				return finish();
			case 'home':
				return go({name: 'home'});
			case 'quit':
				return quit();
			case 'help':
				return help(place);
			case 'look-up':
			case 'speak': {
				const [asked, answer] = inFront(stage);
				if (!asked) return;
				if (action === 'look-up') return lookUp(lookUpOf(asked, answer));
				return speak(services, spokenOf(asked, answer), language, (notice) =>
					set({...get(), notice}),
				);
			}
			default:
		}
		scroll.act(action);
	};
	useActions(() => placeOf(get()), act);
	useEffect(() => {
		const {session} = get();
		// It may have ended before its result could be written.
		if (session.stage.kind === 'finished' && session.items.length > 0) finish();
		if (session.items.length === 0 && paused) forgetPaused(services);
		// Once, when the quiz is opened.
	}, []);

	const state = get();
	const place = placeOf(state);
	const {session} = state;
	const {stage} = session;
	const question =
		stage.kind === 'question'
			? stage.question
			: stage.kind === 'feedback'
				? stage.given.question
				: undefined;
	if (state.outcome) return <QuizResult {...state.outcome} />;
	const at = services.now();
	const now = {at, tz: services.timezone(at)};
	const body = (width: number): Body => {
		if (!question) {
			const words = session.items.length > 0 ? '' : paused ? own.allGone : labels.quiz.noQuestions;
			return {lines: wrap(words, width)};
		}
		const standing =
			stage.kind === 'feedback'
				? standingOf(keyOf(question), services.progress.state, now, says)
				: [];
		const setting: ViewSetting = {labels, theme, width, standing};
		return stage.kind === 'feedback'
			? answerBody(question, stage.given.answer, setting)
			: questionBody(question, setting);
	};
	const pinned = (width: number): Line[] => {
		const setting = {labels, theme, width};
		if (place === 'quiz-leave') {
			return noticeLines({mark: [], content: [segment(own.leave, 'strong')]}, width);
		}
		return [
			...noticeLines(state.notice, width),
			...(place === 'accept' && stage.kind === 'feedback'
				? acceptLines(stage.given.question, stage.given.answer, setting)
				: []),
		];
	};

	const hidden = new Set(question ? idleActions(question) : []);
	if (stage.kind === 'question') for (const action of notInQuiz) hidden.add(action);
	const isStepping = stage.kind === 'question' && hasSteps(stage.question);
	if (state.done.length === 0 && !isStepping) hidden.add('undo');
	if (stage.kind !== 'feedback' || !mayAccept(stage.given.question, stage.given.answer)) {
		hidden.add('was-right');
	}
	const position = labels.quiz.question(session.index + 1, session.items.length);
	const title = own.modes[plan.mode];
	return (
		<Frame
			place={place}
			title={question ? `${title} · ${deckTitle(question)}` : title}
			status={question ? [segment(position, 'muted')] : blank}
			progress={{done: session.answers.length, total: session.items.length}}
			body={body}
			pinned={pinned}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
