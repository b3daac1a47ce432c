import type {Bilingual} from '../errors.js';
import type {LibraryAction, LibraryPlace} from './library.js';
import type {PeopleAction, PeoplePlace} from './people.js';
import type {ResultsAction, ResultsPlace} from './results.js';

/** Where a key means something: a screen, or a state of it. */
export type Place =
	| 'home'
	| 'think'
	| 'choice'
	| 'type'
	| 'true-false'
	| 'order'
	| 'order-held'
	| 'match'
	| 'match-pick'
	| 'paused'
	| 'study-end'
	| 'study-end-card'
	| 'answer'
	| 'quiz-menu'
	| 'quiz-replace'
	| 'exam-menu'
	| 'quiz-choice'
	| 'quiz-type'
	| 'quiz-leave'
	| 'quiz-result'
	| 'exam-choice'
	| 'exam-type'
	| 'exam-overview'
	| 'exam-hand-in'
	| 'feedback'
	| 'accept'
	| 'waiting'
	| 'summary'
	| 'build'
	| 'building'
	| 'build-known'
	| 'build-leave'
	| 'feed'
	| 'feed-making'
	| 'feed-done'
	| 'approve'
	| 'approve-field'
	| 'words'
	| 'custom-study'
	| 'placement'
	| 'placed'
	| 'stats'
	| 'confirm'
	| 'read'
	| 'read-word'
	| 'read-ask'
	| 'read-grade'
	| 'read-end'
	| 'look-up'
	| 'look-up-field'
	| LibraryPlace
	| 'marked'
	| 'deck'
	| 'deck-search'
	| 'deck-choose'
	| 'deck-card'
	| 'deck-forget'
	| 'flag'
	| 'flag-note'
	| 'card-form'
	| 'card-form-leave'
	| PeoplePlace
	| ResultsPlace
	| 'help'
	| 'help-search'
	| 'settings'
	| 'settings-field'
	| 'keys'
	| 'backups'
	| 'keys-press'
	| 'keys-confirm'
	| 'keys-search'
	| 'palette'
	| 'welcome'
	| 'welcome-field'
	| 'problem';

export type Action =
	| 'up'
	| 'down'
	| 'first'
	| 'last'
	| 'page-up'
	| 'page-down'
	| 'open'
	| 'study-all'
	| 'language'
	| 'quiz'
	| 'reveal'
	| 'give-up'
	| 'pick'
	| 'option-1'
	| 'option-2'
	| 'option-3'
	| 'option-4'
	| 'option-5'
	| 'use-think'
	| 'use-type'
	| 'use-choice'
	| 'hint'
	| 'grab'
	| `carry-${'up' | 'down'}`
	| `item-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`
	| `partner-${'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g'}`
	| 'step-back'
	| 'pause'
	| 'more'
	| 'hard-ones'
	| 'next-card'
	| 'previous-card'
	| 'check'
	| 'grade-1'
	| 'grade-2'
	| 'grade-3'
	| 'grade-4'
	| 'grade-selected'
	| 'lower-grade'
	| 'higher-grade'
	| 'undo'
	| 'suspend'
	| 'bury'
	| 'flag'
	| 'unflag'
	| `reason-${1 | 2 | 3 | 4 | 5 | 6}`
	| 'edit'
	| 'editor'
	| 'next-field'
	| 'previous-field'
	| 'revert'
	| 'browse'
	| 'marked'
	| 'filter'
	| 'sort'
	| 'choose-all'
	| 'practise'
	| 'reset'
	| 'was-right'
	| 'accept'
	| 'never-mind'
	| 'next'
	| 'previous'
	| 'doubt'
	| 'clear'
	| 'overview'
	| 'my-words'
	| 'statistics'
	| 'next-section'
	| 'previous-section'
	| 'custom-study'
	| 'place'
	| 'known'
	| 'unknown'
	| 'home'
	| 'new-deck'
	| 'make'
	| 'clipboard'
	| 'read-it'
	| 'toggle'
	| 'keep-all'
	| 'drop-all'
	| 'deck-title'
	| 'date'
	| 'save'
	| 'yes'
	| 'no'
	| 'left'
	| 'right'
	| 'next-marked'
	| 'previous-marked'
	| 'look'
	| 'add-word'
	| 'know-word'
	| 'finish'
	| 'resume'
	| 'done'
	| 'look-up'
	| 'next-word'
	| 'previous-word'
	| 'search'
	| 'back'
	| 'speak'
	| 'speak-sentence'
	| LibraryAction
	| PeopleAction
	| ResultsAction
	| 'help'
	| 'close'
	| 'copy-report'
	| 'leave'
	| 'quit'
	| 'palette'
	| 'settings'
	| 'change'
	| 'restore'
	| 'next-choice'
	| 'previous-choice'
	| 'reset-all'
	| 'add-key'
	/** Heard by the app itself, wherever it is. */
	| 'interrupt';

export interface Together {
	/** The keys of all of them; the first key of the binding unless given. */
	readonly keys?: string;
	readonly label: Bilingual;
	/** The help too shows one row for all. */
	readonly inHelp?: boolean;
}

export interface Binding {
	readonly action: Action;
	/** Names of keys, the one to show first. */
	readonly keys: readonly string[];
	readonly label: Bilingual;
	readonly places: readonly Place[];
	/** How the footer shows several keys of one kind together, if this binding stands for them. */
	readonly together?: Together;
	/** Listed under another binding of its kind. */
	readonly isListedElsewhere?: boolean;
	/** The same on most screens: the help lists it once. */
	readonly isGeneral?: boolean;
	/** In the footer; absent for keys that only the help lists. The lowest are kept longest. */
	readonly footer?: number;
}
