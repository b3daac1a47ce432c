import {describe, expect, it} from 'vitest';
import {withWording, wordingOf} from '../../source/deck/changed.js';
import {
	type CardForm,
	type CardFormAction,
	changeForm,
	isFieldChanged,
	isFormChanged,
	openForm,
	wordingIn,
} from '../../source/session/card-form.js';
import {fieldText} from '../../source/session/text-field.js';
import {meeting} from '../helpers/sample-decks.js';

const [li, , , truth] = meeting.cards as [
	(typeof meeting.cards)[0],
	(typeof meeting.cards)[0],
	(typeof meeting.cards)[0],
	(typeof meeting.cards)[0],
];
const next: CardFormAction = {type: 'move', by: 1};
const type = (text: string): CardFormAction => ({type: 'edit', edit: {type: 'insert', text}});
const clear: CardFormAction = {type: 'edit', edit: {type: 'erase-line'}};
const after = (form: CardForm, ...actions: CardFormAction[]): CardForm =>
	actions.reduce(changeForm, form);
const rows = ({rows: all}: CardForm) => all.map(({field, text}) => `${field}: ${fieldText(text)}`);

describe('the form of a card', () => {
	it('has a row for each thing that can be typed, and an empty one at the end of a list', () => {
		expect(rows(openForm(li, li))).toEqual([
			`question: ${li.question}`,
			'answer: Li Hongzhong',
			'accept: ',
			'distractors: Li Qiang',
			'distractors: Wang Yajun',
			'distractors: Wang Yi',
			'distractors: ',
			'hint: Marganya Li.',
			'explanation: Ia wakil ketua parlemen Tiongkok.',
		]);
		expect(openForm(truth, truth).rows.map(({field}) => field)).toEqual([
			'question',
			'answer',
			'hint',
			'explanation',
		]);
	});

	it('gives what was typed, and opens another row for a list', () => {
		const form = after(openForm(li, li), next, clear, type('Tuan Li'), next, type('Pak Li'));
		expect(wordingIn(form)).toEqual({...wordingOf(li), answer: 'Tuan Li', accept: ['Pak Li']});
		expect(rows(form).slice(2, 4)).toEqual(['accept: Pak Li', 'accept: ']);
	});

	it('drops the rows of a list that were emptied', () => {
		const form = after(openForm(li, li), next, next, next, next, clear);
		expect(wordingIn(form).distractors).toEqual(['Li Qiang', 'Wang Yi']);
	});

	it('leaves what was not touched as it was, to the last space and line', () => {
		const odd = {...li, question: ' Siapa?\nDia yang memimpin. ', distractors: ['a\nb', 'c ']};
		const form = openForm(odd, odd);
		expect(isFormChanged(form)).toBe(false);
		expect(wordingIn(after(form, next, type('!')))).toEqual({
			...wordingOf(odd),
			answer: 'Li Hongzhong!',
		});
	});

	it('goes round, and back to what the deck says field by field', () => {
		const present = withWording(li, {answer: 'Tuan Li', distractors: []});
		const form = after(openForm(li, present), next);
		expect(isFieldChanged(form, 'answer')).toBe(true);
		const back = after(form, {type: 'revert'}, next, next, {type: 'revert'});
		expect(wordingIn(back)).toEqual(wordingOf(li));
		expect(isFieldChanged(back, 'answer')).toBe(false);
		expect(isFormChanged(back)).toBe(true);
		expect(after(openForm(li, li), {type: 'move', by: -1}).at).toBe(8);
	});

	it('goes to the field that something is wrong with', () => {
		const form = openForm(li, li);
		expect(after(form, {type: 'go', field: 'hint'}).at).toBe(7);
		expect(after(form, {type: 'go', field: 'distractors', index: 2}).at).toBe(5);
	});

	it('is filled with a wording that was written elsewhere', () => {
		const wording = {...wordingOf(li), question: 'Siapa dia?', accept: ['Pak Li', 'Li']};
		expect(wordingIn(after(openForm(li, li), {type: 'fill', wording}))).toEqual(wording);
	});
});
