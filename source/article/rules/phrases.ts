/** An expression for lines that are, from end to end, one of these phrases, in any case. */
export function wholeLine(...phrases: readonly string[]): RegExp {
	return new RegExp(`^(?:${phrases.join('|')})$`, 'iu');
}

/** An expression for lines that begin with one of these phrases as whole words, in any case. */
export function opening(...phrases: readonly string[]): RegExp {
	return new RegExp(`^[\\s*•>»▶–—-]*(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}
