import {Frame, type Body} from '../components/frame.js';
import {blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {withChanges, withWording} from '../deck/changed.js';
import type {Card, Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import {type Action, type Place, actionFor} from '../keys.js';
import {markLabelsFor} from '../labels/marks.js';
import {type Done, doneBetween, undoneBetween} from '../progress/latest.js';
import {cardKey} from '../progress/state.js';
import {isSuspended} from '../schedule/standing.js';
import {streak} from '../progress/statistics/at-a-glance.js';
import type {Services} from '../services.js';
import {type QuizItem, chooseQuestions} from '../session/choose-questions.js';
import {mayAccept} from '../session/own-answer.js';
import {type Answer, type Question, keyOf} from '../session/question.js';
import {type QuizAction, type QuizSession, openQuiz, quiz} from '../session/quiz-session.js';
import {acceptLines} from './accept-view.js';
import {answerBody} from './answer-view.js';
import {useCardActs} from './card-acts.js';
import {doneNotice, standingOf} from './mark-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type ViewSetting, deckTitle, questionBody} from './question-view.js';
import {speak} from './speaking.js';
import {quizSummaryLines} from './summary-view.js';
import {tellUndone} from './take-back.js';
import {lookUpOf, spokenOf} from './texts-at-hand.js';

export interface QuizProps {
	readonly items: readonly QuizItem[];
	/** As their authors wrote them. */
	readonly decks: readonly Deck[];
	readonly deck?: string;
}

/**
 * Picks the questions of a quiz over one deck or all; suspended cards are out of it as well.
 * @throws UserError when a deck cannot be read
 */
export async function prepareQuiz(services: Services, deck?: string): Promise<QuizProps> {
	const ids = deck === undefined ? services.library.list().decks.map(({id}) => id) : [deck];
	const decks = await Promise.all(ids.map((id) => services.library.read(id)));
	const {memories, marks, changes, schedule} = services.progress.state;
	const asked = decks.map((authored) => {
		const {cards, ...rest} = withChanges(withoutRetired(authored), changes);
		const isIn = ({id}: Card): boolean => {
			const key = cardKey(authored.id, id);
			return !isSuspended(memories.get(key), marks.get(key), schedule);
		};
		return {...rest, cards: cards.filter(isIn)};
	});
	const items = chooseQuestions(asked, () => services.random());
	return {items, decks, ...(deck === undefined ? {} : {deck})};
}

interface QuizState {
	readonly session: QuizSession;
	readonly isOver: boolean;
	/** What was done to the card on the screen after its answer, and undo takes back. */
	readonly done: readonly Done[];
	readonly notice?: Notice;
}

function placeOf({session, isOver}: QuizState): Place {
	if (session.items.length === 0 || (isOver && session.answers.length === 0)) return 'problem';
	const {stage} = session;
	if (isOver || stage.kind === 'finished') return 'summary';
	if (stage.kind === 'feedback') return stage.isAccepting ? 'accept' : 'feedback';
	return stage.question.input === 'type' ? 'quiz-type' : 'quiz-choice';
}

/** What is on the screen, with its answer once there is one. */
function inFront(stage: QuizSession['stage']): [question?: Question, answer?: Answer] {
	if (stage.kind === 'finished') return [];
	return stage.kind === 'feedback' ? [stage.given.question, stage.given.answer] : [stage.question];
}

/** Ten questions, each judged at once, and at the end the score. */
export function QuizScreen({items, decks, deck}: QuizProps) {
	const {services, labels, language, theme, go, help, lookUp, quit} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): QuizState => {
		const seed = String(services.random());
		return {
			session: openQuiz(items, {
				seed,
				at: services.now(),
				accepted: services.progress.state.accepted,
			}),
			isOver: false,
			done: [],
		};
	});

	const send = (action: QuizAction): void => {
		const before = get();
		const step = quiz(before.session, action);
		if (step.session.stage.kind !== before.session.stage.kind) scroll.reset();
		const done = step.session.stage.kind === 'feedback' ? before.done : [];
		set({session: step.session, isOver: before.isOver, done});
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
		if (place === 'quiz-type') {
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) return send({type: 'edit', edit});
		}
		switch (action) {
			case 'check':
				return send({type: 'submit', at});
			case 'pick':
				return stage.kind === 'question'
					? send({type: 'pick', index: stage.question.highlighted, at})
					: undefined;
			case 'option-1':
			case 'option-2':
			case 'option-3':
			case 'option-4':
			case 'option-5':
				return send({type: 'pick', index: Number(action.slice(-1)) - 1, at});
			case 'next':
				return send({type: 'next', at});
			case 'was-right':
			case 'accept':
			case 'never-mind':
				return send({type: action});
			case 'undo':
				return undo();
			case 'suspend':
			case 'flag':
			case 'edit': {
				const authored = authoredOf(inFront(stage)[0]);
				return authored ? actOnCard(action, authored.deck, authored.card) : undefined;
			}
			case 'hint':
				return send({type: 'hint'});
			case 'leave':
				if (answers.length === 0) return go({name: 'home'});
				scroll.reset();
				return set({...state, isOver: true});
			case 'home':
				return go({name: 'home'});
			case 'quiz':
				return go({name: 'quiz', ...(deck === undefined ? {} : {deck})});
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
			case 'up':
			case 'down':
				if (place === 'quiz-choice') {
					return send({type: 'move', by: action === 'up' ? -1 : 1});
				}
				break;
			default:
		}
		scroll.act(action);
	};
	useKeyboard((press) => act(actionFor(placeOf(get()), press.key), press));

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
	const isAsking = place !== 'summary' && place !== 'problem' && question !== undefined;
	const at = services.now();
	const now = {at, tz: services.timezone(at)};
	const body = (width: number): Body => {
		const standing =
			question && stage.kind === 'feedback'
				? standingOf(keyOf(question), services.progress.state, now, says)
				: [];
		const setting: ViewSetting = {labels, theme, width, standing};
		if (place === 'problem') return {lines: wrap(labels.quiz.noQuestions, width)};
		if (place === 'summary' || !question) {
			const days = streak(services.progress.state, now.at, now.tz);
			return {
				lines: [
					[segment(labels.summary.quizDone, 'title')],
					blank,
					...quizSummaryLines(session.answers, days, setting),
				],
			};
		}
		return stage.kind === 'feedback'
			? answerBody(question, stage.given.answer, setting)
			: questionBody(question, setting);
	};

	const hidden = new Set<Action>();
	if (state.done.length === 0) hidden.add('undo');
	if (stage.kind !== 'feedback' || !mayAccept(stage.given.question, stage.given.answer)) {
		hidden.add('was-right');
	}
	if (question?.card.hint === undefined || question.isHintShown) hidden.add('hint');
	const position = labels.quiz.question(session.index + 1, items.length);
	return (
		<Frame
			place={place}
			title={question ? `${labels.quiz.title} · ${deckTitle(question)}` : labels.quiz.title}
			status={isAsking ? [segment(position, 'muted')] : blank}
			progress={{done: session.answers.length, total: items.length}}
			body={body}
			pinned={(width) => [
				...noticeLines(state.notice, width),
				...(place === 'accept' && stage.kind === 'feedback'
					? acceptLines(stage.given.question, stage.given.answer, {labels, theme, width})
					: []),
			]}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
