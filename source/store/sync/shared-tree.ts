import {groupParts, isFile, type RemoteLog} from './merge-logs.js';
import {blobId, type Commit, type Repository, type TreeEntry} from './repository.js';

/** What the repository that devices share holds. */
export interface SharedTree {
	readonly logs: ReadonlyMap<string, RemoteLog>;
	readonly reviews: readonly TreeEntry[];
	readonly decks: readonly TreeEntry[];
	readonly root: readonly TreeEntry[];
	/** What is not ours to read: links, other repositories, odd names, files that are no logs. */
	readonly ignored: readonly string[];
}

/** The repository holds something else than a learner's logs and decks. */
export class NotOursError extends Error {
	override readonly name = 'NotOursError';
}

/** The repository was written by a newer newsquiz in a way that this one does not know. */
export class NewerFormatError extends Error {
	override readonly name = 'NewerFormatError';
}

const marker = 'newsquiz.json';
const version = 1;
const markerText = `${JSON.stringify({format: 'newsquiz-sync', version}, undefined, 2)}\n`;
const markerId = blobId(Buffer.from(markerText));
const smallFile = 64 * 1024;
const nothing: SharedTree = {logs: new Map(), reviews: [], decks: [], root: [], ignored: []};

/** Names that every file system and every server takes. */
const plainName =
	/^(?:\.git(?:attributes|ignore|hub)|[\p{L}\p{N}_](?:[\p{L}\p{N} ._()-]{0,198}[\p{L}\p{N}_()-])?)$/u;

/**
 * Reads what the repository holds at a commit; `undefined` is a repository without any.
 * @throws NotOursError, NewerFormatError, GitError
 */
export async function readSharedTree(
	repository: Repository,
	commit: Commit | undefined,
): Promise<SharedTree> {
	if (commit === undefined) return nothing;
	const all = await repository.list(commit);
	const inFolder = (folder: string): TreeEntry[] =>
		all
			.filter(({name}) => name.startsWith(folder) && !name.includes('/', folder.length))
			.map((entry) => ({...entry, name: entry.name.slice(folder.length)}));
	const root = inFolder('');
	await refuseOthers(repository, root);
	const reviews = inFolder('reviews/');
	const {logs, ignored} = groupParts(reviews);
	return {
		logs,
		reviews,
		decks: inFolder('decks/'),
		root,
		ignored: [
			...root.filter((entry) => !isLeftAlone(entry)).map(({name}) => name),
			...ignored.map(({name}) => `reviews/${name}`),
		],
	};
}

/** Writes the tree with some files of the two folders in place of those before; what else it holds stays. */
export async function writeSharedTree(
	repository: Repository,
	{root, reviews, decks}: SharedTree,
	changed: {
		readonly reviews: ReadonlyMap<string, Uint8Array>;
		readonly decks: ReadonlyMap<string, Uint8Array>;
	},
): Promise<string> {
	return repository.writeTree([
		...root.filter((entry) => isLeftAlone(entry) && !ours.has(entry.name)),
		await markerEntry(repository, root),
		...(await folderWith(repository, 'reviews', reviews, changed.reviews)),
		...(await folderWith(repository, 'decks', decks, changed.decks)),
	]);
}

const ours = new Set([marker, 'reviews', 'decks']);

async function markerEntry(repository: Repository, root: readonly TreeEntry[]): Promise<TreeEntry> {
	const present = root.find(({name}) => name === marker);
	return present && isFile(present) && present.oid === markerId
		? present
		: file(marker, await repository.writeBlob(markerText));
}

async function folderWith(
	repository: Repository,
	name: string,
	before: readonly TreeEntry[],
	changed: ReadonlyMap<string, Uint8Array>,
): Promise<TreeEntry[]> {
	const entries = before.filter((entry) => isLeftAlone(entry) && !changed.has(entry.name));
	for (const [path, bytes] of changed) {
		entries.push(file(path, await repository.writeBlob(bytes)));
	}

	if (entries.length === 0) return [];
	const oid = await repository.writeTree(entries);
	return [{mode: '040000', type: 'tree', oid, size: 0, name}];
}

function file(name: string, oid: string): TreeEntry {
	return {mode: '100644', type: 'blob', oid, size: 0, name};
}

/** What may stay in the repository although it is not ours. */
function isLeftAlone(entry: TreeEntry): boolean {
	return (isFile(entry) || entry.type === 'tree') && plainName.test(entry.name);
}

async function refuseOthers(repository: Repository, root: readonly TreeEntry[]): Promise<void> {
	const said = root.find(({name}) => name === marker);
	if (said?.oid === markerId) return;
	const found = said && isFile(said) && said.size < smallFile && (await repository.read(said));
	const mark = found && readMarker(found.toString('utf8'));
	if (!mark) {
		if (root.every(({name}) => ours.has(name))) return;
		throw new NotOursError();
	}

	if (mark.version > version) throw new NewerFormatError();
}

function readMarker(text: string): {readonly version: number} | undefined {
	try {
		const {format, version: written} = JSON.parse(text) as Record<string, unknown>;
		return format === 'newsquiz-sync' && typeof written === 'number'
			? {version: written}
			: undefined;
	} catch {
		return undefined;
	}
}
