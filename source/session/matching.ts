import {seeded, shuffle} from './chance.js';
import type {Judgement} from './judge.js';

/** Two sides of a card that are being paired: rows on the left, lettered partners on the right. */
export interface Matching {
	/** Which pair's left side stands in each row. */
	readonly lefts: readonly number[];
	/** Which pair's right side stands at each letter. */
	readonly rights: readonly number[];
	/** The letter that each row has been given; no letter belongs to two rows. */
	readonly chosen: ReadonlyArray<number | undefined>;
	/** The row of the cursor. */
	readonly at: number;
	/** The letter of the cursor while a partner is being chosen for the row. */
	readonly picking?: number | undefined;
	/** The choices that came before, newest last, for taking steps back. */
	readonly past: ReadonlyArray<{readonly chosen: Matching['chosen']; readonly at: number}>;
}

export type MatchingAction =
	/** The cursor, among rows or among partners. */
	| {readonly type: 'move'; readonly by: number}
	/** To a row. */
	| {readonly type: 'go'; readonly to: number}
	/** Begins to choose a partner, or takes the one at the cursor. */
	| {readonly type: 'grab'}
	/** Goes back to the rows without choosing. */
	| {readonly type: 'let-go'}
	/** Gives the row the partner at a letter. */
	| {readonly type: 'pair'; readonly with: number}
	| {readonly type: 'step-back'};

// More than anybody wants back.
const mostPast = 100;

/** Both sides of a card, mixed, nothing chosen. */
export function openMatching(
	pairs: ReadonlyArray<readonly [string, string]>,
	seed: string,
): Matching {
	const mixed = (side: string): number[] => shuffle([...pairs.keys()], seeded(`${seed}\n${side}`));
	return {
		lefts: mixed('left'),
		rights: mixed('right'),
		chosen: pairs.map(() => undefined),
		at: 0,
		past: [],
	};
}

/** Whether every row has a partner. */
export function isMatched({chosen}: Matching): boolean {
	return chosen.every((letter) => letter !== undefined);
}

function wrapped(place: number, count: number): number {
	return ((place % count) + count) % count;
}

/** The row to go on with: the next one without a partner, from a row on. */
function nextOpen(chosen: Matching['chosen'], from: number): number {
	const rows = chosen.map((_, index) => wrapped(from + index, chosen.length));
	return rows.find((row) => chosen[row] === undefined) ?? from;
}

/** One step of pairing: a partner that is given to another row is taken from the one that had it. */
export function match(matching: Matching, action: MatchingAction): Matching {
	const {lefts, rights, chosen, at, picking, past} = matching;
	if (lefts.length === 0) return matching;
	switch (action.type) {
		case 'move':
			return picking === undefined
				? {...matching, at: wrapped(at + action.by, lefts.length)}
				: {...matching, picking: wrapped(picking + action.by, rights.length)};
		case 'go':
			if (action.to < 0 || action.to >= lefts.length) return matching;
			return {...matching, at: action.to, picking: undefined};
		case 'grab': {
			if (picking !== undefined) return match(matching, {type: 'pair', with: picking});
			const free = [...rights.keys()].find((letter) => !chosen.includes(letter));
			return {...matching, picking: chosen[at] ?? free ?? 0};
		}
		case 'let-go':
			return {...matching, picking: undefined};
		case 'pair': {
			if (action.with < 0 || action.with >= rights.length) return matching;
			const next = chosen.map((letter, row) =>
				row === at ? action.with : letter === action.with ? undefined : letter,
			);
			return {
				...matching,
				chosen: next,
				at: nextOpen(next, at),
				picking: undefined,
				past: chosen[at] === action.with ? past : [...past, {chosen, at}].slice(-mostPast),
			};
		}
		case 'step-back': {
			if (picking !== undefined) return {...matching, picking: undefined};
			const before = past.at(-1);
			return before ? {...matching, ...before, past: past.slice(0, -1)} : matching;
		}
	}
}

/** For each pair of the card, the one whose right side the learner gave to its left side. */
export function partnersIn({lefts, rights, chosen}: Matching): Array<number | undefined> {
	const partners: Array<number | undefined> = lefts.map(() => undefined);
	for (const [row, pair] of lefts.entries()) {
		const letter = chosen[row];
		partners[pair] = letter === undefined ? undefined : rights[letter];
	}
	return partners;
}

/** Whether a left side was given its partner, or one that reads the same. */
export function isPaired(
	pairs: ReadonlyArray<readonly [string, string]>,
	pair: number,
	partner: number | undefined,
): boolean {
	return partner !== undefined && pairs[partner]?.[1] === pairs[pair]?.[1];
}

/** Judges pairs: right, or nearly where more than half of them are. */
export function judgePairs(
	pairs: ReadonlyArray<readonly [string, string]>,
	partners: ReadonlyArray<number | undefined>,
): Judgement {
	const right = partners.filter((partner, pair) => isPaired(pairs, pair, partner)).length;
	if (right === pairs.length) return {verdict: 'right', difference: []};
	return {
		verdict: right * 2 > pairs.length ? 'almost' : 'wrong',
		remark: {kind: 'pairs-off', right, of: pairs.length},
		difference: [],
	};
}
