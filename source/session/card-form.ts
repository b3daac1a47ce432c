import {
	type Wording,
	type WordingField,
	isSame,
	isSameWording,
	wordingFields,
	wordingOf,
} from '../deck/changed.js';
import type {Card} from '../deck/deck.js';
import {
	type TextField,
	type TextFieldAction,
	editField,
	emptyField,
	fieldText,
	fieldWith,
} from './text-field.js';

/** One line of the form: a field of the card, or one answer of a list. */
interface FormRow {
	readonly field: WordingField;
	readonly text: TextField;
}

/** A card being edited, one row for each thing that can be typed. */
export interface CardForm {
	/** The card as its deck has it. */
	readonly authored: Card;
	/** What it said when the form was opened. */
	readonly opened: Wording;
	readonly rows: readonly FormRow[];
	/** The row that is typed into. */
	readonly at: number;
}

export type CardFormAction =
	| {readonly type: 'edit'; readonly edit: TextFieldAction}
	| {readonly type: 'move'; readonly by: -1 | 1}
	/** Takes the field that is typed into back to what the deck says. */
	| {readonly type: 'revert'}
	/** Another wording of the whole card. */
	| {readonly type: 'fill'; readonly wording: Wording}
	| {readonly type: 'go'; readonly field: WordingField; readonly index?: number};

/** Longer texts are no question. */
const longest = 5000;

/** Fields that a card of its form makes use of. */
function fieldsOf({form}: Card): readonly WordingField[] {
	return form === 'true-false'
		? wordingFields.filter((field) => field !== 'accept' && field !== 'distractors')
		: wordingFields;
}

function isList(field: WordingField): field is 'accept' | 'distractors' {
	return field === 'accept' || field === 'distractors';
}

/** The texts of a field, one for each row. A list has an empty one at its end. */
function textsOf(field: WordingField, wording: Wording): string[] {
	const texts = isList(field) ? [...wording[field], ''] : [wording[field]];
	return texts.map((text) => text.replaceAll('\r\n', '\n'));
}

function rowsOf(field: WordingField, wording: Wording): FormRow[] {
	return textsOf(field, wording).map((text) => ({field, text: fieldWith(text)}));
}

/** @param present the card as the learner has it */
export function openForm(authored: Card, present: Card): CardForm {
	const opened = wordingOf(present);
	const rows = fieldsOf(authored).flatMap((field) => rowsOf(field, opened));
	return {authored, opened, rows, at: 0};
}

/** What the rows of a field say. */
function saidBy(field: WordingField, rows: readonly string[]): string | readonly string[] {
	const texts = rows.map((text) => text.trim());
	return isList(field) ? texts.filter((text) => text !== '') : (texts[0] ?? '');
}

/** What the form makes of the card. What was not touched is as it was, to the last space. */
export function wordingIn({rows, opened, authored}: CardForm): Wording {
	const original = wordingOf(authored);
	const shown = new Set(rows.map(({field}) => field));
	const fields = wordingFields.map((field) => {
		if (!shown.has(field)) return [field, opened[field]];
		const own = rows.filter((row) => row.field === field);
		const typed = saidBy(
			field,
			own.map(({text}) => fieldText(text)),
		);
		const known = [opened, original].find((wording) =>
			isSame(saidBy(field, textsOf(field, wording)), typed),
		);
		return [field, known ? known[field] : typed];
	});
	return Object.fromEntries(fields) as Wording;
}

/** Whether anything has been typed that saving would keep. */
export function isFormChanged(form: CardForm): boolean {
	return !isSameWording(wordingIn(form), form.opened);
}

/** Whether a field says something else than the deck. */
export function isFieldChanged(form: CardForm, field: WordingField): boolean {
	return !isSame(wordingIn(form)[field], wordingOf(form.authored)[field]);
}

/** The rows with one field anew, the cursor in its first one. */
function withField(form: CardForm, field: WordingField, fresh: readonly FormRow[]): CardForm {
	const first = form.rows.findIndex((row) => row.field === field);
	const rest = form.rows.filter((row) => row.field !== field);
	return {...form, rows: rest.toSpliced(first, 0, ...fresh), at: first};
}

/** One step of editing a card. Nothing that was typed is lost by any but `revert` and `fill`. */
export function changeForm(form: CardForm, action: CardFormAction): CardForm {
	const {rows, at} = form;
	const row = rows[at];
	switch (action.type) {
		case 'edit': {
			if (!row) return form;
			const text = editField(row.text, action.edit, longest);
			const changed = rows.with(at, {...row, text});
			const isLastOfList = isList(row.field) && rows[at + 1]?.field !== row.field;
			const needsMore = isLastOfList && text.characters.length > 0;
			return {
				...form,
				rows: needsMore
					? changed.toSpliced(at + 1, 0, {field: row.field, text: emptyField})
					: changed,
			};
		}
		case 'move':
			return {...form, at: (at + action.by + rows.length) % rows.length};
		case 'revert':
			if (!row) return form;
			return withField(form, row.field, rowsOf(row.field, wordingOf(form.authored)));
		case 'fill':
			return {
				...form,
				rows: fieldsOf(form.authored).flatMap((field) => rowsOf(field, action.wording)),
				at: 0,
			};
		case 'go': {
			const first = rows.findIndex(({field}) => field === action.field);
			if (first < 0) return form;
			const filled = rows
				.map((each, index) => ({each, index}))
				.filter(({each}) => each.field === action.field && fieldText(each.text).trim() !== '');
			return {...form, at: filled[action.index ?? 0]?.index ?? first};
		}
	}
}
