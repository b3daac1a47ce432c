import {Frame} from '../components/frame.js';
import {type Line, segment} from '../components/text/line.js';
import type {Language} from '../errors.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import type {Keymap} from '../keys/keymap.js';
import {keyFor, keyName} from '../keys/names.js';
import {readOverrides} from '../keys/overrides.js';
import {bindings} from '../keys/table.js';
import {goalLabelsFor} from '../labels/goal.js';
import {keysLabelsFor} from '../labels/keys.js';
import type {Labels} from '../labels/labels.js';
import {markLabelsFor} from '../labels/marks.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import type {ProgressState} from '../progress/state.js';
import {countMarked} from '../progress/marked.js';
import {type DayGoal, goalOfToday, streak, todayTally} from '../progress/statistics/at-a-glance.js';
import {labelsFor} from '../labels/labels.js';
import {scheduleLabelsFor} from '../labels/schedule.js';
import {countCards} from '../schedule/counts.js';
import {daysToExam, type ExamPlan, isJustOver, planExam} from '../schedule/exam.js';
import {nextDue} from '../schedule/queue.js';
import {dayNumber} from '../schedule/study-day.js';
import type {DeckSummary, Services} from '../services.js';
import type {KeptStudy} from '../session/kept-study.js';
import type {PausedQuiz} from '../session/paused-quiz.js';
import {spanOfTime} from '../session/span-of-time.js';
import {
	type DeckRow,
	firstSelection,
	homeBody,
	homePinned,
	homeStatus,
	orderRows,
} from './home-view.js';
import {type Notice, noticeLines} from './notice.js';
import {pausedQuizLines} from './paused-quiz-view.js';
import {takeBack} from './take-back.js';

interface HomeState {
	readonly decks: readonly DeckSummary[];
	readonly rows: readonly DeckRow[];
	readonly selected: number;
	readonly notes: readonly string[];
	readonly isFirstRun: boolean;
	readonly isPlaced: boolean;
	readonly today: number;
	readonly days: number;
	readonly goal?: DayGoal;
	readonly allDone?: string;
	readonly exam?: string;
	/** A quiz that is not over. */
	readonly paused?: PausedQuiz;
	/** A session of today that was left. */
	readonly left?: KeptStudy;
	readonly notice?: Notice;
}

/** All decks and how each stands: the first screen. */
export function HomeScreen() {
	const {services, labels, language, keymap, go, help, quit, switchLanguage} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine(() => {
		services.progress.refresh();
		return readHome(services, labels, language);
	});
	const select = (index: number): void => {
		const {notice: _, ...state} = get();
		set({...state, selected: index});
	};

	useActions('home', (action, press) => {
		if (press.key === 'paste') {
			return go({name: 'build', text: press.text ?? '', isPartial: press.isPartial ?? false});
		}
		const {rows, selected} = get();
		const deck = rows[selected]?.id;
		const moved = listMove(action, {selected, count: rows.length, page: scroll.metrics.height});
		if (moved !== undefined) return select(moved);
		switch (action) {
			case 'open':
				if (deck === undefined) return;
				return go({name: 'study', deck});
			case 'study-all':
				if (deck === undefined) return;
				return go({name: 'study'});
			case 'quiz':
				if (deck === undefined) return;
				return go({name: 'quiz-menu', deck});
			case 'browse':
				return go({name: 'deck', ...(deck === undefined ? {} : {deck})});
			case 'new-deck':
				return go({name: 'build'});
			case 'marked':
				if (deck === undefined) return;
				return go({name: 'deck', deck, filter: {by: 'standing', standing: 'marked'}});
			case 'undo': {
				const undone = takeBack(services, language, (notice) => set({...get(), notice}));
				if (undone) set({...readHome(services, labels, language), selected});
				return;
			}
			case 'my-words':
				return go({name: 'words'});
			case 'library':
				return go({name: 'library'});
			case 'people':
				return go({name: 'people'});
			case 'statistics':
				return go({name: 'stats'});
			case 'custom-study':
				if (deck === undefined) return;
				return go({name: 'custom-study', deck});
			case 'place':
				return go({name: 'placement'});
			case 'settings':
				return go({name: 'settings'});
			case 'language':
				return switchLanguage();
			case 'help':
				return help('home');
			case 'quit':
				return quit();
			default:
				return;
		}
	});

	const state = get();
	const hidden: ReadonlySet<Action> = new Set([
		...(state.rows.length === 0
			? (['open', 'study-all', 'quiz', 'custom-study', 'browse', 'marked'] as const)
			: state.rows.length === 1
				? (['study-all'] as const)
				: []),
		// On the first day the welcome says what to do about words.
		...(state.isFirstRun && !state.isPlaced ? (['my-words'] as const) : []),
		...(state.isFirstRun ? (['custom-study', 'browse', 'marked'] as const) : []),
		...(services.progress.state.undoable.length === 0 ? (['undo'] as const) : []),
		...(state.isFirstRun ? (['statistics'] as const) : []),
	]);
	const model = {
		...state,
		keys: {
			open: keyFor(keymap, 'home', 'open', language),
			place: keyFor(keymap, 'home', 'place', language),
			all: keyFor(keymap, 'home', 'study-all', language),
			build: keyFor(keymap, 'home', 'new-deck', language),
			marked: keyFor(keymap, 'home', 'marked', language),
		},
	};
	const selected = state.rows[state.selected];
	const summary = state.decks.find(({id}) => id === selected?.id);
	const {flagged, changed} = countMarked(services.progress.state, summary ?? noCards);
	const marked = markLabelsFor(language).list.ofDeck(
		selected?.counts.suspended ?? 0,
		flagged,
		changed,
	);
	return (
		<Frame
			place="home"
			title="newsquiz"
			status={(width) => homeStatus(state, labels, goalLabelsFor(language), width)}
			{...(state.goal ? {progress: {done: state.goal.done, total: state.goal.goal}} : {})}
			body={(width) => homeBody(model, labels, vocabularyLabelsFor(language), width)}
			pinned={(width, most) => {
				const words = noticeLines(state.notice, width);
				const resume = resumeLine(state.left, selected?.id, labels, keymap, language);
				const notes = {
					warnings: state.notes,
					...(marked === '' ? {} : {marked}),
					...(resume ? {resume} : {}),
				};
				const room = most - words.length;
				const paused = pausedQuizLines(state.paused, {language, keymap}, width);
				const pinned = homePinned(model, notes, labels, width, room - paused.length);
				return [...paused, ...pinned, ...words];
			}}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}

/** What there is to say of an exam: what it asks for, that it is today, once that it is over. */
function examText(
	plan: ExamPlan | undefined,
	state: ProgressState,
	{now, tz, language}: {readonly now: number; readonly tz: number; readonly language: Language},
): string | undefined {
	const {exam} = scheduleLabelsFor(language);
	if (plan) return exam.ahead(plan);
	if (daysToExam(state, now, tz) === 0) return exam.today;
	const {date} = state.schedule.exam ?? {};
	return date !== undefined && isJustOver(state, now, tz)
		? exam.over(labelsFor(language).date(date))
		: undefined;
}

/** How to go on with a session that was left: of all decks, or of the one that is selected. */
function resumeLine(
	left: KeptStudy | undefined,
	selected: string | undefined,
	labels: Labels,
	keymap: Keymap,
	language: Language,
): Line | undefined {
	if (!left || left.custom || (left.deck !== undefined && left.deck !== selected)) return undefined;
	const [before, after] = labels.session.resume(left.waiting.length);
	const action = left.deck === undefined ? 'study-all' : 'open';
	const key = keymap.at('home').find((binding) => binding.action === action)?.keys[0] ?? '';
	return [
		segment(before, 'muted'),
		segment(keyName(key, language), 'key'),
		segment(after, 'muted'),
	];
}

const noCards = {id: '', cards: []};

/** How everything stands at this moment. */
function readHome(services: Services, labels: Labels, language: Language): HomeState {
	const {library, progress, settings} = services;
	const now = services.now();
	const tz = services.timezone(now);
	const {decks, unreadable} = library.list();
	const {paused} = services.quizzes.read();
	const plan = planExam(decks, progress.state, now, tz);
	const exam = examText(plan, progress.state, {now, tz, language});
	const rows = orderRows(
		decks.map((deck) => ({
			id: deck.id,
			title: deck.title,
			...(deck.description === undefined ? {} : {description: deck.description}),
			isBundled: deck.bundled,
			counts: countCards(deck, progress.state, now, tz, plan),
		})),
	);
	const tally = todayTally(progress.state, now, tz);
	const goal = goalOfToday(progress.state, now, tz);
	const kept = services.studied.read();
	const left =
		kept?.day === dayNumber({at: now, tz}, progress.state.schedule.dayStart) ? kept : undefined;
	const ofLeft = rows.findIndex(({id}) => id === left?.deck);
	const isDone = rows.length > 0 && rows.every(({counts}) => counts.due + counts.new === 0);
	const next = isDone ? nextDue(decks, progress.state, now, tz, {plan}) : undefined;
	return {
		decks,
		rows,
		selected: ofLeft >= 0 ? ofLeft : firstSelection(rows),
		...(left ? {left} : {}),
		notes: [
			...(unreadable[0] ? [labels.home.unreadable(unreadable.length, unreadable[0].file)] : []),
			...[...progress.notices, ...settings.notices].map((notice) => notice[language]),
			...(readOverrides(settings.settings.keys, bindings).isWhole
				? []
				: [keysLabelsFor(language).damaged]),
		],
		isFirstRun: progress.state.days.size === 0 && progress.state.memories.size === 0,
		isPlaced: progress.state.words.level !== undefined,
		today: tally.reviews + tally.quiz,
		days: streak(progress.state, now, tz),
		...(goal ? {goal} : {}),
		...(exam === undefined ? {} : {exam}),
		...(paused ? {paused} : {}),
		...(isDone
			? {
					allDone:
						next === undefined
							? labels.home.allDoneForGood
							: labels.home.allDone(labels.when(spanOfTime(next - now))),
				}
			: {}),
	};
}
