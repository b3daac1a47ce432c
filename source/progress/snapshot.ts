import {FSRSVersion} from 'ts-fsrs';
import {
	ColumnMap,
	type Columns,
	columnsOf,
	readColumns,
	sizeOfColumns,
	writeColumns,
} from './columns.js';
import type {Change, Fold} from './fold.js';
import {FOLD_VERSION, undoable} from './fold.js';
import {LayeredMap} from './layered-map.js';
import type {Identity, Position} from './order.js';
import type {CardChange, QuizEvent} from './event.js';
import type {CardKey, CardMarks, DayTally, ScheduleSettings} from './state.js';

/** What a snapshot was folded by: one of any other making is rebuilt. */
export const SNAPSHOT_ENGINE = `fold ${FOLD_VERSION}, layout 7, ts-fsrs ${FSRSVersion}`;

/** A fold in a form that can be written: memories in columns, all else as JSON. */
export interface PackedFold {
	readonly decks: ReadonlyArray<readonly [deck: string, Columns]>;
	readonly schedule: ScheduleSettings;
	readonly days: ReadonlyArray<[string, DayTally]>;
	readonly accepted: ReadonlyArray<[CardKey, readonly string[]]>;
	readonly changes: ReadonlyArray<[CardKey, CardChange]>;
	readonly marks: ReadonlyArray<[CardKey, CardMarks]>;
	readonly words: {
		readonly known: readonly string[];
		readonly unknown: readonly string[];
		readonly level?: number;
	};
	readonly quizzes: readonly QuizEvent[];
	readonly head?: Position;
	readonly barrier?: Position;
	readonly worded?: Position;
	readonly seen: ReadonlyArray<[string, Position]>;
	readonly recent: readonly Change[];
	readonly isTrimmed: boolean;
	readonly waiting: readonly Identity[];
}

export function packFold(fold: Fold): PackedFold {
	const {head, barrier, worded} = fold;
	const {known, unknown, level} = fold.state.words;
	return {
		decks: columnsOf(fold.state.memories),
		schedule: fold.state.schedule,
		days: [...fold.state.days],
		accepted: [...fold.state.accepted],
		changes: [...fold.state.changes],
		marks: [...fold.state.marks],
		words: {known: [...known], unknown: [...unknown], ...(level === undefined ? {} : {level})},
		quizzes: fold.state.quizzes,
		...(head ? {head} : {}),
		...(barrier ? {barrier} : {}),
		...(worded ? {worded} : {}),
		seen: [...fold.seen],
		recent: fold.recent,
		isTrimmed: fold.isTrimmed,
		waiting: [...fold.waiting],
	};
}

/** What {@link packFold} packed. Its soundness is for the caller to know. */
export function unpackFold(packed: PackedFold): Fold {
	const {known, unknown, level} = packed.words;
	return {
		state: {
			memories: new LayeredMap(new ColumnMap(packed.decks)),
			schedule: packed.schedule,
			days: new LayeredMap(new Map(packed.days)),
			accepted: new LayeredMap(new Map(packed.accepted)),
			changes: new LayeredMap(new Map(packed.changes)),
			marks: new LayeredMap(new Map(packed.marks)),
			words: {
				known: new Set(known),
				unknown: new Set(unknown),
				...(level === undefined ? {} : {level}),
			},
			quizzes: packed.quizzes,
			undoable: undoable(packed.recent),
		},
		head: packed.head,
		barrier: packed.barrier,
		worded: packed.worded,
		seen: new Map(packed.seen),
		recent: packed.recent.map((change) => ({...change, before: change.before})),
		isTrimmed: packed.isTrimmed,
		waiting: new Set(packed.waiting),
	};
}

/** A packed fold as bytes: how long its JSON is, the JSON, then the columns, all at multiples of 8. */
export function encodeFold({decks, ...rest}: PackedFold): Uint8Array {
	const named = decks.map(([deck, {cards, stage}]) => [deck, cards, stage.length] as const);
	const json = new TextEncoder().encode(JSON.stringify({decks: named, ...rest}));
	let start = columnsStart(json.length);
	const size = named.reduce((sum, [, , length]) => sum + sizeOfColumns(length), start);
	const bytes = new Uint8Array(size);
	new DataView(bytes.buffer).setUint32(0, json.length, true);
	bytes.set(json, HEAD);
	for (const [, columns] of decks) {
		writeColumns(columns, bytes, start);
		start += sizeOfColumns(columns.stage.length);
	}

	return bytes;
}

/**
 * What {@link encodeFold} encoded. Columns are not copied.
 * @param bytes that begin at a multiple of 8 in their buffer
 * @throws some error when they are of another shape
 */
export function decodeFold(bytes: Uint8Array): PackedFold {
	const {buffer, byteOffset} = bytes;
	const length = new DataView(buffer, byteOffset).getUint32(0, true);
	const json = new TextDecoder().decode(bytes.subarray(HEAD, HEAD + length));
	const {decks, ...rest} = JSON.parse(json) as Omit<PackedFold, 'decks'> & {
		decks: ReadonlyArray<readonly [deck: string, cards: string, length: number]>;
	};
	let start = byteOffset + columnsStart(length);
	return {
		decks: decks.map(([deck, cards, count]) => {
			const columns = readColumns(cards, count, buffer as ArrayBuffer, start);
			start += sizeOfColumns(count);
			return [deck, columns];
		}),
		...rest,
	};
}

/** Bytes before the JSON. */
const HEAD = 8;

function columnsStart(length: number): number {
	return HEAD + Math.ceil(length / 8) * 8;
}
