import {cpSync, readdirSync, readFileSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {describe, expect, it} from 'vitest';
import {loadProgress} from '../../source/store/load-progress.js';
import {openLibrary} from '../../source/store/library.js';
import type {HomePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {openSettings} from '../../source/store/settings.js';
import {plain} from '../progress/events.js';
import {answer, homesAt, start, temporaryFolder, tickingClock} from './helpers/home.js';

/**
 * Homes as newsquiz once wrote them, with every kind of event, deck and setting of their time. Their files are never
 * changed: every later version has to read them, and to come to what is recorded in `state.json`.
 */
const homes = fileURLToPath(new URL('../fixtures/homes', import.meta.url));

/** A copy of a home that may be studied on. */
function copyOf(name: string): HomePaths {
	const paths = homesAt(join(temporaryFolder(), 'rumah'));
	cpSync(join(homes, name), paths.data, {recursive: true});
	return paths;
}

const logsIn = (paths: HomePaths): Map<string, string> =>
	new Map(
		readdirSync(paths.reviews).map((name) => [
			name,
			readFileSync(join(paths.reviews, name), 'utf8'),
		]),
	);

describe.each(readdirSync(homes))('the home of %s', (name) => {
	const recorded = JSON.parse(readFileSync(join(homes, name, 'state.json'), 'utf8')) as object;

	it.each(['with its snapshot', 'from its logs alone'])('comes to the recorded state %s', (how) => {
		const paths = copyOf(name);
		if (how !== 'with its snapshot') rmSync(paths.snapshot);
		const {fold, notices} = loadProgress(paths);
		expect(plain(fold.state)).toMatchObject(recorded);
		// A snapshot that can be used has read the damaged line before.
		const damaged =
			/^1 damaged line in the review log \w+\.jsonl was skipped; all others were read\.$/;
		for (const {en} of notices) expect(en).toMatch(damaged);
		if (how !== 'with its snapshot') expect(notices).toHaveLength(1);
	});

	it('is studied on, and keeps every line as it was', () => {
		const paths = copyOf(name);
		const before = logsIn(paths);
		const progress = openProgress(paths, tickingClock(start + 1e11));
		const {size} = progress.state.memories;
		progress.record(answer('baru'));
		progress.close();
		expect(loadProgress(paths).fold.state.memories.size).toBe(size + 1);
		const after = logsIn(paths);
		for (const [log, text] of before) expect(after.get(log)).toBe(text);
	});

	it('has all its decks, and settings', async () => {
		const paths = copyOf(name);
		const library = await openLibrary({folder: paths.decks, bundledFolder: paths.backups});
		const {decks, unreadable} = library.list();
		expect(unreadable).toEqual([]);
		const files = readdirSync(paths.decks).filter((file) => !file.startsWith('.'));
		expect(decks).toHaveLength(files.length);
		for (const file of files) {
			const text = readFileSync(join(paths.decks, file), 'utf8').replace(/^\uFEFF/, '');
			const written = JSON.parse(text) as {id: string};
			expect(await library.read(written.id)).toMatchObject(written);
		}

		expect(openSettings(paths)).toMatchObject({settings: {language: 'id'}, notices: []});
	});
});
