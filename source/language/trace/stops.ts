import type {Sentence} from '../analysis.js';
import {isLowerCase} from '../characters.js';
import {isAbbreviation} from '../sentences/abbreviations.js';
import {isSpace} from '../sentences/words.js';

/** Why a sentence ends where it does, and why full stops inside it do not end it. */
export interface SentenceTrace {
	readonly text: string;
	readonly end: string;
	readonly stops: ReadonlyArray<{readonly text: string; readonly why: string}>;
}

export function traceSentence(text: string, {start, end}: Sentence): SentenceTrace {
	const stops = [];
	let last = end;
	while (last > start && '"”’\'»)]'.includes(text[last - 1]!)) last--;
	const isStopped = '.?!…'.includes(text[last - 1] ?? ' ');
	for (const {index} of text.slice(start, isStopped ? last - 1 : end).matchAll(/[.?!…]/g)) {
		const at = start + index;
		stops.push({
			text: text.slice(Math.max(start, at - 8), at + 9),
			why: whyNot(text, start, at, end),
		});
	}
	return {
		text: text.slice(start, end),
		end: isStopped ? `ends at "${text.slice(last - 1, end)}"` : 'ends with its line',
		stops,
	};
}

function whyNot(text: string, start: number, at: number, limit: number): string {
	let next = at + 1;
	if (!isSpace(text, next)) return 'no space after it';
	while (next < limit && isSpace(text, next)) next++;
	if (isLowerCase(text[next])) return 'a small letter after it';
	return isAbbreviation({text, start, at, limit}, next)
		? 'an abbreviation, initial or figure'
		: 'the speaker of a quotation after it';
}
