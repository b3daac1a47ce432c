import type {Scroll} from '../hooks/scroll.js';
import {useUi} from '../hooks/ui.js';
import type {Action} from '../keys/binding.js';
import {queue} from '../schedule/queue.js';
import type {StudyOf} from '../session/kept-study.js';
import {type DeckCard, keyOf} from '../session/question.js';
import {resultOf} from './study-end.js';
import {type StudyState, placeOf} from './study-state.js';

interface StudyEndSetting extends StudyOf {
	readonly get: () => StudyState;
	readonly put: (change: Partial<StudyState>) => void;
	readonly scroll: Scroll;
}

/** What keys do once a session is over: looking at cards again, and going on with others. */
export function useStudyEnd({get, put, scroll, deck}: StudyEndSetting): {
	/** The card that is looked at again. */
	readonly opened: () => DeckCard | undefined;
	/** Whether the action was one of these. */
	readonly act: (action: Action | undefined) => boolean;
} {
	const {services, go, results} = useUi();
	const revisit = () => resultOf(get().session).revisit;
	const ofDeck = deck === undefined ? {} : {deck};

	/** The rest of this session, or what is due of the same deck, or of all. */
	const goOn = (): void => {
		if (get().session.stage.kind !== 'finished') return put({isOver: false, isOpen: false});
		const at = services.now();
		const queued = queue(services.library.list().decks, get().progress, at, services.timezone(at));
		const isSame = queued.some((card) => card.deck === deck);
		if (queued.length > 0) go({name: 'study', ...(isSame ? ofDeck : {})});
	};
	const practise = (): void => {
		const cards = resultOf(get().session).hard.map(keyOf);
		if (cards.length === 0) return;
		go({name: 'study', custom: {choice: {cards}, mode: 'practice'}, ...ofDeck});
	};
	const select = (index: number): void => {
		scroll.reset();
		put({selected: Math.max(0, Math.min(revisit().length - 1, index))});
	};
	const open = (isOpen: boolean): void => {
		scroll.reset();
		put({isOpen});
	};

	return {
		opened: () => (placeOf(get()) === 'study-end-card' ? revisit()[get().selected] : undefined),
		act(action) {
			const {selected, isOpen} = get();
			switch (action) {
				case 'up':
				case 'down': {
					const to = selected + (action === 'up' ? -1 : 1);
					// Past the ends of the list the summary scrolls.
					if (isOpen || revisit()[to] === undefined) return false;
					select(to);
					return true;
				}
				case 'open':
					if (revisit().length === 0) go({name: 'home'});
					else open(true);
					return true;
				case 'close':
					open(false);
					return true;
				case 'next-card':
				case 'previous-card':
					select(selected + (action === 'next-card' ? 1 : -1));
					return true;
				case 'more':
					goOn();
					return true;
				case 'hard-ones':
					practise();
					return true;
				case 'results':
					if (deck !== undefined) results(deck);
					return true;
				default:
					return false;
			}
		},
	};
}
