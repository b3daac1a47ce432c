import type {Token} from './analysis.js';

const forms = new WeakMap<readonly Token[], readonly string[]>();

/** The tokens' texts in small letters, worked out once for every list of tokens. */
export function lowerForms(tokens: readonly Token[]): readonly string[] {
	const known = forms.get(tokens);
	if (known) return known;
	const lower = tokens.map((token) => token.text.toLowerCase());
	forms.set(tokens, lower);
	return lower;
}
