import type {Card, Deck, DeckArticle, Evidence} from '../../deck/deck.js';
import {deckId} from '../../deck/ids.js';
import type {Bilingual, Language} from '../../errors.js';
import {present, restJson, without} from '../typed/rest.js';
import {understood} from '../typed/typed-card.js';
import {dayTyped} from '../typed/typed-deck.js';
import {addressOf} from './address.js';
import {reference, typed, typedEntry, typedLine, withMark} from './inline.js';
import {type Labelled, labelOf} from './labels.js';

const words: Readonly<Record<'license' | 'articles' | 'cards', Bilingual>> = {
	license: {
		id: 'Lisensi (tidak mencakup kalimat kutipan)',
		en: 'Licence (not of the sentences that are quoted)',
	},
	articles: {id: 'Sumber berita', en: 'Sources'},
	cards: {id: 'Kartu', en: 'Cards'},
};

/** Some lines of a card's block, and the field that they hold. */
interface CardPiece {
	readonly field: string;
	readonly text: string;
}

/** A deck as a page that people read, print and mend, and from which the same deck can be read again. */
export function writePage(deck: Deck, language: Language): string {
	const {title, description, authors, license, tags, articles = [], cards} = deck;
	const blocks = [
		`# ${typed(title)}`,
		...(description === undefined ? [] : [typedLine(description)]),
		[
			...listLine('authors', authors, language),
			...(license === undefined ? [] : [`- **${words.license[language]}:** ${typed(license)}`]),
			...listLine('tags', tags, language),
		].join('\n'),
		restOfDeck(deck),
		...(articles.length === 0
			? []
			: [`## ${words.articles[language]}`, articles.map(articleLine).join('\n')]),
		`## ${words.cards[language]}`,
		...cards.map((card, index) => cardBlock(card, index + 1, deck, language)),
	];
	return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

function cardBlock(card: Card, number: number, deck: Deck, language: Language): string {
	const blocks: string[] = [];
	let list: string[] = [];
	const endList = (): void => {
		if (list.length > 0) blocks.push(list.join('\n'));
		list = [];
	};
	for (const {field, text} of cardPieces(card, number, deck, language)) {
		const isListed = !/^(?:question|rest|evidence)/.test(field);
		if (isListed) list.push(text);
		else {
			endList();
			blocks.push(text);
		}
	}
	endList();
	return blocks.join('\n\n');
}

/** A card's block, field by field. */
function cardPieces(card: Card, number: number, deck: Deck, language: Language): CardPiece[] {
	const {question, answer, accept, distractors = [], items = [], pairs = []} = card;
	const {hint, explanation, tags, evidence = []} = card;
	const line = (field: Labelled, text: string): string =>
		`- **${labelOf(field, language)}:** ${text}`.trimEnd();
	const piece = (field: string, lines: readonly string[]): CardPiece[] =>
		lines.length === 0 ? [] : [{field, text: lines.join('\n')}];
	const rest = restOfCard(card);
	return [
		...piece('question', [`### ${number}. ${typed(question)}`]),
		...(distractors.length === 0
			? piece('answer', [line('answer', typed(answer))])
			: piece('options', [
					`- [x] ${typed(answer)}`,
					...distractors.map((text) => `- [ ] ${typed(text)}`),
				])),
		...piece('accept', listLine('accept', accept, language)),
		...piece(
			'items',
			items.length === 0
				? []
				: [line('items', ''), ...items.map((item, at) => `  ${at + 1}. ${typed(item)}`)],
		),
		...piece(
			'pairs',
			pairs.length === 0
				? []
				: [
						line('pairs', ''),
						...pairs.map(([left, right]) => `  - ${side(left)} = ${side(right)}`),
					],
		),
		...piece('hint', hint === undefined ? [] : [line('hint', typed(hint))]),
		...piece(
			'explanation',
			explanation === undefined ? [] : [line('explanation', typed(explanation))],
		),
		...piece('tags', listLine('tags', tags, language)),
		...evidence.map((each, at) => ({field: `evidence.${at}`, text: quotation(each, deck)})),
		...piece('rest', rest === '' ? [] : [rest]),
	];
}

/** One side of a pair, in which nothing parts it. */
function side(text: string): string {
	return typedLine(text).replace(/(?<=^|\s)(?:=|→|->)(?=\s|$)/g, (mark) =>
		mark === '→' ? reference(mark) : `\\${mark}`,
	);
}

function listLine(
	field: Labelled,
	texts: readonly string[] | undefined,
	language: Language,
): string[] {
	return texts === undefined || texts.length === 0
		? []
		: [`- **${labelOf(field, language)}:** ${texts.map((text) => entry(text, field)).join(' · ')}`];
}

function entry(text: string, field: Labelled): string {
	// Lists of names and tags may be typed with commas.
	const isCommaList = field === 'authors' || field === 'tags';
	return isCommaList ? typedEntry(text).replace(/,(?= |$)/g, '\\,') : typedEntry(text);
}

function quotation({text, start, end, ...rest}: Evidence, {articles = []}: Deck): string {
	const place = articles.findIndex(({id}) => id === rest.article);
	const {publisher, title, publishedAt} = articles[place] ?? {title: ''};
	const about = [publisher ?? title, publishedAt].filter((part) => part !== undefined).map(typed);
	const hidden = restJson(without(rest, place < 0 ? [] : ['article']));
	return [
		`> ${withMark(text, start, end)}`,
		'>',
		`> — ${place < 0 ? '' : `[${place + 1}] `}${about.join(', ')}${comment(hidden)}`,
	].join('\n');
}

function articleLine(article: DeckArticle, index: number): string {
	const {title, publisher, publishedAt, url, ...rest} = article;
	const isAlone = publisher === undefined;
	const parts = [
		...(publisher === undefined ? [] : [part(publisher, false)]),
		part(title, isAlone),
		...(publishedAt === undefined ? [] : [publishedAt]),
		...(url === undefined ? [] : [`<${addressOf(url)}>`]),
	];
	const hidden = {...rest, ...(url !== undefined && addressOf(url) !== url && {url})};
	return `${index + 1}. ${parts.join(' — ')}${comment(restJson(hidden))}`;
}

/** A part of what is said of an article, which parts no further and is neither a day nor an address. */
function part(text: string, isAlone: boolean): string {
	const safe = typed(text)
		.replace(/(?<=^|\s)(?:—|–)(?=\s|$)/g, reference)
		.replace(/(?<=^|\s)--?(?=\s|$)/g, '\\$&')
		.replace(/:\/\//g, '\\://')
		.replace(/(?<!\\),$/, '\\$&')
		.replace(/^\.$/, '\\.');
	const whole = isAlone ? safe.replace(/(?<!\\),(?=\s)/g, '\\,') : safe;
	return dayTyped(whole) !== whole || /^\d{4}-\d\d-\d\d$/.test(whole)
		? reference(whole[0]!) + whole.slice(1)
		: whole;
}

/** What the page doesn't show of the deck itself. */
function restOfDeck(deck: Deck): string {
	const {id, title, authors, tags, articles} = deck;
	const shown = ['format', 'version', 'language', 'title', 'description', 'license', 'cards'];
	const rest = without(deck, [
		...shown,
		...(id === deckId(title, title) ? ['id'] : []),
		...(authors?.length === 0 ? [] : ['authors']),
		...(tags?.length === 0 ? [] : ['tags']),
		...(articles?.length === 0 ? [] : ['articles']),
	]);
	return comment(restJson(rest)).trimStart();
}

/** What the page doesn't show of a card. */
function restOfCard(card: Card): string {
	const isShown = (field: string): boolean => {
		const value = card[field];
		return !Array.isArray(value) || value.length > 0;
	};
	const lists = ['accept', 'distractors', 'items', 'pairs', 'evidence', 'tags'].filter(isShown);
	const shown = ['question', 'answer', 'hint', 'explanation', ...lists];
	const seen = present(Object.fromEntries(shown.map((field) => [field, card[field]])));
	const meant = {
		question: card.question,
		answer: card.answer,
		form: undefined,
		...understood(seen),
	};
	const fields = ['question', 'answer', 'form'] as const;
	const isUnderstood = fields.every((field) => meant[field] === card[field]);
	const rest = {
		...without(card, [...shown, 'form', ...(card.kind === 'custom' ? ['kind'] : [])]),
		...(isUnderstood ? {} : {form: card.form ?? null}),
	};
	return comment(restJson(rest)).trimStart();
}

function comment(json: string): string {
	return json === '' ? '' : ` <!-- newsquiz ${json} -->`;
}
