import type {Block, BlockKind, Noise} from './article.js';
import type {CleanText} from './find-noise.js';
import {trimSpan, type Line} from './lines.js';
import {noiseAround} from './noise-lookup.js';
import type {MarkupHints} from './rules/markup.js';
import {countWords, endsInFullStop, endsLikeSentence} from './prose.js';

/** Sorts what is left of a text into blocks. */
export function findBlocks(
	text: string,
	clean: CleanText,
	title: string | undefined,
	kinds: MarkupHints['kinds'],
): Block[] {
	const lines = clean.lines;
	return lines.flatMap((line, index) => {
		const parts = splitAtNoise(line, clean.noise);
		return parts.map((part, partIndex): Block => {
			const isFirst = index === 0 && partIndex === 0;
			const following = () => [...parts.slice(1), ...lines.slice(1, 1 + headlineView)];
			const kind =
				kinds.get(line.start) ??
				(isFirst && isHeadline(part.text, following(), title)
					? 'headline'
					: kindOf(text, part, parts[partIndex + 1] ?? lines[index + 1], clean.noise));
			return {start: part.start, end: part.end, kind};
		});
	});
}

const maxHeadlineWords = 30;

/** So many lines below a headline, at most, its article begins. */
const headlineView = 5;

function isHeadline(line: string, following: readonly Line[], title: string | undefined): boolean {
	if (following.length === 0) return false;
	if (title !== undefined && normalised(line) === normalised(title)) return true;
	if (countWords(line) > maxHeadlineWords || endsInFullStop(line) || /[:;,]$/.test(line))
		return false;
	const words = countWords(line);
	return following.some(({text}) => endsLikeSentence(text) || countWords(text) > words);
}

function normalised(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

const bullet = /^(?:[•▪●◦‣*·-]\s+|\d{1,2}[.)]\s+|[a-z][.)]\s+)/u;
const maxSubheadingWords = 14;

function kindOf(
	text: string,
	line: Line,
	next: Line | undefined,
	noise: readonly Noise[],
): BlockKind {
	if (
		noiseAround(noise, line, 3).some(
			(one) => one.reason === 'photo-credit' && isOnLineOf(text, one, line),
		)
	)
		return 'caption';
	if (bullet.test(line.text)) return 'list';
	return isSubheading(line.text, next?.text) ? 'subheading' : 'paragraph';
}

function isSubheading(line: string, next: string | undefined): boolean {
	const isOpenEnded = /[\p{L}\p{N}?!)"”’']$/u.test(line.slice(-2)) && !endsInFullStop(line);
	if (!isOpenEnded || next === undefined || !/^['‘]?[\p{Lu}\p{N}]/u.test(line)) return false;
	const words = countWords(line);
	return words <= maxSubheadingWords && countWords(next) > words;
}

/** Whether the noise stands right before or after what is left of the line it was cut from. */
function isOnLineOf(text: string, noise: Noise, line: Line): boolean {
	const between =
		noise.start >= line.end ? text.slice(line.end, noise.start) : text.slice(noise.end, line.start);
	const isApart = noise.start >= line.end || noise.end <= line.start;
	return isApart && between.length <= 3 && /^[^\S\r\n]*$/.test(between);
}

/** Noise between two sentences, and a dateline, parts a line in two blocks; noise within a sentence does not. */
function splitAtNoise(line: Line, noise: readonly Noise[]): Line[] {
	const parts: Line[] = [];
	let start = line.start;
	const push = (end: number) => {
		const span = trimSpan(line.text, start - line.start, end - line.start);
		if (span) {
			const text = line.text.slice(span.start, span.end);
			parts.push({start: line.start + span.start, end: line.start + span.end, text});
		}
	};
	for (const one of noiseAround(noise, line)) {
		if (one.start < line.start || one.end > line.end) continue;
		const before = line.text.slice(start - line.start, one.start - line.start);
		if (one.reason !== 'dateline' && !/[.!?…]["”’)]?$/u.test(before.trimEnd())) continue;
		push(one.start);
		start = one.end;
	}
	push(line.end);
	return parts;
}
