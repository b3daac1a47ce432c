import {Frame} from '../components/frame.js';
import {blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import {useActions} from '../hooks/actions.js';
import {useMachine} from '../hooks/machine.js';
import type {Route} from '../hooks/routes.js';
import {useScroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action, Place} from '../keys/binding.js';
import {vocabularyLabelsFor} from '../labels/vocabulary.js';
import type {Services} from '../services.js';
import {drawPlacement, placementOf, type PlacementWord} from '../vocabulary/placement.js';
import {type Notice, failureNotice, noticeLines} from './notice.js';
import {placedBody, placementBody, placementPinned} from './placement-view.js';

interface PlacementProps {
	readonly words: readonly PlacementWord[];
	/** Where it leads, finished or not. */
	readonly next: Route;
}

interface PlacementState {
	readonly answers: readonly boolean[];
	readonly isLeaving: boolean;
	readonly notice?: Notice;
}

/** Draws the words of this placement. */
export function preparePlacement(services: Services): Omit<PlacementProps, 'next'> {
	return {words: drawPlacement(() => services.random())};
}

/** Forty words to say yes or no to, and what that tells of the learner's vocabulary. */
export function PlacementScreen({words, next}: PlacementProps) {
	const {labels, language, services, go, help, quit} = useUi();
	const says = vocabularyLabelsFor(language);
	const scroll = useScroll();
	const [get, set] = useMachine((): PlacementState => ({answers: [], isLeaving: false}));
	const isDone = (): boolean => get().answers.length === words.length;
	const place = (): Place => (get().isLeaving ? 'confirm' : isDone() ? 'placed' : 'placement');

	const answer = (isKnown: boolean): void => {
		const answers = [...get().answers, isKnown];
		if (answers.length === words.length) {
			const {level, known, unknown} = placementOf(words, answers);
			try {
				services.progress.record({type: 'words', known, unknown, level, why: 'placement'});
			} catch (error) {
				try {
					return set({...get(), notice: failureNotice(error, language, labels)});
				} catch (fault) {
					return go({name: 'problem', error: fault});
				}
			}
		}
		scroll.reset();
		set({answers, isLeaving: false});
	};

	useActions(place, (action) => {
		const state = get();
		const here = place();
		if (here !== 'confirm' && scroll.act(action)) return;
		switch (action) {
			case 'known':
				return answer(true);
			case 'unknown':
				return answer(false);
			case 'undo':
				scroll.reset();
				return set({answers: state.answers.slice(0, -1), isLeaving: false});
			case 'leave':
				if (state.answers.length === 0) return go(next);
				return set({...state, isLeaving: true});
			case 'no':
				return set({...state, isLeaving: false});
			case 'yes':
			case 'home':
				return go(next);
			case 'my-words':
				return go({name: 'words'});
			case 'help':
				return help(here);
			case 'quit':
				return quit();
			default:
				return;
		}
	});

	const {answers, isLeaving, notice} = get();
	const model = {words, answers};
	const hidden: ReadonlySet<Action> = new Set(answers.length === 0 ? (['undo'] as const) : []);
	return (
		<Frame
			place={place()}
			title={isDone() ? says.placement.done : says.placement.title}
			status={
				isDone()
					? []
					: [segment(says.placement.progress(answers.length + 1, words.length), 'muted')]
			}
			progress={{done: answers.length, total: words.length}}
			body={(width) =>
				isDone()
					? placedBody(model, placementOf(words, answers), says, width)
					: placementBody(model, says, width)
			}
			pinned={(width) =>
				isLeaving
					? [blank, ...wrap([segment(says.placement.leave, 'almost')], width)]
					: notice
						? noticeLines(notice, width)
						: isDone()
							? []
							: placementPinned(model, says, width)
			}
			leastBody={7}
			scroll={scroll}
			hidden={hidden}
		/>
	);
}
