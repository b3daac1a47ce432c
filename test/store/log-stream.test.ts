import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, it} from 'vitest';
import {foldLogs} from '../../source/progress/fold.js';
import {loadProgress} from '../../source/store/load-progress.js';
import {readLog} from '../../source/store/log-files.js';
import {streamLog} from '../../source/store/log-stream.js';
import {ensureFolder} from '../../source/store/paths.js';
import {type AnyEvent, names, plain} from '../progress/events.js';
import {start, temporaryHome} from './helpers/home.js';

const MINUTE = 60_000;

/** A log too large to be held: answers a minute apart, some taken back, with damage here and there. */
function largeLog(jumps: boolean): string {
	const lines = ['\uFEFF'];
	for (let n = 1; n <= 9000; n++) {
		// The clock is a day ahead for a while, then right again.
		const at = start + n * MINUTE + (jumps && n > 4000 && n < 6000 ? 1440 * MINUTE : 0);
		const base = {v: 1, device: 'laptop', n, at, tz: 420};
		const event =
			n % 50 === 0
				? {...base, type: n % 100 === 0 ? 'undo' : 'edit', target: ['laptop', n - 1]}
				: {...base, type: 'review', deck: 'berita', card: `k${n % 700}`, grade: 1 + (n % 4)};
		lines.push(JSON.stringify({...event, ms: 1500, mode: 'study'}));
		if (n % 1000 === 0) lines.push('{"v":1,"type":"und', '', '{"v":1,"rusak":');
		if (n === 4500) lines.push(JSON.stringify(event).replace('"undo"', '"\\u0075ndo"'));
	}

	return `${lines[0]}${lines.slice(1).join('\n')}\n${'{"v":1,"device":"lap'}`;
}

describe.each([
	['in order', false],
	['written by a clock that jumped', true],
])('a large log %s', (_, jumps) => {
	const home = () => {
		const paths = temporaryHome();
		ensureFolder(paths.reviews);
		const path = join(paths.reviews, 'laptop.jsonl');
		writeFileSync(path, largeLog(jumps));
		return {paths, path};
	};

	it('streams what reading it at once gives', () => {
		const {path} = home();
		const whole = readLog(path);
		const log = streamLog(path);
		expect(names([...log.events()])).toEqual(names(whole.events));
		expect(log.isInOrder).toBe(!jumps);
		expect({damaged: log.damaged, length: log.length}).toEqual({
			damaged: whole.damaged,
			length: whole.length,
		});
		const again = [...log.events()];
		expect(names(again)).toEqual(names(whole.events));
		expect(again.every(({at}, index) => at >= (again[index - 1]?.at ?? 0))).toBe(true);
		expect(log.ahead.undos.map(({n}) => n)).toEqual(
			whole.events.filter(({type}) => type === 'undo').map(({n}) => n),
		);
	});

	it('folds to what it says', () => {
		const {paths, path} = home();
		const {fold, notices} = loadProgress(paths);
		const events = readLog(path).events as AnyEvent[];
		expect(plain(fold.state)).toEqual(plain(foldLogs(events).fold.state));
		// Damaged lines, and one identity with two contents.
		expect(notices).toHaveLength(2);
	});
});
