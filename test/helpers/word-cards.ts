import type {Card, Deck} from '../../source/deck/deck.js';
import type {LogEvent} from '../../source/progress/event.js';

/** `menyerahkan < serah: meN- -kan`, as a card; the word alone for a root. */
export function wordCard(line: string, more: Partial<Card> = {}): Card {
	const [form = '', family] = line.split(' < ');
	const [root = form, affixes] = family?.split(': ') ?? [];
	const sentence = `Contoh dengan ${form}.`;
	return {
		id: `${form}-arti`.replaceAll(' ', '-'),
		kind: 'word',
		form: 'gloss',
		question: `Apa arti “${form}”?`,
		answer: `the meaning of ${form}`,
		fact: `root-${root.replaceAll(' ', '-')}`,
		word: {form, root, affixes: affixes?.split(' ') ?? [], gloss: 'a gloss', sentence},
		...more,
	};
}

/** A deck of word cards, one for each line. */
export function wordDeck(lines: readonly string[], id = 'kata-dari-berita'): Deck {
	return {
		format: 'newsquiz',
		version: 1,
		id,
		title: 'Kata dari berita',
		language: 'id',
		cards: lines.map((line) => wordCard(line)),
	};
}

const day = 86_400_000;

/** One answer to each of some cards of a deck: `Mudah` four times over months where they are to be mature. */
export function answersTo(
	deck: Deck,
	{
		mature = [],
		seen = [],
	}: {readonly mature?: readonly string[]; readonly seen?: readonly string[]},
	until: number,
): LogEvent[] {
	const given = [
		...mature.flatMap((word) => [90, 80, 60, 30].map((ago) => ({word, ago, grade: 4 as const}))),
		...seen.map((word) => ({word, ago: 1, grade: 1 as const})),
	];
	return given
		.map(({word, ago, grade}) => ({
			card: deck.cards.find((each) => each.word?.form === word)!.id,
			at: until - ago * day,
			grade,
		}))
		.sort((a, b) => a.at - b.at)
		.map((answer, index) => ({
			...{v: 1, device: 'here', n: index + 1, tz: 420, type: 'review', deck: deck.id},
			...answer,
			...{ms: 1000, mode: 'study'},
		}));
}
