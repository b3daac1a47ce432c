import {seeded, shuffle} from '../../session/chance.js';
import type {PageCard} from '../cards.js';
import {button, copyOf, element} from '../dom.js';
import {words} from '../words.js';
import {type AskSetting, type Asked, letters, mark, placeOf, step} from './asked.js';

/** Options to tap, each a button. */
export function askChoice({options, isFixed}: PageCard, {seed, give}: AskSetting): Asked {
	const shown = isFixed ? [...options] : shuffle(options, seeded(seed));
	let isOpen = true;
	const choose = (chosen: number): void => {
		if (!isOpen) return;
		isOpen = false;
		for (const [at, {outcome}] of shown.entries()) {
			const row = rows[at]!;
			row.disabled = true;
			if (outcome === 1) mark(row, 'key', '✓ ', at === chosen ? words.isKeyAndYours : words.isKey);
			else if (at === chosen) mark(row, 'miss', '✗ ', words.isYours);
		}
		const {outcome} = shown[chosen]!;
		give({outcome, verdict: outcome === 1 ? 'right' : 'wrong'});
	};
	const rows = shown.map(({text}, at) =>
		button(optionOf(letters[at]!, copyOf(text)), () => choose(at), {class: 'opt'}),
	);
	return {
		body: element('div', {class: 'opts'}, ...rows),
		press(key) {
			if (!isOpen) return false;
			const place = placeOf(key, shown.length);
			if (place === undefined) return step(rows, key);
			choose(place);
			return true;
		},
	};
}

function optionOf(letter: string, text: Node): DocumentFragment {
	const option = document.createDocumentFragment();
	option.append(element('b', {}, letter), element('span', {lang: 'id'}, text));
	return option;
}
