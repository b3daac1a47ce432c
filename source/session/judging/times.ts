import {inFigures} from './number-words.js';
import {foldedWords} from '../fold.js';
import {type Ruling, almost, right} from './remark.js';

/** A time of day as an answer gives it. */
interface AnswerTime {
	/** Minutes after midnight. */
	readonly minutes: number;
	readonly zone?: string;
	/** It says `pukul`, a part of the day or a zone: it can be nothing but a time. */
	readonly isSure: boolean;
	/** The half of the day is said, or plain from the hour. */
	readonly isExact: boolean;
}

const openers = new Set('pukul jam pkl at sekitar kira'.split(' '));
const zones = new Set('wib wita wit gmt utc'.split(' '));
// The hour from which the part of the day says that it is afternoon.
const dayParts: ReadonlyMap<string, 'am' | 'pm'> = new Map([
	...(['pagi', 'subuh', 'dini', 'am'] as const).map((word) => [word, 'am'] as const),
	...(['siang', 'sore', 'petang', 'malam', 'pm'] as const).map((word) => [word, 'pm'] as const),
]);
const longestTime = 60;

/** `pukul 10.30 WIB`, `10:30`, `jam 3 sore`, `pukul setengah sebelas`. */
function readTime(answer: string): AnswerTime | undefined {
	if (answer.length > longestTime) return undefined;
	const numbers: number[] = [];
	let zone: string | undefined;
	let half: 'am' | 'pm' | undefined;
	let isSure = /\d[:]\d\d/.test(answer);
	const words = foldedWords(answer.replace(/\b([ap])\.m\.?/gi, '$1m'));
	const isHalf = words.includes('setengah');
	for (const word of inFigures(words.filter((word) => word !== 'setengah'))) {
		if (openers.has(word)) isSure ||= word !== 'sekitar' && word !== 'kira' && word !== 'at';
		else if (zones.has(word)) [zone, isSure] = [word, true];
		else if (dayParts.has(word)) [half, isSure] = [dayParts.get(word), true];
		else if (word === 'hari' || word === 'waktu' || word === 'setempat') continue;
		else if (/^\d{1,2}$/.test(word) && numbers.length < 2) numbers.push(Number(word));
		else return undefined;
	}
	const [hour, minute = 0] = numbers;
	if (hour === undefined || hour > 24 || minute > 59) return undefined;
	const noon = half === 'pm' && hour < 12 && !(hour < 4 && /malam/i.test(answer)) ? 12 : 0;
	return {
		minutes: (hour + noon) * 60 + minute - (isHalf ? 30 : 0),
		...(zone === undefined ? {} : {zone}),
		isSure,
		isExact: half !== undefined || hour > 12,
	};
}

/** Whether a key is judged as a time of day. */
export function isTimeOfDay(key: string): boolean {
	return readTime(key)?.isSure === true;
}

/** Judges an answer to a key that is a time of day; undefined when either is none. */
export function judgeTime(typed: string, key: string): Ruling | undefined {
	const wanted = readTime(key);
	if (!wanted?.isSure) return undefined;
	const given = readTime(typed);
	if (!given) return undefined;
	const half = 12 * 60;
	const by = given.minutes - wanted.minutes;
	if (by !== 0) {
		// `jam 3` for 15.00: the half of the day is left open.
		if (by === -half && !given.isExact) return almost('incomplete');
		const isHours = by % 60 === 0;
		return {
			verdict: 'wrong',
			remark: {kind: 'date-off', by: isHours ? by / 60 : by, unit: isHours ? 'hour' : 'minute'},
		};
	}
	const isOtherZone =
		given.zone !== undefined && wanted.zone !== undefined && given.zone !== wanted.zone;
	return isOtherZone ? {verdict: 'wrong', remark: {kind: 'unit'}} : right;
}
