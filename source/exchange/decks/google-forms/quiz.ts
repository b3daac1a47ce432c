import type {Card, Deck} from '../../../deck/deck.js';
import {sanitise, sanitiseLine} from '../../../sanitise.js';
import {keyPlace, orderOptions} from '../../../session/options.js';
import {seeded, shuffle} from '../../../session/chance.js';
import type {WriteSetting} from '../format.js';
import {cardCredit, deckCredits, sourceOf} from '../sources.js';
import {words} from './words.js';

/** What the script makes a form of. Every text of the deck that it holds is data, never code. */
export interface FormQuiz {
	readonly title: string;
	readonly description: string;
	readonly questions: readonly FormQuestion[];
}

export type FormQuestion = {readonly title: string; readonly feedback: Feedback} & (
	| {readonly type: 'choice'; readonly options: readonly Choice[]}
	/** A list to choose from for each row: a grid can't be given a key by a script. */
	| {readonly type: 'rows'; readonly rows: readonly Row[]}
	| {readonly type: 'typed'; readonly keys: readonly string[]; readonly longest: number}
	/** Marked by the teacher. */
	| {readonly type: 'long'}
);

interface Choice {
	readonly text: string;
	readonly isKey: boolean;
}

interface Row {
	readonly title: string;
	readonly options: readonly Choice[];
}

interface Feedback {
	readonly text: string;
	/** The article's address. */
	readonly link?: {readonly url: string; readonly text: string};
}

/** A key that pupils type has at most so many characters. */
const longestTyped = 60;

/** A deck as a quiz for Google Forms. */
export function formQuizOf(deck: Deck, setting: WriteSetting): FormQuiz {
	const {title, description} = deck;
	return {
		title: sanitiseLine(title),
		description: [
			...(description === undefined ? [] : [sanitise(description)]),
			...deckCredits(deck, setting.language),
		].join('\n'),
		questions: deck.cards.map((card) => questionOf(card, deck, setting)),
	};
}

function questionOf(card: Card, deck: Deck, setting: WriteSetting): FormQuestion {
	const head = {title: sanitise(card.question).trim(), feedback: feedbackOf(card, deck, setting)};
	const {answer, accept = [], form, items, pairs} = card;
	const random = seeded(`${setting.seed}\n${card.id}`);
	if (form === 'match' && pairs && pairs.length >= 2) {
		const texts = shuffle(distinct(pairs.map(([, right]) => right)), random);
		return {...head, type: 'rows', rows: pairs.map(([left, right]) => rowOf(left, right, texts))};
	}
	if (form === 'order' && items && items.length >= 2) {
		const places = items.map((_, index) => String(index + 1));
		const rows = items.map((item, index) => rowOf(item, places[index]!, places));
		return {...head, type: 'rows', rows: shuffle(rows, random)};
	}
	const seed = String(setting.seed);
	const options = orderOptions(card, seed, keyPlace(deck, card, seed)).map(({text, isKey}) => ({
		text: sanitiseLine(text),
		isKey,
	}));
	if (options.length >= 2) return {...head, type: 'choice', options: distinctChoices(options)};
	if (answer.length > longestTyped) return {...head, type: 'long'};
	const keys = distinct([answer, ...accept]);
	return {...head, type: 'typed', keys, longest: Math.max(...keys.map(({length}) => length)) + 60};
}

function rowOf(title: string, right: string, texts: readonly string[]): Row {
	const key = sanitiseLine(right);
	return {title: sanitiseLine(title), options: texts.map((text) => ({text, isKey: text === key}))};
}

function feedbackOf(card: Card, deck: Deck, {language}: WriteSetting): Feedback {
	const says = words[language];
	const {explanation, evidence, answer, items} = card;
	const key = items ? items.map((item, index) => `${index + 1}. ${item}`).join(' ') : answer;
	const link = sourceOf(card, deck)?.url;
	const lines = [
		...(card.form === 'match' ? [] : [`${says.key}: ${sanitiseLine(key)}`]),
		...(explanation === undefined ? [] : [sanitise(explanation).trim()]),
		...(evidence?.[0] ? [`“${sanitiseLine(evidence[0].text)}”`] : []),
		cardCredit(card, deck, language),
	];
	return {
		text: lines.filter((line) => line !== '').join('\n') || says.noFeedback,
		...(link === undefined ? {} : {link: {url: sanitiseLine(link), text: says.article}}),
	};
}

/** Google Forms refuses options that are the same. */
function distinct(texts: readonly string[]): string[] {
	return [...new Set(texts.map(sanitiseLine).filter((text) => text !== ''))];
}

function distinctChoices(options: readonly Choice[]): Choice[] {
	const key = options.find(({isKey}) => isKey)?.text;
	return distinct(options.map(({text}) => text)).map((text) => ({text, isKey: text === key}));
}
