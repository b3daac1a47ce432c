import fc from 'fast-check';
import {expect, it} from 'vitest';
import {union} from '../../source/progress/union.js';
import {type AnyEvent, logs, names} from './events.js';

/** Two devices' copies of the same logs, each with a part of its own. */
const copies = logs.chain((events) =>
	fc.tuple(fc.subarray(events), fc.subarray(events), fc.constant(events)),
);

const merged = (...parts: AnyEvent[][]): AnyEvent[] => [...union(parts.flat()).events];

it('logs come together the same way whoever brings them, however often, and nothing is lost', () => {
	fc.assert(
		fc.property(copies, ([one, other, all]) => {
			const both = merged(one, other);
			expect(merged(other, one)).toEqual(both);
			expect(merged(both, one, both, other)).toEqual(both);
			expect(merged(one, merged(other, all))).toEqual(merged(merged(one, other), all));
			expect(names(merged(one, other, all))).toEqual(names(all));
		}),
	);
});
