import type {Span} from '../../span.js';
import type {BlockKind} from '../article.js';
import {endsInFullStop, isFullSentence} from '../prose.js';
import type {NoiseRule} from './rule.js';

/** What markup tells of the lines that were taken from it; plain text tells nothing. */
export interface MarkupHints {
	/** By the offset at which a line starts. */
	readonly kinds: ReadonlyMap<number, BlockKind>;
	/** Lines that are nothing but a link. */
	readonly links: readonly Span[];
	/** The block of properties that heads a Markdown file. */
	readonly front?: Span;
}

export const noHints: MarkupHints = {kinds: new Map(), links: []};

/** The properties at the head of a Markdown file. */
export function frontMatterLines({front}: MarkupHints): NoiseRule {
	return {reason: 'markup', isCertain: true, find: () => (front ? [front] : [])};
}

/** Lines that only link to something else. */
export function linkLines({kinds, links}: MarkupHints): NoiseRule {
	const starts = new Set(links.map(({start}) => start));
	return {
		reason: 'link',
		find: ({lines}) =>
			lines.filter(
				({start, text}) =>
					starts.has(start) && kinds.get(start) !== 'headline' && !endsInFullStop(text),
			),
	};
}

/** Captions that name what the picture shows and say nothing. */
export function captionFragments({kinds}: MarkupHints): NoiseRule {
	return {
		reason: 'photo-caption',
		find: ({lines}) =>
			lines.filter(({start, text}) => kinds.get(start) === 'caption' && !isFullSentence(text)),
	};
}
