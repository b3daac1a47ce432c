import type {Language} from '../errors.js';
import type {Action, Place} from './binding.js';
import type {Keymap} from './keymap.js';
import {keyName} from './names.js';

/** The name of the key that does something somewhere, for a sentence that asks to press it. */
export function keyOf(keymap: Keymap, place: Place, action: Action, language: Language): string {
	const binding = keymap.at(place).find((each) => each.action === action);
	return keyName(binding?.keys[0] ?? '', language);
}
