import type {Bilingual, Language} from '../errors.js';
import type {Action, Place} from './binding.js';
import type {Keymap} from './keymap.js';

const shown: Readonly<Record<string, Bilingual>> = {
	enter: {id: 'Enter', en: 'Enter'},
	space: {id: 'Spasi', en: 'Space'},
	escape: {id: 'Esc', en: 'Esc'},
	up: {id: '↑', en: '↑'},
	down: {id: '↓', en: '↓'},
	left: {id: '←', en: '←'},
	right: {id: '→', en: '→'},
	pageup: {id: 'PgUp', en: 'PgUp'},
	pagedown: {id: 'PgDn', en: 'PgDn'},
	tab: {id: 'Tab', en: 'Tab'},
	'shift+tab': {id: 'Shift+Tab', en: 'Shift+Tab'},
	home: {id: 'Home', en: 'Home'},
	end: {id: 'End', en: 'End'},
	backspace: {id: 'Backspace', en: 'Backspace'},
	delete: {id: 'Delete', en: 'Delete'},
};

/** The key to show for what is done somewhere; empty where no key does it. */
export function keyFor(keymap: Keymap, place: Place, action: Action, language: Language): string {
	const key = keymap.at(place).find((binding) => binding.action === action)?.keys[0];
	return key === undefined ? '' : keyName(key, language);
}

/** A key's name as it stands on the keyboard. */
export function keyName(key: string, language: Language): string {
	const [, letter] = /^ctrl\+(.)$/.exec(key) ?? [];
	return letter === undefined ? (shown[key]?.[language] ?? key) : `Ctrl+${letter.toUpperCase()}`;
}
