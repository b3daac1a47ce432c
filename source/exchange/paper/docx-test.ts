import {BorderStyle, Paragraph, type Table, TabStopType, TextRun} from 'docx';
import type {Deck} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {officeLine} from '../office/text.js';
import {deckCredits} from '../decks/sources.js';
import {
	indent,
	page,
	paragraph,
	runsOf,
	smallSize,
	table,
	titleOf,
	unframed,
} from './docx-parts.js';
import type {Lettered, Paper, PaperPart, PaperQuestion} from './paper.js';
import {type PaperWords, paperWords} from './words.js';

type Block = Paragraph | Table;

const dots = '.'.repeat(36);
const blank = '…………………';
/** Options of so many characters stand in two columns. */
const shortOption = 34;

/** The sheet that pupils get: nothing on it tells an answer. */
export function testBlocks(deck: Deck, paper: Paper, language: Language): Block[] {
	const says = paperWords[language];
	const packet = `${says.packet} ${paper.packet}`;
	return [
		...titleOf(says.test, officeLine(deck.title), packet),
		blanksTable(says),
		rule(),
		paragraph(says.directions, {keepNext: true, style: {bold: true}}),
		...says
			.directionLines(paper.questions.length)
			.map((line, index) => hung(`${index + 1}.`, line, {left: 400, keepNext: true})),
		...paper.parts.flatMap((part, index) => partBlocks(part, index, paper, says)),
		...creditBlocks(deck, language),
	];
}

function blanksTable(says: PaperWords): Table {
	const widths = [1700, 3300, 1600, page.text - 6600];
	return table(
		says.blanks.map(([left, right], index) => {
			const isTime = index === says.blanks.length - 1;
			return [
				[paragraph(left)],
				[paragraph(`: ${dots}`)],
				[paragraph(right)],
				[paragraph(isTime ? `: ${'.'.repeat(10)} ${says.minutes}` : `: ${dots}`)],
			];
		}),
		{widths, borders: unframed},
	);
}

function rule(): Paragraph {
	return new Paragraph({
		border: {bottom: {style: BorderStyle.DOUBLE, size: 6, space: 1, color: '000000'}},
		spacing: {after: 120},
		children: [],
	});
}

function partBlocks(part: PaperPart, index: number, {packet}: Paper, says: PaperWords): Block[] {
	const {name, directions} = says.parts[part.kind];
	const letters = part.questions
		.map(({options}) => options)
		.reduce((longest, options) => (options.length > longest.length ? options : longest), []);
	const heading = `${String.fromCharCode(65 + index)}. ${name}`;
	return [
		paragraph(heading, {keepNext: true, spacing: {before: 240}, style: {bold: true}}),
		paragraph(directions(lettersOf(letters, says)), {
			keepNext: true,
			spacing: {after: 120},
			style: {italics: true},
		}),
		...part.questions.flatMap((question) => questionBlocks(question, packet, says)),
	];
}

/** `A, B, C, atau D`. */
function lettersOf(options: readonly Lettered[], {or}: PaperWords): string {
	const letters = options.map(({letter}) => letter);
	return letters.length < 3
		? letters.join(` ${or} `)
		: `${letters.slice(0, -1).join(', ')}, ${or} ${letters.at(-1)!}`;
}

function questionBlocks(question: PaperQuestion, packet: string, says: PaperWords): Block[] {
	const {kind, card, options, lines} = question;
	const asked = officeLine(card.question).replace(/_{2,}/g, blank);
	const stem = (extra: readonly TextRun[] = [], isLast = false): Paragraph =>
		new Paragraph({
			keepLines: true,
			keepNext: !isLast,
			numbering: {reference: `soal-${packet}`, level: 0},
			spacing: {before: 100},
			...(extra.length > 0 ? {tabStops: [{type: TabStopType.RIGHT, position: page.text}]} : {}),
			children: [...runsOf(asked), ...extra],
		});
	switch (kind) {
		case 'choice':
			return [stem(), ...optionBlocks(options)];
		case 'true-false':
			return [stem([new TextRun({text: `\t${says.trueFalse.join('  –  ')}`, bold: true})], true)];
		case 'match':
			return [stem(), matchTable(lines, options)];
		case 'order':
			return [
				stem(),
				...lines.map((line, index) =>
					hung('(........)', line, {
						left: indent + 1000,
						hanging: 1000,
						keepNext: index < lines.length - 1,
					}),
				),
			];
		default:
			return asked.includes(blank)
				? [stem([], true)]
				: [
						stem(),
						paragraph(`${says.answer}: ${'.'.repeat(60)}`, {
							indent: {left: indent},
							spacing: {before: 40},
						}),
					];
	}
}

/** A text behind its letter or number. */
function hung(
	letter: string,
	text: string,
	{left, hanging = 400, keepNext}: {left: number; hanging?: number; keepNext: boolean},
): Paragraph {
	return new Paragraph({
		keepLines: true,
		keepNext,
		indent: {left, hanging},
		tabStops: [{type: TabStopType.LEFT, position: left}],
		children: [new TextRun(`${letter}\t`), ...runsOf(officeLine(text))],
	});
}

function optionBlocks(options: readonly Lettered[]): Block[] {
	const texts = options.map(({letter, text}) => ({letter, text: officeLine(text)}));
	if (texts.length < 3 || texts.some(({text}) => text.length > shortOption)) {
		return texts.map(({letter, text}, index) =>
			hung(`${letter}.`, text, {left: indent + 400, keepNext: index < texts.length - 1}),
		);
	}
	const rows = Math.ceil(texts.length / 2);
	const left = indent + 400;
	const middle = left + Math.floor((page.text - left) / 2);
	return texts.slice(0, rows).map(({letter, text}, index) => {
		const beside = texts[index + rows];
		return new Paragraph({
			keepLines: true,
			keepNext: index < rows - 1,
			indent: {left, hanging: 400},
			tabStops: [left, middle, middle + 400].map((position) => ({
				type: TabStopType.LEFT,
				position,
			})),
			children: [
				new TextRun(`${letter}.\t`),
				...runsOf(text),
				...(beside ? [new TextRun(`\t${beside.letter}.\t`), ...runsOf(beside.text)] : []),
			],
		});
	});
}

function matchTable(lines: readonly string[], options: readonly Lettered[]): Table {
	const half = Math.floor((page.text - indent) / 2);
	const count = Math.max(lines.length, options.length);
	return table(
		Array.from({length: count}, (_, index) => {
			const line = lines[index];
			const option = options[index];
			const keepNext = index < count - 1;
			return [
				[
					paragraph(line === undefined ? '' : `(....)  ${index + 1}. ${officeLine(line)}`, {
						keepNext,
					}),
				],
				[paragraph(option ? `${option.letter}. ${officeLine(option.text)}` : '', {keepNext})],
			];
		}),
		{widths: [half, half], indent, borders: unframed},
	);
}

/** Where the questions come from, small, at the end. */
function creditBlocks(deck: Deck, language: Language): Paragraph[] {
	const credits = deckCredits(deck, language);
	if (credits.length === 0) return [];
	return [
		paragraph(paperWords[language].sources, {
			keepNext: true,
			spacing: {before: 360},
			border: {top: {style: BorderStyle.SINGLE, size: 4, space: 4, color: '000000'}},
			style: {bold: true, size: smallSize - 4},
		}),
		...credits.map((credit, index) =>
			paragraph(credit, {keepNext: index < credits.length - 1, style: {size: smallSize - 4}}),
		),
	];
}
