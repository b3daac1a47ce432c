import type {Action, Place} from '../keys/binding.js';
import {useKeyboard} from './keyboard.js';
import type {Press} from './presses.js';
import {useUi} from './ui.js';

/**
 * Listens to the keyboard for what keys do at a place, as the learner has set them.
 * @param place where the screen stands; asked anew at each key
 * @param act hears of keys without an action too, since they may type something
 */
export function useActions(
	place: Place | (() => Place),
	act: (action: Action | undefined, press: Press) => void,
): void {
	const {keymap, palette} = useUi();
	useKeyboard((press) => {
		const here = typeof place === 'function' ? place() : place;
		const action = keymap.actionFor(here, press.key);
		if (action === 'palette') palette(here);
		else act(action, press);
	});
}
