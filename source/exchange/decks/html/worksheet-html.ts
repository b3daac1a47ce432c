import type {Card, Deck} from '../../../deck/deck.js';
import type {Language} from '../../../errors.js';
import {sanitiseLine} from '../../../sanitise.js';
import {seeded, shuffle} from '../../../session/chance.js';
import {openMatching} from '../../../session/matching.js';
import {keyPlace, orderOptions} from '../../../session/options.js';
import {openOrdering} from '../../../session/ordering.js';
import {escapeHtml} from '../../escape.js';
import type {WriteSetting} from '../format.js';
import {cardCredit, deckCredits} from '../sources.js';
import {citedHtml} from './credits.js';
import {inputOf} from './list-card.js';
import {markedHtml} from './markup.js';
import {policy} from './policy.js';
import style from './worksheet.txt';

const words = {
	id: {
		practice: 'Latihan, bukan ulangan',
		name: 'Nama',
		number: 'No. absen',
		date: 'Tanggal',
		instructions:
			'Silangi huruf pilihan yang tepat, atau tulis jawabannya di tempat yang disediakan.',
		order: 'Tulis nomor urutannya di dalam kotak.',
		match: 'Tulis huruf pasangannya di dalam kotak.',
		key: 'Kunci jawaban',
		sheet: 'Susunan',
		also: 'juga benar',
		sources: 'Sumber berita',
	},
	en: {
		practice: 'Practice, not a test',
		name: 'Name',
		number: 'Number',
		date: 'Date',
		instructions: 'Cross the letter of the right option, or write the answer where there is room.',
		order: 'Write the number of its place in each box.',
		match: 'Write the letter of the partner in each box.',
		key: 'Key',
		sheet: 'Version',
		also: 'also right',
		sources: 'Articles',
	},
} as const;

/** A worksheet: the same deck and seed always give the same one. */
export function worksheetHtml(deck: Deck, {language, seed}: WriteSetting): string {
	const says = words[language];
	const title = escapeHtml(sanitiseLine(deck.title));
	const version = `${says.sheet} ${seed}`;
	const cards = shuffle(deck.cards, seeded(`${seed}`)).map((card) =>
		sheetCard(card, deck, language, seed),
	);
	const rows = (part: (card: SheetCard) => string): string =>
		cards.map((card, at) => `<li value=${at + 1}>${part(card)}</li>`).join('\n');
	return [
		`<!doctype html><html lang=${language}><head><meta charset=utf-8>`,
		`<meta http-equiv=Content-Security-Policy content="${policy(style)}">`,
		'<meta name=viewport content="width=device-width,initial-scale=1">',
		`<meta name=referrer content=no-referrer><title>${title}</title><link rel=icon href="data:,">`,
		`<style>${style}</style></head><body><header><p class=practice>${says.practice}`,
		`<h1>${title}</h1>`,
		deck.description === undefined ? '' : `<p class=about>${escapeHtml(deck.description)}`,
		`<p class=lines>${[says.name, says.number, says.date].map((line) => `<span>${line}:</span>`).join('')}`,
		`<p class=instructions>${says.instructions} ${version}.</header><main>`,
		`<ol class=questions lang=id>${rows(({question}) => question)}</ol></main>`,
		`<footer>${creditsHtml(deck, language)}</footer>`,
		`<section class=key><h2>${says.key}: ${title} (${version})</h2>`,
		`<p class=brief>${cards.map(({letter}, at) => `<span>${at + 1}. ${letter ?? '–'}</span>`).join(' ')}</p>`,
		`<ol class=keys lang=id>${rows(({key}) => key)}</ol></section></body></html>\n`,
	].join('');
}

interface SheetCard {
	readonly question: string;
	/** The letter of the key, where it has one. */
	readonly letter: string | undefined;
	readonly key: string;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const text = (raw: string): string => escapeHtml(raw.trim());
const list = (kind: string, texts: readonly string[]): string =>
	`<ol class="${kind}">${texts.map((each) => `<li>${text(each)}</li>`).join('')}</ol>`;

function sheetCard(card: Card, deck: Deck, language: Language, seed: number): SheetCard {
	const {room, key, letter} = roomAndKey(card, deck, language, String(seed));
	const {explanation, evidence = []} = card;
	const credit = cardCredit(card, deck, language);
	return {
		letter,
		question: `<p class=q>${text(card.question)}</p>${room}`,
		key: [
			`<p class=k>${key}</p>`,
			explanation ? `<p class=x>${text(explanation)}</p>` : '',
			...evidence.map(
				(each) => `<blockquote>${markedHtml(each.text, each.start, each.end)}</blockquote>`,
			),
			credit === '' ? '' : `<p class=s>${escapeHtml(credit)}</p>`,
		].join(''),
	};
}

/** Where a card is answered, and what is to stand there. */
function roomAndKey(
	card: Card,
	deck: Deck,
	language: Language,
	seed: string,
): {readonly room: string; readonly key: string; readonly letter?: string} {
	const says = words[language];
	const {answer, accept = [], items = [], pairs = []} = card;
	switch (inputOf(card)) {
		case 'choice': {
			const options = orderOptions(card, seed, keyPlace(deck, card, seed));
			const key = options.findIndex(({isKey}) => isKey);
			const isShort = options.every((option) => option.text.length <= 34);
			return {
				room: list(
					isShort ? 'o short' : 'o',
					options.map((option) => option.text),
				),
				key: `${letters[key]}. ${text(options[key]!.text)}`,
				letter: letters[key]!,
			};
		}
		case 'order': {
			const {places} = openOrdering(items, `${card.id}\n${seed}`);
			return {
				room: `<p class=instructions lang=${language}>${says.order}</p>${list(
					'boxes',
					places.map((place) => items[place]!),
				)}`,
				key: items.map((item, at) => `${at + 1}. ${text(item)}`).join('<br>'),
			};
		}
		case 'match': {
			const {lefts, rights} = openMatching(pairs, `${card.id}\n${seed}`);
			const left = list(
				'boxes',
				lefts.map((pair) => pairs[pair]![0]),
			);
			const right = list(
				'partners',
				rights.map((pair) => pairs[pair]![1]),
			);
			return {
				room: `<p class=instructions lang=${language}>${says.match}</p><div class=pairs>${left}${right}</div>`,
				key: lefts
					.map(
						(pair) =>
							`${text(pairs[pair]![0])} = ${letters[rights.indexOf(pair)]}. ${text(pairs[pair]![1])}`,
					)
					.join('<br>'),
			};
		}
		default: {
			const lines = answer.length > 60 ? 3 : 1;
			const also = accept.length > 0 ? ` (${says.also}: ${accept.map(text).join(' · ')})` : '';
			return {room: '<p class=line></p>'.repeat(lines), key: `${text(answer)}${also}`};
		}
	}
}

/** Who made the deck, and the articles that it was made from, with their addresses. */
function creditsHtml(deck: Deck, language: Language): string {
	const makers = deckCredits({...deck, articles: []}, language);
	const articles = (deck.articles ?? []).map((article) => `<li>${citedHtml(article)}</li>`);
	return [
		...makers.map((line) => `<p>${escapeHtml(line)}</p>`),
		articles.length > 0 ? `<p>${words[language].sources}:</p><ul>${articles.join('')}</ul>` : '',
	].join('');
}
