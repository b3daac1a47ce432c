import {AlignmentType, type Paragraph, type Table} from 'docx';
import type {Card, Deck} from '../../deck/deck.js';
import type {Language} from '../../errors.js';
import {deckCredits} from '../decks/sources.js';
import {officeLine} from '../office/text.js';
import {cell, headingCells, page, paragraph, smallSize, table, titleOf} from './docx-parts.js';
import type {Paper, PaperPart, PaperQuestion} from './paper.js';
import {type PaperWords, paperWords} from './words.js';

/** So many keys stand in a row of the table to mark by. */
const perRow = 10;

/** What the teacher marks by, and what proves each key. */
export function keyBlocks(deck: Deck, paper: Paper, language: Language): Array<Paragraph | Table> {
	const says = paperWords[language];
	const credits = deckCredits(deck, language);
	return [
		...titleOf(says.key, officeLine(deck.title), `${says.packet} ${paper.packet}`),
		...paper.parts.flatMap((part, index) => [
			paragraph(`${String.fromCharCode(65 + index)}. ${says.parts[part.kind].name}`, {
				keepNext: true,
				spacing: {before: 200, after: 60},
				style: {bold: true},
			}),
			...(isLettered(part) ? [lettersTable(part, says), paragraph('', {style: {size: 12}})] : []),
			detailsTable(part, deck, says),
		]),
		paragraph(says.marking(paper.questions.length), {
			keepNext: credits.length > 0,
			spacing: {before: 200},
			style: {bold: true, size: smallSize},
		}),
		...credits.map((credit, index) =>
			paragraph(credit, {
				keepNext: index < credits.length - 1,
				...(index === 0 ? {spacing: {before: 200}} : {}),
				style: {size: smallSize - 4},
			}),
		),
	];
}

function isLettered({kind}: PaperPart): boolean {
	return kind === 'choice' || kind === 'true-false';
}

/** As short as pupils write it. */
export function shortKey({kind, key}: PaperQuestion, {trueFalse}: PaperWords): string {
	if (kind !== 'true-false') return key;
	return key === 'Benar' ? trueFalse[0] : trueFalse[1];
}

function lettersTable({questions}: PaperPart, says: PaperWords): Table {
	const columns = Math.min(perRow, questions.length);
	const width = Math.floor(page.text / perRow);
	const rows: PaperQuestion[][] = [];
	for (let at = 0; at < questions.length; at += perRow) rows.push(questions.slice(at, at + perRow));
	return table(
		rows.map((row) =>
			Array.from({length: columns}, (_, index) => {
				const question = row[index];
				const text = question ? `${question.number}. ${shortKey(question, says)}` : '';
				return cell(text, {alignment: AlignmentType.CENTER, keepNext: true, style: {bold: true}});
			}),
		),
		{widths: Array<number>(columns).fill(width)},
	);
}

function detailsTable({kind, questions}: PaperPart, deck: Deck, says: PaperWords): Table {
	const widths = [640, 3000, page.text - 3640];
	return table(
		[
			headingCells(says.keyColumns),
			...questions.map((question) => [
				cell(`${question.number}.`, {alignment: AlignmentType.CENTER}),
				cell(keyLines(question, kind, says), {style: {bold: true}}),
				cell(proofOf(question.card, deck, says)),
			]),
		],
		{widths, headings: 1},
	);
}

function keyLines(question: PaperQuestion, kind: PaperPart['kind'], says: PaperWords): string[] {
	const {card, key} = question;
	switch (kind) {
		case 'choice':
			return [`${key}. ${officeLine(card.answer)}`];
		case 'true-false':
			return [`${shortKey(question, says)} (${officeLine(card.answer)})`];
		case 'match':
		case 'order':
			return [key];
		default:
			return [officeLine(card.answer)];
	}
}

function proofOf(card: Card, deck: Deck, says: PaperWords): string[] {
	const {accept = [], evidence = [], explanation, items = [], pairs = []} = card;
	const quoted = evidence.map(({article, text}) => {
		const from = shortSource(deck, article);
		return `“${officeLine(text)}”${from === undefined ? '' : ` (${from})`}`;
	});
	const lines = [
		...(card.form === 'match'
			? pairs.map(([left, right]) => `${officeLine(left)} – ${officeLine(right)}`)
			: []),
		...(card.form === 'order' ? [`${says.order}: ${items.map(officeLine).join(' → ')}`] : []),
		...(accept.length > 0 ? [`${says.alsoRight}: ${accept.map(officeLine).join('; ')}`] : []),
		...(explanation === undefined ? [] : [officeLine(explanation)]),
		...quoted,
	];
	return lines.length > 0 ? lines : ['–'];
}

/** Which article a sentence is from, where there are several; the list of them stands at the end. */
function shortSource({articles = []}: Deck, id: string): string | undefined {
	const source = articles.length > 1 ? articles.find((article) => article.id === id) : undefined;
	if (!source) return undefined;
	return [source.publisher ?? `“${source.title}”`, source.publishedAt]
		.filter((text) => text !== undefined)
		.map((text) => officeLine(text))
		.join(', ');
}
