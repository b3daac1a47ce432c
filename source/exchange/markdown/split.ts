import type {Problem} from '../../deck/deck-rules.js';
import type {Bilingual, Language} from '../../errors.js';
import {type DraftCard, type DraftPage, newCard, type Raw, touch} from './draft.js';
import {labelNamed, type Labelled, sectionNamed} from './labels.js';
import {requireFewCards} from '../typed/typed-deck.js';
import {type Line, linesOf} from './lines.js';

/** The parts of a page, what of it is not understood, and the language of its labels. */
export interface SplitPage {
	readonly page: DraftPage;
	readonly slips: readonly Problem[];
	readonly language: Language | undefined;
}

export const labelPattern =
	/^(?:[-*+•]\s+)?(?:\*\*|__)?([\p{L}][\p{L} ()]{0,60}?)\s?(?:\*\*|__)?:(?:\*\*|__)?(?:\s+|$)/u;
const tick = /^(?:[-*+•]|\d{1,3}[.)])?\s*\[([ xX✓✔])\]\s+/;
const numbered = /^(\d{1,4})[.)]\s+/;
const lettered = /^(?:[-*+•]\s+)?([A-Ja-j])[.)]\s+/;
const bullet = /^[-*+•]\s+/;
const dash = /^(?:—|–|--|-(?=\s*\[\d{1,4}\]))\s*/;
const rule = /^(?:-{3,}|\*{3,}|={3,})$/;

/** Labels that tell of the article, where a deck has one. */
const ofArticle: ReadonlySet<Labelled> = new Set([
	'publisher',
	'publishedAt',
	'url',
	'article',
	'title',
]);

/** More of them help nobody. */
const mostSlips = 200;

/** What a line continues, with a new paragraph or in the same one; false when it can't. */
type Continue = (text: string, isApart: boolean) => boolean;

/** Splits a page into its head, its articles and its cards, line by line. */
export function splitPage(text: string): SplitPage {
	const page: DraftPage = {
		description: [],
		labels: new Map(),
		rest: {},
		articles: [],
		cards: [],
	};
	const slips: Problem[] = [];
	let language: Language | undefined;
	let hasHeading = false;
	let card: DraftCard | undefined;
	let section: 'head' | 'articles' | 'cards' = 'head';
	/** The label under which bullets are listed. */
	let listed: Labelled | undefined;
	let goOn: Continue | undefined;
	let isApart = false;

	const slip = (line: number, id: string, en: string): void => {
		const path = card ? ['cards', page.cards.length - 1] : [];
		if (slips.length < mostSlips) slips.push({rule: 'format', path, says: {id, en}, line});
	};
	/** Lets later lines go on with what has begun. */
	const begin = (raw: Raw, field?: string, takesParagraphs = false): void => {
		const owner = card;
		goOn = (more, apart) => {
			if (apart && !takesParagraphs) return false;
			raw.raw += raw.raw === '' ? more : `${apart ? '<br>' : ' '}${more}`;
			return true;
		};
		if (owner && field !== undefined) touch(owner, field, raw.line);
	};

	const readHeading = (level: number, heading: string, line: number): void => {
		listed = undefined;
		const name = sectionNamed(heading);
		if (name !== undefined && level > 1) {
			section = name;
			card = undefined;
			goOn = undefined;
			return;
		}
		if (level === 1 && !hasHeading && page.cards.length === 0) {
			hasHeading = true;
			page.title = {raw: heading, line};
			goOn = undefined;
			return;
		}
		section = 'cards';
		card = newCard(line);
		page.cards.push(card);
		requireFewCards(page.cards.length);
		const raw = {raw: questionOf(heading), line};
		card.question.push(raw);
		begin(raw, 'question', true);
	};

	const readLabel = (field: Labelled, raw: Raw): void => {
		listed = raw.raw === '' ? field : undefined;
		const owner = card ?? page;
		if (owner.labels.has(field)) {
			slip(raw.line, 'label ini sudah dipakai di atas', 'this label stands above already');
		}
		owner.labels.set(field, raw);
		begin(raw, field, field === 'explanation' || field === 'description');
	};

	const readQuote = (quoted: string, line: number, rest: Line['rest']): void => {
		if (!card) {
			slip(line, 'kutipan berdiri di bawah soalnya', 'a quotation stands below its question');
			return;
		}
		const last = card.quotes.at(-1);
		const piece = `evidence.${card.quotes.length - 1}`;
		if (quoted === '') {
			if (last) touch(card, piece, line);
			return;
		}
		const isNew = !last || last.source !== undefined || card.pieces.get(piece)!.to < line - 1;
		if (dash.test(quoted) && last && !isNew) {
			last.source = {raw: quoted.replace(dash, ''), line};
			last.rest = {...last.rest, ...rest};
			touch(card, piece, line);
		} else if (isNew) {
			const quote = {raw: quoted, line, rest: rest ?? {}};
			card.quotes.push(quote);
			touch(card, `evidence.${card.quotes.length - 1}`, line);
		} else {
			last.raw += ` ${quoted}`;
			last.rest = {...last.rest, ...rest};
			touch(card, piece, line);
		}
		goOn = undefined;
	};

	const readEntry = (line: Line): boolean => {
		const {text, number} = line;
		if (!card) return false;
		const ticked = tick.exec(text);
		const letter = lettered.exec(text)?.[1];
		const isNumbered = numbered.test(text);
		const isBullet = bullet.test(text);
		const raw: Raw = {raw: '', line: number};
		if (ticked) {
			raw.raw = text.slice(ticked[0].length);
			card.options.push(Object.assign(raw, {isTicked: ticked[1] !== ' '}));
			begin(raw, 'options');
		} else if (letter !== undefined) {
			raw.raw = text.replace(lettered, '');
			card.options.push(Object.assign(raw, {letter: letter.toUpperCase()}));
			begin(raw, 'options');
		} else if (listed !== undefined && (isBullet || isNumbered)) {
			raw.raw = text.replace(isBullet ? bullet : numbered, '');
			const list = card.lists.get(listed);
			if (list) list.push(raw);
			else card.lists.set(listed, [raw]);
			begin(raw, listed);
		} else if (isNumbered) {
			raw.raw = text.replace(numbered, '');
			card.items.push(raw);
			begin(raw, 'items');
		} else if (isBullet) {
			raw.raw = text.replace(bullet, '');
			card.options.push(raw);
			begin(raw, 'options');
		} else return false;
		return true;
	};

	const readArticle = ({text, number, rest}: Line): void => {
		const given = numbered.exec(text)?.[1];
		const last = page.articles.at(-1);
		if (last && !isApart && given === undefined && !bullet.test(text)) {
			last.raw += ` ${text}`;
			last.rest = {...last.rest, ...rest};
			return;
		}
		requireFewCards(page.articles.length);
		page.articles.push({
			raw: text.replace(numbered, '').replace(bullet, ''),
			line: number,
			rest: rest ?? {},
			...(given !== undefined && {number: Number(given)}),
		});
	};

	const readText = ({text, number}: Line): void => {
		if (goOn?.(text, isApart)) {
			if (card?.latest) card.latest.to = number;
			return;
		}
		if (!card && section === 'head' && page.title !== undefined) {
			const raw = {raw: text, line: number};
			page.description.push(raw);
			begin(raw);
			return;
		}
		const says = card ? unclearInCard : unclear;
		slip(number, says.id, says.en);
	};

	const readLine = (line: Line): void => {
		const {text, number, rest, flaw} = line;
		if (flaw === 'open') {
			slip(
				number,
				'komentar "<!--" tidak ditutup dengan "-->"',
				'no "-->" ends the comment "<!--"',
			);
		} else if (flaw === 'rest') {
			slip(
				number,
				'komentar newsquiz ini bukan JSON yang sah; hapus komentarnya, atau betulkan',
				'this newsquiz comment is not valid JSON; delete or correct it',
			);
		}
		if (text === '') {
			if (rest && card) {
				card.rest = {...card.rest, ...rest};
				touch(card, 'rest', number);
			} else if (rest) page.rest = {...page.rest, ...rest};
			else isApart = true;
			return;
		}
		const heading = /^(#{1,6})(?:\s+(.*))?$/.exec(text);
		const found = labelPattern.exec(text);
		const known = found ? labelNamed(found[1]!) : undefined;
		if (heading) {
			readHeading(heading[1]!.length, (heading[2] ?? '').replace(/\s#+$/, ''), number);
		} else if (text.startsWith('>')) readQuote(text.slice(1).trim(), number, rest);
		else if (known && !tick.test(text) && (section !== 'articles' || ofArticle.has(known.field))) {
			language ??= known.language;
			const raw = {raw: text.slice(found![0].length), line: number};
			if (known.field === 'evidence' && raw.raw !== '') readQuote(raw.raw, number, rest);
			else if (known.field === 'source' && card?.quotes.length && raw.raw !== '') {
				card.quotes.at(-1)!.source = raw;
			} else readLabel(known.field, raw);
		} else if (dash.test(text) && card?.quotes.length) {
			const quote = card.quotes.at(-1)!;
			quote.source = {raw: text.replace(dash, ''), line: number};
			quote.rest = {...quote.rest, ...rest};
			goOn = undefined;
		} else if (rule.test(text)) goOn = undefined;
		else if (section === 'articles' && !card) readArticle(line);
		else if (!readEntry(line)) readText(line);
		isApart = false;
	};

	const lines = linesOf(text);
	for (const line of lines.slice(readFrontMatter(lines, page, slips))) readLine(line);
	return {page, slips, language};
}

/** The question that a heading gives: without its number, and none where it is nothing but a number. */
function questionOf(heading: string): string {
	if (/^(?:(?:soal|pertanyaan|nomor|no\.?|kartu|question|card)\s*)?\d{1,4}[.):]?$/i.test(heading))
		return '';
	return heading.replace(/^\d{1,4}[.)]\s+/, '');
}

const unclearInCard: Bilingual = {
	id: 'baris ini tidak dimengerti; awali dengan label, misalnya "Penjelasan: …", atau "- [ ] …" untuk pilihan',
	en: 'this line is not understood; begin it with a label, such as "Explanation: …", or "- [ ] …" for an option',
};

const unclear: Bilingual = {
	id: 'baris ini tidak dimengerti; judul paket kartu diawali "# ", setiap soal "## "',
	en: 'this line is not understood; the title of a deck begins with "# ", each question with "## "',
};

/** Reads the block of `name: value` lines that may head a page. @returns the index of the first line after it */
function readFrontMatter(lines: readonly Line[], page: DraftPage, slips: Problem[]): number {
	const first = lines.findIndex(({text}) => text !== '' && text !== '\ufeff');
	if (lines[first]?.text.replace('\ufeff', '') !== '---') return 0;
	const end = lines.findIndex(({text}, index) => index > first && /^(?:---|\.\.\.)$/.test(text));
	if (end < 0 || end > first + 100) return 0;
	for (const {text, number} of lines.slice(first + 1, end)) {
		const [, name = '', value = ''] = /^([^:]{1,60}):\s*(.*)$/.exec(text) ?? [];
		const known = labelNamed(name);
		if (known) {
			const raw = value.replace(/^(["'])(.*)\1$/, '$2').replace(/^\[(.*)\]$/, '$1');
			if (known.field === 'title') page.title = {raw, line: number};
			else page.labels.set(known.field, {raw, line: number});
		} else if (text !== '' && !text.startsWith('#')) {
			slips.push({
				rule: 'format',
				path: [],
				line: number,
				says: {
					id: 'baris ini tidak dikenal; yang dikenal antara lain "judul:", "penyusun:", "lisensi:", "penerbit:", "tanggal:", "tautan:"',
					en: 'this line is not known; known are "title:", "authors:", "licence:", "publisher:", "date:", "link:" and others',
				},
			});
		}
	}
	return end + 1;
}
