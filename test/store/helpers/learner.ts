/**
 * A learner in a process of its own: answers card after card and says each one's name on standard
 * output once it is saved. Arguments: home folder, name of the first card, how many.
 */
import {writeSync} from 'node:fs';
import {UserError} from '../../../source/errors.js';
import {systemClock} from '../../../source/store/clock.js';
import {homePaths} from '../../../source/store/paths.js';
import {openProgress} from '../../../source/store/progress-log.js';

const [home = '', prefix = '', count = '0'] = process.argv.slice(2);
const paths = homePaths({NEWSQUIZ_HOME: home}, process.platform, home);
const progress = openProgress(paths, systemClock);
for (let index = 1; index <= Number(count); index++) {
	const card = `${prefix}${index}`;
	const before = progress.state;
	try {
		progress.record({type: 'review', deck: 'berita', card, grade: 3, ms: 900, mode: 'study'});
		writeSync(1, `${card}\n`);
	} catch (error) {
		if (!(error instanceof UserError)) throw error;
		if (progress.state !== before) {
			throw new Error('the state has an answer that was not saved', {cause: error});
		}

		writeSync(2, `${error.message}\n`);
	}
}

progress.close();
