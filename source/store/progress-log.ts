import {join} from 'node:path';
import {type Bilingual, UserError} from '../errors.js';
import {apply} from '../progress/apply.js';
import type {LogEvent, NewEvent} from '../progress/event.js';
import {type Fold, isChange} from '../progress/fold.js';
import {EARLIEST, isKnown, LATEST} from '../progress/read-event.js';
import type {ProgressState} from '../progress/state.js';
import type {ProgressLog} from '../services.js';
import {hasOwnNote} from './backups/pending-note.js';
import {readCardAnswers, readDeckAnswers} from './card-answers.js';
import type {Clock} from './clock.js';
import {loadProgress, takeInGrowth} from './load-progress.js';
import {hashTail} from './log-files.js';
import {claimOwnLog, healOwnLogs, type OwnLog, retireRewritten} from './own-log.js';
import type {HomePaths} from './paths.js';
import {changePending, unwrittenAnswer} from './progress-messages.js';
import {writeSnapshot} from './snapshot.js';

/** A clock that goes back by less has been corrected: time then stands still until it has caught up. */
const CORRECTION = 60 * 60 * 1000;

/** A device that has counted so far, which only a foreign line can make it, leaves the rest of the numbers alone. */
const LAST_NUMBER = Number.MAX_SAFE_INTEGER - 1e9;

/** What replaces what was said before has to come after it, even when that was dated by a clock that was ahead. */
const replaces: ReadonlySet<string> = new Set([
	...['suspend', 'unsuspend', 'flag', 'unflag', 'edit', 'reset'],
]);

/** So many events that no snapshot has are worth one, even for a command that only looks. */
const MANY = 200;

/** A session of so many answers saves the snapshot on its way, for it may be killed. */
const SNAPSHOT_EVERY = 1000;

/**
 * Opens the log of all answers and folds it. Opening writes nothing but repairs; the first
 * {@link ProgressLog.record} claims a device id and its log for this process alone, so that several
 * processes may study on one home, each with a log of its own.
 *
 * The time of an event is the clock's. Where the clock was set back by less than an hour, it is the
 * time of this device's last event, so that order holds; a clock that was a day or a year ahead is
 * believed again as soon as it is right, since what follows must not be dated by its error.
 *
 * While a restore or reset waits to be finished, nothing is recorded: finishing it would erase that.
 * @param options.isFinishing whether this log is opened by the one that finishes it
 * @throws UserError when a log can't be read
 */
export function openProgress(
	paths: HomePaths,
	clock: Clock,
	{isFinishing = false}: {readonly isFinishing?: boolean} = {},
): ProgressLog {
	const notices: Bilingual[] = healOwnLogs(paths);
	let fold: Fold;
	let lengths: Map<string, number>;
	let unsaved = 0;
	let own: OwnLog | undefined;
	/** The last event under the claimed id. */
	let last: {readonly n: number; readonly at: number} | undefined;
	let hasRecorded = false;
	// What this process did to cards, each time: undo takes these back first, whatever the clock has done.
	const given: Target[][] = [];

	const load = (): void => {
		const loaded = loadProgress(paths);
		fold = loaded.fold;
		lengths = new Map(loaded.lengths);
		unsaved = loaded.unsaved;
		for (const notice of loaded.notices) {
			if (!notices.some(({en}) => en === notice.en)) notices.push(notice);
		}

		retireRewritten(paths, loaded.rewritten);
	};

	const claim = (): OwnLog => {
		if (own?.writer.hasChanged()) {
			// Somebody else wrote, replaced or removed this log: it is theirs from now on.
			own.abandon();
			own = undefined;
			load();
		}

		if (!own) {
			own = claimOwnLog(paths, notices);
			// Looked for after the claim: whoever writes such a note looks for new claims after it.
			if (!isFinishing && hasOwnNote(paths)) {
				own.close();
				own = undefined;
				throw changePending();
			}

			// Since this process read it, the log may have been another's.
			if (own.writer.size !== (lengths.get(own.name) ?? 0)) load();
			last = fold.seen.get(own.device);
			if (last && last.n > LAST_NUMBER) {
				own.abandon();
				own = undefined;
				return claim();
			}
		}

		return own;
	};

	const save = (): void => {
		try {
			const logs = [...lengths].flatMap(([name, length]) => {
				const tail = hashTail(join(paths.reviews, name), length);
				return tail === undefined ? [] : [{name, length, tail}];
			});
			if (logs.length < lengths.size) return;
			writeSnapshot(paths.snapshot, {logs, fold});
			unsaved = 0;
		} catch {
			// The logs hold everything; the next start reads them.
		}
	};

	const recordAll = (events: readonly NewEvent[]): ProgressState => {
		if (events.length === 0) return fold.state;
		const {device, name, writer} = asUserError(paths, claim);
		const now = timeAfter(last?.at, clock.now());
		const late = Math.max(now, fold.head?.at ?? now);
		const written = events.map((event, index) => {
			const at = replaces.has(event.type) ? late : now;
			const n = (last?.n ?? 0) + 1 + index;
			const whole = {v: 1, device, n, at, tz: clock.timezone(now), ...event} as LogEvent;
			if (!isKnown(whole)) throw new TypeError(`Not an event: ${JSON.stringify(event)}`);
			return whole;
		});
		const lines = written.map((event) => JSON.stringify(event));
		asUserError(paths, () => writer.append(lines.join('\n')));
		last = {n: (last?.n ?? 0) + written.length, at: now};
		hasRecorded = true;
		const unsavedBefore = unsaved;
		unsaved += written.length;
		lengths.set(name, writer.size);
		const next = written.reduce<Fold | undefined>((so, event) => so && apply(so, event), fold);
		if (next) fold = next;
		else load();
		const changes = written.filter((event) => 'card' in event && isChange(event));
		if (changes.length > 0) given.push(changes.map(({n}) => [device, n]));
		const isTime =
			Math.floor(unsavedBefore / SNAPSHOT_EVERY) < Math.floor(unsaved / SNAPSHOT_EVERY);
		if (isTime) save();
		return fold.state;
	};

	const refresh = (): ProgressState => {
		try {
			const grown = takeInGrowth(paths, {fold, lengths});
			if (!grown) load();
			else if (grown.fold !== fold) {
				fold = grown.fold;
				lengths = new Map(grown.lengths);
				unsaved += 'unsaved' in grown ? grown.unsaved : 0;
			}
		} catch {
			// What can't be read now is told of where it is needed.
		}

		return fold.state;
	};

	load();
	return {
		get state() {
			return fold.state;
		},
		get notices() {
			return notices;
		},
		record: (event) => recordAll([event]),
		recordAll,
		refresh,
		undo() {
			const targets = lastDone(fold.state, given).toReversed();
			return recordAll(targets.map((target) => ({type: 'undo', target})));
		},
		answersTo: (deck, card) => readCardAnswers(paths, deck, card),
		answersOf: (deck) => readDeckAnswers(paths, deck),
		close() {
			if (hasRecorded || unsaved >= MANY) save();
			own?.close();
			own = undefined;
			hasRecorded = false;
		},
	};
}

type Target = readonly [device: string, n: number];

/** What was done last, together: by this process if it did anything that can be taken back. */
function lastDone(
	{undoable}: ProgressState,
	given: ReadonlyArray<readonly Target[]>,
): readonly Target[] {
	const mine = given.findLast((together) => {
		const [device, n] = together.at(-1)!;
		return undoable.some(({target}) => target[0] === device && target[1] === n);
	});
	if (mine) return mine;
	const last = undoable.at(-1);
	return last ? [last.target] : [];
}

function timeAfter(last: number | undefined, now: number): number {
	const at = Math.min(Math.max(Math.round(now), EARLIEST), LATEST);
	return last !== undefined && at < last && last - at < CORRECTION ? last : at;
}

function asUserError<T>(paths: HomePaths, act: () => T): T {
	try {
		return act();
	} catch (error) {
		throw error instanceof UserError ? error : unwrittenAnswer(paths.reviews, error);
	}
}
