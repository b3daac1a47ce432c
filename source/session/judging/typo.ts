import {roots} from '../../language/data/roots.js';
import {editDistance} from './edit-distance.js';

/** Slips of the fingers that are forgiven in a word. */
function forgivenInWord(word: string): number {
	return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/** Slips that are forgiven in a whole key. */
function forgiven(key: string): number {
	return key.length < 4 ? 0 : key.length < 8 ? 1 : key.length < 14 ? 2 : 3;
}

function figuresIn(text: string): string {
	return (text.match(/\d+/g) ?? []).join(' ');
}

/** Whether a word is another word of the language rather than a slip: `hutan` for `hujan`. */
function isAnotherWord(typed: string, meant: string): boolean {
	return typed !== meant && roots.has(typed) && roots.has(meant);
}

/**
 * Whether words were meant to be the key and slipped: a letter wrong, missing, too much, or two swapped, more of
 * them in longer words. Figures never slip.
 */
export function isTypo(
	typed: readonly string[],
	key: readonly string[],
	{isName}: {readonly isName: boolean},
): boolean {
	const given = typed.join(' ');
	const wanted = key.join(' ');
	if (figuresIn(given) !== figuresIn(wanted)) return false;
	const limit = forgiven(wanted);
	if (editDistance(given, wanted, limit) > limit) return false;
	// Letters run together or apart: the whole must speak for itself.
	if (typed.length !== key.length) return editDistance(given, wanted, 1) <= 1;
	return typed.every((word, index) => {
		const meant = key[index]!;
		const most = forgivenInWord(meant);
		if (editDistance(word, meant, most) > most) return false;
		return isName || !isAnotherWord(word, meant);
	});
}
