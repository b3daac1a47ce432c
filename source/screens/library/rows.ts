import type {LibraryLabels} from '../../labels/library.js';
import type {HeldDeck, UnreadableDeck} from '../../services.js';
import {fold} from '../../session/fold.js';

export const libraryOrders = ['title', 'newest', 'largest'] as const;

export type LibraryOrder = (typeof libraryOrders)[number];

/** One row of the library: a deck, or a file that is none that can be read. */
export type LibraryRow =
	| {readonly deck: HeldDeck; readonly unreadable?: undefined}
	| {readonly deck?: undefined; readonly unreadable: UnreadableDeck};

export type RowGroup = 'own' | 'bundled' | 'unreadable';

export function groupOf({deck}: LibraryRow): RowGroup {
	if (!deck) return 'unreadable';
	return deck.bundled ? 'bundled' : 'own';
}

/** What names a row whatever else changes. */
export function rowKey({deck, unreadable}: LibraryRow): string {
	return deck ? `deck ${deck.id}` : `file ${unreadable.file}`;
}

const compare: Readonly<Record<LibraryOrder, (a: HeldDeck, b: HeldDeck) => number>> = {
	title: (a, b) => fold(a.title).localeCompare(fold(b.title), 'id', {numeric: true}),
	newest: (a, b) => madeAt(b) - madeAt(a),
	largest: (a, b) => b.cards.length - a.cards.length,
};

function madeAt({origin, createdAt}: HeldDeck): number {
	return Date.parse(createdAt ?? '') || (origin?.at ?? 0);
}

/** The rows that a query leaves, the learner's own decks first, what can't be read last. */
export function libraryRows(
	{
		decks,
		unreadable,
	}: {readonly decks: readonly HeldDeck[]; readonly unreadable: readonly UnreadableDeck[]},
	order: LibraryOrder,
	query: string,
): LibraryRow[] {
	const words = fold(query)
		.split(/\s+/)
		.filter((word) => word !== '');
	const matches = (...texts: readonly string[]): boolean => {
		const text = fold(texts.join(' '));
		return words.every((word) => text.includes(word));
	};
	const found = decks
		.filter(({title, description = '', id, origin}) =>
			matches(title, description, id, origin?.from ?? ''),
		)
		.sort((a, b) => compare[order](a, b) || compare.title(a, b));
	return [...found.filter(({bundled}) => !bundled), ...found.filter(({bundled}) => bundled)]
		.map((deck): LibraryRow => ({deck}))
		.concat(unreadable.filter(({file}) => matches(file)).map((each) => ({unreadable: each})));
}

/** Where a deck came from, in a word or two. */
export function shortOrigin({bundled, origin}: HeldDeck, says: LibraryLabels): string {
	if (bundled) return says.ofNewsquiz;
	if (!origin) return says.madeHere;
	const {from} = origin;
	if (/^https?:/i.test(from)) return from.replace(/^https?:\/\/(?:www\.)?([^/?#]+).*$/i, '$1');
	return from.split(/[/\\]/).at(-1) ?? from;
}
