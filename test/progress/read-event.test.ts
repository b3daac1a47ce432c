import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {isKnown, readLine} from '../../source/progress/read-event.js';
import {foldLogs} from '../../source/progress/fold.js';

const good = {
	...{v: 1, device: 'a1', n: 1, at: 1_738_551_600_000, tz: 420, type: 'review', deck: 'd'},
	...{card: 'c', grade: 3, ms: 10, mode: 'study'},
};

function reads(
	name: string,
	line: unknown,
	expected: 'event' | 'skip' | 'damaged',
	known = true,
): void {
	it(name, () => {
		const read = readLine(typeof line === 'string' ? line : JSON.stringify(line));
		expect(Object.keys(read)).toEqual([expected]);
		if ('event' in read) expect(isKnown(read.event)).toBe(known);
	});
}

describe('a line of a log', () => {
	reads('is an event', good, 'event');
	reads('may end in a carriage return', `${JSON.stringify(good)}\r`, 'event');
	reads('may say more than we know', {...good, context: 'read', mood: [1, {a: null}]}, 'event');
	reads('may be of a type that comes later', {...good, type: 'flag'}, 'event', false);
	reads('may be of a version that comes later', {...good, v: 2}, 'event', false);
	reads('may be of a version with another base', {v: 3, id: 'x'}, 'skip');
	reads('may be empty', '  ', 'skip');
	reads('is no event when cut short', JSON.stringify(good).slice(0, -1), 'damaged');
	reads('is no event when it is NULs', '\0\0\0\0', 'damaged');
	reads('is no event without a device', {...good, device: undefined}, 'damaged');
	reads('is no event with a device that is a path', {...good, device: '../x'}, 'damaged');
	reads('is no event at no time', {...good, at: 1e300}, 'damaged');
	reads('is an event at the first moment', {...good, at: 0, tz: -1440}, 'event');
	reads('is no event before it', {...good, at: -8.64e15}, 'damaged');
	reads('is no event beyond the calendar', {...good, at: 8.64e15}, 'damaged');
	reads('is no event when it is a list', '[1]', 'damaged');
	reads('is no event when endless', `{"a":"${'x'.repeat(200_000)}"}`, 'damaged');
	reads('is kept, not used, with a fifth grade', {...good, grade: 5}, 'event', false);
	reads('is kept, not used, with a card that is a path', {...good, card: 'a/b'}, 'event', false);
	reads('is kept, not used, with an escape in an id', {...good, deck: '\u001B[2J'}, 'event', false);
	reads('may accept an answer', {...good, type: 'edit', accept: 'Shoigu'}, 'event');
	reads(
		'is kept, not used, when it accepts nothing',
		{...good, type: 'edit', accept: ' '},
		'event',
		false,
	);
	reads(
		'is kept, not used, when it edits something else',
		{...good, type: 'edit', hint: 'x'},
		'event',
		false,
	);
	const words = {...good, type: 'words'};
	reads('may say which words are known', {...words, known: ['gempa bumi'], level: 2}, 'event');
	reads('may say nothing of words', words, 'event');
	reads('is kept, not used, with a word that is none', {...words, unknown: [1]}, 'event', false);
	reads('is kept, not used, with an empty word', {...words, known: ['']}, 'event', false);
	reads(
		'is kept, not used, with an endless word',
		{...words, known: ['a'.repeat(201)]},
		'event',
		false,
	);
	reads('is kept, not used, with a level that is none', {...words, level: 'all'}, 'event', false);
	reads('is kept, not used, with a target that is none', {...good, type: 'undo'}, 'event', false);

	it('never breaks reader or fold, whatever it holds', () => {
		const field = fc.oneof(
			fc.constantFrom(...Object.keys(good), '__proto__', 'target'),
			fc.string(),
		);
		const odd = fc.oneof(
			fc.string(),
			fc.json(),
			fc
				.dictionary(field, fc.oneof(fc.jsonValue(), fc.integer(), fc.constant(['a1', 1])))
				.map((fields) => JSON.stringify({...good, ...fields})),
		);
		fc.assert(
			fc.property(fc.array(odd, {maxLength: 6}), (lines) => {
				const events = lines.map(readLine).flatMap((line) => ('event' in line ? [line.event] : []));
				expect(() => foldLogs(events)).not.toThrow();
			}),
			{numRuns: 500},
		);
	});

	it('may be nested beyond all reason', () => {
		const deep = `${JSON.stringify(good).slice(0, -1)},"x":${'['.repeat(40_000)}${']'.repeat(40_000)}}`;
		const line = readLine(deep);
		const events = 'event' in line ? [line.event, line.event] : [];
		expect(() => foldLogs(events)).not.toThrow();
	});
});
