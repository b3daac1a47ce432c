// Loaded into a measured process with --import: says at its end how much memory it took at most, and on the way how
// much it has. One line of JSON each into the file that NEWSQUIZ_BENCHMARK_MEMORY names.
import {appendFileSync} from 'node:fs';
import {setInterval} from 'node:timers';
import {isMainThread} from 'node:worker_threads';

const file = process.env['NEWSQUIZ_BENCHMARK_MEMORY'];
if (file !== undefined && isMainThread) {
	/** @param {object} record */
	const say = (record) => appendFileSync(file, `${JSON.stringify({at: Date.now(), ...record})}\n`);
	setInterval(() => say({rss: process.memoryUsage.rss()}), 100).unref();
	process.on('exit', () => say({peak: process.resourceUsage().maxRSS * 1024}));
}
