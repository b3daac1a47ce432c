import {classOf, DIGIT, isLowerCase, isUpperCase} from '../characters.js';
import {
	closingAbbreviations,
	degreeParts,
	labelWords,
	numberAbbreviations,
	numbered,
	sentenceStarters,
	smallTitles,
	titleAbbreviations,
} from '../data/abbreviations.js';
import {functionWords} from '../data/function-words.js';
import {skipBack, wordAt, wordBefore} from './words.js';

/** A full stop with what bounds it: where its sentence began, and how far the text goes. */
export interface FullStop {
	readonly text: string;
	readonly start: number;
	readonly at: number;
	readonly limit: number;
}

/** Whether a full stop belongs to an abbreviation, an initial or a figure; `next` is where the text goes on. */
export function isAbbreviation({text, start, at, limit}: FullStop, next: number): boolean {
	const before = wordBefore(text, at, start);
	const small = before.toLowerCase();
	const isFigure = classOf(text.charCodeAt(next)) === DIGIT;
	// `1. Budi datang`, `II. Isi`; `31.995. 000 orang` is one figure.
	if (/^(?:\d{1,3}|[IVX]{2,4})$/.test(before)) {
		if (at - before.length === start) return true;
		return isFigure && /^0\d\d(?!\d)/.test(text.slice(next, next + 4)) && next === at + 2;
	}
	if (before === '') return false;
	if (isSmallDotted(text, at, before, start)) return true;
	if (isFigure) {
		return (
			titleAbbreviations.has(small) ||
			numberAbbreviations.has(small) ||
			(before.length === 1 && isUpperCase(before))
		);
	}
	const follower = wordAt(text, next, limit);
	if (before === 'No' && numbered.has(follower.toLowerCase())) return true;
	if (isDegree(text, at, before, start)) return !startsSentence(follower, text, next);
	if (before.length === 1) {
		if (!isUpperCase(before)) return at - 1 === start;
		const label = wordBefore(text, skipBack(text, at - 1, start), start).toLowerCase();
		return !labelWords.has(label) && !startsSentence(follower, text, next);
	}
	if (closingAbbreviations.has(small)) return !startsSentence(follower, text, next);
	return titleAbbreviations.has(small) && (isUpperCase(before[0]) || smallTitles.has(small));
}

/** `a.n.`, `u.p.`: single small letters, each with its full stop. */
function isSmallDotted(text: string, at: number, before: string, start: number): boolean {
	const dot = at - 2;
	return (
		before.length === 1 &&
		isLowerCase(before) &&
		dot > start &&
		text[dot] === '.' &&
		isLowerCase(text[dot - 1])
	);
}

/** `S.H.`, `M.Si.`: the word before the last full stop stands after another one. */
function isDegree(text: string, at: number, before: string, start: number): boolean {
	const dot = at - before.length - 1;
	if (dot <= start || text[dot] !== '.') return false;
	const first = wordBefore(text, dot, start);
	return first.length > 0 && first.length <= 2 && degreeParts.has(before.toLowerCase());
}

function startsSentence(word: string, text: string, at: number): boolean {
	if ('"“'.includes(text[at - 1] ?? ' ')) return true;
	return functionWords.has(word.toLowerCase()) || sentenceStarters.has(word);
}
