import {seeded, shuffle} from '../../session/chance.js';
import {judgeOrder, misplacedIn} from '../../session/ordering.js';
import type {PageCard} from '../cards.js';
import {button, copyOf, element, says, textOf} from '../dom.js';
import {words} from '../words.js';
import {
	type AskSetting,
	type Asked,
	type Given,
	given,
	giveUp,
	mark,
	placeOf,
	step,
} from './asked.js';

/** Items to tap one after the other: easier on a phone than dragging, and the same by keyboard. */
export function askOrder({items}: PageCard, {seed, give}: AskSetting): Asked {
	const texts = items.map(textOf);
	const mixed = mixedUp(texts, seed);
	/** Which of the mixed rows have been tapped, in their order. */
	let tapped: number[] = [];
	const number = mixed.map(() => element('b', {}, '·'));
	const tap = (row: number): void => {
		tapped = tapped.includes(row) ? tapped.filter((each) => each !== row) : [...tapped, row];
		draw();
	};
	const draw = (): void => {
		for (const [row, each] of rows.entries()) {
			const at = tapped.indexOf(row);
			number[row]!.textContent = at < 0 ? '·' : String(at + 1);
			each.setAttribute('aria-pressed', String(at >= 0));
		}
		check.disabled = tapped.length < mixed.length;
	};
	const end = (answer: Given): void => {
		const misplaced = misplacedIn(tapped.map((row) => mixed[row]!));
		for (const [row, each] of rows.entries()) {
			each.disabled = true;
			const item = mixed[row]!;
			if (tapped.includes(row) && !misplaced.has(item)) mark(each, 'key', '✓ ', words.inPlace);
			else mark(each, 'miss', '✗ ', words.belongs(String(item + 1)));
		}
		closing.remove();
		give(answer);
	};
	const rows = mixed.map((item, row) => {
		const label = document.createDocumentFragment();
		label.append(number[row]!, element('span', {lang: 'id'}, copyOf(items[item]!)));
		return button(label, () => tap(row), {class: 'opt', 'aria-pressed': 'false'});
	});
	const check = button(
		words.check,
		() =>
			end(
				given(
					judgeOrder(
						texts,
						tapped.map((row) => mixed[row]!),
					),
				),
			),
		{class: 'main'},
	);
	const closing = element('div', {class: 'row'}, check, giveUp(end));
	check.disabled = true;
	return {
		body: element(
			'div',
			{},
			element('p', {class: 'note'}, says(words.orderNote)),
			element('div', {class: 'opts'}, ...rows),
			closing,
		),
		press(key) {
			const place = placeOf(key, rows.length);
			if (place === undefined) return step(rows, key);
			rows[place]!.click();
			return true;
		},
	};
}

/** Places of texts in an order that is not the right one. */
function mixedUp(texts: readonly string[], seed: string): number[] {
	const mixed = shuffle([...texts.keys()], seeded(seed));
	const isDone = mixed.every((item, place) => texts[item] === texts[place]);
	return isDone ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
}
