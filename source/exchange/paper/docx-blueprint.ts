import {AlignmentType, type Paragraph, type Table} from 'docx';
import type {Deck} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {citationOf, sourceOf} from '../decks/sources.js';
import {officeLine} from '../office/text.js';
import {indicatorOf, levelOf} from './blueprint.js';
import {shortKey} from './docx-key.js';
import {
	cell,
	headingCells,
	page,
	paragraph,
	smallSize,
	table,
	titleOf,
	unframed,
} from './docx-parts.js';
import type {Paper, PaperQuestion} from './paper.js';
import {paperWords} from './words.js';

/**
 * The blueprint of a test: what its questions ask for, those that ask for the same in one row, with their numbers and
 * keys in each packet.
 */
export function blueprintBlocks(
	deck: Deck,
	papers: readonly Paper[],
	language: Language,
): Array<Paragraph | Table> {
	const says = paperWords[language];
	const blank = `: ${'.'.repeat(36)}`;
	const inPackets = (
		{cards}: Row,
		separator: string,
		textOf: (question: PaperQuestion) => string,
	): string[] =>
		papers.map(({packet, questions}) => {
			const texts = questions.filter(({card}) => cards.has(card)).map(textOf);
			return `${papers.length > 1 ? `${packet}: ` : ''}${texts.join(separator)}`;
		});
	const centred = {alignment: AlignmentType.CENTER};
	return [
		...titleOf(says.blueprint, officeLine(deck.title), undefined),
		table(
			says.blanks.slice(0, 2).map(([name]) => [[paragraph(name)], [paragraph(blank)]]),
			{widths: [1800, page.text - 1800], borders: unframed},
		),
		paragraph('', {style: {size: 12}}),
		table(
			[
				headingCells(says.blueprintColumns),
				...rowsOf(deck, papers[0]!, language).map((row, index) => [
					cell(`${index + 1}.`, centred),
					cell(row.indicator),
					cell(row.material),
					cell(row.level, centred),
					cell(row.form),
					cell(inPackets(row, ', ', ({number}) => String(number))),
					cell(
						inPackets(
							row,
							'; ',
							(question) => `${question.number}.\u00a0${officeLine(shortKey(question, says))}`,
						),
					),
				]),
			],
			{widths: [560, 2400, 1800, 960, 1340, 1000, page.text - 8060], headings: 1},
		),
		paragraph(says.blueprintNote, {
			spacing: {before: 120},
			style: {italics: true, size: smallSize},
		}),
	];
}

/** Rows of more questions would be too high to read. */
const mostInRow = 10;

interface Row {
	readonly indicator: string;
	readonly material: string;
	readonly level: string;
	readonly form: string;
	readonly cards: Set<PaperQuestion['card']>;
}

function rowsOf(deck: Deck, {questions}: Paper, language: Language): Row[] {
	const rows = new Map<string, Row[]>();
	for (const question of questions) {
		const {card, kind} = question;
		const about = {
			indicator: indicatorOf(card, deck, language),
			material: materialOf(question, deck),
			level: levelOf(card),
			form: paperWords[language].parts[kind].short,
		};
		const key = JSON.stringify(about);
		const same = rows.get(key) ?? [];
		rows.set(key, same);
		if ((same.at(-1)?.cards.size ?? mostInRow) >= mostInRow)
			same.push({...about, cards: new Set()});
		same.at(-1)!.cards.add(card);
	}
	return [...rows.values()].flat();
}

function materialOf({card}: PaperQuestion, deck: Deck): string {
	const source = sourceOf(card, deck);
	if (!source) return officeLine(deck.title);
	const {url: _, ...about} = source;
	return citationOf(about);
}
