import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {dayBegins, dayName, dayNumber, studyDay} from '../../source/schedule/study-day.js';

const FOUR = 240;

function day(name: string, utc: string, tz: number, expected: string, dayStart = FOUR): void {
	it(name, () => {
		expect(studyDay(Date.parse(utc), tz, dayStart)).toBe(expected);
	});
}

describe('the study day', () => {
	day('is the local date by day', '2025-02-03T03:00:00Z', 420, '2025-02-03');
	day('is the evening before until four', '2025-02-02T20:59:59.999Z', 420, '2025-02-02');
	day('begins at four', '2025-02-02T21:00:00Z', 420, '2025-02-03');
	day('may begin at midnight', '2025-02-02T17:00:00Z', 420, '2025-02-03', 0);
	day('knows zones with half hours', '2025-02-02T22:30:00Z', 330, '2025-02-03');
	day('lies behind in the west', '2025-02-03T03:00:00Z', -600, '2025-02-02');
	// In Amsterdam the clock goes from 02:00 to 03:00 on 30 March 2025: before it +60, after it +120.
	day('does not end when the clock goes forward', '2025-03-30T00:59:59Z', 60, '2025-03-29');
	day('goes on after it', '2025-03-30T01:00:00Z', 120, '2025-03-29');
	day('ends at four of the new time', '2025-03-30T02:00:00Z', 120, '2025-03-30');
	// On 26 October 2025 it goes back from 03:00 to 02:00.
	day('does not begin twice when the clock goes back', '2025-10-26T02:59:59Z', 60, '2025-10-25');
	day('begins at four of the winter', '2025-10-26T03:00:00Z', 60, '2025-10-26');

	it('runs from its beginning to the next', () => {
		fc.assert(
			fc.property(
				fc.integer({min: 0, max: 4e12}),
				fc.integer({min: -840, max: 840}),
				fc.integer({min: 0, max: 1439}),
				(at, tz, dayStart) => {
					const number = dayNumber({at, tz}, dayStart);
					expect(dayBegins(number, tz, dayStart)).toBeLessThanOrEqual(at);
					expect(dayBegins(number + 1, tz, dayStart)).toBeGreaterThan(at);
					expect(dayName(number)).toBe(studyDay(at, tz, dayStart));
				},
			),
		);
	});
});
