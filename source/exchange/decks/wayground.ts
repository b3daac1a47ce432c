import type {Card, Deck} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {keyPlace, orderOptions} from '../../session/options.js';
import {officeLine} from '../office/text.js';
import {kindOf} from '../paper/paper.js';
import type {DeckFormat} from './format.js';
import {LeftOut, type LeftOutReason} from './left-out.js';
import {cardCredit, deckCredits} from './sources.js';

const headings = [
	...['Question Text', 'Question Type'],
	...['Option 1', 'Option 2', 'Option 3', 'Option 4', 'Option 5'],
	...['Correct Answer', 'Time in seconds', 'Image Link', 'Answer explanation'],
];
const mostOptions = 5;
// What a phone still shows; the service says no number.
const longestQuestion = 1000;
const longestOption = 500;
const longestExplanation = 1000;

/** The spreadsheet from which Wayground, which was Quizizz, imports a quiz. */
export const wayground: DeckFormat = {
	name: 'wayground',
	ending: 'wayground.xlsx',
	means: {
		id: 'Wayground (Quizizz): lembar kerja untuk "Import from spreadsheet"',
		en: 'Wayground (Quizizz): a spreadsheet for its importer',
	},
	isShuffled: true,
	async write(deck, {language, seed}) {
		const leftOut = new LeftOut('Wayground');
		const rows = deck.cards.flatMap((card, index) => {
			const row = rowOf(card, deck, language, String(seed), (reason) =>
				leftOut.add(reason, index + 1),
			);
			return row ? [row] : [];
		});
		const {writeWorkbook} = await import('../office/write-workbook.js');
		const content = await writeWorkbook([
			{
				name: 'Sheet1',
				widths: [60, 18, 24, 24, 24, 24, 24, 15, 15, 15, 60],
				frozen: 1,
				rows: [headings.map((heading) => ({heading})), ...rows],
			},
			{name: 'Sumber', widths: [120], rows: deckCredits(deck, language).map((line) => [line])},
		]);
		leftOut.refuseNothing(rows.length, deck.cards.length);
		return {content, notes: leftOut.notes()};
	},
};

type Row = Array<string | number>;

function rowOf(
	card: Card,
	deck: Deck,
	language: Language,
	seed: string,
	told: (reason: LeftOutReason) => void,
): Row | undefined {
	const kind = kindOf(card);
	const question = officeLine(card.question);
	if (kind === 'match' || kind === 'order') return void told('form');
	if (question.length > longestQuestion) return void told('question');
	const explanation = explanationOf(card, deck, language, told);
	if (kind === 'short') {
		// All that counts as right is an option.
		const right = [card.answer, ...(card.accept ?? [])].map(officeLine);
		if (right[0]!.length > longestOption) return void told('key');
		const fitting = right.filter((text) => text.length <= longestOption).slice(0, mostOptions);
		if (fitting.length < right.length) told('fewer');
		return [question, 'Fill-in-the-Blank', ...filled(fitting), '', 60, '', explanation];
	}
	if (card.answer.length > longestOption) return void told('key');
	const {distractors = []} = card;
	const short = distractors.filter((text) => text.length <= longestOption);
	if (short.length < distractors.length) told('option');
	const fitting = {...card, distractors: short};
	const options = orderOptions(fitting, seed, keyPlace(deck, card, seed));
	if (options.length < 2) return void told('options');
	if (kind === 'choice' && options.length < short.length + 1) told('fewer');
	const key = options.findIndex(({isKey}) => isKey) + 1;
	const texts = options.map(({text}) => officeLine(text));
	return [question, 'Multiple Choice', ...filled(texts), key, 30, '', explanation];
}

function filled(texts: readonly string[]): string[] {
	return [...texts, ...Array<string>(mostOptions - texts.length).fill('')];
}

/** Why, and from which article: the source travels with each question. */
function explanationOf(
	card: Card,
	deck: Deck,
	language: Language,
	told: (reason: LeftOutReason) => void,
): string {
	const credit = officeLine(cardCredit(card, deck, language));
	const why = officeLine(card.explanation ?? '');
	const both = [why, credit].filter((text) => text !== '').join(' ');
	if (both.length <= longestExplanation) return both;
	told('explanation');
	return credit.length <= longestExplanation ? credit : '';
}
