import {type Line, segment} from '../../components/text/line.js';
import {wrapAfter} from '../../components/text/wrap.js';
import type {DeckReport} from '../../deck/lint/report.js';
import {type Language, type UserError, hintInApp} from '../../errors.js';
import type {Action, Place} from '../../keys/binding.js';
import type {Keymap} from '../../keys/keymap.js';
import {keyName} from '../../keys/names.js';
import type {ExportedDeck, HeldDeck, OfferedDecks} from '../../services.js';
import type {Notice} from '../notice.js';
import type {DeckDetails} from './details-view.js';
import type {Renewal} from './update-view.js';

/** What is open over the list. */
export type Panel =
	| {readonly name: 'details'; readonly details: DeckDetails}
	/** @param typed what was pasted on the list */
	| {readonly name: 'add'; readonly typed?: string}
	| {readonly name: 'pick'; readonly offered: OfferedDecks}
	| {readonly name: 'update'; readonly renewals: readonly Renewal[]}
	| {readonly name: 'form'; readonly deck: HeldDeck}
	| {readonly name: 'remove'; readonly deck: HeldDeck}
	| {readonly name: 'export'; readonly deck: HeldDeck}
	/** A copy, and what its form can't hold. */
	| {readonly name: 'written'; readonly title: string; readonly written: ExportedDeck}
	| {
			readonly name: 'check';
			/** A deck by its id, or a file by its name. */
			readonly of: string;
			readonly title: string;
			/** Whether it can be mended where it lies. */
			readonly isOwn: boolean;
			readonly report: DeckReport & {readonly path: string};
	  };

export interface PanelProps {
	/** Back to the list, which says something. */
	readonly onClose: (notice?: Notice) => void;
	/** To another panel. */
	readonly onOpen: (panel: Panel) => void;
}

/** Done, with a tick. */
export function doneNotice(text: string): Notice {
	return {mark: [segment('✓ ', 'right')], content: [segment(text)]};
}

/** What can't be done, and what to do about it. */
export function problemNotice(error: UserError, language: Language): Notice {
	const {says} = error;
	const hint = hintInApp(error);
	return {
		mark: [segment('! ', 'almost')],
		content: [
			segment(says[language], 'almost'),
			...(hint ? [segment(`${says[language].includes('\n') ? '\n' : ' '}${hint[language]}`)] : []),
		],
	};
}

/** The key that does something at a place, as the learner has it. */
export function firstKey(keymap: Keymap, place: Place, action: Action, language: Language): string {
	const key = keymap.at(place).find((binding) => binding.action === action)?.keys[0];
	return key === undefined ? '' : keyName(key, language);
}

/** A key and what it chooses. */
export function choice(key: string, text: string, width: number): Line[] {
	return wrapAfter([segment(key, 'key'), segment('  ')], [segment(text)], width);
}
