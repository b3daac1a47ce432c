import {element, says} from './dom.js';
import {pupilName} from './result.js';
import {words} from './words.js';

/** Where a pupil writes what their teacher knows them by. */
export function nameField(
	pupil: string,
	change: (pupil: string) => void,
	note?: Node,
): HTMLElement {
	const field = element('input', {
		...{id: 'pupil', type: 'text', maxlength: '24', autocomplete: 'off'},
		...{spellcheck: 'false', enterkeyhint: 'done'},
	});
	field.value = pupil;
	field.addEventListener('input', (event) => {
		if (event instanceof InputEvent && event.isComposing) return;
		const name = pupilName(field.value);
		if (name !== field.value) field.value = name;
		change(name);
	});
	return element(
		'div',
		{class: 'name'},
		element('label', {for: 'pupil'}, says(words.name)),
		field,
		note,
	);
}
