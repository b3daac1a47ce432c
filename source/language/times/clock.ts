import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {readNumber} from '../numbers.js';

/** What a clock shows, before a part of the day is added to it. */
export interface Clock {
	readonly hour: number;
	readonly minute: number;
	readonly hasMinutes: boolean;
	readonly next: number;
}

/** `10.30`, `10:30:15`, `8`, and in words where `isSpelt` allows it: `setengah delapan`, `tujuh lewat 15 menit`. */
export function readClock(
	tokens: readonly Token[],
	at: number,
	isSpelt: boolean,
): Clock | undefined {
	const match = /^(\d{1,2})(?:[.:](\d{2})(?:[.:]\d{2})?)?(?:-an)?$/.exec(tokens[at]?.text ?? '');
	if (!match) return isSpelt ? readSpelt(tokens, at) : undefined;
	const hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
	const clock = {hour, minute, hasMinutes: match[2] !== undefined, next: at + 1};
	return isSpelt && !clock.hasMinutes ? withMinutes(tokens, clock) : clock;
}

function readSpelt(tokens: readonly Token[], at: number): Clock | undefined {
	const lower = lowerForms(tokens);
	const isHalf = lower[at] === 'setengah' || lower[at] === '1/2';
	const number = tokens[at]?.kind === 'word' ? readNumber(tokens, isHalf ? at + 1 : at) : undefined;
	if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 24) {
		return undefined;
	}
	if (number.approximate || number.magnitude !== 1) return undefined;
	// `setengah delapan` is half an hour before eight.
	const {value, next} = number;
	if (isHalf) return {hour: value === 1 ? 12 : value - 1, minute: 30, hasMinutes: true, next};
	return withMinutes(tokens, {hour: value, minute: 0, hasMinutes: false, next});
}

/** `lewat 15 menit`, `lewat sepuluh`, `kurang seperempat`. */
function withMinutes(tokens: readonly Token[], clock: Clock): Clock {
	const lower = lowerForms(tokens);
	const word = lower[clock.next] ?? '';
	if (word !== 'lewat' && word !== 'lebih' && word !== 'kurang') return clock;
	const place = clock.next + 1;
	const quarter = lower[place] === 'seperempat' ? {value: 15, next: place + 1} : undefined;
	const number = quarter ?? readNumber(tokens, place);
	if (!number || !Number.isInteger(number.value) || number.value < 1 || number.value > 59) {
		return clock;
	}
	const isCounted = lower[number.next] === 'menit';
	if (!isCounted && !quarter && word !== 'lewat') return clock;
	const total = clock.hour * 60 + (word === 'kurang' ? -number.value : number.value);
	const minutes = (total + 24 * 60) % (24 * 60);
	return {
		hour: Math.floor(minutes / 60),
		minute: minutes % 60,
		hasMinutes: true,
		next: isCounted ? number.next + 1 : number.next,
	};
}
