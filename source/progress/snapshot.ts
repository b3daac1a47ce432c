import {FSRSVersion} from 'ts-fsrs';
import type {Change, Fold} from './fold.js';
import {FOLD_VERSION, undoable} from './fold.js';
import {LayeredMap} from './layered-map.js';
import type {Identity, Position} from './order.js';
import {cardKey, type CardKey, type DayTally, type Memory, type ScheduleSettings} from './state.js';

/** What a snapshot was folded by: one of any other making is rebuilt. */
export const SNAPSHOT_ENGINE = `fold ${FOLD_VERSION}, layout 3, ts-fsrs ${FSRSVersion}`;

const fields = [
	'stage',
	'due',
	'stability',
	'difficulty',
	'reps',
	'lapses',
	'step',
	'last',
	'day',
	'interval',
] as const satisfies ReadonlyArray<keyof Memory>;

type Columns = Record<(typeof fields)[number], unknown[]> & {readonly cards: string[]};

/** A fold as JSON. Memories stand deck by deck in columns, which is smaller and quicker to read. */
export interface PackedFold {
	readonly decks: ReadonlyArray<readonly [deck: string, Columns]>;
	readonly schedule: ScheduleSettings;
	readonly days: ReadonlyArray<[string, DayTally]>;
	readonly accepted: ReadonlyArray<[CardKey, readonly string[]]>;
	readonly words: {
		readonly known: readonly string[];
		readonly unknown: readonly string[];
		readonly level?: number;
	};
	readonly head?: Position;
	readonly scheduled?: Position;
	readonly worded?: Position;
	readonly seen: ReadonlyArray<[string, Position]>;
	readonly recent: readonly Change[];
	readonly isTrimmed: boolean;
	readonly waiting: readonly Identity[];
}

export function packFold(fold: Fold): PackedFold {
	const decks = new Map<string, Columns>();
	for (const [key, memory] of fold.state.memories) {
		const slash = key.indexOf('/');
		const deck = key.slice(0, slash);
		let columns = decks.get(deck);
		if (!columns) decks.set(deck, (columns = emptyColumns()));
		columns.cards.push(key.slice(slash + 1));
		for (const field of fields) columns[field].push(memory[field]);
	}

	const {head, scheduled, worded} = fold;
	const {known, unknown, level} = fold.state.words;
	return {
		decks: [...decks],
		schedule: fold.state.schedule,
		days: [...fold.state.days],
		accepted: [...fold.state.accepted],
		words: {known: [...known], unknown: [...unknown], ...(level === undefined ? {} : {level})},
		...(head ? {head} : {}),
		...(scheduled ? {scheduled} : {}),
		...(worded ? {worded} : {}),
		seen: [...fold.seen],
		recent: fold.recent,
		isTrimmed: fold.isTrimmed,
		waiting: [...fold.waiting],
	};
}

/** What {@link packFold} packed, after a journey through JSON. Its soundness is for the caller to know. */
export function unpackFold(packed: PackedFold): Fold {
	const {known, unknown, level} = packed.words;
	const memories = new Map<CardKey, Memory>();
	for (const [deck, columns] of packed.decks) {
		for (const [index, card] of columns.cards.entries()) {
			memories.set(cardKey(deck, card), memoryAt(columns, index));
		}
	}

	return {
		state: {
			memories: new LayeredMap(memories),
			schedule: packed.schedule,
			days: new LayeredMap(new Map(packed.days)),
			accepted: new LayeredMap(new Map(packed.accepted)),
			words: {
				known: new Set(known),
				unknown: new Set(unknown),
				...(level === undefined ? {} : {level}),
			},
			undoable: undoable(packed.recent),
		},
		head: packed.head,
		scheduled: packed.scheduled,
		worded: packed.worded,
		seen: new Map(packed.seen),
		recent: packed.recent.map((change) => ({...change, before: change.before}) as Change),
		isTrimmed: packed.isTrimmed,
		waiting: new Set(packed.waiting),
	};
}

function memoryAt(columns: Columns, index: number): Memory {
	const at = <F extends keyof Memory>(field: F): Memory[F] => columns[field][index] as Memory[F];
	return {
		stage: at('stage'),
		due: at('due'),
		stability: at('stability'),
		difficulty: at('difficulty'),
		reps: at('reps'),
		lapses: at('lapses'),
		step: at('step'),
		last: at('last'),
		day: at('day'),
		interval: at('interval'),
	};
}

function emptyColumns(): Columns {
	return {
		cards: [],
		stage: [],
		due: [],
		stability: [],
		difficulty: [],
		reps: [],
		lapses: [],
		step: [],
		last: [],
		day: [],
		interval: [],
	};
}
