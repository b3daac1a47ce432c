import {homedir} from 'node:os';
import {fileURLToPath} from 'node:url';
import type {Services} from '../services.js';
import {openLibrary} from '../store/library.js';
import {homePaths} from '../store/paths.js';
import {openProgress} from '../store/progress-log.js';
import {systemClock} from '../store/clock.js';
import type {Context} from './io.js';

/** The real rim: the library and the log on disk, the system's clock and chance. */
export async function openServices(context: Context): Promise<Services> {
	const paths = homePaths(context.env, process.platform, homedir());
	const library = await openLibrary({folder: paths.decks, bundledFolder: bundledFolder()});
	return {library, progress: openProgress(paths, systemClock), ...systemClock};
}

// decks/ lies beside source/ in a checkout and beside dist/ in the package. The bundle puts this module
// into a file of dist/ itself; unbundled it stands one folder deeper.
function bundledFolder(): string {
	const up = import.meta.url.includes('/source/commands/') ? '../../decks' : '../decks';
	return fileURLToPath(new URL(up, import.meta.url));
}
