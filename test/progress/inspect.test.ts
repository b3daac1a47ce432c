import {describe, expect, it} from 'vitest';
import {inspectEvents} from '../../source/progress/inspect.js';
import type {AnyEvent} from './events.js';

const at = Date.UTC(2025, 1, 3, 3);

const event = (device: string, n: number, more: object = {}): AnyEvent => ({
	...{v: 1, device, n, at: at + n, tz: 420, type: 'review'},
	...more,
});

describe('the health of a log', () => {
	it('is good when every device counts without a hole', () => {
		const events = [event('a', 2), event('b', 1), event('a', 1), event('a', 2)];
		expect(inspectEvents(events, at + 10)).toEqual({
			gaps: [],
			future: {count: 0, latest: 0},
			conflicts: 0,
		});
	});

	it('shows holes, the future, and one number for two events', () => {
		const events = [
			event('a', 1),
			event('a', 5),
			event('a', 6, {at: at + 1000}),
			event('b', 1),
			event('b', 1, {grade: 2}),
		];
		expect(inspectEvents(events, at + 10)).toEqual({
			gaps: [{device: 'a', missing: 3, first: 2}],
			future: {count: 1, latest: at + 1000},
			conflicts: 1,
		});
	});
});
