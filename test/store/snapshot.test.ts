import {
	appendFileSync,
	cpSync,
	existsSync,
	readdirSync,
	readFileSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldLogs} from '../../source/progress/fold.js';
import type {ProgressState} from '../../source/progress/state.js';
import {loadProgress} from '../../source/store/load-progress.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {readSnapshot} from '../../source/store/snapshot.js';
import {type AnyEvent, logs, plain} from '../progress/events.js';
import {answer, logLines, start, temporaryHome, tickingClock} from './helpers/home.js';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'reviews');

/** A home with 40 answers to 12 cards, closed. */
function studied(): HomePaths {
	const paths = temporaryHome();
	const progress = openProgress(paths, tickingClock());
	for (let index = 0; index < 40; index++)
		progress.record(answer(`k${index % 12}`, index % 3 === 0 ? 1 : 3));
	progress.undo();
	progress.close();
	return paths;
}

function fullFold(paths: HomePaths): ProgressState {
	return foldLogs(logLines(paths).map((line) => JSON.parse(line) as AnyEvent)).fold.state;
}

function opens(paths: HomePaths): void {
	const progress = openProgress(paths, tickingClock(start + 1e9));
	expect(plain(progress.state)).toEqual(plain(fullFold(paths)));
	expect(progress.notices).toEqual([]);
	progress.close();
}

const logOf = (paths: HomePaths): string =>
	join(paths.reviews, readdirSync(paths.reviews).find((name) => name.endsWith('.jsonl')) ?? '');

describe('the snapshot', () => {
	it('is what the logs fold to, and is used', () => {
		const paths = studied();
		const snapshot = readSnapshot(paths.snapshot);
		expect(plain(snapshot?.fold.state as ProgressState)).toEqual(plain(fullFold(paths)));
		expect(loadProgress(paths).unsaved).toBe(0);
		opens(paths);
	});

	it('is taken further by what was added since', () => {
		const paths = studied();
		const progress = openProgress(paths, tickingClock(start + 1e9));
		progress.record(answer('k1'));
		progress.record(answer('baru'));
		expect(loadProgress(paths).unsaved).toBe(2);
		opens(paths);
		progress.close();
		expect(loadProgress(paths).unsaved).toBe(0);
	});

	it('is saved on the way of a long session that may be killed', () => {
		const paths = temporaryHome();
		const progress = openProgress(paths, tickingClock());
		for (let index = 0; index < 1010; index++) progress.record(answer(`k${index % 50}`));
		expect(loadProgress(paths).unsaved).toBe(10);
		progress.close();
	});

	it('is made anew after a look that had much to read, not after any look', () => {
		const paths = studied();
		rmSync(paths.snapshot);
		opens(paths);
		expect(existsSync(paths.snapshot)).toBe(false);
		const line = logLines(paths)[0] ?? '';
		const more = Array.from({length: 300}, (_, index) =>
			line.replace('"n":1,', `"n":${index + 100},`),
		);
		appendFileSync(logOf(paths), `${more.join('\n')}\n`);
		opens(paths);
		expect(loadProgress(paths).unsaved).toBe(0);
	});

	it('is never believed over the log', () => {
		const changes: Array<(lines: string[]) => string[]> = [
			(lines) => lines.slice(0, -3),
			(lines) => lines.slice(3),
			(lines) => [
				...lines.slice(0, -2),
				...lines.slice(-2).map((line) => line.replace('"grade":3', '"grade":4')),
			],
			() => [],
		];
		for (const change of changes) {
			const paths = studied();
			writeFileSync(
				logOf(paths),
				change(logLines(paths))
					.map((line) => `${line}\n`)
					.join(''),
			);
			opens(paths);
		}
	});

	it('is rebuilt when a log is gone', () => {
		const paths = studied();
		rmSync(logOf(paths));
		opens(paths);
	});

	it('is rebuilt in silence, however it is damaged', () => {
		const paths = studied();
		const whole = readFileSync(paths.snapshot);
		const expected = plain(fullFold(paths));
		const damage = fc.oneof(
			fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
			fc.tuple(fc.nat(whole.length - 1), fc.integer({min: 1, max: 255})).map(([at, change]) => {
				const bytes = Buffer.from(whole);
				bytes[at] = (bytes[at] ?? 0) ^ change;
				return bytes;
			}),
			fc.uint8Array({maxLength: 200}).map((bytes) => Buffer.from(bytes)),
			fc.json().map((text) => Buffer.from(`${text}\n${text}`)),
		);
		fc.assert(
			fc.property(damage, (bytes) => {
				writeFileSync(paths.snapshot, bytes);
				const {fold, notices} = loadProgress(paths);
				expect(plain(fold.state)).toEqual(expected);
				expect(notices).toEqual([]);
			}),
			{numRuns: 150},
		);
	});

	it('of another version is rebuilt', () => {
		const paths = studied();
		const text = readFileSync(paths.snapshot, 'utf8');
		writeFileSync(paths.snapshot, text.replace(/"engine":"fold \d+/, '"engine":"fold 0'));
		expect(readSnapshot(paths.snapshot)).toBeUndefined();
		opens(paths);
	});

	it('of any logs, cut anywhere, comes to what the whole logs come to', () => {
		fc.assert(
			fc.property(logs, fc.nat(40), (events, split) => {
				const paths = temporaryHome();
				const write = (part: AnyEvent[]): void => {
					for (const event of part) {
						appendFileSync(
							join(paths.reviews, `${event.device}.jsonl`),
							`${JSON.stringify(event)}\n`,
						);
					}
				};

				const progress = openProgress(paths, tickingClock(start - 1e10));
				progress.record(answer('awal'));
				write(events.slice(0, split));
				progress.close();
				write(events.slice(split));
				opens(paths);
			}),
			{numRuns: 60},
		);
	});
});

describe('a log of version 1', () => {
	it('is read as it was when it was written', () => {
		const paths = temporaryHome();
		cpSync(join(fixtures, 'version-1'), paths.reviews, {recursive: true});
		const sizes = readdirSync(paths.reviews).map(
			(name) => statSync(join(paths.reviews, name)).size,
		);
		const {fold, notices} = loadProgress(paths);
		const {memories, days, schedule, undoable} = fold.state;
		const expected: unknown = JSON.parse(readFileSync(join(paths.reviews, 'state.json'), 'utf8'));
		expect({
			memories: Object.fromEntries(memories),
			days: Object.fromEntries(days),
			schedule,
			undoable,
		}).toMatchObject(expected as object);
		expect(notices.map(({en}) => en)).toEqual([
			'1 damaged line in the review log 3f9a1c04d27be865.jsonl was skipped; all others were read.',
		]);
		const progress = openProgress(paths, tickingClock(start + 1e10));
		progress.record(answer('k1a2'));
		progress.close();
		expect(loadProgress(paths).fold.state.days.size).toBe(5);
		const after = readdirSync(join(fixtures, 'version-1')).map(
			(name) => statSync(join(paths.reviews, name)).size,
		);
		expect(after).toEqual(sizes);
	});
});
