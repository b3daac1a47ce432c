import {type Fields, readRest} from '../typed/rest.js';

/** A line of a page, without what is a comment in it. */
export interface Line {
	/** Counted from 1. */
	readonly number: number;
	/** Without white space at its ends. */
	readonly text: string;
	/** What the line holds of a newsquiz comment. */
	readonly rest?: Fields;
	/** A comment of ours that can't be read, or one that has no end. */
	readonly flaw?: 'rest' | 'open';
}

const ours = /^\s*newsquiz\s+(?=\{)/;

/** The lines of a page. Comments go; what a newsquiz comment holds stands with the line where it begins. */
export function linesOf(page: string): Line[] {
	const rests = new Map<number, Fields>();
	const flaws = new Map<number, 'rest' | 'open'>();
	const text = withoutComments(page, (comment, line) => {
		if (comment === undefined) flaws.set(line, 'open');
		else if (ours.test(comment)) {
			const rest = readRest(comment.replace(ours, ''));
			if (rest) rests.set(line, {...rests.get(line), ...rest});
			else flaws.set(line, 'rest');
		}
	});
	return text.split('\n').map((line, index) => {
		const number = index + 1;
		const [rest, flaw] = [rests.get(number), flaws.get(number)];
		return {number, text: line.trim(), ...(rest && {rest}), ...(flaw && {flaw})};
	});
}

/** The page with its line breaks made LF and its comments taken out, line breaks apart. */
function withoutComments(
	page: string,
	tell: (comment: string | undefined, line: number) => void,
): string {
	const whole = page.replace(/\r\n?/g, '\n');
	let text = '';
	let from = 0;
	let line = 1;
	for (;;) {
		const start = openingFrom(whole, from);
		if (start < 0) return text + whole.slice(from);
		const end = whole.indexOf('-->', start + 4);
		line += breaksIn(whole, from, start);
		if (end < 0) {
			tell(undefined, line);
			return text + whole.slice(from, start);
		}
		const comment = whole.slice(start + 4, end);
		tell(comment, line);
		const breaks = breaksIn(whole, start, end);
		text += whole.slice(from, start) + '\n'.repeat(breaks);
		line += breaks;
		from = end + 3;
	}
}

/** Where a comment begins that is not written as text: `\<!--`. */
function openingFrom(text: string, from: number): number {
	let at = text.indexOf('<!--', from);
	while (at > 0 && text[at - 1] === '\\') at = text.indexOf('<!--', at + 4);
	return at;
}

function breaksIn(text: string, from: number, to: number): number {
	let count = 0;
	for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
	return count;
}
