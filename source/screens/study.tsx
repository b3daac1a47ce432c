import {Frame} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Deck} from '../deck/deck.js';
import {withoutRetired} from '../deck/retired.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import {type Action, type Place, actionFor} from '../keys.js';
import {type CardKey, type ProgressState, cardKey} from '../progress/state.js';
import {dueForecast, streak} from '../progress/statistics.js';
import {nextDue, queue, roomToday} from '../schedule/queue.js';
import {preview} from '../schedule/review.js';
import type {Services} from '../services.js';
import {mayAccept} from '../session/own-answer.js';
import {type Answer, type Question, inputsOf} from '../session/question.js';
import {spanOfDays, spanOfTime} from '../session/span-of-time.js';
import {summarise} from '../session/session-summary.js';
import {
	type StudyAction,
	type StudySession,
	type StudyStage,
	lookAhead,
	openStudy,
	study,
	studyProgress,
} from '../session/study-session.js';
import {acceptLines} from './accept-view.js';
import {answerBody} from './answer-view.js';
import {gradeLines} from './grade-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type ViewSetting, deckTitle, questionBody} from './question-view.js';
import {speak} from './speaking.js';
import {type Outlook, studySummaryLines} from './summary-view.js';
import {lookUpOf, spokenOf} from './texts-at-hand.js';

export interface StudyProps {
	readonly decks: readonly Deck[];
	readonly plan: readonly CardKey[];
	/** The one deck that is studied, if it is one. */
	readonly deck?: string;
}

/**
 * Reads what a study session needs.
 * @throws UserError when a deck cannot be read
 */
export async function prepareStudy(services: Services, deck?: string): Promise<StudyProps> {
	const now = services.now();
	const tz = services.timezone(now);
	const {state} = services.progress;
	if (deck !== undefined) {
		const read = withoutRetired(await services.library.read(deck));
		const plan = queue([read], state, now, tz, {ahead: lookAhead}).map(({key}) => key);
		return {decks: [read], plan, deck};
	}
	const queued = queue(services.library.list().decks, state, now, tz, {ahead: lookAhead});
	const ids = [...new Set(queued.map((card) => card.deck))];
	const all = await Promise.all(ids.map((id) => services.library.read(id)));
	const decks = all.map(withoutRetired);
	return {decks, plan: queued.map(({key}) => key)};
}

interface StudyState {
	readonly session: StudySession;
	readonly progress: ProgressState;
	/** The learner has had enough for now. */
	readonly isOver: boolean;
	readonly notice?: Notice;
}

function placeOf({session, isOver}: StudyState): Place {
	const {stage} = session;
	if (isOver || stage.kind === 'finished') {
		return session.answers.length > 0 ? 'summary' : 'waiting';
	}
	if (stage.kind === 'answer') return stage.isAccepting ? 'accept' : 'answer';
	return stage.question.input;
}

function hiddenActions(state: StudyState, question: Question | undefined): Set<Action> {
	const hidden = new Set<Action>();
	if (state.session.past.length === 0) hidden.add('undo');
	const {stage} = state.session;
	if (stage.kind !== 'answer' || !mayAccept(stage.question, stage.answer)) hidden.add('was-right');
	if (!question) return hidden;
	const inputs = inputsOf(question.card, question.options);
	if (!inputs.includes('type')) hidden.add('use-type');
	if (!inputs.includes('choice')) hidden.add('use-choice');
	if (question.card.hint === undefined || question.isHintShown) hidden.add('hint');
	return hidden;
}

/** What is on the screen, with its answer once there is one. */
function inFront(stage: StudyStage): [question?: Question, answer?: Answer] {
	if (stage.kind === 'finished') return [];
	return stage.kind === 'answer' ? [stage.question, stage.answer] : [stage.question];
}

/** Whether the answer on the screen has been accepted, which undo then takes back first. */
function isAccepted({stage}: StudySession): boolean {
	return stage.kind === 'answer' && stage.answer.isAccepted === true;
}

/** Cards one after the other, each graded by how well it was remembered. */
export function StudyScreen(props: StudyProps) {
	const {services, labels, language, theme, go, help, lookUp, quit} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine((): StudyState => {
		const progress = services.progress.state;
		const at = services.now();
		const session = openStudy(props.decks, props.plan, progress, {
			at,
			seed: String(services.random()),
		});
		return {session, progress, isOver: false};
	});

	const send = (action: StudyAction): void => {
		const before = get();
		const step = study(before.session, action);
		if (step.session.stage.kind !== before.session.stage.kind) scroll.reset();
		set({session: step.session, progress: before.progress, isOver: before.isOver});
		for (const effect of step.effects) {
			try {
				const progress =
					effect.type === 'record'
						? services.progress.record(effect.event)
						: services.progress.undo();
				set({...get(), progress});
			} catch (error) {
				const notice = failureNotice(error, language, labels);
				send({type: 'refused'});
				set({...get(), notice});
				continue;
			}
			const at = services.now();
			const isEdit = isAccepted(before.session);
			if (effect.type === 'record') {
				send({type: 'recorded', progress: get().progress, at});
			} else {
				send({type: 'undone', at});
				set({
					...get(),
					isOver: false,
					notice: quietNotice(isEdit ? labels.study.unaccepted : labels.study.undone),
				});
			}
		}
	};

	const act = (action: Action | undefined, press: Press): void => {
		const state = get();
		const place = placeOf(state);
		const at = services.now();
		if (place === 'type') {
			const edit = action === undefined ? editOf(press) : undefined;
			if (edit) return send({type: 'edit', edit});
		}
		switch (action) {
			case 'reveal':
			case 'give-up':
				return send({type: 'reveal', at});
			case 'check':
				return send({type: 'submit', at});
			case 'pick':
				return state.session.stage.kind === 'question'
					? send({type: 'pick', index: state.session.stage.question.highlighted, at})
					: undefined;
			case 'option-1':
			case 'option-2':
			case 'option-3':
			case 'option-4':
			case 'option-5':
				return send({type: 'pick', index: Number(action.slice(-1)) - 1, at});
			case 'use-think':
				return send({type: 'use', input: 'think'});
			case 'use-type':
				return send({type: 'use', input: 'type'});
			case 'use-choice':
				return send({type: 'use', input: 'choice'});
			case 'hint':
				return send({type: 'hint'});
			case 'grade-1':
			case 'grade-2':
			case 'grade-3':
			case 'grade-4':
				return send({type: 'grade', grade: Number(action.slice(-1)) as 1 | 2 | 3 | 4});
			case 'grade-selected':
				return send({type: 'grade'});
			case 'lower-grade':
				return send({type: 'move-grade', by: -1});
			case 'higher-grade':
				return send({type: 'move-grade', by: 1});
			case 'was-right':
			case 'accept':
			case 'never-mind':
				return send({type: action});
			case 'undo':
				if (state.session.past.length > 0) return send({type: 'undo'});
				return set({...state, notice: quietNotice(labels.study.nothingToUndo)});
			case 'leave':
				if (state.session.answers.length === 0) return go({name: 'home'});
				scroll.reset();
				return set({...state, isOver: true});
			case 'home':
				return go({name: 'home'});
			case 'quiz':
				return go({name: 'quiz', ...(props.deck === undefined ? {} : {deck: props.deck})});
			case 'quit':
				return quit();
			case 'help':
				return help(place);
			case 'look-up':
			case 'speak': {
				const [asked, answer] = inFront(state.session.stage);
				if (!asked) return;
				if (action === 'look-up') return lookUp(lookUpOf(asked, answer));
				return speak(services, spokenOf(asked, answer), language, (notice) =>
					set({...get(), notice}),
				);
			}
			case 'up':
			case 'down':
				if (place === 'choice') return send({type: 'move', by: action === 'up' ? -1 : 1});
				break;
			default:
		}
		scroll.act(action);
	};
	useKeyboard((press) => act(actionFor(placeOf(get()), press.key), press));

	const state = get();
	const place = placeOf(state);
	const {session, progress} = state;
	const {stage} = session;
	const isEnd = place === 'summary' || place === 'waiting';
	const question = stage.kind === 'finished' || isEnd ? undefined : stage.question;
	const setting = (width: number): ViewSetting => ({labels, theme, width});
	const done = studyProgress(session, progress);
	const title = question
		? deckTitle(question)
		: props.decks.length === 1
			? props.decks[0]!.title
			: labels.study.everything;

	const returns = (key: CardKey) => {
		const at = services.now();
		const moment = {at, tz: services.timezone(at)};
		const next = preview(progress.memories.get(key), moment, progress.schedule, key);
		const say = (grade: 1 | 2 | 3 | 4): string => {
			const {interval, due} = next[grade];
			return labels.span(interval > 0 ? spanOfDays(interval) : spanOfTime(due - at));
		};
		return {1: say(1), 2: say(2), 3: say(3), 4: say(4)};
	};
	const pinned = (width: number): readonly Line[] => [
		...noticeLines(state.notice, width),
		...(place === 'accept' && stage.kind === 'answer'
			? acceptLines(stage.question, stage.answer, setting(width))
			: []),
		...(place === 'answer' && stage.kind === 'answer'
			? gradeLines(
					stage.selected,
					returns(cardKey(stage.question.deck.id, stage.question.card.id)),
					labels,
					width,
				)
			: []),
	];

	return (
		<Frame
			place={place}
			title={title}
			status={
				done.total === 0 || isEnd
					? blank
					: [segment(labels.study.progress(done.done, done.total), 'muted')]
			}
			progress={done}
			body={(width) => {
				if (place === 'summary') {
					return {lines: endLines(services, session, progress, setting(width))};
				}
				if (place === 'waiting' || !question) {
					return {lines: waitingLines(services, props, progress, setting(width))};
				}
				return stage.kind === 'answer'
					? answerBody(question, stage.answer, setting(width))
					: questionBody(question, setting(width));
			}}
			pinned={pinned}
			scroll={scroll}
			hidden={hiddenActions(state, question)}
		/>
	);
}

function endLines(
	services: Services,
	session: StudySession,
	progress: ProgressState,
	setting: ViewSetting,
): Line[] {
	const now = services.now();
	const tz = services.timezone(now);
	const returning = session.planned
		.map((key) => progress.memories.get(key))
		.filter((memory) => memory?.interval === 0)
		.map((memory) => memory!.due - now);
	const outlook: Outlook = {
		streak: streak(progress, now, tz),
		tomorrow: dueForecast(progress, services.library.list().decks, now, tz, 2)[1] ?? 0,
		...(returning.length > 0
			? {later: {cards: returning.length, ms: Math.max(0, Math.min(...returning))}}
			: {}),
	};
	return [
		[segment(setting.labels.summary.studied, 'title')],
		blank,
		...studySummaryLines(summarise(session.answers), outlook, setting),
	];
}

function waitingLines(
	services: Services,
	{decks}: StudyProps,
	progress: ProgressState,
	{labels, width}: ViewSetting,
): Line[] {
	if (decks.length === 1 && decks[0]!.cards.length === 0) {
		return wrap(labels.study.emptyDeck, width);
	}
	const now = services.now();
	const tz = services.timezone(now);
	const all = decks.length > 0 ? decks : services.library.list().decks;
	const next = nextDue(all, progress, now, tz);
	const hasNew = all.some((deck) =>
		deck.cards.some((card) => !progress.memories.has(cardKey(deck.id, card.id))),
	);
	return [
		...wrap([segment('✓ ', 'right'), segment(labels.study.nothingDue, 'strong')], width),
		...(next === undefined
			? []
			: wrap(labels.study.nextDue(labels.when(spanOfTime(next - now))), width)),
		...(hasNew && roomToday(progress, now, tz).fresh === 0
			? wrap([segment(labels.study.limitReached, 'muted')], width)
			: []),
		blank,
		...wrap([segment(labels.study.offerQuiz, 'muted')], width),
	];
}
