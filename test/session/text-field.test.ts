import {describe, expect, it} from 'vitest';
import {
	type TextFieldAction,
	editField,
	emptyField,
	fieldText,
	longestAnswer,
} from '../../source/session/text-field.js';

type Edit = TextFieldAction['type'] | {text: string};

function after(...edits: Edit[]): string {
	const field = edits.reduce(
		(state, edit) =>
			editField(
				state,
				typeof edit === 'string' ? ({type: edit} as TextFieldAction) : {type: 'insert', ...edit},
			),
		emptyField,
	);
	const {characters, cursor} = field;
	return `${characters.slice(0, cursor).join('')}|${characters.slice(cursor).join('')}`;
}

describe('a text field', () => {
	it.each<[string, Edit[], string]>([
		['types', [{text: 'a'}, {text: 'b'}], 'ab|'],
		['types in the middle', [{text: 'ac'}, 'left', {text: 'b'}], 'ab|c'],
		['erases before', [{text: 'abc'}, 'erase-before'], 'ab|'],
		['erases nothing before the start', [{text: 'abc'}, 'start', 'erase-before'], '|abc'],
		['erases after', [{text: 'abc'}, 'start', 'erase-after'], '|bc'],
		['erases nothing after the end', [{text: 'abc'}, 'erase-after'], 'abc|'],
		['erases a word', [{text: 'satu dua '}, 'erase-word'], 'satu |'],
		['erases to the start', [{text: 'satu dua'}, 'left', 'erase-line'], '|a'],
		['stops at both ends', [{text: 'a'}, 'right', 'right', 'left', 'left', 'left'], '|a'],
		['pastes as one line', [{text: 'a\r\nb\tc'}], 'a b c|'],
		['counts an emoji of several parts as one', [{text: 'x👩‍👩‍👧y'}, 'left', 'erase-before'], 'x|y'],
		['joins a mark to its letter', [{text: 'e'}, {text: '\u0301'}, 'erase-before'], '|'],
	])('%s', (_, edits, expected) => expect(after(...edits)).toBe(expected));

	it('takes no novel', () => {
		const field = editField(emptyField, {type: 'insert', text: 'a'.repeat(longestAnswer + 1)});
		expect(fieldText(field)).toBe('');
	});
});
