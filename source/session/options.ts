import type {Card} from '../deck/deck.js';
import {readAnswerAmounts} from './judging/amounts.js';
import {readAnswerDate} from './judging/dates.js';
import {seeded, shuffle} from './chance.js';
import {fold} from './fold.js';

/** One of the answers to choose from. Two options never read the same. */
export interface Option {
	readonly text: string;
	readonly isKey: boolean;
}

/** More options than this make a question longer, not harder. */
export const mostOptions = 5;

function sortKey(text: string): readonly number[] | undefined {
	const date = readAnswerDate(text);
	if (date) return [date.year ?? 0, date.month ?? 0, date.day ?? 0, date.to?.day ?? 0];
	const amount = readAnswerAmounts(text, {isKey: true})[0];
	return amount && /\d/.test(text) ? [amount.value] : undefined;
}

function compare(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const other = b[index] ?? 0;
		if (value !== other) return value - other;
	}
	return 0;
}

function distinct(texts: readonly string[]): string[] {
	const seen = new Set<string>();
	return texts.filter((text) => {
		const folded = fold(text) || text.trim();
		if (folded === '' || seen.has(folded)) return false;
		seen.add(folded);
		return true;
	});
}

/**
 * The answers to choose from, in the order to show them: Benar before Salah, dates and figures rising,
 * everything else shuffled by card and session so that the key's place gives nothing away. Fewer than two
 * when the card has nothing to choose from.
 */
export function orderOptions(card: Card, sessionSeed: string): Option[] {
	if (card.form === 'true-false') {
		const isTrue = fold(card.answer) === 'benar';
		return [
			{text: 'Benar', isKey: isTrue},
			{text: 'Salah', isKey: !isTrue},
		];
	}
	const accepted = new Set((card.accept ?? []).map(fold));
	const wrong = (card.distractors ?? []).filter((text) => !accepted.has(fold(text)));
	const texts = distinct([card.answer, ...wrong]).slice(0, mostOptions);
	const options = texts.map((text) => ({text, isKey: text === card.answer}));
	const keys = options.map((option) => sortKey(option.text));
	if (keys.every((key) => key !== undefined)) {
		return options
			.map((option, index) => ({option, key: keys[index]!}))
			.sort((a, b) => compare(a.key, b.key))
			.map(({option}) => option);
	}
	return shuffle(options, seeded(`${card.id}\n${sessionSeed}`));
}
