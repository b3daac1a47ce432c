import type {Noise} from './article.js';
import {splitLines, trimSpan, type Line} from './lines.js';
import {noiseRules} from './noise-rules.js';
import {countWords} from './prose.js';
import type {Draft} from './rules/rule.js';

/** What is left of a text once its noise is known. */
export interface CleanText extends Draft {
	readonly noise: readonly Noise[];
}

/** A line this short, alone, is a sentence that someone took out of its article: no page surrounds it. */
const loneSentenceWords = 60;

/** Finds the noise of a text by every rule in turn. The text stays as it is. */
export function findNoise(text: string): CleanText {
	let lines: readonly Line[] = splitLines(text);
	const isLoneSentence = lines.length === 1 && countWords(lines[0]!.text) < loneSentenceWords;
	const noise: Noise[] = [];
	for (const rule of noiseRules) {
		if (isLoneSentence && !rule.isCertain) continue;
		const found = rule.find({lines});
		if (found.length === 0) continue;
		noise.push(...found.map(({start, end}) => ({start, end, reason: rule.reason})));
		noise.sort((a, b) => a.start - b.start);
		lines = remaining(lines, noise);
	}
	return {lines, noise: withoutOverlaps(text, noise)};
}

/** The lines with noise blanked out, cut off at the edges, and empty ones left out. Both lists are in text order. */
function remaining(lines: readonly Line[], noise: readonly Noise[]): Line[] {
	let next = 0;
	return lines.flatMap((line) => {
		while (next < noise.length && noise[next]!.end <= line.start) next++;
		let text = line.text;
		for (let i = next; i < noise.length && noise[i]!.start < line.end; i++) {
			const from = Math.max(noise[i]!.start, line.start) - line.start;
			const to = Math.min(noise[i]!.end, line.end) - line.start;
			text = text.slice(0, from) + ' '.repeat(to - from) + text.slice(to);
		}
		const span = trimSpan(text, 0, text.length);
		return span
			? [
					{
						start: line.start + span.start,
						end: line.start + span.end,
						text: text.slice(span.start, span.end),
					},
				]
			: [];
	});
}

/** Noise in text order, each span cut where an earlier one covers it and at its white space. */
function withoutOverlaps(text: string, noise: readonly Noise[]): Noise[] {
	const kept: Noise[] = [];
	for (const {start, end, reason} of noise) {
		const span = trimSpan(text, Math.max(start, kept.at(-1)?.end ?? 0), end);
		if (span) kept.push({...span, reason});
	}
	return kept;
}
