import type {Entity} from '../../facts/entity.js';
import type {Span} from '../../span.js';
import {isLong, type Story} from '../story.js';
import {formatDate, months, partsOf} from '../words/dates.js';

/** A date as a key. */
export interface KeyDate {
	readonly answer: string;
	readonly accept: readonly string[];
	/** Where the article prints the year that is missing here. */
	readonly antecedent?: Span;
}

/** A date as a key: with its year, unless the article lets nobody know it. Relative dates are no keys. */
export function keyDate(story: Story, {iso, text, conflict}: Entity): KeyDate | undefined {
	if (conflict !== undefined || iso === undefined) return undefined;
	const parts = partsOf(iso);
	if (parts) {
		const answer = formatDate(parts);
		const isPrinted = text.includes(String(parts.year));
		const full = isPrinted ? undefined : story.fullDates.get(iso);
		return {
			answer,
			accept: /\d/.test(text) && text !== answer ? [text] : [],
			...(full ? {antecedent: {start: full.start, end: full.end}} : {}),
		};
	}
	// *20–24 November 2005*, *1930-an*
	if (/\d{4}/.test(text) && /^\d{3}[\dX]/.test(iso))
		return {answer: text.replace(/\s+/g, ' '), accept: []};
	const open = /^XXXX-(\d\d)(?:-(\d\d))?$/.exec(iso);
	// *Minggu (21/8)* of an article that names no year and no day of its own.
	if (!open || story.publishedAt !== undefined) return undefined;
	const month = months[Number(open[1]) - 1]!;
	const answer = open[2] === undefined ? month : `${Number(open[2])} ${month}`;
	if (answer === month && isLong(story)) return undefined;
	return {answer, accept: text === answer ? [] : [text]};
}
