/**
 * Restores a backup in a process of its own, and says each step on standard output once it is done. Arguments: home
 * folder, backup, and the step after which it kills itself.
 */
import {writeSync} from 'node:fs';
import {systemClock} from '../../../source/store/clock.js';
import {homePaths} from '../../../source/store/paths.js';
import {planRestore, restoreBackup} from '../../../source/store/backups/restore.js';

const [home = '', backup = '', last = ''] = process.argv.slice(2);
const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
const plan = await planRestore(paths, backup);
await restoreBackup(paths, backup, plan, systemClock, (step) => {
	writeSync(1, `${step}\n`);
	if (step === last) process.kill(process.pid, 'SIGKILL');
});
