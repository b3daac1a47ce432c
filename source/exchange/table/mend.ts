import type {Card, Deck} from '../../deck/deck.js';
import {type Change, type Mended, mendDeck} from '../../deck/lint/fix.js';
import {quotedCell} from '../escape.js';
import {type CardColumn, cardColumns} from './columns.js';
import {readTable} from './read.js';
import {cellsOf} from './write.js';

/**
 * Mends in a table what can be mended surely: only the rows of cards that change are written again, and of these only
 * the cells that do.
 * @throws UserError when it is no table of a deck
 */
export function mendTable(text: string, name: string): Mended {
	const reading = readTable(text, name);
	const {text: json, changes} = mendDeck(JSON.stringify(reading.value, null, 2));
	if (changes.length === 0) return {text, changes};
	const before = reading.value as Deck;
	const after = JSON.parse(json) as Deck;
	const {columns, rows, separator} = reading;
	const left = new Set<number>();
	let mended = '';
	let from = 0;
	for (const [index, card] of after.cards.entries()) {
		const old = before.cards[index]!;
		const row = rows[index]!;
		const changed = changedColumns(old, card);
		// Options that have a column each have letters, which keys may go by.
		const hasPlace = changed.every((column) => columns.includes(column));
		if (!hasPlace) left.add(index);
		if (!hasPlace || changed.length === 0) continue;
		const cells = [...row.cells];
		const now = cellsOf(card, after, separator);
		for (const column of [...changed, 'card' as const]) {
			const at = columns.indexOf(column);
			if (at >= 0) cells[at] = now[column] ?? '';
		}
		mended += text.slice(from, row.start);
		mended += cells.map((cell) => quotedCell(cell, separator)).join(separator);
		from = row.end;
	}
	const made = changes.filter(({card}: Change) => card !== undefined && !left.has(card));
	return {text: mended + text.slice(from), changes: made};
}

function changedColumns(old: Card, now: Card): CardColumn[] {
	return cardColumns.filter(
		(column) => JSON.stringify(old[column]) !== JSON.stringify(now[column]),
	);
}
