import type {Card, Deck, DeckArticle} from '../../deck/deck.js';
import {isDeckId} from '../../deck/deck-id.js';
import {deckId} from '../../deck/ids.js';
import {normalText} from '../../deck/normal-text.js';
import type {Bilingual} from '../../errors.js';
import {sanitiseLine} from '../../sanitise.js';
import type {ReadDeck, ReadSetting} from '../decks/format.js';
import {readWorkbook} from '../office/read-workbook.js';
import {BankArticles} from './bank-articles.js';
import {BankIds} from './bank-ids.js';
import {BankProblems, noBank, noQuestions, tooMany} from './bank-problems.js';
import {type BankRow, dayOf, optional} from './fields.js';
import {type Bank, bankRow, findBank} from './find-bank.js';
import {linesOf} from './pairs.js';
import {type About, readAbout} from './read-about.js';
import {type Asked, askedBy} from './read-question.js';
import {aboutSheet} from './sheets.js';

const mostCards = 20_000;
/** A question bank as a deck. */
export async function readBank(bytes: Uint8Array, setting: ReadSetting): Promise<ReadDeck> {
	const sheets = await readWorkbook(bytes, setting);
	const found = sheets.map((sheet) => findBank(sheet)).find((bank) => bank !== undefined);
	if (!found) throw noBank(setting.name);
	const about = readAbout(sheets.find(({name}) => name === aboutSheet));
	const title = about.title ?? titleOf(setting.name);
	const id =
		about.id !== undefined && isDeckId(about.id) ? about.id : deckId(title, ['bank-soal', title]);
	const {cards, articles, notes} = readRows(found, about, setting.name);
	const deck: Deck = {
		format: 'newsquiz',
		version: 1,
		id,
		title,
		...about.rest,
		language: 'id',
		...(articles.length > 0 ? {articles} : {}),
		cards,
	};
	return {deck, notes};
}

function titleOf(name: string): string {
	const title = sanitiseLine(
		name
			.replace(/^.*[/\\]/, '')
			.replace(/\.xlsx$/i, '')
			.replaceAll('_', ' '),
	);
	return title.slice(0, 200) || 'Bank soal';
}

function readRows(
	{columns, rows}: Bank,
	about: About,
	name: string,
): {readonly cards: Card[]; readonly articles: DeckArticle[]; readonly notes: Bilingual[]} {
	const cards: Card[] = [];
	const problems = new BankProblems();
	const articles = new BankArticles(about.articles);
	const ids = new BankIds();
	for (const row of rows) {
		const read = bankRow(row, columns);
		const question = read.text('question');
		if (question === undefined) {
			if (read.text('key') !== undefined) problems.add('question', row.number);
			continue;
		}
		if (cards.length >= mostCards) throw tooMany(name, mostCards);
		const asked = askedBy(read, question);
		if ('problem' in asked) {
			problems.add(asked.problem, row.number);
			continue;
		}
		for (const problem of asked.notes) problems.add(problem, row.number);
		cards.push(cardOf(read, question, asked, articles, ids));
	}
	if (cards.length === 0) throw noQuestions(name, problems.told());
	return {cards, articles: articles.all(), notes: problems.told()};
}

function cardOf(
	row: BankRow,
	question: string,
	{answer, form, fields}: Asked,
	articles: BankArticles,
	ids: BankIds,
): Card {
	const source = articles.of(row);
	const {distractors, accept: right = [], ...others} = fields;
	const accept = [...new Set([...right, ...lines(row.text('accept'))])];
	const taken = new Set(accept.map(normalText));
	const wrong = distractors?.filter((text) => !taken.has(normalText(text))) ?? [];
	const evidence = row.text('evidence');
	return {
		id: ids.of(row.text('id'), question, form ?? ''),
		kind: row.text('kind') ?? 'custom',
		...optional('form', form),
		question,
		answer,
		...(accept.length > 0 ? {accept} : {}),
		...(wrong.length > 0 ? {distractors: wrong} : {}),
		...others,
		...optional('hint', row.text('hint')),
		...optional('explanation', row.text('explanation')),
		...(evidence !== undefined && source
			? {
					evidence: [
						{article: source.id, text: evidence, ...spanOf(row.text('span'), evidence, answer)},
					],
				}
			: {}),
		...optional('fact', row.text('fact')),
		...optional('asOf', dayOf(row.day('asOf'))),
		...(lines(row.text('tags')).length > 0 ? {tags: lines(row.text('tags'))} : {}),
	};
}

function lines(text: string | undefined): string[] {
	return text === undefined ? [] : linesOf(text);
}

/** Where a sentence gives the key: as the bank says, or where the key stands in it, or the whole of it. */
function spanOf(
	span: string | undefined,
	text: string,
	answer: string,
): {readonly start: number; readonly end: number} {
	const [, first, last] = /^(\d{1,6})[–-](\d{1,6})$/.exec(span ?? '') ?? [];
	const [start, end] = [Number(first), Number(last)];
	if (start < end && end <= text.length) return {start, end};
	const at = text.toLowerCase().indexOf(answer.toLowerCase());
	return at < 0 || at + answer.length > text.length
		? {start: 0, end: text.length}
		: {start: at, end: at + answer.length};
}
