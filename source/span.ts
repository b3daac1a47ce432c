/** A stretch of a text: UTF-16 offsets, `end` exclusive, so that `text.slice(start, end)` is its text. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** Whether two spans share at least one character. */
export function overlaps(a: Span, b: Span): boolean {
	return a.start < b.end && b.start < a.end;
}

/** Whether `outer` holds all of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
	return outer.start <= inner.start && inner.end <= outer.end;
}
