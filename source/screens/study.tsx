import {useEffect} from 'react';
import {type Body, Frame} from '../components/frame.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {useActions} from '../hooks/actions.js';
import {useAway} from '../hooks/away.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {goalLabelsFor} from '../labels/goal.js';
import {markLabelsFor} from '../labels/marks.js';
import {scheduleLabelsFor} from '../labels/schedule.js';
import type {NewEvent} from '../progress/event.js';
import {doneBetween, undoneBetween} from '../progress/latest.js';
import {type ProgressState, cardKey} from '../progress/state.js';
import {roomToday} from '../schedule/queue.js';
import {dayNumber} from '../schedule/study-day.js';
import {keepStudy, resumeStudy} from '../session/kept-study.js';
import {leechNews} from '../session/leech.js';
import {type Answer, type DeckCard, type Question, keyOf} from '../session/question.js';
import {
	type StudyAction,
	openStudy,
	returning,
	study,
	studyProgress,
} from '../session/study-session.js';
import {acceptLines} from './accept-view.js';
import {answerBody} from './answer-view.js';
import {answeringOf, inFront} from './answering.js';
import {useCardActs} from './card-acts.js';
import {gradeLines} from './grade-view.js';
import {gradingOf, returnsUnder} from './grading.js';
import {doneNotice, leechNotice, standingOf} from './mark-view.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type StudyProps, prepareStudy, studyOf} from './prepare-study.js';
import {type ViewSetting, deckTitle, questionBody} from './question-view.js';
import {speak} from './speaking.js';
import {outlookAfter, resultOf, waitingLines} from './study-end.js';
import {useStudyEnd} from './study-end-acts.js';
import {pauseLines, revealed, revisitedBody, studyEndBody} from './study-end-view.js';
import {type StudyState, hiddenActions, placeOf} from './study-state.js';
import {tellUndone} from './take-back.js';
import {lookUpOf, spokenOf} from './texts-at-hand.js';

export {prepareStudy};

/** Whoever does nothing for so long has gone. */
const awayAfter = 5 * 60_000;

/** Cards one after the other, each graded by how well it was remembered. */
export function StudyScreen(props: StudyProps) {
	const {services, labels, language, theme, go, help, lookUp, person, quit} = useUi();
	const says = markLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): StudyState => {
		const progress = services.progress.state;
		const at = services.now();
		const {left, decks, plan, custom} = props;
		const base = {progress, isOver: false, selected: 0, isOpen: false};
		if (left) {
			const session = resumeStudy(left, decks, plan, progress, at);
			const notice = quietNotice(labels.session.resumed(session.waiting.length));
			return {...base, session, notice};
		}
		const session = openStudy(decks, plan, progress, {
			at,
			seed: String(services.random()),
			mode: custom?.mode ?? 'study',
		});
		return {...base, session};
	});
	/** Changes some of it; what was said before is said no more. */
	const put = (change: Partial<StudyState>): void => set({...get(), notice: undefined, ...change});
	const tell = (notice: Notice): void => set({...get(), notice});

	const {session: latest} = get();
	useEffect(() => {
		if (latest.answers.length === 0) return;
		const at = services.now();
		const {dayStart} = services.progress.state.schedule;
		const day = dayNumber({at, tz: services.timezone(at)}, dayStart);
		services.studied.keep(keepStudy(latest, studyOf(props), day));
	}, [services, props, latest.answers, latest.waiting]);

	const pause = (since: number): void => {
		const {session, isOver, pausedAt} = get();
		if (isOver || session.stage.kind !== 'question' || pausedAt !== undefined) return;
		put({pausedAt: since});
	};
	const touch = useAway(awayAfter, () => pause(services.now() - awayAfter));

	const send = (action: StudyAction): void => {
		const before = get();
		const step = study(before.session, action);
		if (step.session.stage.kind !== before.session.stage.kind) scroll.reset();
		put({session: step.session});
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
				tell(notice);
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
		if (news) tell(leechNotice(news, says));
	};

	/** Shows what was taken back: as it was, if it was of this session, and in words if it is older. */
	const takenBack = (since: ProgressState, progress: ProgressState, at: number): void => {
		const undone = undoneBetween(since, progress);
		const isOfSession = get().session.past.at(-1)?.event === undone?.event;
		const isAnswer = undone?.deed === 'answer';
		const unanswered = isAnswer ? cardKey(undone.deck, undone.card) : undefined;
		send({type: 'undone', progress, at, event: undone?.event, unanswered});
		if (!undone) return tell(quietNotice(says.nothingToUndo));
		if (isOfSession) put({isOver: false, isOpen: false});
		const {stage} = get().session;
		const [shown] = inFront(stage);
		const isInSight =
			isOfSession && shown?.card.id === undone.card && shown.deck.id === undone.deck;
		if (isInSight && undone.deed === 'answer') {
			return tell(quietNotice(labels.study.undone));
		}
		if (isInSight && undone.deed === 'accepted') {
			return tell(quietNotice(labels.study.unaccepted));
		}
		void tellUndone(services, undone, language, tell);
	};

	const actOnCard = useCardActs({
		onDone({event, deed}, progress) {
			const leaves = deed === 'suspended' || deed === 'buried';
			set({...get(), progress});
			send({type: 'marked', leaves, progress, at: services.now(), event});
			tell(doneNotice(deed, says));
		},
		onFailure: tell,
	});

	const end = useStudyEnd({get, put, scroll, ...studyOf(props)});
	/** The card that is looked at: on the screen, or opened at the end. */
	const inSight = (): DeckCard | undefined => end.opened() ?? inFront(get().session.stage)[0];
	const authoredOf = (shown: DeckCard | undefined) => {
		const deck = get().session.decks.find(({id}) => id === shown?.deck.id);
		const card = deck?.cards.find(({id}) => id === shown?.card.id);
		return deck && card ? {deck, card} : undefined;
	};
	/** What can be looked up and said: of the question, and of what has been revealed. */
	const textOf = ():
		{readonly asked: Question; readonly answer?: Answer | undefined} | undefined => {
		const opened = end.opened();
		if (opened) return revealed(opened);
		const [asked, answer] = inFront(get().session.stage);
		return asked && {asked, answer};
	};

	const act = (action: Action | undefined, press: Press): void => {
		touch();
		const state = get();
		const {stage} = state.session;
		const place = placeOf(state);
		const at = services.now();
		if (place === 'paused') {
			put({pausedAt: undefined});
			return send({type: 'paused', ms: at - (state.pausedAt ?? at)});
		}
		if (place.startsWith('study-end')) {
			if (end.act(action)) return;
		} else if (stage.kind === 'question') {
			const answering = answeringOf(action, press, stage.question, at);
			if (answering) return send(answering);
		}
		const grading = gradingOf(action);
		if (grading) return send(grading);
		switch (action) {
			case 'was-right':
			case 'accept':
			case 'never-mind':
				return send({type: action});
			case 'undo':
				if (state.progress.undoable.length > 0) return send({type: 'undo'});
				return tell(quietNotice(says.nothingToUndo));
			case 'pause':
				return pause(at);
			case 'suspend':
			case 'bury':
			case 'flag':
			case 'edit': {
				const authored = authoredOf(inSight());
				return authored ? actOnCard(action, authored.deck, authored.card) : undefined;
			}
			case 'leave':
				if (state.session.answers.length === 0) return go({name: 'home'});
				scroll.reset();
				return put({isOver: true, selected: 0, isOpen: false});
			case 'home':
				return go({name: 'home'});
			case 'quiz':
				return go({name: 'quiz-menu', ...(props.deck === undefined ? {} : {deck: props.deck})});
			case 'custom-study':
				return go({name: 'custom-study', ...(props.deck === undefined ? {} : {deck: props.deck})});
			case 'quit':
				return quit();
			case 'help':
				return help(place);
			case 'person': {
				const text = textOf();
				return text && person(cardKey(text.asked.deck.id, text.asked.card.id));
			}
			case 'look-up': {
				const text = textOf();
				return text && lookUp(lookUpOf(text.asked, text.answer));
			}
			case 'speak': {
				const text = textOf();
				return text && speak(services, spokenOf(text.asked, text.answer), language, tell);
			}
			default:
		}
		scroll.act(action);
	};
	useActions(() => placeOf(get()), act);

	const state = get();
	const place = placeOf(state);
	const {session, progress} = state;
	const {stage} = session;
	const isEnd = place === 'study-end' || place === 'study-end-card';
	const isAsking = !isEnd && place !== 'waiting';
	const question = stage.kind !== 'finished' && isAsking ? stage.question : undefined;
	const result = isEnd ? resultOf(session) : undefined;
	const outlook = isEnd ? outlookAfter(services, session, progress) : undefined;
	const opened = end.opened();
	const at = services.now();
	const now = {at, tz: services.timezone(at)};
	const marked = question ?? opened;
	const standing = marked ? standingOf(keyOf(marked), progress, now, says) : [];
	const isPractice = session.mode === 'practice';
	const {custom} = scheduleLabelsFor(language);
	const setting = (width: number): ViewSetting => ({labels, theme, width, standing});
	const done = studyProgress(session, progress);
	const title = question
		? deckTitle(question)
		: props.decks.length === 1
			? props.decks[0]!.title
			: labels.study.everything;

	/** Why custom study has no card to show. */
	const nothingChosen = (): string => {
		if (session.planned.length > 0) return labels.study.nothingDue;
		const room = roomToday(progress, now.at, now.tz, undefined);
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
					isPractice ? custom.noIntervals : returnsUnder(services, keyOf(stage.question), labels),
					labels,
					width,
				)
			: []),
	];
	const status = (): Line => {
		if (opened) {
			const position = labels.session.end.position(state.selected + 1, result!.revisit.length);
			return [segment(position, 'muted')];
		}
		if (done.total === 0 || !isAsking) return blank;
		const soon = returning(session, progress);
		return [
			...(soon > 0 ? [segment(`${labels.study.backSoon(soon)} · `, 'muted')] : []),
			...(isPractice ? [segment(`${custom.badge} · `, 'almost')] : []),
			segment(labels.study.progress(done.done, done.total), 'muted'),
		];
	};
	const body = (width: number): Body => {
		const view = setting(width);
		if (opened) return revisitedBody(opened, view);
		if (result && outlook) {
			return studyEndBody(result, outlook, state.selected, {
				...view,
				goalLabels: goalLabelsFor(language),
				...(isPractice ? {note: custom.notScheduled} : {}),
			});
		}
		if (place === 'paused') return {lines: pauseLines(session.answers.length, view)};
		if (!question) {
			return props.custom
				? {lines: wrap(nothingChosen(), width)}
				: {lines: waitingLines(services, props.decks, progress, view)};
		}
		return stage.kind === 'answer'
			? answerBody(question, stage.answer, view)
			: questionBody(question, view);
	};

	return (
		<Frame
			place={place}
			title={title}
			status={status()}
			progress={done}
			body={body}
			pinned={pinned}
			scroll={scroll}
			hidden={hiddenActions(
				state,
				question,
				result &&
					outlook && {
						revisit: result.revisit.length,
						hard: result.hard.length,
						more: outlook.more,
						isOfDeck: props.deck !== undefined,
					},
			)}
		/>
	);
}
