import type {Span} from '../span.js';
import type {Noise} from './article.js';
import {splitLines, trimSpan, type Line} from './lines.js';
import {countWords} from './prose.js';
import type {Draft, NoiseRule} from './rules/rule.js';

/** What is left of a text once its noise is known. */
export interface CleanText extends Draft {
	readonly noise: readonly Noise[];
}

/** A line this short, alone, is a sentence that someone took out of its article: no page surrounds it. */
const loneSentenceWords = 60;

/** Finds the noise of a text by every rule in turn. The text stays as it is. */
export function findNoise(text: string, rules: readonly NoiseRule[]): CleanText {
	let lines: readonly Line[] = splitLines(text);
	const isLoneSentence = lines.length === 1 && countWords(lines[0]!.text) < loneSentenceWords;
	let noise: readonly Noise[] = [];
	for (const rule of rules) {
		if (isLoneSentence && !rule.isCertain) continue;
		const found = rule.find({lines});
		if (found.length === 0) continue;
		noise = merged(text, noise, found, rule.reason);
		lines = remaining(lines, noise);
	}
	return {lines, noise};
}

/** The lines with noise blanked out, cut off at the edges, and empty ones left out. Both lists are in text order. */
function remaining(lines: readonly Line[], noise: readonly Noise[]): Line[] {
	let next = 0;
	return lines.flatMap((line) => {
		while (next < noise.length && noise[next]!.end <= line.start) next++;
		if (next === noise.length || noise[next]!.start >= line.end) return [line];
		const parts: string[] = [];
		let from = line.start;
		for (let i = next; i < noise.length && noise[i]!.start < line.end; i++) {
			const start = Math.max(noise[i]!.start, line.start);
			const end = Math.min(noise[i]!.end, line.end);
			parts.push(line.text.slice(from - line.start, start - line.start), ' '.repeat(end - start));
			from = end;
		}
		parts.push(line.text.slice(from - line.start));
		const text = parts.join('');
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

/** Adds what a rule found, in text order; a piece of text keeps the reason that was found for it first. */
function merged(
	text: string,
	noise: readonly Noise[],
	found: readonly Span[],
	reason: string,
): Noise[] {
	const added: Noise[] = [];
	let next = 0;
	let from = 0;
	for (const span of [...found].sort((a, b) => a.start - b.start)) {
		from = Math.max(from, span.start);
		while (next < noise.length && noise[next]!.end <= from) next++;
		for (let i = next; i < noise.length && noise[i]!.start < span.end; i++) {
			const free = trimSpan(text, from, noise[i]!.start);
			if (free) added.push({...free, reason});
			from = Math.max(from, noise[i]!.end);
		}
		const free = trimSpan(text, from, span.end);
		if (free) added.push({...free, reason});
		from = Math.max(from, span.end);
	}
	return [...noise, ...added].sort((a, b) => a.start - b.start);
}
