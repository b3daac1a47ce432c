import {sanitiseLine} from '../../sanitise.js';
import type {WordInSentence} from './word-in-sentence.js';

/** As much of a sentence as a question quotes, around its word. */
export interface Excerpt {
	readonly before: string;
	readonly word: string;
	readonly after: string;
}

/** Longer sentences are quoted in part. */
const most = 230;
const mostBeside = 105;

/** What a question quotes of the sentence of a word, in one line and without marks that have no partner. */
export function excerptOf({sentence, start, end}: WordInSentence): Excerpt {
	let before = sanitiseLine(sentence.slice(0, start));
	let after = sanitiseLine(sentence.slice(end));
	if (before.length + after.length > most) {
		const fewBefore = Math.min(before.length, Math.max(mostBeside, 2 * mostBeside - after.length));
		before = endOf(before, fewBefore);
		after = beginningOf(after, Math.max(mostBeside, 2 * mostBeside - before.length));
	}
	const left = /\s$/.test(sentence.slice(0, start)) && before !== '' ? ' ' : '';
	const right = /^\s/.test(sentence.slice(end)) && after !== '' ? ' ' : '';
	return paired(
		closed({
			before: before + left,
			word: sanitiseLine(sentence.slice(start, end)),
			after: right + after,
		}),
	);
}

/** Enough to tell what a word means. */
const enough = 45;

function endOf(text: string, length: number): string {
	if (text.length <= length) return text;
	const from = text.length - length;
	const clause = text.indexOf(', ', from);
	const at =
		clause >= 0 && text.length - clause > enough ? clause + 2 : text.indexOf(' ', from) + 1;
	return `… ${text.slice(at)}`;
}

function beginningOf(text: string, length: number): string {
	if (text.length <= length) return text;
	const clause = text.lastIndexOf(', ', length);
	return `${text.slice(0, clause > enough ? clause : text.lastIndexOf(' ', length))} …`;
}

/** A quotation that goes on from the sentence before, or into the next one, is opened or closed here. */
function closed(excerpt: Excerpt): Excerpt {
	const {before, word, after} = excerpt;
	const text = before + word + after;
	const marks = text.match(/["“”]/g) ?? [];
	const [mark] = marks;
	if (mark === undefined || marks.length > 1) return excerpt;
	if (/[,.!?]["”](?:\s|$)/.test(text)) {
		const opened = before.replace(/^(?:… )?/, `$&${mark === '"' ? mark : '“'}`);
		return {...excerpt, before: opened};
	}
	return /^["“]/.test(text) ? {...excerpt, after: after + (mark === '"' ? mark : '”')} : excerpt;
}

/** Quotation marks of the sentence become single ones, so that those of the question stand out. */
function paired(excerpt: Excerpt): Excerpt {
	const text = excerpt.before + excerpt.after;
	const count = (mark: string): number => text.split(mark).length - 1;
	const isQuoted = count('"') % 2 === 0 && count('“') === count('”');
	const isBracketed = count('(') === count(')') && count('[') === count(']');
	let isOpen = false;
	const tidy = (part: string): string => {
		const quoted = isQuoted
			? part
					.replaceAll('“', '‘')
					.replaceAll('”', '’')
					.replace(/"/g, () => {
						isOpen = !isOpen;
						return isOpen ? '‘' : '’';
					})
			: part.replace(/["“”]/g, '');
		return isBracketed ? quoted : quoted.replace(/[()[\]]/g, '');
	};
	const before = tidy(excerpt.before);
	return {before, word: excerpt.word, after: tidy(excerpt.after)};
}
