import type {CardKey, Memory, Stage} from './state.js';
import {cardKey} from './state.js';

const stages = ['new', 'learning', 'review', 'relearning'] as const satisfies readonly Stage[];

/** What each number of a memory is kept in: times and what FSRS computes need eight bytes. */
const kinds = {
	due: Float64Array,
	stability: Float64Array,
	difficulty: Float64Array,
	last: Float64Array,
	reps: Int32Array,
	lapses: Int32Array,
	day: Int32Array,
	interval: Int32Array,
	step: Int32Array,
	first: Int32Array,
	failed: Int32Array,
	stage: Uint8Array,
} as const satisfies Record<
	keyof Memory,
	typeof Float64Array | typeof Int32Array | typeof Uint8Array
>;

type Field = keyof typeof kinds;
const fields = Object.keys(kinds) as Field[];

/** The memories of one deck's cards, a column for each of their fields. */
export type Columns = {readonly [F in Field]: InstanceType<(typeof kinds)[F]>} & {
	/** The ids of the cards, with slashes between: no id holds one. */
	readonly cards: string;
};

/** The most bytes that one number takes: columns begin at multiples of it. */
const WIDEST = 8;

/** Memories by deck, in columns. */
export function columnsOf(memories: ReadonlyMap<CardKey, Memory>): Array<[string, Columns]> {
	const decks = new Map<string, {readonly cards: string[]; readonly memories: Memory[]}>();
	for (const [key, memory] of memories) {
		const slash = key.indexOf('/');
		const name = key.slice(0, slash);
		let deck = decks.get(name);
		if (!deck) decks.set(name, (deck = {cards: [], memories: []}));
		deck.cards.push(key.slice(slash + 1));
		deck.memories.push(memory);
	}

	return [...decks].map(([name, deck]) => [name, columnsOfDeck(deck.cards, deck.memories)]);
}

function columnsOfDeck(cards: readonly string[], memories: readonly Memory[]): Columns {
	const columns = emptyColumns(cards.join('/'), memories.length);
	for (const field of fields) {
		const column = columns[field];
		for (const [row, memory] of memories.entries()) {
			column[row] = numberOf(memory, field);
		}
	}

	return columns;
}

/** Stands in the column `failed` for a card that was never answered Again. */
export const NEVER = -(2 ** 31);

function numberOf(memory: Memory, field: Field): number {
	if (field === 'stage') return stages.indexOf(memory.stage);
	return memory[field] ?? NEVER;
}

function emptyColumns(cards: string, length: number): Columns {
	return columnsWith(cards, (Kind) => new Kind(length));
}

function columnsWith(
	cards: string,
	make: (Kind: (typeof kinds)[Field]) => InstanceType<(typeof kinds)[Field]>,
): Columns {
	const columns = Object.fromEntries(fields.map((field) => [field, make(kinds[field])]));
	return {cards, ...columns} as Columns;
}

/** How many bytes the columns of so many cards take, without their ids. */
export function sizeOfColumns(length: number): number {
	return fields.reduce((sum, field) => sum + padded(kinds[field].BYTES_PER_ELEMENT * length), 0);
}

/** Writes the columns, without the ids, to `bytes` at `start`. */
export function writeColumns(columns: Columns, bytes: Uint8Array, start: number): void {
	for (const field of fields) {
		const {buffer, byteOffset, byteLength} = columns[field];
		bytes.set(new Uint8Array(buffer, byteOffset, byteLength), start);
		start += padded(byteLength);
	}
}

/**
 * Columns that {@link writeColumns} wrote, as they stand there: nothing is copied.
 * @param start where they begin in `buffer`, at a multiple of 8
 */
export function readColumns(
	cards: string,
	length: number,
	buffer: ArrayBuffer,
	start: number,
): Columns {
	return columnsWith(cards, (Kind) => {
		const column = new Kind(buffer, start, length);
		start += padded(column.byteLength);
		return column;
	});
}

function padded(size: number): number {
	return Math.ceil(size / WIDEST) * WIDEST;
}

interface OpenedDeck {
	/** What its cards' keys begin with. */
	readonly prefix: string;
	readonly columns: Columns;
	/** In which row a card is. */
	readonly rows: ReadonlyMap<string, number>;
}

/**
 * Memories that are taken from their columns only when they are asked for, and cards looked up only in
 * decks that are.
 */
export class ColumnMap implements ReadonlyMap<CardKey, Memory> {
	readonly #decks: ReadonlyMap<string, Columns>;
	readonly #opened = new Map<string, OpenedDeck>();
	/** The deck that was asked for last: most questions come deck by deck. */
	#last: OpenedDeck | undefined;
	readonly size: number;

	constructor(decks: Iterable<readonly [string, Columns]>) {
		this.#decks = new Map(decks);
		this.size = [...this.#decks.values()].reduce((sum, {stage}) => sum + stage.length, 0);
	}

	get(key: CardKey): Memory | undefined {
		if (!this.#last || !key.startsWith(this.#last.prefix)) this.#last = this.#open(key);
		if (!this.#last) return undefined;
		const {columns, rows, prefix} = this.#last;
		const row = rows.get(key.slice(prefix.length));
		return row === undefined ? undefined : memoryAt(columns, row);
	}

	#open(key: CardKey): OpenedDeck | undefined {
		const deck = key.slice(0, key.indexOf('/'));
		const known = this.#opened.get(deck);
		const columns = this.#decks.get(deck);
		if (known || !columns) return known;
		const opened = {prefix: `${deck}/`, columns, rows: rowsOf(columns)};
		this.#opened.set(deck, opened);
		return opened;
	}

	has(key: CardKey): boolean {
		return this.get(key) !== undefined;
	}

	*entries(): MapIterator<[CardKey, Memory]> {
		for (const [deck, columns] of this.#decks) {
			for (const [row, card] of cardsOf(columns).entries()) {
				yield [cardKey(deck, card), memoryAt(columns, row)];
			}
		}
	}

	*keys(): MapIterator<CardKey> {
		for (const [deck, columns] of this.#decks) {
			for (const card of cardsOf(columns)) yield cardKey(deck, card);
		}
	}

	*values(): MapIterator<Memory> {
		for (const columns of this.#decks.values()) {
			for (let row = 0; row < columns.stage.length; row++) yield memoryAt(columns, row);
		}
	}

	[Symbol.iterator](): MapIterator<[CardKey, Memory]> {
		return this.entries();
	}

	forEach(each: (value: Memory, key: CardKey, map: ReadonlyMap<CardKey, Memory>) => void): void {
		for (const [key, memory] of this.entries()) each(memory, key, this);
	}
}

function cardsOf({cards, stage}: Columns): string[] {
	return stage.length === 0 ? [] : cards.split('/');
}

function rowsOf(columns: Columns): Map<string, number> {
	const rows = new Map<string, number>();
	for (const [row, card] of cardsOf(columns).entries()) rows.set(card, row);
	return rows;
}

function memoryAt(columns: Columns, row: number): Memory {
	const failed = columns.failed[row] as number;
	return {
		stage: stages[columns.stage[row] as number] as Stage,
		due: columns.due[row] as number,
		stability: columns.stability[row] as number,
		difficulty: columns.difficulty[row] as number,
		reps: columns.reps[row] as number,
		lapses: columns.lapses[row] as number,
		step: columns.step[row] as number,
		last: columns.last[row] as number,
		day: columns.day[row] as number,
		interval: columns.interval[row] as number,
		first: columns.first[row] as number,
		failed: failed === NEVER ? null : failed,
	};
}
