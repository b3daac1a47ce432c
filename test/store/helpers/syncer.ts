/**
 * A sync in a process of its own, to be killed. Arguments: home folder, repository. It says what came of it on
 * standard output.
 */
import {writeSync} from 'node:fs';
import {homePaths} from '../../../source/store/paths.js';
import {readRemote} from '../../../source/store/sync/remote-address.js';
import {syncHome} from '../../../source/store/sync/sync.js';

const [home = '', repository = ''] = process.argv.slice(2);
const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
try {
	const {sent, received} = await syncHome(paths, readRemote(repository, home), {
		env: process.env,
		random: () => 0.5,
	});
	writeSync(1, `sent ${sent}, received ${received}\n`);
} catch (error) {
	writeSync(1, `${error instanceof Error ? error.message : String(error)}\n`);
}
