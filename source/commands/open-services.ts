import {existsSync} from 'node:fs';
import {homedir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Services} from '../services.js';
import {openLibrary} from '../store/library.js';
import {homePaths, type HomePaths} from '../store/paths.js';
import {openProgress} from '../store/progress-log.js';
import {systemClock} from '../store/clock.js';
import type {Context, Io} from './io.js';

/** The real rim: the library and the log on disk, the system's clock and chance. */
export async function openServices(context: Context): Promise<Services> {
	const paths = pathsOf(context);
	const library = await openLibrary({folder: paths.decks, bundledFolder: bundledFolder()});
	return {library, progress: openProgress(paths, systemClock), ...systemClock};
}

/** Where this user's files are. */
export function pathsOf(io: Pick<Io, 'env'>): HomePaths {
	return homePaths(io.env, process.platform, homedir());
}

// decks/ lies in the package's root, and this module one folder below it in the bundle, two in the sources.
function bundledFolder(): string {
	const folders = ['../decks', '../../decks'].map((up) =>
		fileURLToPath(new URL(up, import.meta.url)),
	);
	const [own = ''] = folders;
	return folders.find((folder) => existsSync(join(folder, 'deck.schema.json'))) ?? own;
}
