import type {Clock} from './clock.js';

/** A word for a part of the day after an hour. */
export interface DayPart {
	/** The hour of 24 that an hour of 12 means in it. */
	readonly shift: (hour: number) => number;
	/** Whether it is said of nothing but hours: `p.m.`. */
	readonly isExact: boolean;
	readonly next: number;
}

const morning = (hour: number): number => (hour === 12 ? 0 : hour);
const noon = (hour: number): number => (hour < 10 ? hour + 12 : hour);
const evening = (hour: number): number => (hour < 12 ? hour + 12 : hour);
const night = (hour: number): number => (hour === 12 ? 0 : hour < 4 ? hour : hour + 12);

const shifts: ReadonlyMap<string, (hour: number) => number> = new Map([
	['pagi', morning],
	['dini', morning],
	['subuh', morning],
	['siang', noon],
	['sore', evening],
	['petang', evening],
	['malam', night],
	['am', morning],
	['a.m', morning],
	['a.m.', morning],
	['pm', evening],
	['p.m', evening],
	['p.m.', evening],
]);

/** `pukul 8 malam` is 20:00; a part of the day after an hour beyond 12 adds nothing and stays outside. */
export function readDayPart(lower: readonly string[], clock: Clock): DayPart | undefined {
	const word = lower[clock.next] ?? '';
	const shift = shifts.get(word);
	if (!shift || clock.hour > 12) return undefined;
	const isDawn = word === 'dini';
	if (isDawn && lower[clock.next + 1] !== 'hari') return undefined;
	return {shift, isExact: /^[ap]\.?m/.test(word), next: clock.next + (isDawn ? 2 : 1)};
}
