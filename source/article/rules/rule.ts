import type {Span} from '../../span.js';
import type {Line} from '../lines.js';

/**
 * An article in the making: the lines that are still article text. Noise found so far is cut off their edges
 * and blanked out inside them, so `line.text` has the length of its span but none of the noise.
 */
export interface Draft {
	readonly lines: readonly Line[];
}

/** One way of telling what is not the article's own text. */
export interface NoiseRule {
	/** What users see as the reason; several rules may share one. */
	readonly reason: string;
	/** Sure enough to apply to a lone sentence too, where there is no page around it to furnish. */
	readonly isCertain?: true;
	find(draft: Draft): Span[];
}

/** Furniture is short; what is longer is not looked at, so that the cost of a rule stays bounded. */
const longestFurniture = 1500;

/** A rule about whole lines. */
export function lineRule(reason: string, matches: (line: string) => boolean): NoiseRule {
	return {
		reason,
		find: ({lines}) => lines.filter(({text}) => text.length <= longestFurniture && matches(text)),
	};
}

/**
 * A rule about something within a line, given as a global expression; its first group, if any, is the noise.
 * @param options.hint what any such line holds, as an expression that is quick to try
 */
export function inlineRule(
	reason: string,
	pattern: RegExp,
	{isCertain, hint}: {isCertain?: true; hint?: RegExp} = {},
): NoiseRule {
	return {
		reason,
		...(isCertain && {isCertain}),
		find({lines}) {
			const found: Span[] = [];
			for (const line of lines) {
				if (hint && !hint.test(line.text)) continue;
				for (const match of line.text.matchAll(pattern)) {
					const noise = match[1] ?? match[0];
					const start = line.start + match.index + match[0].indexOf(noise);
					found.push({start, end: start + noise.length});
				}
			}
			return found;
		},
	};
}
