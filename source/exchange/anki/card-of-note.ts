import {hasOneBlank} from '../../deck/deck-rules.js';
import type {Card} from '../../deck/deck.js';
import {askCloze, type ClozeQuestion} from './cloze.js';
import {fieldText} from './field-text.js';
import {cardIdOf} from './identity.js';
import type {ReadNote} from './read-collection.js';
import {type Shown, shownBy} from './template.js';

/** Longer texts no deck can hold. */
const longest = 10_000;
const longestPage = 100_000;

type Field = Extract<Shown, {readonly kind: 'field'}>;

/** What stands in a template without being a field of the note. */
const notFields = new Set([
	'FrontSide',
	'Tags',
	'Type',
	'Deck',
	'Subdeck',
	'Card',
	'CardFlag',
	'CardID',
]);

/**
 * A card of a note of somebody else's, by its templates. The question is its front. The answer is the first field that
 * only the back shows, since labels and repetitions round it would be no answer; the further ones explain it.
 * @returns undefined when there is no text to ask, or none to answer
 */
export function cardOfNote(note: ReadNote, number: number): Card | undefined {
	const {type, fields, guid} = note;
	const template = type.templates[type.isCloze ? 0 : number];
	if (!template || !fields) return undefined;
	const isFilled = (name: string): boolean =>
		/^c\d+$/.test(name) && !fields.has(name)
			? name === `c${number + 1}`
			: /[^\s]/.test(
					(fields.get(name) ?? '').replace(/<(?:br|\/?div|\/?p)[^<>]{0,100}>|&nbsp;/gi, ''),
				);
	const front = shownBy(template.front, isFilled);
	const back = shownBy(template.back, isFilled);
	const valueOf = (field: Field): string =>
		notFields.has(field.field) ? '' : (fields.get(field.field) ?? '');
	const asked = type.isCloze ? clozeAsked(front, number, valueOf) : asking(front, valueOf);
	const question = fieldText(asked.html);
	const [answer = '', ...further] = answersOf(asked, [...front, ...back], back, valueOf);
	const explanation = further.join('\n').slice(0, longest);
	const hint = fieldText(asked.hint).slice(0, longest);
	if (question === '' || answer === '' || question.length > longest || answer.length > longest) {
		return undefined;
	}

	return {
		id: cardIdOf(guid, number),
		kind: 'custom',
		...(type.isCloze && hasOneBlank(question) ? {form: 'cloze'} : {}),
		...{question, answer},
		...(hint === '' ? {} : {hint}),
		...(explanation === '' ? {} : {explanation}),
	};
}

/** What a front asks. */
interface Asked {
	readonly html: string;
	readonly hint: string;
	/** The fields that were read for it. */
	readonly fields: ReadonlySet<string>;
	/** What its blanks stand for, where it has some. */
	readonly answers?: readonly string[];
}

function asking(front: readonly Shown[], valueOf: (field: Field) => string): Asked {
	let html = '';
	let hint = '';
	const fields = new Set<string>();
	for (const piece of front) {
		if (html.length > longestPage) break;
		if (piece.kind === 'html') html += piece.html;
		else if (piece.filters.includes('hint')) hint += valueOf(piece);
		else if (isText(piece)) html += valueOf(piece);
		// A field that is to be typed is asked for, not shown.
		if (piece.kind === 'field' && !piece.filters.includes('type')) fields.add(piece.field);
	}
	return {html, hint, fields};
}

function clozeAsked(
	front: readonly Shown[],
	number: number,
	valueOf: (field: Field) => string,
): Asked {
	const asked: ClozeQuestion[] = [];
	const shown = asking(front, (field) => {
		const value = valueOf(field);
		if (!field.filters.includes('cloze')) return value;
		const cloze = askCloze(value, number + 1);
		asked.push(cloze);
		return cloze.question;
	});
	return {
		...shown,
		hint: asked.find(({hint}) => hint !== undefined)?.hint ?? shown.hint,
		answers: [...new Set(asked.flatMap(({answers}) => answers).map(fieldText))].filter(
			(text) => text !== '',
		),
	};
}

/** The answer, and what is shown beside it. */
function answersOf(
	{fields, answers}: Asked,
	all: readonly Shown[],
	back: readonly Shown[],
	valueOf: (field: Field) => string,
): string[] {
	const isField = (piece: Shown): piece is Field => piece.kind === 'field';
	const typed = all
		.filter(isField)
		.filter(({filters}) => filters.includes('type') && !filters.includes('cloze'));
	const onBack = back
		.filter(isField)
		.filter((field) => isText(field) && !field.filters.includes('cloze'));
	const names = new Set<string>();
	const texts = [...typed, ...onBack].flatMap((field) => {
		if (fields.has(field.field) || names.has(field.field)) return [];
		names.add(field.field);
		const text = fieldText(valueOf(field));
		return text === '' ? [] : [text];
	});
	if (answers) return answers.length === 0 ? [] : [answers.join('; '), ...texts];
	if (texts.length > 0) return texts;
	// A back that has all its text in the template itself.
	const page = back.map((piece) => (piece.kind === 'html' ? piece.html : '')).join('');
	return [fieldText(page.slice(0, longestPage))];
}

/** Whether a field is shown as text: not typed, and not read aloud. */
function isText({filters}: Field): boolean {
	return !filters.some((filter) => filter === 'type' || filter.startsWith('tts'));
}
