import {join} from 'node:path';
import type {Bilingual} from '../errors.js';
import {apply} from '../progress/apply.js';
import {type Fold, type Folded, foldInOrder} from '../progress/fold.js';
import {compare} from '../progress/order.js';
import {hashTail, logNames, type LogPart, readLog} from './log-files.js';
import {type LogStream, streamLog} from './log-stream.js';
import {sizeOf} from './own-log.js';
import type {HomePaths} from './paths.js';
import {conflictingEvents, damagedLines} from './progress-messages.js';
import {readSnapshot, type Snapshot} from './snapshot.js';

/** The fold of all logs, as they stand on the disk. */
export interface LoadedProgress {
	readonly fold: Fold;
	/** How many bytes of each log are in the fold. */
	readonly lengths: ReadonlyMap<string, number>;
	readonly notices: readonly Bilingual[];
	/** How many events of the fold the snapshot on the disk has not. */
	readonly unsaved: number;
	/** Logs that no longer hold what the snapshot had read of them: put back from a backup, or edited. */
	readonly rewritten: ReadonlySet<string>;
}

/** So many bytes are folded sooner together with all others than one event after the other. */
const MUCH = 1 << 22;

/**
 * Folds what the logs say: from the snapshot and what was added since, if the logs only grew, else
 * from their first line.
 * @throws UserError when a log can't be read
 */
export function loadProgress(paths: HomePaths): LoadedProgress {
	const names = logNames(paths.reviews);
	const snapshot = readSnapshot(paths.snapshot);
	const rewritten = new Set(
		snapshot?.logs
			.filter(({name, length, tail}) => hashTail(join(paths.reviews, name), length) !== tail)
			.map(({name}) => name),
	);
	const grown =
		snapshot && rewritten.size === 0 ? foldGrowth(paths, names, foldedSoFar(snapshot)) : undefined;
	return grown ?? {...foldAll(paths, names), rewritten};
}

/** What was folded of each log, in bytes, and what it came to. */
export interface FoldedSoFar {
	readonly fold: Fold;
	readonly lengths: ReadonlyMap<string, number>;
}

/**
 * Takes in what was added to logs since they were folded.
 * @returns the same if nothing was; `undefined` when only a fold from their first line can tell
 * @throws UserError when a log can't be read
 */
export function takeInGrowth(
	paths: HomePaths,
	soFar: FoldedSoFar,
): FoldedSoFar | LoadedProgress | undefined {
	const names = logNames(paths.reviews);
	const growths = names.map(
		(name) => sizeOf(join(paths.reviews, name)) - (soFar.lengths.get(name) ?? 0),
	);
	const isGone = [...soFar.lengths.keys()].some((name) => !names.includes(name));
	if (isGone || growths.some((growth) => growth < 0)) return undefined;
	return growths.some((growth) => growth > 0) ? foldGrowth(paths, names, soFar) : soFar;
}

function foldedSoFar({fold, logs}: Snapshot): FoldedSoFar {
	return {fold, lengths: new Map(logs.map(({name, length}) => [name, length]))};
}

function foldGrowth(
	paths: HomePaths,
	names: readonly string[],
	{lengths: known, ...soFar}: FoldedSoFar,
): LoadedProgress | undefined {
	const growth = names.reduce(
		(sum, name) => sum + sizeOf(join(paths.reviews, name)) - (known.get(name) ?? 0),
		0,
	);
	if (growth > MUCH) return undefined;
	const parts = readLogs(paths, names, known);
	const events = [...parts.values()].flatMap((part) => part.events).sort(compare);
	let fold: Fold | undefined = soFar.fold;
	for (const event of events) {
		fold = apply(fold, event);
		if (!fold) return undefined;
	}

	return {
		fold,
		lengths: lengthsOf(parts),
		notices: damageIn(parts),
		unsaved: events.length,
		rewritten: new Set(),
	};
}

function foldAll(paths: HomePaths, names: readonly string[]): Omit<LoadedProgress, 'rewritten'> {
	const logs = new Map(names.map((name) => [name, streamLog(join(paths.reviews, name))]));
	const {fold, conflicts, count} = foldStreams([...logs.values()]);
	return {
		fold,
		lengths: lengthsOf(logs),
		notices: [
			...damageIn(logs),
			...(conflicts.length > 0 ? [conflictingEvents(conflicts.length)] : []),
		],
		unsaved: count,
	};
}

function foldStreams(logs: readonly LogStream[]): Folded {
	const ahead = {
		undos: logs.flatMap((log) => log.ahead.undos),
		fits: logs.flatMap((log) => log.ahead.fits),
	};
	const fold = (): Folded =>
		foldInOrder(
			logs.map((log) => log.events()),
			ahead,
		);
	const folded = fold();
	// What a clock that jumped has put out of order is put in order only when it is found to be so.
	return logs.every((log) => log.isInOrder) ? folded : fold();
}

function readLogs(
	paths: HomePaths,
	names: readonly string[],
	from: ReadonlyMap<string, number>,
): Map<string, LogPart> {
	return new Map(
		names.map((name) => [name, readLog(join(paths.reviews, name), from.get(name) ?? 0)]),
	);
}

function lengthsOf(parts: ReadonlyMap<string, Pick<LogPart, 'length'>>): Map<string, number> {
	return new Map([...parts].map(([name, {length}]) => [name, length]));
}

function damageIn(parts: ReadonlyMap<string, Pick<LogPart, 'damaged'>>): Bilingual[] {
	return [...parts]
		.filter(([, {damaged}]) => damaged > 0)
		.map(([name, {damaged}]) => damagedLines(name, damaged));
}
