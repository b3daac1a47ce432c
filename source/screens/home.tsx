import {Frame} from '../components/frame.js';
import {useKeyboard} from '../hooks/keyboard.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import {type Action, actionFor} from '../keys.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import {streak, todayTally} from '../progress/statistics.js';
import {countCards} from '../schedule/counts.js';
import {nextDue} from '../schedule/queue.js';
import {spanOfTime} from '../session/span-of-time.js';
import {
	type DeckRow,
	firstSelection,
	homeBody,
	homePinned,
	homeStatus,
	orderRows,
} from './home-view.js';

interface HomeState {
	readonly rows: readonly DeckRow[];
	readonly selected: number;
	readonly notes: readonly string[];
	readonly isFirstRun: boolean;
	readonly isPlaced: boolean;
	readonly today: number;
	readonly days: number;
	readonly allDone?: string;
}

/** All decks and how each stands: the first screen. */
export function HomeScreen() {
	const {services, labels, language, go, help, quit, switchLanguage} = useUi();
	const scroll = useScroll();
	const [get, set] = useMachine((): HomeState => {
		const {library, progress} = services;
		const now = services.now();
		const tz = services.timezone(now);
		const {decks, unreadable} = library.list();
		const rows = orderRows(
			decks.map((deck) => ({
				id: deck.id,
				title: deck.title,
				...(deck.description === undefined ? {} : {description: deck.description}),
				isBundled: deck.bundled,
				counts: countCards(deck, progress.state, now, tz),
			})),
		);
		const tally = todayTally(progress.state, now, tz);
		const isDone = rows.length > 0 && rows.every(({counts}) => counts.due + counts.new === 0);
		const next = isDone ? nextDue(decks, progress.state, now, tz) : undefined;
		return {
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
			...(isDone
				? {
						allDone:
							next === undefined
								? labels.home.allDoneForGood
								: labels.home.allDone(labels.when(spanOfTime(next - now))),
					}
				: {}),
		};
	});
	const select = (index: number): void => {
		const state = get();
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
			case 'my-words':
				return go({name: 'words'});
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
			? (['open', 'study-all', 'quiz'] as const)
			: state.rows.length === 1
				? (['study-all'] as const)
				: []),
		// On the first day the welcome says what to do about words.
		...(state.isFirstRun && !state.isPlaced ? (['my-words'] as const) : []),
	]);
	return (
		<Frame
			place="home"
			title="newsquiz"
			status={homeStatus(state.today, state.days, labels, state.isFirstRun)}
			body={(width) => homeBody(state, labels, vocabularyLabelsFor(language), width)}
			pinned={(width, most) => homePinned(state, state.notes, labels, width, most)}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
