import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {foldLogs} from '../../source/progress/fold.js';
import {readLines, unionLogs} from '../../source/progress/union-logs.js';
import {type AnyEvent, logs, plain} from './events.js';

const lineOf = (event: AnyEvent): string => JSON.stringify(event);
const folded = (lines: readonly string[]): object =>
	plain(foldLogs(lines.map((line) => JSON.parse(line) as AnyEvent)).fold.state);

/** Two copies of a log that have some lines in common, each in an order of its own and with lines repeated. */
const copies = logs.chain((events) => {
	const lines = events.map(lineOf);
	const copy = fc
		.shuffledSubarray(lines)
		.chain((some) => fc.nat(3).map((again) => [...some, ...some.slice(0, again)]));
	return fc.tuple(copy, copy);
});

describe('the union of two copies of a log', () => {
	it('loses no line, adds none, and is the same from either side', () => {
		fc.assert(
			fc.property(copies, ([ours, theirs]) => {
				const {received, sent} = unionLogs(ours, theirs);
				const here = [...ours, ...received];
				const there = [...theirs, ...sent];
				const all = new Set([...ours, ...theirs]);
				expect(new Set(here)).toEqual(all);
				expect(new Set(there)).toEqual(all);
				expect(folded(here)).toEqual(folded(there));
				expect(unionLogs(theirs, ours)).toEqual({received: sent, sent: received});
			}),
		);
	});

	it('is there after one exchange: the next has nothing to do', () => {
		fc.assert(
			fc.property(copies, ([ours, theirs]) => {
				const {received, sent} = unionLogs(ours, theirs);
				expect(unionLogs([...ours, ...received], [...theirs, ...sent])).toEqual({
					received: [],
					sent: [],
				});
			}),
		);
	});

	it('only adds the longer one’s end where one is the beginning of the other', () => {
		expect(unionLogs(['a', 'b'], ['a', 'b', 'c', 'd'])).toEqual({received: ['c', 'd'], sent: []});
	});

	it('keeps both of two events that have one identity', () => {
		expect(unionLogs(['{"n":1,"grade":3}'], ['{"n":1,"grade":1}'])).toEqual({
			received: ['{"n":1,"grade":1}'],
			sent: ['{"n":1,"grade":3}'],
		});
	});
});

describe('the lines of a log that travel', () => {
	const line =
		'{"v":1,"device":"laptop","n":1,"at":1738551600000,"tz":420,"type":"undo","target":["x",1]}';

	it('are its events, also those of later versions', () => {
		const later = '{"v":2,"baru":true}';
		const unknown = line.replace('undo', 'besok');
		expect(readLines(`${line}\n${later}\n${unknown}\n`)).toEqual({
			lines: [line, later, unknown],
			damaged: 0,
		});
	});

	it('are not what was cut short or never was an event', () => {
		expect(readLines(`${line}\n\u0000\u0000\n[1]\n${line.slice(0, 40)}`)).toEqual({
			lines: [line],
			damaged: 3,
		});
	});

	it('are the same with a byte order mark, carriage returns, blank lines, and without the last end', () => {
		expect(readLines(`\uFEFF${line}\r\n\r\n\n${line}`)).toEqual({lines: [line, line], damaged: 0});
	});
});
