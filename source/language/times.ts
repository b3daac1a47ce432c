import type {Sentence, TimeMention, Token} from './analysis.js';
import {lowerForms} from './lower.js';

const zones: ReadonlyMap<string, string> = new Map([
	['wib', '+07:00'],
	['wita', '+08:00'],
	['wit', '+09:00'],
	['gmt', '+00:00'],
	['utc', '+00:00'],
]);

/**
 * Finds times of day: after `pukul` or `jam`, or before a zone. The span holds `pukul` and the zone; a part of the day
 * (`malam`) is in it where it tells the hour.
 */
export function findTimes(_text: string, sentences: readonly Sentence[]): TimeMention[] {
	const mentions: TimeMention[] = [];
	for (const {tokens} of sentences) {
		for (let at = 0; at < tokens.length;) {
			const read = readTime(tokens, at);
			if (!read) {
				at++;
				continue;
			}
			mentions.push({
				start: tokens[at]?.start ?? 0,
				end: tokens[read.next - 1]?.end ?? 0,
				time: read.time,
			});
			at = read.next;
		}
	}
	return mentions;
}

interface Clock {
	readonly hour: number;
	readonly minute: number;
	readonly hasMinutes: boolean;
	readonly next: number;
}

function readTime(
	tokens: readonly Token[],
	at: number,
): {readonly time: string; readonly next: number} | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	const isClock = word === 'pukul' || word === 'pkl';
	const isHour = word === 'jam';
	if (!isClock && !isHour && tokens[at]?.kind !== 'number') return undefined;
	const dot = word === 'pkl' && tokens[at + 1]?.text === '.' ? 1 : 0;
	const begin = isClock || isHour ? at + 1 + dot : at;
	const first = readClock(tokens, begin);
	if (!first) return undefined;
	const second = readRangeEnd(tokens, first.next);
	const last = second ?? first;
	const part = dayPart(lower, last);
	const zone = zones.get(lower[part?.next ?? last.next] ?? '');
	const next = (part?.next ?? last.next) + (zone === undefined ? 0 : 1);
	if (!isClock && zone === undefined && !(isHour && (first.hasMinutes || part))) return undefined;
	if (isBareNumber(first, isClock || isHour, zone, part)) return undefined;
	const shift = part?.shift ?? ((hour: number) => hour);
	const time = [first, ...(second ? [second] : [])]
		.map((clock) => `${pad(shift(clock.hour))}:${pad(clock.minute)}${zone ?? ''}`)
		.join('/');
	return {time, next};
}

/** `7 WIB` without minutes and without `pukul` is hardly ever a time. */
const isBareNumber = (
	clock: Clock,
	hasWord: boolean,
	zone: string | undefined,
	part: unknown,
): boolean => !hasWord && !clock.hasMinutes && (zone === undefined || !part);

const pad = (value: number): string => String(value).padStart(2, '0');

function readClock(tokens: readonly Token[], at: number): Clock | undefined {
	const match = /^(\d{1,2})(?:[.:](\d{2})(?:[.:]\d{2})?)?$/.exec(tokens[at]?.text ?? '');
	if (!match || tokens[at]?.kind !== 'number') return undefined;
	const hour = Number(match[1]);
	const minute = Number(match[2] ?? 0);
	if (hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return undefined;
	return {hour: hour % 24, minute, hasMinutes: match[2] !== undefined, next: at + 1};
}

function readRangeEnd(tokens: readonly Token[], at: number): Clock | undefined {
	const lower = lowerForms(tokens);
	// A zone may stand at both ends: `10.00 WIB hingga 11.00 WIB`.
	const from = zones.has(lower[at] ?? '') ? at + 1 : at;
	if (!/^(?:-|–|—|hingga|sampai|s\.d\.)$/.test(lower[from] ?? '')) return undefined;
	const start = /^(?:pukul|jam|dengan)$/.test(lower[from + 1] ?? '') ? from + 2 : from + 1;
	return readClock(tokens, start);
}

interface DayPart {
	readonly shift: (hour: number) => number;
	readonly next: number;
}

/** `pukul 8 malam` is 20:00; a part of the day after an hour of 24 adds nothing and stays outside. */
function dayPart(lower: readonly string[], clock: Clock): DayPart | undefined {
	const word = lower[clock.next] ?? '';
	const next = clock.next + (word === 'dini' ? 2 : 1);
	if (clock.hour > 12 || (word === 'dini' && lower[clock.next + 1] !== 'hari')) return undefined;
	if (word === 'dini' || word === 'pagi') return {shift: (hour) => (hour === 12 ? 0 : hour), next};
	if (word === 'siang') return {shift: (hour) => (hour < 10 ? hour + 12 : hour), next};
	if (word === 'sore' || word === 'petang')
		return {shift: (hour) => (hour < 12 ? hour + 12 : hour), next};
	if (word !== 'malam') return undefined;
	return {shift: (hour) => (hour === 12 ? 0 : hour < 4 ? hour : hour + 12), next};
}
