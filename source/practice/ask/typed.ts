import type {PageCard} from '../cards.js';
import {button, element, says} from '../dom.js';
import {words} from '../words.js';
import {type AskSetting, type Asked, type Given, given, giveUp, quiet} from './asked.js';

/** A line to type in. */
export function askTyped(card: PageCard, {judge, give}: AskSetting): Asked {
	const field = element('input', {
		...{id: 'answer', type: 'text', maxlength: '300', lang: 'id', autocomplete: 'off'},
		...{autocapitalize: 'off', autocorrect: 'off', spellcheck: 'false', enterkeyhint: 'done'},
	});
	const check = (): void => {
		const typed = field.value.trim();
		// An empty answer is a slip of the finger: whoever doesn't know says so.
		if (typed === '') field.focus();
		else end(given(judge(typed, card), typed));
	};
	const end = (answer: Given): void => {
		if (field.disabled) return;
		field.disabled = true;
		row.remove();
		give(answer);
	};
	const row = element(
		'div',
		{class: 'row'},
		button(words.check, check, {class: 'main'}),
		giveUp(end),
	);
	field.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || event.isComposing) return;
		event.preventDefault();
		event.stopPropagation();
		check();
	});
	return {
		body: element(
			'div',
			{class: 'typed'},
			element('label', {for: 'answer'}, says(words.typeHere)),
			field,
			row,
		),
		press: quiet,
	};
}
