import {Frame} from '../components/frame.js';
import {segment} from '../components/text/line.js';
import {useActions} from '../hooks/actions.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {quizLabelsFor} from '../labels/quiz.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import {streak} from '../progress/statistics/at-a-glance.js';
import type {QuizPlan} from '../session/quiz-plan.js';
import type {Marked, QuizResult as Result} from '../session/quiz-result.js';
import {type Notice, noticeLines} from './notice.js';
import {resultLines} from './quiz-result-view.js';

/** What a quiz came to, and all that is to be said of it. */
export interface QuizOutcome {
	readonly plan: QuizPlan;
	readonly result: Result;
	readonly marked: readonly Marked[];
	readonly isTimeUp?: boolean;
	/** Why it is not in the log yet. */
	readonly notice?: Notice;
}

/** The end of a quiz: the score, each topic, and every miss with its evidence. */
export function QuizResult(outcome: QuizOutcome) {
	const {services, labels, language, theme, go, results, help, quit} = useUi();
	const own = quizLabelsFor(language);
	const {share} = vocabularyLabelsFor(language);
	const scroll = useScroll();
	const {plan, result, notice} = outcome;
	// A teacher asks for a deck.
	const [deck, ...others] = result.decks;
	const told = others.length === 0 ? deck : undefined;
	useActions('quiz-result', (action) => {
		if (scroll.act(action)) return;
		switch (action) {
			case 'home':
				return go({name: 'home'});
			case 'quiz':
				return go({name: 'quiz-menu', ...(plan.deck === undefined ? {} : {deck: plan.deck})});
			case 'results':
				return told === undefined ? undefined : results(told);
			case 'statistics':
				return go({name: 'stats'});
			case 'help':
				return help('quiz-result');
			case 'quit':
				return quit();
			default:
		}
	});
	const at = services.now();
	const days = streak(services.progress.state, at, services.timezone(at));
	return (
		<Frame
			place="quiz-result"
			title={own.result.title(own.aMode[plan.mode])}
			status={[segment(labels.summary.score(result.right, result.total), 'muted')]}
			progress={{done: result.right, total: result.total}}
			body={(width) => ({
				lines: resultLines({...outcome, days}, {labels, own, theme, share, width}),
			})}
			pinned={(width) => noticeLines(notice, width)}
			scroll={scroll}
			hidden={new Set<Action>(told === undefined ? ['results'] : [])}
		/>
	);
}
