import {existsSync, readdirSync, statSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {isDeepStrictEqual} from 'node:util';
import type {Bilingual} from '../../errors.js';
import {openLibrary} from '../library.js';
import {type Lock, tryLock} from '../lock.js';
import {logName} from '../log-files.js';
import {retireRewritten} from '../own-log.js';
import {ensureFolder, type HomePaths} from '../paths.js';
import {claimedDevices} from '../device.js';
import type {GitSetting} from './git.js';
import {addReceived, readLocalLogs} from './local-logs.js';
import {
	type AgreedDecks,
	type DeckVersion,
	keepBeside,
	mergeDecks,
	readLocalDecks,
	saveReceived,
} from './merge-decks.js';
import {mergeLog} from './merge-logs.js';
import type {RemoteAddress} from './remote-address.js';
import {
	createSharedRepository,
	openRepository,
	removeRepository,
	type Repository,
} from './repository.js';
import {readSharedTree, type SharedTree, writeSharedTree} from './shared-tree.js';
import {
	alwaysRaced,
	busy,
	damagedRemoteLines,
	ignoredFiles,
	isExplained,
	isForeign,
	keptBeside,
	syncError,
	wentBack,
} from './sync-messages.js';
import {readAgreedDecks, writeAgreedDecks} from './sync-settings.js';

export interface SyncSetting {
	readonly env: GitSetting['env'];
	/** Milliseconds without a sign of life from git. */
	readonly patience?: number;
	/** A number in [0, 1), so that devices that met do not meet again. */
	readonly random: () => number;
	/** Whether the last sync was with another repository: what was agreed with that one then says nothing. */
	readonly isNewRemote?: boolean;
}

/** What a sync has done. */
export interface SyncReport {
	/** Lines of logs that the repository, and this home, had not. */
	readonly sent: number;
	readonly received: number;
	readonly decksSent: readonly string[];
	readonly decksReceived: readonly string[];
	readonly notices: readonly Bilingual[];
}

/** So often another device may be quicker before we give up. */
const attempts = 12;

/**
 * Makes this home and the repository hold the same logs and decks: fetches, adds what this home lacks, and pushes what
 * the repository lacks, never by force. Logs here are only added to, and safe from whatever fails on the way: the next
 * sync goes on from what is there.
 * @throws UserError
 */
export async function syncHome(
	paths: HomePaths,
	remote: RemoteAddress,
	setting: SyncSetting,
): Promise<SyncReport> {
	ensureFolder(paths.sync);
	const folder = join(paths.sync, 'repository');
	let lock: Lock | undefined;
	try {
		lock = tryLock(join(paths.sync, '.lock'));
		if (!lock) throw busy();
		return await syncTwice(paths, remote, folder, setting);
	} catch (error) {
		// What is not ours need not stay here.
		if (isForeign(error)) removeRepository(folder);
		throw syncError(error, remote);
	} finally {
		lock?.release();
	}
}

/** A copy of git's that was killed half-way, or damaged since, holds nothing that can't be had again. */
async function syncTwice(
	paths: HomePaths,
	remote: RemoteAddress,
	folder: string,
	setting: SyncSetting,
): Promise<SyncReport> {
	const once = async (): Promise<SyncReport> => {
		const repository = await openRepository(folder, {...setting, cwd: paths.sync});
		return syncWith(paths, remote, repository, setting);
	};
	try {
		return await once();
	} catch (error) {
		if (isExplained(error)) throw error;
		removeRepository(folder);
		return once();
	}
}

/**
 * Makes an empty repository to share where the remote is a folder that is empty, or missing in one that is there.
 * @returns whether it was made
 * @throws UserError
 */
export async function makeSharedFolder(
	paths: HomePaths,
	remote: RemoteAddress,
	setting: SyncSetting,
): Promise<boolean> {
	const {folder} = remote;
	if (folder === undefined) return false;
	const isEmpty = existsSync(folder)
		? statSync(folder).isDirectory() && readdirSync(folder).length === 0
		: existsSync(dirname(folder));
	if (!isEmpty) return false;
	ensureFolder(paths.sync);
	try {
		await createSharedRepository(folder, {...setting, cwd: paths.sync});
		return true;
	} catch (error) {
		throw syncError(error, remote);
	}
}

async function syncWith(
	paths: HomePaths,
	remote: RemoteAddress,
	repository: Repository,
	{random, isNewRemote = false}: SyncSetting,
): Promise<SyncReport> {
	let received = 0;
	const decksReceived = new Set<string>();
	const kept = new Set<string>();
	const outdone = new Set<string>();
	for (let attempt = 0; attempt < attempts; attempt++) {
		const tip = await repository.fetch(remote.address);
		const tree = await readSharedTree(repository, tip);
		if (isNewRemote && attempt === 0) writeAgreedDecks(paths, {});
		const logs = await takeLogs(paths, repository, tree);
		const decks = await takeDecks(paths, repository, tree);
		received += logs.received;
		for (const id of decks.received) decksReceived.add(id);
		for (const id of decks.kept) kept.add(id);
		for (const id of decks.outdone) outdone.add(id);
		const isNews = logs.sent > 0 || decks.sent.length > 0;
		if (isNews) {
			const written = await writeSharedTree(repository, tree, {
				reviews: logs.files,
				decks: new Map(decks.sent.map(({deck, text}) => [`${deck.id}.json`, Buffer.from(text)])),
			});
			const commit = await repository.commit(written, tip);
			if (!(await repository.push(remote.address, commit))) {
				await pause(random() * Math.min(100 * 2 ** attempt, 3000));
				continue;
			}

			await repository.tidy().catch(() => undefined);
		}

		if (decks.sent.length > 0) writeAgreedDecks(paths, decks.agreed);
		const ignored = [...tree.ignored, ...decks.ignored];
		return {
			sent: logs.sent,
			received,
			decksSent: decks.sent.map(({deck}) => deck.id),
			decksReceived: [...decksReceived],
			notices: [
				...(ignored.length > 0 ? [ignoredFiles(ignored)] : []),
				...(logs.damaged > 0 ? [damagedRemoteLines(logs.damaged)] : []),
				...(kept.size > 0 ? [keptBeside([...kept])] : []),
				...(outdone.size > 0 ? [wentBack([...outdone])] : []),
			],
		};
	}

	throw alwaysRaced(remote);
}

/** Adds to this home's logs what the repository has beyond them, and says what the repository lacks. */
async function takeLogs(
	paths: HomePaths,
	repository: Repository,
	{logs}: SharedTree,
): Promise<{
	readonly received: number;
	readonly sent: number;
	readonly damaged: number;
	readonly files: ReadonlyMap<string, Buffer>;
}> {
	const local = readLocalLogs(paths);
	const claimed = claimedDevices(paths.devices);
	const rewritten = new Set<string>();
	const files = new Map<string, Buffer>();
	let [received, sent, damaged] = [0, 0, 0];
	for (const device of new Set([...local.keys(), ...logs.keys()])) {
		const merge = await mergeLog(device, local.get(device), logs.get(device), repository.read);
		if (merge.received.length > 0) {
			ensureFolder(paths.reviews);
			addReceived(paths, device, merge.received);
			if (claimed.has(device)) rewritten.add(logName(device));
		}

		for (const [name, bytes] of merge.files) files.set(name, bytes);
		received += merge.received.length;
		sent += merge.sent.length;
		damaged += merge.damaged;
	}

	// Others have more of a log that is written here: this home has been put back, and their numbers are taken.
	retireRewritten(paths, rewritten);
	return {received, sent, damaged, files};
}

/** Saves the decks that other devices have changed, and says which ones the repository lacks. */
async function takeDecks(
	paths: HomePaths,
	repository: Repository,
	{decks}: SharedTree,
): Promise<{
	readonly received: readonly string[];
	readonly kept: readonly string[];
	readonly outdone: readonly string[];
	readonly sent: readonly DeckVersion[];
	readonly agreed: AgreedDecks;
	readonly ignored: readonly string[];
}> {
	const library = await openLibrary({
		folder: paths.decks,
		bundledFolder: join(paths.sync, 'none'),
	});
	const local = await readLocalDecks(library);
	const before = readAgreedDecks(paths);
	const merge = await mergeDecks(local, decks, before, repository.read);
	const agreed: Record<string, string> = {...merge.agreed};
	const asBefore = (record: Record<string, string>, id: string): void => {
		if (before[id] === undefined) delete record[id];
		else record[id] = before[id];
	};
	for (const version of [...merge.kept, ...merge.outdone]) keepBeside(paths.decks, version);
	const received: string[] = [];
	for (const version of merge.received) {
		const {id} = version.deck;
		if (await saveReceived(library, version, local.get(id))) received.push(id);
		// Changed this very moment: the next sync looks at it again.
		else asBefore(agreed, id);
	}

	// What is sent is agreed on when the repository has it.
	const settled = {...agreed};
	for (const {deck} of merge.sent) asBefore(settled, deck.id);
	if (!isDeepStrictEqual(settled, before)) writeAgreedDecks(paths, settled);

	return {
		received,
		kept: merge.kept.map(({deck}) => deck.id),
		outdone: merge.outdone.map(({deck}) => deck.id),
		sent: merge.sent,
		agreed,
		ignored: merge.ignored.map(({name}) => `decks/${name}`),
	};
}

async function pause(milliseconds: number): Promise<void> {
	await new Promise((resolve) => setTimeout(resolve, milliseconds));
}
