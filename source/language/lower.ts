import type {Token} from './analysis.js';

const forms = new WeakMap<readonly Token[], readonly string[]>();

/** The tokens' texts in small letters, worked out once for every list of tokens. */
export function lowerForms(tokens: readonly Token[]): readonly string[] {
	const known = forms.get(tokens);
	if (known) return known;
	const lower: string[] = [];
	for (const {text} of tokens) lower.push(isPlainSmall(text) ? text : text.toLowerCase());
	forms.set(tokens, lower);
	return lower;
}

/** Whether a text has nothing but ASCII without capitals, as most words have. */
function isPlainSmall(text: string): boolean {
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code > 0x7f || (code >= 0x41 && code <= 0x5a)) return false;
	}
	return true;
}
