import {hasOneBlank} from '../../deck/deck-rules.js';
import type {Card} from '../../deck/deck.js';
import {fieldText} from './field-text.js';
import type {NoteContent} from './note-fields.js';

/** The two sides of a card, for note types that have no more fields than that. */
export interface TextPage {
	readonly front: string;
	readonly back: string;
}

const labels = {juga: 'Juga benar: ', sumber: 'Sumber: '};

/** @param question in HTML, with a blank where a cloze has one */
export function textPage(content: NoteContent, question: string): TextPage {
	const hint = part('petunjuk', content.Petunjuk);
	return {
		front:
			part('soal', question) +
			part('pilihan', content.Pilihan) +
			(hint === '' ? '' : `<details><summary>Petunjuk</summary>${hint}</details>`),
		back:
			part('jawaban', content.Jawaban) +
			part('juga', content['Juga benar'], labels.juga) +
			part('susunan', content.Susunan) +
			part('penjelasan', content.Penjelasan) +
			part('bukti', content.Bukti) +
			part('sumber', content.Sumber, labels.sumber),
	};
}

/** A card out of its two sides; undefined when they are not ours. */
export function cardOfPage(id: string, {front, back}: TextPage): Card | undefined {
	const question = fieldText(partOf(front, 'soal'));
	const answer = fieldText(partOf(back, 'jawaban'));
	if (question === '' || answer === '') return undefined;
	const options = textsOf(partOf(front, 'pilihan'), 'li');
	const arranged = partOf(back, 'susunan');
	const items = textsOf(arranged, 'li');
	const cells = textsOf(arranged, 'td');
	const pairs = cells.flatMap((left, at): Array<[string, string]> =>
		at % 2 === 0 ? [[left, cells[at + 1] ?? '']] : [],
	);
	const isTrueFalse = options.join() === 'Benar,Salah';
	const isChoice = options.length > 0 && arranged === '' && !isTrueFalse;
	const accept = fieldText(partOf(back, 'juga').slice(labels.juga.length));
	const hint = fieldText(partOf(front, 'petunjuk'));
	const explanation = fieldText(partOf(back, 'penjelasan'));
	return {
		...{id, kind: 'custom', ...formOf(question, {items, pairs, isTrueFalse}), question, answer},
		...(accept === '' ? {} : {accept: accept.split('; ')}),
		...(isChoice ? {distractors: options.filter((option) => option !== answer)} : {}),
		...(hint === '' ? {} : {hint}),
		...(explanation === '' ? {} : {explanation}),
		...(items.length > 0 ? {items} : {}),
		...(pairs.length > 0 ? {pairs} : {}),
	};
}

function formOf(
	question: string,
	found: {
		readonly items: readonly string[];
		readonly pairs: readonly unknown[];
		readonly isTrueFalse: boolean;
	},
): Pick<Card, 'form'> {
	if (found.items.length > 1) return {form: 'order'};
	if (found.pairs.length > 1) return {form: 'match'};
	if (found.isTrueFalse) return {form: 'true-false'};
	return hasOneBlank(question) ? {form: 'cloze'} : {};
}

function part(name: string, html: string, label = ''): string {
	return html === '' ? '' : `<div class="nq-${name}">${label}${html}</div>`;
}

function partOf(html: string, name: string): string {
	const head = `<div class="nq-${name}">`;
	const start = html.indexOf(head);
	if (start < 0) return '';
	const end = html.indexOf('</div>', start);
	return html.slice(start + head.length, end < 0 ? undefined : end);
}

/** The texts of all elements of a name. */
function textsOf(html: string, element: 'li' | 'td'): string[] {
	return html
		.split(new RegExp(`<${element}\\b[^<>]{0,200}>`, 'i'))
		.slice(1)
		.map(fieldText);
}
