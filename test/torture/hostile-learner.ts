/**
 * A learner on a disk that turns hostile: it fills up, lets itself only be read, or takes permissions away. Tries
 * everything that newsquiz writes, then once more when the disk is well again, and prints what came of it as JSON.
 */
import {execFileSync} from 'node:child_process';
import {chmodSync, closeSync, openSync, readdirSync, rmSync, statSync, writeSync} from 'node:fs';
import {join} from 'node:path';
import type {Deck} from '../../source/deck/deck.js';
import {UserError} from '../../source/errors.js';
import {systemClock} from '../../source/store/clock.js';
import {openLibrary} from '../../source/store/library.js';
import {homePaths} from '../../source/store/paths.js';
import {openProgress} from '../../source/store/progress-log.js';
import {openSettings} from '../../source/store/settings.js';

/** What the learner came upon with one operation in one place. */
export interface Trial {
	readonly operation: string;
	/** What turned hostile. */
	readonly where: string;
	/** What newsquiz said, in English; absent when it could do what was asked. */
	readonly complaint?: string | undefined;
	/** An error that is not for users. */
	readonly crash?: string | undefined;
	/** Whether what newsquiz shows is as before, after a complaint. */
	readonly isUnchanged: boolean;
	/** Locks that say nothing, and unfinished files, that a complaint left behind. */
	readonly debris: readonly string[];
	/** What it said when the disk was well again. */
	readonly complaintAfterwards?: string | undefined;
}

export interface Report {
	readonly trials: readonly Trial[];
	/** Acknowledged, and not there in the end. */
	readonly lost: readonly string[];
	readonly notices: readonly string[];
}

type Disk = [where: string, spoil: () => void, mend: () => void];

const [home = '', hostility = ''] = process.argv.slice(2);
const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
const said: string[] = [];
const trials: Trial[] = [];
let progress = openProgress(paths, systemClock);
let cards = 0;

/** Everything that newsquiz writes. Each returns what it did, for `said`. */
const operations: Record<string, () => string | Promise<string>> = {
	answer: () => record(),
	'many answers'() {
		// A disk has room left in the last block of a file; this is more than a block.
		for (let more = 0; more < 60; more++) said.push(record());
		return record();
	},
	undo() {
		const last = progress.state.undoable.at(-1)?.card ?? '';
		progress.undo();
		said.splice(0, said.length, ...said.filter((card) => card !== `card ${last}`));
		return `no ${last}`;
	},
	'the first answer of a start'() {
		progress.close();
		progress = openProgress(paths, systemClock);
		return record();
	},
	'the end of a session'() {
		progress.close();
		return 'end';
	},
	'a new deck': async () => saveDeck(`paket-${++cards}`),
	'a changed deck': async () => saveDeck('paket'),
	async settings() {
		await openSettings(paths).change({language: 'en'});
		return 'settings';
	},
};

record();
await saveDeck('paket');
const disks: Record<string, Disk[]> = {
	full: [
		['the disk is full', () => fill(0), free],
		['the disk is all but full', () => fill(4096), free],
	],
	'read-only': [['the disk', () => remount('ro'), () => remount('rw')]],
	forbidden: [
		['the home', () => chmodSync(home, 0o500), () => chmodSync(home, 0o700)],
		...(['reviews', 'devices', 'decks'] as const).map((folder): Disk => {
			const mode = (mode: number) => () => chmodSync(paths[folder], mode);
			return [`the folder ${folder}`, mode(0o500), mode(0o700)];
		}),
		['the logs', () => chmodLogs(0o400), () => chmodLogs(0o600)],
		[
			'the folder reviews, even to look into',
			() => chmodSync(paths.reviews, 0o000),
			() => chmodSync(paths.reviews, 0o700),
		],
	],
};

for (const [where, spoil, mend] of disks[hostility] ?? []) {
	for (const [operation, act] of Object.entries(operations)) {
		spoil();
		const known = said.length;
		const {size} = progress.state.memories;
		const {complaint, crash} = await attempt(act);
		const isUnchanged =
			complaint === undefined || progress.state.memories.size === size + said.length - known;
		mend();
		const left = complaint === undefined ? [] : debris();
		const afterwards = await attempt(act);
		trials.push({
			operation,
			where,
			isUnchanged,
			complaint,
			debris: left,
			crash: crash ?? afterwards.crash,
			complaintAfterwards: afterwards.complaint,
		});
	}
}

progress.close();
const last = openProgress(paths, systemClock);
const library = await openLibrary({folder: paths.decks, bundledFolder: paths.backups});
const decks = new Set(library.list().decks.map(({id}) => id));
const lost = said.filter((thing) => {
	const [what = '', name = ''] = thing.split(' ');
	if (what === 'card') return !last.state.memories.has(`berita/${name}`);
	if (what === 'no') return last.state.memories.has(`berita/${name}`);
	return what === 'deck' && !decks.has(name);
});
const report: Report = {trials, lost, notices: last.notices.map(({en}) => en)};
process.stdout.write(JSON.stringify(report));

async function attempt(
	act: () => string | Promise<string>,
): Promise<{complaint?: string; crash?: string}> {
	try {
		said.push(await act());
		return {};
	} catch (error) {
		if (error instanceof UserError && error.hint) return {complaint: error.message};
		return {crash: error instanceof Error ? (error.stack ?? '') : String(error)};
	}
}

function debris(): string[] {
	return [paths.data, paths.devices, paths.decks]
		.flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
		.filter(
			(path) => path.endsWith('.tmp') || (path.endsWith('.lock') && statSync(path).size === 0),
		);
}

function record(): string {
	const card = `k${++cards}`;
	progress.record({type: 'review', deck: 'berita', card, grade: 3, ms: 900, mode: 'study'});
	return `card ${card}`;
}

async function saveDeck(id: string): Promise<string> {
	const opened = await openLibrary({folder: paths.decks, bundledFolder: paths.backups});
	const explanation = `${++cards}. Penjelasan yang panjang. `.repeat(200);
	const card = {id: 'k', kind: 'thing', question: 'Apa ini?', answer: 'kartu', explanation};
	const deck = {format: 'newsquiz', version: 1, id, title: 'Uji', language: 'id', cards: [card]};
	await opened.change(id, () => deck as Deck);
	return `deck ${id}`;
}

/** Fills the disk up to some bytes. */
function fill(spare: number): void {
	const file = openSync(join(home, 'isi'), 'a');
	try {
		for (let size = 65_536; size >= 1; size /= 2) writeUntilFull(file, Buffer.alloc(size));
	} finally {
		closeSync(file);
	}

	if (spare > 0) {
		const {size} = statSync(join(home, 'isi'));
		execFileSync('truncate', ['-s', String(size - spare), join(home, 'isi')]);
	}
}

function writeUntilFull(file: number, bytes: Buffer): void {
	try {
		for (;;) writeSync(file, bytes);
	} catch {
		// Full.
	}
}

function free(): void {
	rmSync(join(home, 'isi'));
}

/** A disk is read-only for all: nobody may have a file of it open to write. */
function remount(how: 'ro' | 'rw'): void {
	progress.close();
	execFileSync('mount', ['-o', `remount,${how}`, home]);
}

function chmodLogs(mode: number): void {
	for (const name of readdirSync(paths.reviews)) chmodSync(join(paths.reviews, name), mode);
}
