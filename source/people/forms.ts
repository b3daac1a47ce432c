import {normalText} from '../deck/normal-text.js';

/** The words of a name, small. */
export const wordsOf = (name: string): string[] =>
	normalText(name)
		.split(' ')
		.filter((word) => word !== '');

/** Whether two forms are one name but for case, marks and spaces. */
export const isOneName = (a: string, b: string): boolean =>
	a === b ||
	(a.length <= b.length + 8 && b.length <= a.length + 8 && normalText(a) === normalText(b));

/** Whether a name holds all words of a form, in order: *Joko Widodo* bears *Widodo*. */
export function bears(name: string, form: string): boolean {
	const words = wordsOf(name);
	let at = 0;
	for (const word of wordsOf(form)) {
		at = words.indexOf(word, at) + 1;
		if (at === 0) return false;
	}
	return true;
}

/** The text with a form blotted out wherever it stands as whole words. */
export function withoutName(text: string, form: string): string {
	let rest = text;
	for (let at = rest.indexOf(form); at !== -1; at = rest.indexOf(form, at + form.length)) {
		if (isLetter(rest[at - 1]) || isLetter(rest[at + form.length])) continue;
		rest = rest.slice(0, at) + '\n'.repeat(form.length) + rest.slice(at + form.length);
	}
	return rest;
}

const isLetter = (character: string | undefined): boolean =>
	character !== undefined && /[\p{L}\p{N}]/u.test(character);
