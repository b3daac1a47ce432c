import type {TextFieldAction} from '../session/text-field.js';
import type {Press} from './presses.js';

const edits: Readonly<Record<string, TextFieldAction>> = {
	backspace: {type: 'erase-before'},
	delete: {type: 'erase-after'},
	left: {type: 'left'},
	right: {type: 'right'},
	home: {type: 'start'},
	end: {type: 'end'},
	'ctrl+a': {type: 'start'},
	'ctrl+e': {type: 'end'},
	'ctrl+w': {type: 'erase-word'},
	'ctrl+u': {type: 'erase-line'},
};

/** What a press does to a field of text; undefined when it is no key of typing. */
export function editOf(press: Press): TextFieldAction | undefined {
	return press.text === undefined ? edits[press.key] : {type: 'insert', text: press.text};
}
