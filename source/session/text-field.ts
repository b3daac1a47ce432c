import {graphemes} from './fold.js';

/** A line of text being typed: its characters as a person counts them, and the cursor between them. */
export interface TextField {
	readonly characters: readonly string[];
	readonly cursor: number;
}

export type TextFieldAction =
	| {readonly type: 'insert'; readonly text: string}
	| {
			readonly type:
				| 'erase-before'
				| 'erase-after'
				| 'erase-word'
				| 'erase-line'
				| 'left'
				| 'right'
				| 'start'
				| 'end';
	  };

export const emptyField: TextField = {characters: [], cursor: 0};

/** Longer answers than this are a slip of the clipboard. */
export const longestAnswer = 500;

export function fieldText(field: TextField): string {
	return field.characters.join('');
}

function wordStart(field: TextField): number {
	let at = field.cursor;
	while (at > 0 && field.characters[at - 1] === ' ') at--;
	while (at > 0 && field.characters[at - 1] !== ' ') at--;
	return at;
}

function without(field: TextField, from: number, to: number): TextField {
	return {
		characters: [...field.characters.slice(0, from), ...field.characters.slice(to)],
		cursor: from,
	};
}

/** A field with a text in it, the cursor behind it. */
export function fieldWith(text: string): TextField {
	const characters = graphemes(text);
	return {characters, cursor: characters.length};
}

/** @param longest how many characters the field takes */
export function editField(
	field: TextField,
	action: TextFieldAction,
	longest: number = longestAnswer,
): TextField {
	const {characters, cursor} = field;
	switch (action.type) {
		case 'insert': {
			const before = characters.slice(0, cursor).join('');
			const after = characters.slice(cursor).join('');
			const line = action.text.replace(/\s+/gu, ' ');
			// A combining mark joins the letter before it, so the whole line is counted anew.
			const head = graphemes(before + line);
			const whole = graphemes(before + line + after);
			return whole.length > longest ? field : {characters: whole, cursor: head.length};
		}
		case 'erase-before':
			return cursor === 0 ? field : without(field, cursor - 1, cursor);
		case 'erase-after':
			return cursor === characters.length ? field : {...without(field, cursor, cursor + 1), cursor};
		case 'erase-word':
			return without(field, wordStart(field), cursor);
		case 'erase-line':
			return without(field, 0, cursor);
		case 'left':
			return {characters, cursor: Math.max(0, cursor - 1)};
		case 'right':
			return {characters, cursor: Math.min(characters.length, cursor + 1)};
		case 'start':
			return {characters, cursor: 0};
		case 'end':
			return {characters, cursor: characters.length};
	}
}
