import type {Card} from '../../deck/deck.js';
import {keyPlace, orderOptions, withFewerOptions} from '../../session/options.js';
import {officeLine} from '../office/text.js';
import {kindOf} from '../paper/paper.js';
import type {DeckFormat} from './format.js';
import {LeftOut} from './left-out.js';
import {deckCredits} from './sources.js';

const longestQuestion = 120;
const longestAnswer = 75;
const mostAnswers = 4;
/** In seconds; Kahoot takes these alone. */
const times = [5, 10, 20, 30, 60, 90, 120, 240] as const;

/** The spreadsheet from which Kahoot imports a quiz, laid out like its own template. */
export const kahoot: DeckFormat = {
	name: 'kahoot',
	ending: 'kahoot.xlsx',
	means: {
		id: 'Kahoot: lembar kerja untuk "Import spreadsheet"',
		en: 'Kahoot: a spreadsheet for its importer',
	},
	isShuffled: true,
	async write(deck, {language, seed}) {
		const leftOut = new LeftOut('Kahoot');
		const rows = deck.cards.flatMap((card, index) => {
			const told = (reason: Parameters<LeftOut['add']>[0]): void => leftOut.add(reason, index + 1);
			const fitting = fittingOf(card, told);
			if (!fitting) return [];
			const options = orderOptions(fitting, String(seed), keyPlace(deck, card, String(seed)));
			const answers = options.map(({text}) => officeLine(text));
			const question = officeLine(card.question);
			const key = options.findIndex(({isKey}) => isKey) + 1;
			const blanks = Array<string>(mostAnswers - answers.length).fill('');
			return [[question, ...answers, ...blanks, timeFor([question, ...answers]), key]];
		});
		const {writeWorkbook} = await import('../office/write-workbook.js');
		const content = await writeWorkbook([
			{
				name: 'Sheet1',
				widths: [5, 60, 24, 24, 24, 24, 18, 18],
				rows: [
					[],
					['', {heading: 'Quiz template'}],
					['', officeLine(deck.title)],
					['', deckCredits({...deck, articles: []}, language).join('\n')],
					[],
					[],
					[],
					[
						'',
						{heading: 'Question - max 120 characters'},
						...[1, 2, 3, 4].map((number) => ({heading: `Answer ${number} - max 75 characters`})),
						{heading: 'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs'},
						{heading: 'Correct answer(s) - choose at least one'},
					],
					...rows.map((row, index) => [index + 1, ...row]),
				],
			},
			{name: 'Sumber', widths: [120], rows: deckCredits(deck, language).map((line) => [line])},
		]);
		leftOut.refuseNothing(rows.length, deck.cards.length);
		return {content, notes: leftOut.notes()};
	},
};

/** A card as far as Kahoot takes it; undefined when it can't. */
function fittingOf(
	card: Card,
	told: (reason: Parameters<LeftOut['add']>[0]) => void,
): Card | undefined {
	const kind = kindOf(card);
	if (kind === 'match' || kind === 'order') return void told('form');
	if (kind === 'short') return void told('options');
	if (officeLine(card.question).length > longestQuestion) return void told('question');
	if (officeLine(card.answer).length > longestAnswer) return void told('key');
	if (kind === 'true-false') return card;
	const {distractors = []} = card;
	const short = distractors.filter((text) => officeLine(text).length <= longestAnswer);
	if (short.length < distractors.length) told('option');
	if (short.length === 0) return void told('options');
	const shortened = {...card, distractors: short};
	const fewer = withFewerOptions(shortened, mostAnswers);
	if ((fewer.distractors ?? []).length < short.length) told('fewer');
	return fewer;
}

/** Longer questions take longer to read. */
function timeFor(texts: readonly string[]): number {
	const length = texts.reduce((sum, text) => sum + text.length, 0);
	const needed = 10 + length / 10;
	return times.find((time) => time >= needed) ?? times.at(-1)!;
}
