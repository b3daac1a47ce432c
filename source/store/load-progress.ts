import {join} from 'node:path';
import type {Bilingual} from '../errors.js';
import {apply} from '../progress/apply.js';
import {type Fold, foldLogs} from '../progress/fold.js';
import {compare} from '../progress/order.js';
import {hashTail, logNames, type LogPart, readLog} from './log-files.js';
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
	const grown = snapshot && rewritten.size === 0 ? foldGrowth(paths, names, snapshot) : undefined;
	return grown ?? {...foldAll(paths, names), rewritten};
}

function foldGrowth(
	paths: HomePaths,
	names: readonly string[],
	snapshot: Snapshot,
): LoadedProgress | undefined {
	const known = new Map(snapshot.logs.map(({name, length}) => [name, length]));
	const parts = readLogs(paths, names, known);
	const events = [...parts.values()].flatMap((part) => part.events).sort(compare);
	let fold: Fold | undefined = snapshot.fold;
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
	const parts = readLogs(paths, names, new Map());
	const events = [...parts.values()].flatMap((part) => part.events);
	const {fold, conflicts} = foldLogs(events);
	return {
		fold,
		lengths: lengthsOf(parts),
		notices: [
			...damageIn(parts),
			...(conflicts.length > 0 ? [conflictingEvents(conflicts.length)] : []),
		],
		unsaved: events.length,
	};
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

function lengthsOf(parts: ReadonlyMap<string, LogPart>): Map<string, number> {
	return new Map([...parts].map(([name, {length}]) => [name, length]));
}

function damageIn(parts: ReadonlyMap<string, LogPart>): Bilingual[] {
	return [...parts]
		.filter(([, {damaged}]) => damaged > 0)
		.map(([name, {damaged}]) => damagedLines(name, damaged));
}
