import type {Token} from '../analysis.js';
import {isUpperCase} from '../characters.js';
import {dayParts} from '../data/calendar.js';
import {lowerForms} from '../lower.js';
import {readCountedUnits, unitWords} from './counted-units.js';
import type {DateMeaning, OffsetUnit} from './meaning.js';
import {type Read, readDirection} from './parts.js';

const days: ReadonlyMap<string, number> = new Map([
	['kemarin', -1],
	['besok', 1],
	['esok', 1],
	['lusa', 2],
]);

const offset = (
	unit: OffsetUnit,
	amount: number,
	next: number,
	anchor: 'publication' | 'text' = 'publication',
): Read<DateMeaning> => ({value: {type: 'offset', unit, amount, anchor}, next});

/** A phrase without a `value` is no date (`beberapa tahun lalu`), but none of its parts may be read alone. */
export type ReadRelative = {readonly value?: DateMeaning; readonly next: number} | undefined;

/** A date counted from another one: `kemarin`, `tahun lalu`, `pekan depan`, `dua hari sebelumnya`. */
export function readRelative(tokens: readonly Token[], at: number): ReadRelative {
	return readDayWord(tokens, at) ?? readCountedUnits(tokens, at) ?? readUnitDirection(tokens, at);
}

function readDayWord(tokens: readonly Token[], at: number): Read<DateMeaning> | undefined {
	const lower = lowerForms(tokens);
	const word = lower[at] ?? '';
	const after = lower[at + 1] ?? '';
	if (word === 'kemarin' && after === 'lusa') return offset('day', -2, at + 2);
	if (word === 'besok' && after === 'lusa') return offset('day', 2, at + 2);
	if (word === 'besok' && after === 'harinya') return offset('day', 1, at + 2, 'text');
	if (word === 'esok' && after === 'harinya') return offset('day', 1, at + 2, 'text');
	const amount = days.get(word);
	if (amount !== undefined) {
		return offset('day', amount, word !== 'lusa' && after === 'hari' ? at + 2 : at + 1);
	}
	if (word === 'keesokan')
		return offset('day', 1, /^hari(?:nya)?$/.test(after) ? at + 2 : at + 1, 'text');
	if (word === 'esoknya' || word === 'besoknya' || word === 'keesokannya')
		return offset('day', 1, at + 1, 'text');
	return dayParts.has(word) || word === 'tadi' || word === 'nanti'
		? readPartOfToday(tokens, at)
		: undefined;
}

/** `pagi ini`, `malam nanti`, `tadi siang`, `dini hari tadi`; `tadi malam` may be of today or yesterday. */
function readPartOfToday(tokens: readonly Token[], at: number): Read<DateMeaning> | undefined {
	const lower = lowerForms(tokens);
	const isMarkedFirst = !dayParts.has(lower[at] ?? '');
	const part = lower[isMarkedFirst ? at + 1 : at] ?? '';
	if (!dayParts.has(part)) return undefined;
	const isDawn = part === 'dini';
	if (isDawn && lower[isMarkedFirst ? at + 2 : at + 1] !== 'hari') return undefined;
	const mark = lower[isMarkedFirst ? at : isDawn ? at + 2 : at + 1] ?? '';
	const next = at + (isDawn ? 3 : 2);
	if (!/^(?:ini|tadi|nanti)$/.test(mark)) {
		const isNext = !isMarkedFirst && part === 'malam' && mark === 'sebelumnya';
		return isNext ? offset('day', -1, next, 'text') : undefined;
	}
	if (part === 'malam' && mark === 'tadi') return {value: {type: 'vague'}, next};
	return offset('day', 0, next);
}

const vagueCounts = /^(?:beberapa|sekian|berapa|berbagai|banyak|setiap|tiap|para|se|ber)$/;

/** `tahun lalu`, `pekan ini`, `bulan depan`, `akhir pekan lalu`, `hari sebelumnya`, `tahun yang sama`. */
function readUnitDirection(tokens: readonly Token[], at: number): ReadRelative {
	const lower = lowerForms(tokens);
	if (lower[at] === 'akhir' && lower[at + 1] === 'pekan') {
		const tail = readDirection(tokens, at + 2);
		return tail && offset('weekend', tail.value, tail.next);
	}
	const unit = unitWords.get(lower[at] ?? '');
	if (!unit || isSunday(tokens, at)) return undefined;
	const before = lower[at - 1] ?? '';
	const isVague = vagueCounts.test(before) || /(?:uh|us|u|as|ta)an$/.test(before);
	const word = lower[at + 1] ?? '';
	const turn = textTurns.get(word);
	if (turn !== undefined && !isVague) return offset(unit, turn, at + 2, 'text');
	if (word === 'yang' && lower[at + 2] === 'sama') return offset(unit, 0, at + 3, 'text');
	const tail = readDirection(tokens, at + 1);
	if (!tail) return undefined;
	if (isVague || (unit === 'day' && tail.value !== 0)) return {next: tail.next};
	return offset(unit, tail.value, tail.next);
}

const textTurns: ReadonlyMap<string, number> = new Map([
	['sebelumnya', -1],
	['berikutnya', 1],
]);

/** `pada Minggu lalu`: a capital inside a sentence is the day, not the week. */
function isSunday(tokens: readonly Token[], at: number): boolean {
	if (tokens[at]?.text !== 'Minggu' || at === 0) return false;
	const before = tokens[at - 1];
	if (before?.kind !== 'word') return false;
	return !isUpperCase(before.text[0]) || before.text === 'Hari' || at === 1;
}
