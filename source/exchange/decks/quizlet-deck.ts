import {blank} from '../../deck/deck-rules.js';
import type {Card, Deck} from '../../deck/deck.js';
import {deckId} from '../../deck/ids.js';
import {normalText} from '../../deck/normal-text.js';
import {type Bilingual, type Language, UserError} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import {orderOptions} from '../../session/options.js';
import {withoutFormula, withoutGuard} from '../escape.js';
import {requireFewCards} from '../typed/typed-deck.js';
import type {ReadDeck, WriteSetting, Written} from './format.js';
import {importedIds} from './imported-ids.js';
import {isQuoted, rowsOfPaste} from './quizlet-rows.js';
import {deckCredits} from './sources.js';

/** A deck as rows of a term, a tab and a definition. */
export function writeQuizlet(deck: Deck, {language, seed}: WriteSetting): Written {
	const rows = [
		...deck.cards.flatMap((card) => rowsOfCard(card, seed)),
		[about[language], [deck.title, ...deckCredits(deck, language)].join('; ')],
	];
	return {
		content: rows.map((row) => `${row.map(cell).join('\t')}\n`).join(''),
		notes: [onlyTerms, ...pairsNote(deck.cards)],
	};
}

/** The row that says where everything is from. */
const about: Readonly<Record<Language, string>> = {
	id: 'Tentang paket kartu ini (newsquiz)',
	en: 'About this deck (newsquiz)',
};

function rowsOfCard(card: Card, seed: number): Array<[term: string, definition: string]> {
	const {question, answer, form, items, pairs} = card;
	if (form === 'match' && pairs) {
		return pairs.map(([left, right]) => [`${question} — ${left}`, right]);
	}
	if (form === 'order' && items) {
		return [[question, items.map((item, index) => `${index + 1}. ${item}`).join(' ')]];
	}
	if (form === 'statement') {
		// "Which of these …?" asks nothing without them.
		const options = orderOptions(card, String(seed)).map(
			({text}, index) => `${letters[index] ?? '•'}. ${text}`,
		);
		return [[[question, ...options].join(' '), answer]];
	}
	return [[question, answer]];
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Quizlet has no way to quote a tab or a line break, and quotes around all of a cell are taken for a spreadsheet's. */
function cell(text: string): string {
	const line = sanitiseLine(text);
	return withoutFormula(isQuoted(line) ? `“${line.slice(1, -1)}”` : line);
}

const onlyTerms: Bilingual = {
	id: 'Quizlet hanya menyimpan istilah dan definisi: pilihan salah, petunjuk, penjelasan, dan kalimat bukti tidak ikut. Sumber beritanya ada di baris terakhir.',
	en: 'Quizlet holds terms and definitions only: wrong options, hints, explanations and evidence stay behind. The last row names the sources.',
};

function pairsNote(cards: readonly Card[]): Bilingual[] {
	const count = cards.filter(({form}) => form === 'match').length;
	return count === 0
		? []
		: [
				{
					id: `${count} soal menjodohkan menjadi satu kartu untuk tiap pasangan.`,
					en: `${count} ${count === 1 ? 'question' : 'questions'} for matching became a card for each pair.`,
				},
			];
}

/**
 * The terms and definitions of a copied set as a deck.
 * @param fileName for the title and messages
 * @throws UserError when there are none
 */
export function readQuizlet(text: string, fileName: string): ReadDeck {
	const {rows, leftOut} = rowsOfPaste(text);
	requireFewCards(rows.length);
	const idOf = importedIds();
	const cards = rows
		.filter(([term]) => !Object.values(about).includes(term))
		.map(([term, definition]) => cardOf(withoutGuard(term), withoutGuard(definition), idOf));
	if (cards.length === 0) throw noRows(fileName);
	const file = fileName.replace(/^.*[/\\]/, '').replace(/(?:\.quizlet)?\.[^.]*$/i, '');
	const title = sanitiseLine(file).slice(0, 500) || 'Quizlet';
	const deck: Deck = {
		format: 'newsquiz',
		version: 1,
		id: deckId(title, ['import', normalText(title)]),
		title,
		language: 'id',
		cards,
	};
	return {deck, notes: leftOut === 0 ? [] : [leftOutNote(leftOut)]};
}

function cardOf(question: string, answer: string, idOf: ReturnType<typeof importedIds>): Card {
	const form =
		answer === 'Benar' || answer === 'Salah'
			? 'true-false'
			: question.split(blank).length === 2 && !/_{5,}/.test(question)
				? 'cloze'
				: undefined;
	return {
		id: idOf(question),
		kind: 'custom',
		...(form === undefined ? {} : {form}),
		question,
		answer,
	};
}

function leftOutNote(count: number): Bilingual {
	return {
		id: `${count} baris tanpa istilah atau tanpa definisi dilewati.`,
		en: `${count} ${count === 1 ? 'row' : 'rows'} without a term or a definition left out.`,
	};
}

function noRows(fileName: string): UserError {
	const name = sanitiseLine(fileName);
	return new UserError(
		{
			id: `Tidak ada istilah dengan definisi di "${name}".`,
			en: `"${name}" has no terms with definitions.`,
		},
		{
			hint: {
				id: 'Di Quizlet: ••• → Ekspor, dengan Tab antara istilah dan definisi serta baris baru antarbaris; salin teksnya ke sebuah berkas .txt.',
				en: 'In Quizlet: ••• → Export, with a tab between term and definition and a new line between rows; copy the text into a .txt file.',
			},
		},
	);
}
