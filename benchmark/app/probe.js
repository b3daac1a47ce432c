// Loaded before the app: on SIGUSR2 it notes the time that it has computed, collects what can be
// collected and notes what is left.
import {appendFileSync} from 'node:fs';
import process from 'node:process';

process.on('SIGUSR2', () => {
	const {user, system} = process.cpuUsage();
	globalThis.gc?.();
	const {heapUsed, rss} = process.memoryUsage();
	appendFileSync(
		process.env['NEWSQUIZ_BENCHMARK_HEAP'] ?? '',
		`${heapUsed} ${rss} ${(user + system) / 1000}\n`,
	);
});
