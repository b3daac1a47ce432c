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
import {scheduleLabelsFor} from '../labels/schedule.js';
import {markLabelsFor} from '../labels/marks.js';
import type {NewEvent} from '../progress/event.js';
import {doneBetween, undoneBetween} from '../progress/latest.js';
import {type CardKey, type ProgressState, cardKey} from '../progress/state.js';
import {dueForecast, streak} from '../progress/statistics/at-a-glance.js';
import {planExam} from '../schedule/exam.js';
import {nextDue, queue, roomToday} from '../schedule/queue.js';
import {preview} from '../schedule/review.js';
import type {Services} from '../services.js';
import {chooseCards, type CustomStudy} from '../session/custom-study.js';
import {leechNews} from '../session/leech.js';
import {mayAccept} from '../session/own-answer.js';
import {type Answer, type Question, inputsOf, keyOf} from '../session/question.js';
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
import {useCardActs} from './card-acts.js';
import {doneNotice, leechNotice, standingOf} from './mark-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type ViewSetting, deckTitle, questionBody} from './question-view.js';
import {speak} from './speaking.js';
import {type Outlook, studySummaryLines} from './summary-view.js';
import {tellUndone} from './take-back.js';
import {lookUpOf, spokenOf} from './texts-at-hand.js';

export interface StudyProps {
	readonly decks: readonly Deck[];
	readonly plan: readonly CardKey[];
	/** The one deck that is studied, if it is one. */
	readonly deck?: string;
	/** Of cards that the learner has chosen; those of the schedule otherwise. */
	readonly custom?: CustomStudy;
}

/**
 * Reads what a study session needs.
 * @throws UserError when a deck cannot be read
 */
export async function prepareStudy(
	services: Services,
	deck?: string,
	custom?: CustomStudy,
): Promise<StudyProps> {
	const now = services.now();
	const tz = services.timezone(now);
	const {state} = services.progress;
	const {decks: listed} = services.library.list();
	if (custom) {
		const ids = deck === undefined ? listed.map(({id}) => id) : [deck];
		const read = await Promise.all(ids.map((id) => services.library.read(id)));
		const decks = read.map(withoutRetired);
		const plan = chooseCards(decks, state, now, tz, custom);
		return {decks, plan, custom, ...(deck === undefined ? {} : {deck})};
	}
	if (deck !== undefined) {
		const read = withoutRetired(await services.library.read(deck));
		const ofExam = planExam(listed, state, now, tz);
		const queued = queue([read], state, now, tz, {ahead: lookAhead, plan: ofExam});
		return {decks: [read], plan: queued.map(({key}) => key), deck};
	}
	const queued = queue(listed, state, now, tz, {ahead: lookAhead});
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
	if (state.progress.undoable.length === 0) hidden.add('undo');
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

/** Cards one after the other, each graded by how well it was remembered. */
export function StudyScreen(props: StudyProps) {
	const {services, labels, language, theme, go, help, lookUp, quit} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): StudyState => {
		const progress = services.progress.state;
		const at = services.now();
		const session = openStudy(props.decks, props.plan, progress, {
			at,
			seed: String(services.random()),
			mode: props.custom?.mode ?? 'study',
		});
		return {session, progress, isOver: false};
	});

	const send = (action: StudyAction): void => {
		const before = get();
		const step = study(before.session, action);
		if (step.session.stage.kind !== before.session.stage.kind) scroll.reset();
		set({session: step.session, progress: before.progress, isOver: before.isOver});
		for (const effect of step.effects) {
			const since = get().progress;
			let progress: ProgressState;
			try {
				progress =
					effect.type === 'record'
						? services.progress.record(effect.event)
						: services.progress.undo();
			} catch (error) {
				const notice = failureNotice(error, language, labels);
				send({type: 'refused'});
				set({...get(), notice});
				continue;
			}
			set({...get(), progress});
			const at = services.now();
			if (effect.type === 'record') {
				const event = doneBetween(since, progress)?.event;
				send({type: 'recorded', progress, at, event});
				tellLeech(effect.event, since, progress);
			} else {
				takenBack(since, progress, at);
			}
		}
	};

	const tellLeech = (event: NewEvent, since: ProgressState, progress: ProgressState): void => {
		if (event.type !== 'review') return;
		const news = leechNews(cardKey(event.deck, event.card), since, progress);
		if (news) set({...get(), notice: leechNotice(news, says)});
	};

	/** Shows what was taken back: as it was, if it was of this session, and in words if it is older. */
	const takenBack = (since: ProgressState, progress: ProgressState, at: number): void => {
		const undone = undoneBetween(since, progress);
		const isOfSession = get().session.past.at(-1)?.event === undone?.event;
		send({type: 'undone', progress, at, event: undone?.event});
		if (!undone) return set({...get(), notice: quietNotice(says.nothingToUndo)});
		if (isOfSession) set({...get(), isOver: false});
		const {stage} = get().session;
		const [shown] = inFront(stage);
		const isInSight =
			isOfSession && shown?.card.id === undone.card && shown.deck.id === undone.deck;
		if (isInSight && undone.deed === 'answer') {
			return set({...get(), notice: quietNotice(labels.study.undone)});
		}
		if (isInSight && undone.deed === 'accepted') {
			return set({...get(), notice: quietNotice(labels.study.unaccepted)});
		}
		void tellUndone(services, undone, language, (notice) => set({...get(), notice}));
	};

	const actOnCard = useCardActs({
		onDone({event, deed}, progress) {
			const leaves = deed === 'suspended' || deed === 'buried';
			set({...get(), progress});
			send({type: 'marked', leaves, progress, at: services.now(), event});
			set({...get(), notice: doneNotice(deed, says)});
		},
		onFailure: (notice) => set({...get(), notice}),
	});

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
				if (state.progress.undoable.length > 0) return send({type: 'undo'});
				return set({...state, notice: quietNotice(says.nothingToUndo)});
			case 'suspend':
			case 'bury':
			case 'flag':
			case 'edit': {
				const [asked] = inFront(state.session.stage);
				const deck = state.session.decks.find(({id}) => id === asked?.deck.id);
				const card = deck?.cards.find(({id}) => id === asked?.card.id);
				if (deck && card) actOnCard(action, deck, card);
				return;
			}
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
	const at = services.now();
	const now = {at, tz: services.timezone(at)};
	const standing = question ? standingOf(keyOf(question), progress, now, says) : [];
	const isPractice = session.mode === 'practice';
	const {custom} = scheduleLabelsFor(language);
	const setting = (width: number): ViewSetting => ({labels, theme, width, standing});
	const done = studyProgress(session, progress);
	const title = question
		? deckTitle(question)
		: props.decks.length === 1
			? props.decks[0]!.title
			: labels.study.everything;

	const returns = (key: CardKey) => {
		const next = preview(progress.memories.get(key), now, progress.schedule, key);
		const say = (grade: 1 | 2 | 3 | 4): string => {
			const {interval, due} = next[grade];
			return labels.span(interval > 0 ? spanOfDays(interval) : spanOfTime(due - at));
		};
		return {1: say(1), 2: say(2), 3: say(3), 4: say(4)};
	};
	/** Why custom study has no card to show. */
	const nothingChosen = (): string => {
		if (session.planned.length > 0) return labels.study.nothingDue;
		const now = services.now();
		const room = roomToday(progress, now, services.timezone(now), undefined);
		return !isPractice && room.fresh === 0 ? labels.study.limitReached : custom.nothingFound;
	};
	const pinned = (width: number): readonly Line[] => [
		...noticeLines(state.notice, width),
		...(place === 'accept' && stage.kind === 'answer'
			? acceptLines(stage.question, stage.answer, setting(width))
			: []),
		...(place === 'answer' && stage.kind === 'answer'
			? gradeLines(
					stage.selected,
					isPractice ? custom.noIntervals : returns(keyOf(stage.question)),
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
					: [
							...(isPractice ? [segment(`${custom.badge} · `, 'almost')] : []),
							segment(labels.study.progress(done.done, done.total), 'muted'),
						]
			}
			progress={done}
			body={(width) => {
				if (place === 'summary') {
					const end = endLines(services, session, progress, setting(width));
					const note = isPractice ? wrap([segment(custom.notScheduled, 'muted')], width) : [];
					return {lines: [...end, ...note]};
				}
				if (place === 'waiting' || !question) {
					if (props.custom) return {lines: wrap(nothingChosen(), width)};
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
	// Cards may have been put in other words since they were answered.
	const answers = session.answers.map((answer) => ({
		...answer,
		...session.cards.get(keyOf(answer)),
	}));
	const returning = session.planned
		.map((key) => progress.memories.get(key))
		.filter((memory) => memory?.interval === 0)
		.map((memory) => memory!.due - now);
	const outlook: Outlook = {
		streak: streak(progress, now, tz),
		tomorrow: dueTomorrow(services, progress, now, tz),
		...(returning.length > 0
			? {later: {cards: returning.length, ms: Math.max(0, Math.min(...returning))}}
			: {}),
	};
	return [
		[segment(setting.labels.summary.studied, 'title')],
		blank,
		...studySummaryLines(summarise(answers), outlook, setting),
	];
}

const DAY = 86_400_000;

/** What falls due tomorrow, and what an exam asks for early. */
function dueTomorrow(
	{library}: Services,
	progress: ProgressState,
	now: number,
	tz: number,
): number {
	const {decks} = library.list();
	const due = dueForecast(progress, decks, now, tz, 2)[1] ?? 0;
	return due + (planExam(decks, progress, now + DAY, tz)?.early.size ?? 0);
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
	const plan = planExam(services.library.list().decks, progress, now, tz);
	const next = nextDue(all, progress, now, tz, {plan});
	const room = roomToday(progress, now, tz, plan);
	const hasNew = all.some((deck) =>
		deck.cards.some((card) => !progress.memories.has(cardKey(deck.id, card.id))),
	);
	return [
		...wrap([segment('✓ ', 'right'), segment(labels.study.nothingDue, 'strong')], width),
		...(next === undefined
			? []
			: wrap(labels.study.nextDue(labels.when(spanOfTime(next - now))), width)),
		...(hasNew && room.fresh + room.examined === 0
			? wrap([segment(labels.study.limitReached, 'muted')], width)
			: []),
		blank,
		...wrap([segment(labels.study.offerQuiz, 'muted')], width),
	];
}
