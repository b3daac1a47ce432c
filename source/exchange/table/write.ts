import type {Card, Deck} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {cellText, quotedCell, type Separator, withoutGuard} from '../escape.js';
import {sourceOf} from '../decks/sources.js';
import {type Fields, restCell, without} from '../typed/rest.js';
import {understood} from '../typed/typed-card.js';
import {
	articleColumns,
	type CardColumn,
	cardColumns,
	type Column,
	headingOf,
	meantBy,
	shownOf,
	shownOfArticle,
	writtenColumns,
} from './columns.js';
import {evidenceIn} from './evidence.js';

/**
 * A deck as a table: a heading, then a row for each card. No cell is a formula. What its cells can't hold stands as JSON
 * in the last two columns: of a card in its row, of the deck in the first one.
 */
export function writeTable(deck: Deck, language: Language, separator: Separator): string {
	const headings = writtenColumns.map((column) => headingOf(column as 'question')[language]);
	const rows = deck.cards.map((card, index) => {
		const cells = cellsOf(card, deck, separator);
		const shown = index === 0 ? {...cells, deck: restCell(restOfDeck(deck))} : cells;
		return writtenColumns.map((column) => shown[column] ?? '');
	});
	const none = writtenColumns.map((column) =>
		column === 'deck' ? restCell(restOfDeck(deck)) : '',
	);
	return [headings, ...(rows.length > 0 ? rows : [none])]
		.map((row) => `${row.map((cell) => quotedCell(cell, separator)).join(separator)}\r\n`)
		.join('');
}

/** The cells of a card's row, without that of the deck. */
export function cellsOf(
	card: Card,
	deck: Deck,
	separator: Separator,
): Readonly<Partial<Record<Column, string>>> {
	const source = shownOfArticle(sourceOf(card, deck));
	const cell = (text: string): string => cellText(text, separator);
	const shown = Object.fromEntries(
		cardColumns.map((column) => [column, cell(shownOf[column](card))]),
	) as Record<CardColumn, string>;
	return {
		...shown,
		...Object.fromEntries(articleColumns.map((column) => [column, cell(source[column])])),
		card: restCell(restOfCard(card, shown, deck)),
	};
}

/** What the cells of a card would be read as. */
export function meantByCells(
	shown: Readonly<Record<CardColumn, string>>,
	article: string | undefined,
): Fields {
	const plain: Record<string, unknown> = {};
	for (const column of cardColumns) {
		const cell = withoutGuard(shown[column].trim());
		if (cell === '' || column === 'evidence') continue;
		plain[column] = meantBy[column](cell);
	}
	const typed = {kind: 'custom', ...plain, ...('form' in plain ? {} : understood(plain))};
	const sentence = withoutGuard(shown.evidence.trim());
	return sentence === '' ? typed : {...typed, evidence: evidenceIn(sentence, typed, article)};
}

/** What of a card its cells don't tell; `null` for what they would tell and it has not. */
function restOfCard(card: Card, shown: Readonly<Record<CardColumn, string>>, deck: Deck): Fields {
	const meant = meantByCells(shown, sourceOf(card, deck)?.id);
	const wrong = Object.entries(card).filter(([field, value]) => !isSame(meant[field], value));
	const absent = Object.keys(meant).filter((field) => card[field] === undefined);
	return {
		...Object.fromEntries(wrong),
		...Object.fromEntries(absent.map((field) => [field, null])),
		// A spreadsheet takes such an id for a number or a day and writes another one.
		...(/^[\d+-]/.test(card.id) && {id: card.id}),
	};
}

function restOfDeck(deck: Deck): Fields {
	return without(deck, ['format', 'version', 'language', 'cards']);
}

const isSame = (one: unknown, other: unknown): boolean =>
	JSON.stringify(one) === JSON.stringify(other);
