import {useEffect, useLayoutEffect, useRef} from 'react';
import {appearanceOf} from '../appearance.js';
import {Frame, type Body} from '../components/frame.js';
import {type Line, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import type {Press} from '../hooks/presses.js';
import {useScroll} from '../hooks/scroll.js';
import {editOf} from '../hooks/text-keys.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {quizLabelsFor} from '../labels/quiz.js';
import {
	type ExamAction,
	type ExamSession,
	exam,
	examCounts,
	markExam,
	openExam,
	timeLeft,
} from '../session/exam-session.js';
import {pauseExam, resumeExam} from '../session/paused-quiz.js';
import {resultOf} from '../session/quiz-result.js';
import {type QuizAnswer, reviewOf} from '../session/quiz-session.js';
import {
	type ExamSetting,
	examQuestionBody,
	examStatus,
	handInLines,
	overviewBody,
	overviewColumns,
	previewLines,
} from './exam-view.js';
import {forgetPaused, keepPaused} from './keep-paused.js';
import {type Notice, failureNotice, noticeLines, quietNotice} from './notice.js';
import {type QuizOutcome, QuizResult} from './quiz-result.js';
import type {QuizProps} from './quiz.js';

interface ExamState {
	readonly session: ExamSession;
	/** Of an exam that is over: so many of its answers are in the log. */
	readonly recorded: number;
	readonly outcome?: QuizOutcome;
	readonly notice?: Notice;
}

function placeOf({session: {stage, questions, index}}: ExamState): Place {
	switch (stage) {
		case 'overview':
			return 'exam-overview';
		case 'hand-in':
			return 'exam-hand-in';
		case 'finished':
			return 'problem';
		case 'question':
			return questions[index]?.question.input === 'type' ? 'exam-type' : 'exam-choice';
	}
}

const second = 1000;
const minute = 60 * second;
/** What was typed is kept when the fingers rest. */
const rest = second;

/** An exam: free moving between questions, a clock that counts down, and marks only when it is handed in. */
export function QuizExam({plan, items, asked, decks, paused}: QuizProps) {
	const {services, settings, labels, language, theme, go, help, quit} = useUi();
	const own = quizLabelsFor(language);
	const {motion, screenReader} = appearanceOf(settings);
	/** Where nothing is to move by itself, or what moves would be read again and again. */
	const isCalm = motion === 'reduced' || screenReader === 'on';
	const scroll = useScroll();
	const columns = useRef(1);
	const isUnkept = useRef(false);
	const [get, set] = useMachine((): ExamState => {
		const {accepted} = services.progress.state;
		const start = {
			seed: paused?.seed ?? String(services.random()),
			at: services.now(),
			accepted,
			...(plan.minutes > 0 ? {limit: plan.minutes * minute} : {}),
		};
		const {session, gone} = paused
			? resumeExam(paused, asked, start)
			: {session: openExam(items, start), gone: 0};
		const notice = gone > 0 ? {notice: quietNotice(own.gone(gone))} : {};
		return {session, recorded: paused?.recorded ?? 0, ...notice};
	});

	/** Keeps the exam as it stands; it goes on where that fails. */
	const keep = (): void => {
		const {session} = get();
		isUnkept.current = false;
		if (session.stage === 'finished') return;
		try {
			keepPaused(services, pauseExam(session, plan, services.now()));
		} catch (error) {
			set({...get(), notice: failureNotice(error, language, labels)});
		}
	};

	/** Writes answers and result down, one after another; what fails can be taken up where it stopped. */
	const finish = (): void => {
		const {session} = get();
		const marked = markExam(session);
		const answers = marked.filter((each): each is QuizAnswer => each.answer !== undefined);
		const {limit, spent, pauses} = session;
		const result = resultOf(plan, marked, {
			...{ms: spent, pauses},
			...(limit === undefined ? {} : {limit}),
		});
		const outcome = {plan, result, marked, isTimeUp: session.isTimeUp};
		const note = (recorded: number): void => {
			set({...get(), recorded});
			keepPaused(services, pauseExam(session, plan, services.now(), recorded));
		};
		try {
			note(get().recorded);
			for (const answer of answers.slice(get().recorded)) {
				services.progress.record(reviewOf(answer, plan.isScheduled ? 'study' : 'quiz'));
				note(get().recorded + 1);
			}
			services.progress.record({type: 'quiz', ...result});
			keepPaused(services, undefined);
			set({...get(), outcome});
		} catch (error) {
			const notice = failureNotice(error, language, labels);
			const content = [...notice.content, segment(` ${own.result.kept}`)];
			set({...get(), outcome: {...outcome, notice: {...notice, content}}});
		}
	};

	const send = (action: ExamAction): void => {
		const {notice: _, ...state} = get();
		const {session: before} = state;
		const session = exam(before, action);
		const isTick = action.type === 'tick';
		if (session.index !== before.index || session.stage !== before.stage) scroll.reset();
		set({...(isTick ? get() : state), session});
		if (session.stage === 'finished' && before.stage !== 'finished') return finish();
		if (action.type === 'edit' || action.type === 'move' || isTick) {
			if (!isTick) isUnkept.current = true;
		} else keep();
	};

	const act = (action: Action | undefined, press: Press): void => {
		const at = services.now();
		const place = placeOf(get());
		const {index, questions} = get().session;
		if (place === 'exam-type' && action === undefined) {
			const edit = editOf(press);
			if (edit) return send({type: 'edit', edit, at});
		}
		switch (action) {
			case 'option-1':
			case 'option-2':
			case 'option-3':
			case 'option-4':
			case 'option-5':
				return send({type: 'pick', index: Number(action.slice(-1)) - 1, at});
			case 'pick':
				return send({type: 'pick-or-next', at});
			case 'clear':
			case 'doubt':
			case 'next':
			case 'previous':
			case 'overview':
				return send({type: action, at});
			case 'open':
				return send({type: 'open', at});
			case 'finish':
				return send({type: 'hand-in', at});
			case 'yes':
				return send({type: 'confirm', at});
			case 'no':
				return send({type: 'cancel', at});
			case 'left':
				return send({type: 'go', to: index - 1, at});
			case 'right':
				return send({type: 'go', to: index + 1, at});
			case 'up':
			case 'down': {
				const by = action === 'up' ? -1 : 1;
				if (place === 'exam-choice') return send({type: 'move', by, at});
				if (place !== 'exam-overview') break;
				const to = index + by * columns.current;
				return to < questions.length ? send({type: 'go', to, at}) : undefined;
			}
			case 'leave':
				keep();
				return get().notice ? undefined : go({name: 'home'});
			case 'home':
				return go({name: 'home'});
			case 'help':
				return help(place);
			case 'quit':
				return quit();
			default:
		}
		scroll.act(action);
	};
	useActions(() => placeOf(get()), act);

	const state = get();
	const {session, outcome} = state;
	const {stage, questions, index} = session;
	const left = timeLeft(session, services.now());
	const isRunning = stage !== 'finished';
	useEffect(() => {
		if (left === undefined || !isRunning) return undefined;
		const step = isCalm ? minute : second;
		return services.after(left % step === 0 ? step : left % step, () =>
			send({type: 'tick', at: services.now()}),
		);
	});
	useEffect(() => {
		if (!isUnkept.current) return undefined;
		return services.after(rest, keep);
	});
	// What ends the app keeps the exam, whatever it is.
	const latest = useRef(keep);
	useLayoutEffect(() => {
		latest.current = keep;
	});
	useLayoutEffect(() => () => latest.current(), []);
	useEffect(() => {
		// It may have ended before all of it could be written.
		if (get().session.stage === 'finished' && get().session.questions.length > 0) finish();
		else if (questions.length > 0) keep();
		else if (paused) forgetPaused(services);
		// Once, when the exam is opened.
	}, []);
	if (outcome) return <QuizResult {...outcome} />;

	const current = questions[index];
	const setting = (width: number): ExamSetting => ({labels, theme, width, own});
	const body = (width: number): Body => {
		columns.current = overviewColumns(width);
		if (!current) return {lines: wrap(paused ? own.allGone : labels.quiz.noQuestions, width)};
		return stage === 'question'
			? examQuestionBody(current, setting(width))
			: overviewBody(session, setting(width));
	};
	const pinned = (width: number): Line[] => {
		const isLast = left !== undefined && left < minute && stage !== 'finished';
		const last = {mark: [segment('! ', 'almost')], content: [segment(own.exam.lastMinute)]};
		return [
			...(stage === 'overview' && current ? previewLines(session, setting(width)) : []),
			...(stage === 'hand-in' ? handInLines(session, setting(width)) : []),
			...noticeLines(state.notice ?? (isLast ? last : undefined), width),
		];
	};
	const place = placeOf(state);
	const position =
		stage === 'question' ? labels.quiz.question(index + 1, questions.length) : own.exam.overview;
	const hidden = new Set<Action>();
	if (current?.chosen === undefined) hidden.add('clear');
	const title = decks.length === 1 ? ` · ${safeLine(decks[0]!.title)}` : '';
	return (
		<Frame
			place={place}
			title={`${own.modes.exam}${title}`}
			status={current ? examStatus(position, left, own, isCalm) : []}
			progress={{done: examCounts(session).answered, total: questions.length}}
			body={body}
			pinned={pinned}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
