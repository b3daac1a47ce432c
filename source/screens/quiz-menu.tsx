import {Frame} from '../components/frame.js';
import {safeLine, segment} from '../components/text/line.js';
import {useActions} from '../hooks/actions.js';
import {listMove} from '../hooks/list.js';
import {useMachine} from '../hooks/machine.js';
import {useScroll} from '../hooks/scroll.js';
import type {Route} from '../hooks/routes.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {quizLabelsFor} from '../labels/quiz.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import type {QuizMode} from '../progress/event.js';
import type {Services} from '../services.js';
import {type KindStanding, kindStandings} from '../session/kind-standings.js';
import {type PausedQuiz, type QuizKept, pausedProgress} from '../session/paused-quiz.js';
import {type QuizChoices, type QuizPlan, planOf, stepChoice} from '../session/quiz-plan.js';
import {type Notice, failureNotice, noticeLines} from './notice.js';
import {askable, readQuizDecks} from './quiz-decks.js';
import {choiceNames, examBody, menuBody, menuRows, schedulingLines} from './quiz-menu-view.js';

interface QuizMenuProps {
	readonly standings: readonly KindStanding[];
	readonly kept: QuizKept;
	/** The one deck that is chosen from, if it is one. */
	readonly deck?: {readonly id: string; readonly title: string};
	/** What would begin in place of the paused quiz. */
	readonly asked?: QuizPlan;
}

/** @throws UserError when a deck cannot be read */
export async function prepareQuizMenu(
	services: Services,
	{deck: id, asked}: Extract<Route, {readonly name: 'quiz-menu'}>,
): Promise<QuizMenuProps> {
	const decks = await readQuizDecks(services, id);
	const now = services.now();
	const {state} = services.progress;
	const standings = kindStandings(askable(decks, services), state, now, services.timezone(now));
	const [deck] = decks;
	return {
		standings,
		kept: services.quizzes.read(),
		...(id !== undefined && deck ? {deck: {id, title: deck.title}} : {}),
		...(asked ? {asked: {...asked, ...(id === undefined ? {} : {deck: id})}} : {}),
	};
}

interface MenuState {
	readonly selected: number;
	/** The row of the page of exams, while it is open. */
	readonly examRow?: number;
	readonly choices: QuizChoices;
	/** What is to begin in place of a paused quiz, once the learner agrees. */
	readonly asked?: QuizPlan;
	readonly notice?: Notice;
}

/** Which quiz to hold, how an exam goes, and whether answers count in the schedule. */
export function QuizMenuScreen({standings, kept, deck, ...props}: QuizMenuProps) {
	const {services, labels, language, go, help} = useUi();
	const own = quizLabelsFor(language);
	const scroll = useScroll();
	const {paused} = kept;
	const rows = menuRows(standings, paused);
	const [get, set] = useMachine((): MenuState => ({
		...{selected: 0, choices: kept.choices},
		...(props.asked && paused ? {asked: props.asked} : {}),
	}));

	/** Changes what the learner likes, and remembers it on this device. */
	const choose = (choices: QuizChoices): void => {
		const {notice: _, ...state} = get();
		set({...state, choices});
		try {
			services.quizzes.keep({...services.quizzes.read(), choices});
		} catch (error) {
			set({...get(), notice: failureNotice(error, language, labels)});
		}
	};
	const begin = (mode: QuizMode, kinds?: readonly string[]): void => {
		const about = {...(deck ? {deck: deck.id} : {}), ...(kinds ? {kinds} : {})};
		const plan = planOf(mode, get().choices, about);
		if (paused && pausedProgress(paused).done > 0) set({...get(), asked: plan});
		else go({name: 'quiz', plan});
	};
	const place = (): Place => {
		const {asked, examRow} = get();
		return asked ? 'quiz-replace' : examRow === undefined ? 'quiz-menu' : 'exam-menu';
	};

	useActions(place, (action) => {
		const {selected, choices, asked, examRow} = get();
		const page = scroll.metrics.height;
		if (asked) {
			if (action === 'yes') return go({name: 'quiz', plan: asked});
			const {asked: _, ...state} = get();
			return action === 'no' ? set(state) : undefined;
		}
		const list =
			examRow === undefined
				? {selected, count: rows.length, page}
				: {selected: examRow, count: choiceNames.length, page};
		const moved = listMove(action, list);
		if (moved !== undefined) {
			return set({...get(), ...(examRow === undefined ? {selected: moved} : {examRow: moved})});
		}
		const row = rows[selected];
		switch (action) {
			case 'open':
				if (examRow !== undefined) return begin('exam');
				if (row?.does === 'resume') return go({name: 'quiz', isResumed: true});
				if (row?.does === 'quick') return begin('quick');
				if (row?.does === 'kind') return begin('kind', [row.standing.kind]);
				return row ? set({...get(), examRow: 0}) : undefined;
			case 'left':
			case 'right':
				if (examRow === undefined) return;
				return choose(stepChoice(choices, choiceNames[examRow]!, action === 'right' ? 1 : -1));
			case 'toggle':
				return choose({...choices, isScheduled: !choices.isScheduled});
			case 'study-all':
				return deck ? go({name: 'quiz-menu'}) : undefined;
			case 'help':
				return help(place());
			case 'back': {
				const {examRow: _, ...state} = get();
				return set(state);
			}
			case 'leave':
				return go({name: 'home'});
			default:
				return;
		}
	});

	const {selected, choices, asked, examRow, notice} = get();
	const available = standings.reduce((sum, {questions}) => sum + questions, 0);
	const hidden: ReadonlySet<Action> = new Set([
		...(deck ? [] : (['study-all'] as const)),
		...(rows.length > 0 ? [] : (['open', 'toggle'] as const)),
	]);
	const {share} = vocabularyLabelsFor(language);
	return (
		<Frame
			place={place()}
			title={`${examRow === undefined ? own.title : own.modes.exam} · ${deck ? safeLine(deck.title) : labels.study.everything}`}
			body={(width) => {
				const setting = {labels, own, share, width};
				return examRow === undefined
					? menuBody({rows, selected, choices, available}, setting)
					: examBody({selected: examRow, choices, available}, setting);
			}}
			pinned={(width) => [
				...noticeLines(notice, width),
				...(asked && paused
					? noticeLines(replaceQuestion(paused, own), width)
					: schedulingLines(choices.isScheduled, own, width)),
			]}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}

function replaceQuestion(
	paused: PausedQuiz,
	{menu, aMode}: ReturnType<typeof quizLabelsFor>,
): Notice {
	const {done} = pausedProgress(paused);
	return {
		mark: [segment('? ', 'almost')],
		content: [segment(menu.replace(aMode[paused.plan.mode], done), 'strong')],
	};
}
