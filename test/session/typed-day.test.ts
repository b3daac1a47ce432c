import {describe, expect, it} from 'vitest';
import {typedDay} from '../../source/session/typed-day.js';

const today = '2026-03-01';

describe('a day as people type it', () => {
	it.each([
		['2023-07-28', '2023-07-28'],
		['2023/7/8', '2023-07-08'],
		['28 Juli 2023', '2023-07-28'],
		['Jumat, 28 Juli 2023', '2023-07-28'],
		['8 agt 2023', '2023-08-08'],
		['28 July 2023', '2023-07-28'],
		['28/7/2023', '2023-07-28'],
		['28-07-2023', '2023-07-28'],
		['29 Februari 2024', '2024-02-29'],
		[' hari  ini ', '2026-03-01'],
		['kemarin', '2026-02-28'],
		['yesterday', '2026-02-28'],
	])('%j is %s', (typed, day) => expect(typedDay(typed, today)).toBe(day));

	it.each(['', '2023', 'Juli 2023', '31 Februari 2023', '28 Julai', '2023-13-01', 'besok'])(
		'%j is none',
		(typed) => expect(typedDay(typed, today)).toBeUndefined(),
	);
});
