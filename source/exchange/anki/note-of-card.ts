import {blank} from '../../deck/deck-rules.js';
import type {Card, Deck, DeckArticle, Evidence} from '../../deck/deck.js';
import {safeJson} from '../../sanitise.js';
import {sourceOf} from '../decks/sources.js';
import {clozeHtml, fieldHtml, listHtml} from './field-html.js';
import {guidOf, mixed} from './identity.js';
import type {NoteContent} from './note-fields.js';
import {ankiTags} from './tags.js';

/** A card as Anki keeps it. */
export interface Note {
	readonly guid: string;
	readonly isCloze: boolean;
	readonly content: NoteContent;
	readonly tags: readonly string[];
}

/** @param seed of the order of options; the same one always gives the same order */
export function noteOf(card: Card, deck: Deck, seed: number): Note {
	const isCloze = isClozeCard(card);
	return {
		isCloze,
		guid: guidOf(deck.id, card.id, isCloze),
		content: contentOf(card, deck, seed),
		tags: ankiTags(card),
	};
}

export function contentOf(card: Card, deck: Deck, seed: number): NoteContent {
	const {answer, accept = [], hint = '', explanation = ''} = card;
	return {
		Soal: isClozeCard(card) ? clozeOf(card) : fieldHtml(card.question),
		Jawaban: fieldHtml(answer),
		'Juga benar': accept.map(fieldHtml).join('; '),
		Pilihan: optionsOf(card, seed),
		Susunan: arrangedOf(card),
		Petunjuk: fieldHtml(hint),
		Penjelasan: fieldHtml(explanation),
		Bukti: (card.evidence ?? []).map(evidenceHtml).join(''),
		Sumber: sourcesOf(card, deck).map(sourceHtml).join('<br>'),
		// A word that is to be recalled is no word to recognise.
		Ketik: card.form === 'recall' ? 'ya' : '',
		Id: `${deck.id}/${card.id}`,
		'Data newsquiz': fieldJson({seed, card, articles: sourcesOf(card, deck)}),
	};
}

// Markup, and the beginnings of sounds, LaTeX and clozes: none of these stands outside the strings of JSON.
const obeyed = /[&<>]|\[(?=[sla$/])|\{(?=\{)/gi;

/** JSON that means nothing to HTML or Anki where it stands in a field. */
function fieldJson(value: unknown): string {
	return safeJson(value).replace(
		obeyed,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
}

/** Whether a card has the one blank that a cloze of Anki fills. */
export function isClozeCard({form, question}: Card): boolean {
	return form === 'cloze' && question.split(blank).length === 2;
}

function clozeOf({question, answer}: Card): string {
	const [before = '', after = ''] = question.split(blank);
	return `${fieldHtml(before)}{{c1::${clozeHtml(answer)}}}${fieldHtml(after)}`;
}

function optionsOf(card: Card, seed: number): string {
	const {form, answer, distractors = [], items = [], pairs = []} = card;
	const mix = (texts: readonly string[]): string[] =>
		mixed(texts, (text) => text, `${seed} ${card.id}`);
	if (form === 'true-false') return choices(['Benar', 'Salah'], answer);
	if (form === 'order' && items.length > 1) return listHtml(otherOrder(mix(items), items), 'A');
	if (form === 'match' && pairs.length > 1) {
		const left = pairs.map(([one]) => one);
		const right = pairs.map(([, other]) => other);
		return listHtml(left, '1') + listHtml(otherOrder(mix(right), right), 'a');
	}
	return distractors.length > 0 ? choices(mix([answer, ...distractors]), answer) : '';
}

/** The right order would give the answer away. */
function otherOrder(texts: readonly string[], right: readonly string[]): string[] {
	const [first, ...others] = texts;
	return texts.every((text, at) => text === right[at]) ? [...others, first!] : [...texts];
}

function choices(options: readonly string[], answer: string): string {
	const items = options.map(
		(option) => `<li${option === answer ? ' class="benar"' : ''}>${fieldHtml(option)}</li>`,
	);
	return `<ol type="A">${items.join('')}</ol>`;
}

/** What was to be put in order or matched, as it is right. */
function arrangedOf({form, items = [], pairs = []}: Card): string {
	if (form === 'order' && items.length > 1) return listHtml(items, '1');
	if (form !== 'match' || pairs.length < 2) return '';
	const rows = pairs.map(
		(pair) => `<tr>${pair.map((text) => `<td>${fieldHtml(text)}</td>`).join('')}</tr>`,
	);
	return `<table>${rows.join('')}</table>`;
}

function evidenceHtml({text, start, end}: Evidence): string {
	const [before, key, after] = [text.slice(0, start), text.slice(start, end), text.slice(end)];
	return `<blockquote>${fieldHtml(before)}<mark>${fieldHtml(key)}</mark>${fieldHtml(after)}</blockquote>`;
}

/** The articles that prove a card, or the one that its deck is about. */
function sourcesOf(card: Card, deck: Deck): DeckArticle[] {
	const cited = new Set(card.evidence?.map(({article}) => article));
	const articles = (deck.articles ?? []).filter(({id}) => cited.has(id));
	const only = sourceOf(card, deck);
	return articles.length === 0 && only ? [only] : articles;
}

function sourceHtml({publisher, title, publishedAt, url}: DeckArticle): string {
	const about = [publisher, `“${title}”`, publishedAt]
		.filter((text) => text !== undefined && text !== '')
		.map((text) => fieldHtml(text!))
		.join(', ');
	return url === undefined ? about : `${about}, <a href="${fieldHtml(url)}">${fieldHtml(url)}</a>`;
}
