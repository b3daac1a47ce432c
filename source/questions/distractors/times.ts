import {shuffled} from '../chance.js';
import {takeSides, type Found} from './found.js';

const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'];

/** Other hours in a clock time's own format: *pukul 07.30 WIB* → *pukul 08.00 WIB*; of a range, both ends move. */
export function timeDistractors(
	text: string,
	count: number,
	wanted: readonly number[],
): Found | undefined {
	const clocks = [...text.matchAll(/\b([01]?\d|2[0-3])([.:])([0-5]\d)\b/g)];
	const [clock] = clocks;
	if (!clock || clocks.length > 2) return undefined;
	const minutes = clocks.map((found) => Number(found[1]) * 60 + Number(found[3]));
	const step = minutes.every((value) => value % 30 === 0)
		? 30
		: minutes.every((value) => value % 5 === 0)
			? 15
			: 11;
	const write = (shift: number) => {
		let at = 0;
		return text.replace(/\b(?:[01]?\d|2[0-3])([.:])[0-5]\d\b/g, (found, mark: string) => {
			const value = minutes[at++]! + shift;
			const hour = String(Math.floor(value / 60));
			const isPadded = /^0/.test(found) || found.length === 5;
			return `${isPadded ? hour.padStart(2, '0') : hour}${mark}${String(value % 60).padStart(2, '0')}`;
		});
	};
	const fits = (shift: number) =>
		minutes.every((value) => value + shift >= 0 && value + shift < 24 * 60);
	const shifts = [1, 2, 3, 4, 5].map((times) => times * step);
	const found = takeSides(
		{below: shifts.map((shift) => -shift).filter(fits), above: shifts.filter(fits)},
		count,
		wanted,
	);
	return found && {texts: [...found.taken].sort((a, b) => a - b).map(write), below: found.below};
}

/** Other days of the week. */
export function weekdayDistractors(text: string, count: number, random: () => number): string[] {
	const day = weekdays.find((name) => text.replace(/^hari /i, '') === name);
	if (day === undefined) return [];
	const head = text.slice(0, text.length - day.length);
	return shuffled(
		weekdays.filter((name) => name !== day),
		random,
	)
		.slice(0, count)
		.map((name) => `${head}${name}`);
}
