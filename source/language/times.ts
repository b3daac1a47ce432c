import type {Sentence, TimeMention, Token} from './analysis.js';
import {lowerForms} from './lower.js';
import {readUnit} from './quantities/units.js';
import {WordSet} from './word-set.js';
import {type Clock, readClock} from './times/clock.js';
import {type DayPart, readDayPart} from './times/day-parts.js';
import {readZone, type Zone} from './times/zones.js';

/**
 * Finds times of day: after `pukul` or `jam`, before a zone, or right after a whole date. The span holds `pukul` and the
 * zone; a part of the day (`malam`) is in it where it tells the hour. Times that no clock shows (`pukul 25.70`) are none.
 */
export function findTimes(_text: string, sentences: readonly Sentence[]): TimeMention[] {
	const mentions: TimeMention[] = [];
	for (const {tokens} of sentences) {
		const lower = lowerForms(tokens);
		let last = -1;
		for (let at = 0; at < tokens.length;) {
			const isListed = last >= 0 && at - last <= 2 && continuesList(lower, last, at);
			const read = mayBegin(tokens, lower, at) ? readTime(tokens, lower, at, isListed) : undefined;
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
			last = at;
		}
	}
	return mentions;
}

/** `pukul 08.00, 10.00, dan 13.00`. */
function continuesList(lower: readonly string[], last: number, at: number): boolean {
	const between = lower.slice(last, at).join(' ');
	return /^(?:,|dan|atau|serta|, dan|, atau)$/.test(between);
}

const clockWords = new WordSet(['pukul', 'pkl', 'pk', 'jam']);

function mayBegin(tokens: readonly Token[], lower: readonly string[], at: number): boolean {
	const kind = tokens[at]?.kind;
	return kind === 'number' || (kind === 'word' && clockWords.has(lower[at] ?? ''));
}

/** One end of a time with what stands after it. */
interface End {
	readonly clock: Clock;
	readonly part?: DayPart;
	readonly zone?: Zone;
	readonly next: number;
}

function readEnd(tokens: readonly Token[], at: number, isSpelt: boolean): End | undefined {
	const clock = readClock(tokens, at, isSpelt);
	if (!clock) return undefined;
	const part = readDayPart(lowerForms(tokens), clock);
	const zone = readZone(tokens, part?.next ?? clock.next);
	const next = zone?.next ?? part?.next ?? clock.next;
	return {clock, ...(part && {part}), ...(zone && {zone}), next};
}

function readTime(
	tokens: readonly Token[],
	lower: readonly string[],
	at: number,
	isListed: boolean,
): {readonly time: string; readonly next: number} | undefined {
	const word = lower[at] ?? '';
	const isWord = clockWords.has(word);
	const mark = isWord && /^[.:]$/.test(lower[at + 1] ?? '') ? 1 : 0;
	const first = readEnd(tokens, isWord ? at + 1 + mark : at, isWord);
	if (!first) return undefined;
	const second = readSecondEnd(tokens, first.next, isWord);
	const isSure = isListed && first.clock.hasMinutes && !readUnit(tokens, first.next);
	if (!isSure && !isTime(tokens, lower, at, first, second)) return undefined;
	const part = second?.part ?? first.part;
	const zone = second?.zone ?? first.zone;
	const ends = second ? [first, second] : [first];
	const time = ends.map((end) => show(end, end.part ?? part, end.zone ?? zone)).join('/');
	return {time, next: second?.next ?? first.next};
}

/** Whether anything shows that the figures are a time. */
function isTime(
	tokens: readonly Token[],
	lower: readonly string[],
	at: number,
	first: End,
	second: End | undefined,
): boolean {
	const word = lower[at] ?? '';
	const part = first.part ?? second?.part;
	const zone = first.zone ?? second?.zone;
	const {hasMinutes, next} = first.clock;
	if (word === 'jam') {
		return hasMinutes || !!part || !!zone || hourCues.test(lower[at - 1] ?? '');
	}
	// `pukul` is a verb too.
	if (clockWords.has(word)) return !/^(?:orang|kali|korban|warga)$/.test(lower[next] ?? '');
	if (!hasMinutes) return !!part && (!!zone || part.isExact);
	return !!zone || !!part || followsDate(tokens, at);
}

/** `mulai jam 8`, but not `selama jam 8 itu`. */
const hourCues = /^(?:mulai|sejak|sampai|hingga|pada|sekitar|dari|di|menjelang|jelang|sebelum)$/;

/** `27/7/2023 10:15`, `27 Juli 2023, 10:15`: a colon after a year. */
function followsDate(tokens: readonly Token[], at: number): boolean {
	if (!tokens[at]?.text.includes(':')) return false;
	const isMarked = /^[,|•-]$/.test(tokens[at - 1]?.text ?? '');
	return /^(?:19|20)\d\d$/.test(tokens[isMarked ? at - 2 : at - 1]?.text ?? '');
}

function readSecondEnd(tokens: readonly Token[], at: number, isWord: boolean): End | undefined {
	const lower = lowerForms(tokens);
	if (!/^(?:-|–|—|hingga|sampai|s\.d\.?|sd)$/.test(lower[at] ?? '')) return undefined;
	const begin = lower[at + 1] === 'dengan' ? at + 2 : at + 1;
	const isTitled = clockWords.has(lower[begin] ?? '');
	const end = readEnd(tokens, isTitled ? begin + 1 : begin, isWord || isTitled);
	// `pukul 08.00 hingga 12 orang`
	const isSure =
		end &&
		(end.clock.hasMinutes || isTitled || end.part || end.zone || /^[-–—]$/.test(lower[at] ?? ''));
	return isSure ? end : undefined;
}

function show({clock}: End, part: DayPart | undefined, zone: Zone | undefined): string {
	const hour = part && clock.hour <= 12 ? part.shift(clock.hour) : clock.hour;
	return `${pad(hour)}:${pad(clock.minute)}${zone?.offset ?? ''}`;
}

const pad = (value: number): string => String(value).padStart(2, '0');
