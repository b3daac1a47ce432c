import {describe, expect, it} from 'vitest';
import {calendarDate, cardKinds, count, optionCount} from '../../source/commands/values.js';
import {UserError} from '../../source/errors.js';

describe('option values', () => {
	it.each(['2023-07-28', '2024-02-29'])('--date takes %s', (date) =>
		expect(calendarDate({date}, 'date')).toBe(date),
	);
	it.each(['28-07-2023', '2023-02-29', '2023-13-01', '2023-7-2', 'kemarin', ''])(
		'--date refuses %j',
		(date) => expect(() => calendarDate({date}, 'date')).toThrow(UserError),
	);
	it.each(['1', '500'])('--cards takes %s', (cards) =>
		expect(count({cards}, 'cards', 500)).toBe(Number(cards)),
	);
	it.each(['0', '-1', '1.5', 'lima', '501', '1e2', ''])('--cards refuses %j', (cards) =>
		expect(() => count({cards}, 'cards', 500)).toThrow(UserError),
	);
	it.each(['3', '4', '5'])('--options takes %s', (options) =>
		expect(optionCount({options}, 'options')).toBe(Number(options)),
	);
	it.each(['2', '6', '4.0', 'empat', '', '-3'])(
		'--options refuses %j and says what there is',
		(options) => {
			let error: unknown;
			try {
				optionCount({options}, 'options');
			} catch (thrown) {
				error = thrown;
			}
			expect(error).toBeInstanceOf(UserError);
			const {exitStatus, hint} = error as UserError;
			expect(exitStatus).toBe(2);
			expect(hint?.en).toMatch(/^Choose 3, 4 or 5/);
			expect(hint?.id).toMatch(/^Pilih 3, 4, atau 5/);
		},
	);
	it('--kinds takes a list', () =>
		expect(cardKinds({kinds: 'person, Date,word'}, 'kinds')).toEqual(['person', 'date', 'word']));
	it('--kinds names what there is', () =>
		expect(() => cardKinds({kinds: 'orang'}, 'kinds')).toThrow(/"orang" for --kinds/));
	it('an option that was not given is undefined', () =>
		expect([calendarDate({}, 'date'), count({}, 'cards', 9), cardKinds({}, 'kinds')]).toEqual([
			undefined,
			undefined,
			undefined,
		]));
});
