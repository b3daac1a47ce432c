import {Frame} from '../components/frame.js';
import type {Language} from '../errors.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {type Action, actionFor} from '../keys.js';
import type {Labels} from '../labels/labels.js';
import {markLabelsFor} from '../labels/marks.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import type {ProgressState} from '../progress/state.js';
import {countMarked} from '../progress/marked.js';
import {streak, todayTally} from '../progress/statistics/at-a-glance.js';
import {labelsFor} from '../labels/labels.js';
import {scheduleLabelsFor} from '../labels/schedule.js';
import {countCards} from '../schedule/counts.js';
import {daysToExam, type ExamPlan, isJustOver, planExam} from '../schedule/exam.js';
import {nextDue} from '../schedule/queue.js';
import type {DeckSummary, Services} from '../services.js';
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
	readonly allDone?: string;
	readonly exam?: string;
	readonly notice?: Notice;
}

/** All decks and how each stands: the first screen. */
export function HomeScreen() {
	const {services, labels, language, go, help, quit, switchLanguage} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine(() => {
		services.progress.refresh();
		return readHome(services, labels, language);
	});
	const select = (index: number): void => {
		const {notice: _, ...state} = get();
		const last = Math.max(0, state.rows.length - 1);
		set({...state, selected: Math.min(last, Math.max(0, index))});
	};

	useKeyboard(({key}) => {
		const {rows, selected} = get();
		const deck = rows[selected]?.id;
		switch (actionFor('home', key)) {
			case 'up':
				return select(selected - 1);
			case 'down':
				return select(selected + 1);
			case 'page-up':
				return select(selected - Math.max(1, scroll.metrics.height - 2));
			case 'page-down':
				return select(selected + Math.max(1, scroll.metrics.height - 2));
			case 'first':
				return select(0);
			case 'last':
				return select(rows.length - 1);
			case 'open':
				if (deck === undefined) return;
				return go({name: 'study', deck});
			case 'study-all':
				if (deck === undefined) return;
				return go({name: 'study'});
			case 'quiz':
				if (deck === undefined) return;
				return go({name: 'quiz', deck});
			case 'marked':
				if (deck === undefined) return;
				return go({name: 'marked', deck});
			case 'undo': {
				const undone = takeBack(services, language, (notice) => set({...get(), notice}));
				if (undone) set({...readHome(services, labels, language), selected});
				return;
			}
			case 'my-words':
				return go({name: 'words'});
			case 'statistics':
				return go({name: 'stats'});
			case 'custom-study':
				if (deck === undefined) return;
				return go({name: 'custom-study', deck});
			case 'place':
				return go({name: 'placement'});
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
			? (['open', 'study-all', 'quiz', 'custom-study', 'marked'] as const)
			: state.rows.length === 1
				? (['study-all'] as const)
				: []),
		// On the first day the welcome says what to do about words.
		...(state.isFirstRun && !state.isPlaced ? (['my-words'] as const) : []),
		...(state.isFirstRun ? (['custom-study', 'marked'] as const) : []),
		...(services.progress.state.undoable.length === 0 ? (['undo'] as const) : []),
		...(state.isFirstRun ? (['statistics'] as const) : []),
	]);
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
			status={homeStatus(state.today, state.days, labels, state.isFirstRun)}
			body={(width) => homeBody(state, labels, vocabularyLabelsFor(language), width)}
			pinned={(width, most) => {
				const words = noticeLines(state.notice, width);
				const notes = {warnings: state.notes, ...(marked === '' ? {} : {marked})};
				const room = most - words.length;
				return [...homePinned(state, notes, labels, width, room), ...words];
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

const noCards = {id: '', cards: []};

/** How everything stands at this moment. */
function readHome(services: Services, labels: Labels, language: Language): HomeState {
	const {library, progress} = services;
	const now = services.now();
	const tz = services.timezone(now);
	const {decks, unreadable} = library.list();
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
	const isDone = rows.length > 0 && rows.every(({counts}) => counts.due + counts.new === 0);
	const next = isDone ? nextDue(decks, progress.state, now, tz, {plan}) : undefined;
	return {
		decks,
		rows,
		selected: firstSelection(rows),
		notes: [
			...(unreadable[0] ? [labels.home.unreadable(unreadable.length, unreadable[0].file)] : []),
			...progress.notices.map((notice) => notice[language]),
		],
		isFirstRun: progress.state.days.size === 0 && progress.state.memories.size === 0,
		isPlaced: progress.state.words.level !== undefined,
		today: tally.reviews + tally.quiz,
		days: streak(progress.state, now, tz),
		...(exam === undefined ? {} : {exam}),
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
