import type {Token} from '../analysis.js';
import {lowerForms} from '../lower.js';
import {readWeekday} from './parts.js';

// Seven days and what joins them, in tokens; looking back further would cost the square of a text's length.
const longestList = 14;

/** Where a list or range of weekdays begins: at `Sabtu` for the `Minggu` of `setiap Sabtu dan Minggu`. */
function listStart(tokens: readonly Token[], at: number): number {
	const lower = lowerForms(tokens);
	// `puasa Senin Kamis`
	let first = readWeekday(tokens, at - 1) === undefined ? at : at - 1;
	while (
		at - first < longestList &&
		/^(?:[-–,/&]|dan|atau|serta|hingga|sampai)$/.test(lower[first - 1] ?? '') &&
		readWeekday(tokens, first - 2) !== undefined
	) {
		first -= 2;
	}
	return first;
}

/** `setiap Senin`, `tiap hari Sabtu dan Minggu`: a habit, not a date. */
export function isRecurring(tokens: readonly Token[], at: number): boolean {
	return recurring.test(wordBefore(tokens, listStart(tokens, at)));
}

const recurring = /^(?:setiap|tiap|saban|per|hari-hari)$/;

function wordBefore(tokens: readonly Token[], at: number): string {
	const lower = lowerForms(tokens);
	return (lower[at - 1] === 'hari' ? lower[at - 2] : lower[at - 1]) ?? '';
}

/** `salat Jumat`, `Jumat Agung`, `Pasar Minggu`, `setiap Sabtu dan Minggu`. */
export function isWeekdayInName(tokens: readonly Token[], at: number): boolean {
	const first = listStart(tokens, at);
	if (nameHeads.test(wordBefore(tokens, first)) || isRecurring(tokens, first)) return true;
	// `malam Minggu` is read from `malam`.
	if (wordBefore(tokens, at) === 'malam') return true;
	return beginsName(tokens, at);
}

/** `Jumat Agung`, `Jumat Kliwon`. */
export const beginsName = (tokens: readonly Token[], at: number): boolean =>
	nameTails.test(lowerForms(tokens)[at + 1] ?? '');

const nameHeads =
	/^(?:salat|shalat|sholat|ibadah|misa|puasa|black|pasar|sekolah|khotbah|khutbah|kampung|koran|kemeja|jemaah|jamaah)$/;
const nameTails =
	/^(?:agung|abu|kliwon|legi|pahing|pon|wage|palma|putih|suci|berkah|curhat|barokah|bersih|sore-sore)$/;
