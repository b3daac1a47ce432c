import {blank} from '../../deck/deck-rules.js';
import {isCardId} from '../../deck/deck-id.js';
import {cardId, slug} from '../../deck/ids.js';
import type {Bilingual} from '../../errors.js';
import type {Fields} from './rest.js';

/** What a teacher who types a card leaves to be understood. */
export interface Understood {
	readonly question?: string;
	readonly answer?: string;
	readonly form?: string;
}

/** What parts the items of an order in one line. It begins where the white space does: a long gap is tried once. */
export const arrow = /(?<!\s)\s*(?:→|->)\s*/;

/** The key and the form of a card whose form is not named: what it holds tells them. */
export function understood(card: Fields): Understood {
	const {question, answer, distractors, items, pairs} = card;
	if (Array.isArray(items)) {
		return {form: 'order', ...(answer === undefined && {answer: items.join(' → ')})};
	}
	if (Array.isArray(pairs)) {
		const sides = pairs as ReadonlyArray<readonly string[]>;
		const key = sides.map((sides) => sides.join(' = ')).join('; ');
		return {form: 'match', ...(answer === undefined && {answer: key})};
	}
	const judgement = typeof answer === 'string' ? judgements[answer.toLowerCase()] : undefined;
	if (judgement !== undefined && distractors === undefined) {
		return {form: 'true-false', answer: judgement};
	}
	// A gap is typed with as many strokes as come.
	return typeof question === 'string' && question.match(/_{2,}/g)?.length === 1
		? {form: 'cloze', question: question.replace(/_{2,}/, blank)}
		: {};
}

/** What is said of a key that is the letter of no option. */
export function noSuchOption(letter: string): Bilingual {
	return {
		id: `kuncinya "${letter}", tetapi pilihan ${letter} tidak ada`,
		en: `the key is "${letter}", but there is no option ${letter}`,
	};
}

const judgements: Readonly<Record<string, string>> = {
	benar: 'Benar',
	betul: 'Benar',
	true: 'Benar',
	salah: 'Salah',
	false: 'Salah',
};

const kinds: Readonly<Record<string, string>> = {
	orang: 'person',
	tokoh: 'person',
	tempat: 'place',
	lembaga: 'organisation',
	peristiwa: 'event',
	tanggal: 'date',
	waktu: 'date',
	jumlah: 'quantity',
	singkatan: 'acronym',
	akronim: 'acronym',
	kutipan: 'quote',
	benda: 'thing',
	alasan: 'reason',
	sebab: 'reason',
	tujuan: 'purpose',
	cara: 'manner',
	kata: 'word',
};

/** A kind as decks name it, for its Indonesian name too. */
export function kindNamed(typed: string): string {
	return kinds[typed.toLowerCase()] ?? typed;
}

/**
 * Where a sentence gives the key: the first place where the key or another accepted form stands as whole words, else
 * all of it.
 */
export function spanOfKey(
	text: string,
	forms: readonly string[],
): {readonly start: number; readonly end: number} {
	for (const form of forms) {
		for (let at = text.indexOf(form); at >= 0 && form !== ''; at = text.indexOf(form, at + 1)) {
			const end = at + form.length;
			if (!isInWord(text, at) && !isInWord(text, end)) return {start: at, end};
		}
	}
	return {start: 0, end: text.length};
}

const isInWord = (text: string, at: number): boolean =>
	/[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at] ?? '');

/**
 * Gives cards without an id one made from their key, so that it stays when the question is reworded. Where several have
 * one key, the question makes the difference.
 */
export function nameCards(cards: ReadonlyArray<Record<string, unknown>>): void {
	const taken = new Set(cards.map(({id}) => id));
	const bases = cards.map(({answer}) => slug(textOf(answer), 48));
	const often = new Map<string, number>();
	const numbers = new Map<string, number>();
	for (const [index, base] of bases.entries()) {
		if (cards[index]!['id'] === undefined) often.set(base, (often.get(base) ?? 0) + 1);
	}
	for (const [index, card] of cards.entries()) {
		if (card['id'] !== undefined) continue;
		const base = bases[index]!;
		// Every other judgement has the same key.
		const isJudgement = card['form'] === 'true-false';
		const isOnly = isCardId(base) && often.get(base) === 1 && !taken.has(base) && !isJudgement;
		const id = isOnly
			? base
			: cardId({article: '', fact: textOf(card['answer']), form: textOf(card['question'])});
		card['id'] = free(id, taken, numbers);
		taken.add(card['id']);
	}
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** @param numbers the last one that each id was given */
function free(id: string, taken: ReadonlySet<unknown>, numbers: Map<string, number>): string {
	if (!taken.has(id)) return id;
	for (let number = (numbers.get(id) ?? 1) + 1; ; number++) {
		if (taken.has(`${id}-${number}`)) continue;
		numbers.set(id, number);
		return `${id}-${number}`;
	}
}
