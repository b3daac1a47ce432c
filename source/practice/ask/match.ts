import {seeded, shuffle} from '../../session/chance.js';
import type {Judgement} from '../../session/judge.js';
import {isPaired, judgePairs} from '../../session/matching.js';
import type {PageCard} from '../cards.js';
import {copyOf, button, element, says, textOf} from '../dom.js';
import {words} from '../words.js';
import {
	type AskSetting,
	type Asked,
	type Given,
	given,
	giveUp,
	letters,
	mark,
	quiet,
} from './asked.js';

/** Rows that are each given the letter of a partner, as on paper. */
export function askMatch({pairs}: PageCard, {seed, give}: AskSetting): Asked {
	const places = [...pairs.keys()];
	const rows = shuffle(places, seeded(`${seed}\nleft`));
	const partners = shuffle(places, seeded(`${seed}\nright`));
	const texts = pairs.map(([left, right]): [string, string] => [textOf(left), textOf(right)]);
	const chosen = new Map<number, number>();
	const choices: Array<ReadonlyMap<number, HTMLInputElement>> = [];
	const choose = (row: number, letter: number): void => {
		for (const [other, held] of chosen) {
			if (held !== letter || other === row) continue;
			// A partner belongs to one row.
			chosen.delete(other);
			choices[other]!.get(letter)!.checked = false;
		}
		chosen.set(row, letter);
		check.disabled = chosen.size < rows.length;
	};
	const fields = rows.map((pair, row) => {
		const radios = new Map<number, HTMLInputElement>();
		const labels = partners.map((partner, letter) => {
			const radio = element('input', {type: 'radio', name: `row${row}`, value: String(letter)});
			radio.addEventListener('change', () => choose(row, letter));
			radios.set(letter, radio);
			return element(
				'label',
				{},
				radio,
				element('b', {}, letters[letter] ?? String(letter + 1)),
				element('span', {class: 'v', lang: 'id'}, ` ${texts[partner]![1]}`),
			);
		});
		choices.push(radios);
		return element(
			'fieldset',
			{},
			element('legend', {lang: 'id'}, copyOf(pairs[pair]![0])),
			element('div', {class: 'letters'}, ...labels),
		);
	});
	const end = (answer: Given): void => {
		for (const [row, field] of fields.entries()) {
			field.disabled = true;
			const [letter, pair] = [chosen.get(row), rows[row]!];
			const isRight = letter !== undefined && isPaired(texts, pair, partners[letter]);
			if (isRight) mark(field, 'key', '✓ ', words.inPlace);
			else mark(field, 'miss', '✗ ', words.belongs(letters[partners.indexOf(pair)]!));
		}
		closing.remove();
		give(answer);
	};
	const judged = (): Judgement => {
		const found: Array<number | undefined> = places.map(() => undefined);
		for (const [row, letter] of chosen) found[rows[row]!] = partners[letter];
		return judgePairs(texts, found);
	};
	const check = button(words.check, () => end(given(judged())), {class: 'main'});
	const closing = element('div', {class: 'row'}, check, giveUp(end));
	check.disabled = true;
	return {
		body: element(
			'div',
			{class: 'match'},
			element('p', {class: 'note'}, says(words.matchNote)),
			element('h3', {}, says(words.partners)),
			element(
				'ol',
				{class: 'partners', lang: 'id'},
				...partners.map((partner) => element('li', {}, copyOf(pairs[partner]![1]))),
			),
			...fields,
			closing,
		),
		press: quiet,
	};
}
