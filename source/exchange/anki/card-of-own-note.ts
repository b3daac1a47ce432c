import {isDeckId} from '../../deck/deck-id.js';
import type {Card, Deck, DeckArticle} from '../../deck/deck.js';
import {cardSchema} from '../../deck/schema.js';
import {askCloze} from './cloze.js';
import {fieldText} from './field-text.js';
import type {NoteField} from './note-fields.js';
import {contentOf, isClozeCard} from './note-of-card.js';
import {parseJson} from '../parse-json.js';
import type {ReadNote} from './read-collection.js';
import {cardTags} from './tags.js';

/** A card that newsquiz itself had written. */
export interface OwnCard {
	readonly card: Card;
	readonly deck: string;
	readonly articles: readonly DeckArticle[];
	/** Whether something was changed in Anki that can't be taken over. */
	readonly isChangeLost: boolean;
}

const longestData = 200_000;

/**
 * The card of a note of ours: what its last field has kept of it, with what was changed in Anki since.
 * @returns undefined when it is no such note, or what it kept was spoilt
 */
export function cardOfOwnNote({fields, tags}: ReadNote): OwnCard | undefined {
	const kept = readData(fields?.get('Data newsquiz'));
	if (!kept || !fields) return undefined;
	const {card, articles, seed} = kept;
	const deck = /^([^/]{1,64})\/[^/]{1,64}$/.exec(fields.get('Id') ?? '')?.[1];
	if (deck === undefined || !isDeckId(deck)) return undefined;
	const written = contentOf(
		card,
		{id: deck, articles: [...articles]} as Pick<Deck, 'id' | 'articles'> as Deck,
		seed,
	);
	const changed = (name: NoteField): string | undefined => {
		const field = (fields.get(name) ?? '').normalize('NFC');
		const isSame =
			field === written[name].normalize('NFC') || fieldText(field) === fieldText(written[name]);
		return isSame ? undefined : field;
	};
	return {
		card: withTags(withChanges(card, changed), tags, card),
		deck,
		articles,
		isChangeLost: changed('Susunan') !== undefined,
	};
}

function withChanges(card: Card, changed: (name: NoteField) => string | undefined): Card {
	const text = (name: NoteField): string | undefined => {
		const html = changed(name);
		return html === undefined ? undefined : fieldText(html);
	};
	const accept = text('Juga benar')
		?.split(/(?<!\s)\s*;\s*/)
		.filter((one) => one !== '');
	return {
		...card,
		...asked(card, changed),
		...optional('accept', accept, (list) => list.length > 0),
		...distractors(card, changed('Pilihan')),
		...optional('hint', text('Petunjuk'), (hint) => hint !== ''),
		...optional('explanation', text('Penjelasan'), (told) => told !== ''),
	};
}

/** A field that was changed; emptied, it is none any more. */
function optional<T>(
	name: string,
	value: T | undefined,
	isFilled: (value: T) => boolean,
): Readonly<Record<string, T | undefined>> {
	if (value === undefined) return {};
	return {[name]: isFilled(value) ? value : undefined};
}

function asked(
	card: Card,
	changed: (name: NoteField) => string | undefined,
): Partial<Pick<Card, 'question' | 'answer'>> {
	const [question, answer] = [changed('Soal'), changed('Jawaban')];
	if (question !== undefined && isClozeCard(card)) {
		const cloze = askCloze(question, 1);
		return {question: fieldText(cloze.question), answer: fieldText(cloze.answers[0] ?? '')};
	}

	return {
		...(question === undefined ? {} : {question: fieldText(question)}),
		...(answer === undefined ? {} : {answer: fieldText(answer)}),
	};
}

function distractors(card: Card, changed: string | undefined): Partial<Pick<Card, 'distractors'>> {
	if (changed === undefined || !card.distractors) return {};
	const options = changed
		.split(/<li\b[^<>]{0,200}>/i)
		.slice(1)
		.map(fieldText)
		.filter((option) => option !== '' && option !== fieldTextOf(card.answer));
	return {distractors: [...new Set(options)]};
}

const fieldTextOf = (text: string): string => text.replace(/\s+/g, ' ').trim().normalize('NFC');

function withTags(card: Card, tags: readonly string[], before: Card): Card {
	const {tags: _, ...others} = card;
	const given = cardTags(tags, before);
	return given === undefined || (given.length === 0 && before.tags === undefined)
		? others
		: {...others, tags: given};
}

function readData(
	field: string | undefined,
): {card: Card; articles: readonly DeckArticle[]; seed: number} | undefined {
	if (field === undefined || field.length > longestData) return undefined;
	const value = parsed(field);
	const card = cardSchema.safeParse(value?.['card']);
	if (!card.success) return undefined;
	const {articles, seed} = value!;
	return {
		// As it was written, with its fields in their order.
		card: value!['card'] as Card,
		articles: Array.isArray(articles) ? (articles as unknown[]).filter(isArticle) : [],
		seed: typeof seed === 'number' ? seed : 1,
	};
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
	try {
		// Anki may have made entities of what stands in a field.
		const text = json.includes('&') ? fieldText(json) : json;
		const value = parseJson(text);
		return typeof value === 'object' && value !== null
			? (value as Readonly<Record<string, unknown>>)
			: undefined;
	} catch {
		return undefined;
	}
}

function isArticle(value: unknown): value is DeckArticle {
	const article = value as Partial<DeckArticle> | null;
	return (
		typeof article === 'object' &&
		typeof article?.id === 'string' &&
		typeof article.title === 'string'
	);
}
