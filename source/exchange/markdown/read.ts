import {shown} from '../../deck/deck-errors.js';
import type {Problem} from '../../deck/deck-rules.js';
import type {DeckReading} from '../../deck/parse-deck.js';
import {type Bilingual, type Language, UserError} from '../../errors.js';
import {type Fields, present} from '../typed/rest.js';
import {arrow, kindNamed, noSuchOption, spanOfKey, understood} from '../typed/typed-card.js';
import {dayTyped, Lines, readingOf} from '../typed/typed-deck.js';
import {addressOf} from './address.js';
import type {DraftArticle, DraftCard, DraftQuote, Raw} from './draft.js';
import {entriesOf, marked, plain} from './inline.js';
import type {Labelled} from './labels.js';
import {splitPage} from './split.js';

/** A page that was read, with what mending it needs. */
export interface PageReading extends DeckReading {
	readonly drafts: readonly DraftCard[];
	readonly language: Language;
}

interface Article {
	readonly fields: Fields & {readonly id: string};
	readonly number: number | undefined;
	/** What may stand for it below a quotation, in small letters. */
	readonly names: ReadonlySet<string>;
}

/** Reads a deck that is written as a page, by newsquiz or by hand. */
export function readPage(text: string, name: string): PageReading {
	const {page, slips, language} = splitPage(text);
	if (page.cards.length > 0 && !page.cards.some(isAsked)) throw noQuestions(shown(name));
	const problems: Problem[] = [...slips];
	const lines = new Lines();
	const articles = new Articles(problems);
	const {labels} = page;
	const said = ['publisher', 'article', 'publishedAt', 'url'] as const;
	if (said.some((field) => labels.has(field))) articles.addLabelled(labels);
	for (const draft of page.articles) articles.add(draft);
	const cards = page.cards.map((draft, index) =>
		readCard(draft, ['cards', index], {articles, lines, problems}),
	);
	const head = headOf(page, lines);
	const {articles: noArticles, ...others} = page.rest;
	const known = articles.list.map(({fields}) => fields);
	for (const [index, line] of articles.lines.entries()) lines.note(['articles', index], line);
	const reading = readingOf(
		{
			text,
			name,
			head: {...others, ...head},
			articles: known.length > 0 || Array.isArray(noArticles) ? known : undefined,
			cards,
		},
		lines,
		problems,
	);
	return {...reading, drafts: page.cards, language: language ?? 'id'};
}

/** Whether a part of a page is a card rather than a part of an article. */
function isAsked({labels, options, items, lists}: DraftCard): boolean {
	return options.length > 0 || items.length > 0 || lists.size > 0 || labels.has('answer');
}

function noQuestions(name: string): UserError {
	return new UserError(
		{
			id: `Tidak ada soal dengan jawaban di "${name}".`,
			en: `There is no question with an answer in "${name}".`,
		},
		{
			hint: {
				id: 'Tulis setiap soal sebagai judul "## …" dengan "Jawaban: …" di bawahnya; newsquiz new paket.md memberi contoh. Untuk membuat kartu dari sebuah berita: newsquiz build',
				en: 'Write each question as a heading "## …" with "Answer: …" below it; newsquiz new deck.md gives an example. To make cards from an article: newsquiz build',
			},
		},
	);
}

function headOf(
	{title, description, labels}: ReturnType<typeof splitPage>['page'],
	lines: Lines,
): Fields {
	const line = (field: string, raw: Raw | undefined): void => {
		if (raw) lines.note([field], raw.line);
	};
	line('title', title);
	for (const field of ['authors', 'license', 'tags', 'id', 'description'] as const) {
		line(field, labels.get(field));
	}
	const about = [
		...(labels.has('description') ? [labels.get('description')!] : []),
		...description,
	];
	const filled = (raw: Raw | undefined) => (raw && raw.raw !== '' ? plain(raw.raw) : undefined);
	const list = (field: Labelled) => {
		const raw = labels.get(field);
		// Names have commas seldom, and lists of them are typed with commas.
		return raw && raw.raw !== '' ? entriesOf(raw.raw.replace(/(?<!\\), /g, ' · ')) : undefined;
	};
	return present({
		id: filled(labels.get('id')),
		title: filled(title),
		description: about.length === 0 ? undefined : about.map(({raw}) => plain(raw)).join('\n'),
		authors: list('authors'),
		license: filled(labels.get('license')),
		tags: list('tags'),
	});
}

/** The articles of a page, those that its quotations name first included. */
class Articles {
	readonly list: Article[] = [];
	readonly lines: number[] = [];
	readonly #byName = new Map<string, Article>();
	readonly #byNumber = new Map<number, Article>();
	readonly #ids = new Set<string>();
	readonly #problems: Problem[];
	/** The number in the last id that was given: the ones up to it are taken. */
	#last = 0;

	constructor(problems: Problem[]) {
		this.#problems = problems;
	}

	add({raw, line, number, rest}: DraftArticle): Article {
		const fields = articleOf(raw, rest);
		const article = this.#put(fields, line, number ?? this.list.length + 1);
		return article;
	}

	addLabelled(labels: ReadonlyMap<Labelled, Raw>): void {
		const value = (field: Labelled) => {
			const raw = labels.get(field);
			return raw && raw.raw !== '' ? plain(raw.raw) : undefined;
		};
		const date = value('publishedAt');
		const publisher = value('publisher');
		const first = [...labels.values()][0]!;
		this.#put(
			present({
				title: value('article') ?? value('title') ?? publisher,
				publisher,
				publishedAt: date === undefined ? undefined : dayTyped(date),
				url: value('url')?.replace(/^<(.*)>$/, '$1'),
			}),
			first.line,
			undefined,
		);
	}

	/** The article that a quotation comes from. */
	of(quote: DraftQuote): string | undefined {
		const {source, rest} = quote;
		const given = rest['article'];
		if (typeof given === 'string') return given;
		if (!source) return this.list.length === 1 ? this.list[0]!.fields.id : undefined;
		const number = /^\[(\d{1,4})\]/.exec(source.raw)?.[1] ?? /^(\d{1,4})$/.exec(source.raw)?.[1];
		const found =
			number === undefined
				? this.#byName.get(keyOf(plain(source.raw)))
				: this.#byNumber.get(Number(number));
		if (found) return found.fields.id;
		if (number !== undefined) {
			this.#problems.push({
				rule: 'article-unknown',
				path: [],
				line: source.line,
				says: {
					id: `tidak ada artikel nomor ${number} di bawah "Sumber berita"`,
					en: `there is no article number ${number} under "Sources"`,
				},
			});
			return this.list[0]?.fields.id;
		}
		const article = this.#put(articleOf(source.raw, {}), source.line, undefined);
		this.#byName.set(keyOf(plain(source.raw)), article);
		return article.fields.id;
	}

	#put(fields: Fields, line: number, number: number | undefined): Article {
		const {id: given, title, publisher, url} = fields;
		const id = typeof given === 'string' ? given : this.#freeId();
		const names = [id, title, publisher, url].filter((name) => typeof name === 'string');
		const article: Article = {
			fields: {...fields, id},
			number,
			names: new Set(names.map(keyOf)),
		};
		this.#ids.add(id);
		this.list.push(article);
		this.lines.push(line);
		for (const name of article.names) {
			if (!this.#byName.has(name)) this.#byName.set(name, article);
		}
		if (number !== undefined) {
			if (this.#byNumber.has(number)) {
				this.#problems.push({
					rule: 'format',
					path: [],
					line,
					says: {
						id: `nomor ${number} dipakai dua kali di bawah "Sumber berita"`,
						en: `the number ${number} is there twice under "Sources"`,
					},
				});
			}
			this.#byNumber.set(number, article);
		}
		return article;
	}

	#freeId(): string {
		do this.#last = Math.max(this.#last, this.list.length) + 1;
		while (this.#ids.has(`a${this.#last}`));
		return `a${this.#last}`;
	}
}

const keyOf = (text: string): string => text.trim().toLowerCase();

/** What a line says of an article: publisher, title, date and address, parted by dashes or by commas. */
function articleOf(raw: string, rest: Fields): Fields {
	const address = /<(https?:\/\/[^\s<>]+)>|(https?:\/\/[^\s<>]+)/i.exec(raw);
	const seen = address?.[1] ?? address?.[2];
	const exact = rest['url'];
	const url =
		typeof exact === 'string' && (seen === undefined || addressOf(exact) === seen) ? exact : seen;
	const about = (
		address
			? `${raw.slice(0, address.index)} — ${raw.slice(address.index + address[0].length)}`
			: raw
	)
		.split(/(?:^|\s)(?:—|–|--?|\|)(?=\s|$)/)
		.map((part) => part.trim().replace(/(?<!\\),$/, ''))
		.filter((part) => !/^[,.]?$/.test(part));
	const parts = about.length === 1 ? partedByCommas(about[0]!) : about;
	const isDay = (part: string) => dayTyped(part) !== part || /^\d{4}-\d\d-\d\d$/.test(part);
	// A day that no calendar has is told of as a date, and is no part of the headline.
	const date = parts.findLast(isDay) ?? parts.findLast((part) => looksLikeDay.test(part));
	const names = parts.filter((part) => part !== date).map(plain);
	const [publisher, ...title] = names.length > 1 ? names : [undefined, ...names];
	return present({
		...rest,
		title: title.length > 0 ? title.join(' — ') : url,
		publisher,
		publishedAt: date === undefined ? undefined : dayTyped(date),
		url,
	});
}

const looksLikeDay =
	/^\d{1,2}(?:[/.-]\d{1,2}[/.-]|\s(?:jan|feb|mar|apr|mei|may|jun|jul|agu|aug|sep|okt|oct|nov|des|dec)\p{L}*\s)\d{4}$/iu;

/** *Antara, Banjir di Demak, Jawa Tengah, 14 Maret 2024*: the title may have commas. */
function partedByCommas(raw: string): string[] {
	const parts = raw.split(/(?<!\\),\s+/);
	const date =
		parts.length > 1 &&
		(dayTyped(parts.at(-1)!) !== parts.at(-1)! || looksLikeDay.test(parts.at(-1)!))
			? parts.pop()
			: undefined;
	const [publisher, ...title] = parts;
	return [
		...(title.length > 0 ? [publisher!, title.join(', ')] : [publisher!]),
		...(date === undefined ? [] : [date]),
	];
}

interface CardSetting {
	readonly articles: Articles;
	readonly lines: Lines;
	readonly problems: Problem[];
}

function readCard(
	draft: DraftCard,
	path: ReadonlyArray<string | number>,
	{articles, lines, problems}: CardSetting,
): Record<string, unknown> {
	const {labels, lists, rest} = draft;
	const tell: Tell = (field, line, says) => {
		problems.push({
			rule: 'format',
			path: [...path, ...field.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key))],
			says,
			line,
		});
	};
	lines.note(path, draft.line);
	for (const [field, {line}] of labels) lines.note([...path, field], line);
	for (const [field, entries] of lists) {
		for (const [at, {line}] of entries.entries()) lines.note([...path, field, at], line);
	}
	const text = (field: Labelled) => {
		const raw = labels.get(field)?.raw;
		return raw === undefined || raw === '' ? undefined : plain(raw);
	};
	const list = (field: Labelled): string[] | undefined => {
		const below = lists.get(field);
		const entries = below
			? below.map(({raw}) => plain(raw))
			: entriesOf(labels.get(field)?.raw ?? '');
		return entries.length === 0 ? undefined : entries;
	};
	const question = draft.question.map(({raw}) => plain(raw)).join('\n');
	const choice = choose(draft, text('answer'), list('options') ?? [], tell);
	for (const [at, line] of choice.lines.entries()) lines.note([...path, 'distractors', at], line);
	if (choice.line !== undefined) lines.note([...path, 'answer'], choice.line);
	const wrong = [...choice.wrong, ...(list('distractors') ?? [])];
	const steps = draft.items.map(({raw}) => plain(raw));
	const items = steps.length > 0 ? steps : orderOf(labels.get('items')?.raw, lists.get('items'));
	const known = present({
		id: text('id'),
		kind: text('kind') === undefined ? undefined : kindNamed(text('kind')!),
		form: text('form'),
		question: question === '' ? undefined : question,
		answer: choice.answer,
		accept: list('accept'),
		distractors: wrong.length > 0 ? wrong : undefined,
		hint: text('hint'),
		explanation: text('explanation'),
		fact: text('fact'),
		asOf: text('asOf') === undefined ? undefined : dayTyped(text('asOf')!),
		tags: list('tags'),
		items,
		pairs: pairsOf(labels.get('pairs')?.raw, lists.get('pairs'), tell),
	});
	const isNamed = 'form' in known || 'form' in rest;
	const card: Record<string, unknown> = {
		kind: 'custom',
		...rest,
		...known,
		...(isNamed ? {} : understood(known)),
	};
	// What newsquiz wrote says so where a card has no form, although it looks like one.
	if (card['form'] === null) delete card['form'];
	if (question === '') {
		tell('question', draft.line, {
			id: 'soalnya belum ditulis; tulis di judul "## …" atau di bawahnya',
			en: 'there is no question yet; write it in the heading "## …" or below it',
		});
	}
	if (card['answer'] === undefined) {
		tell('answer', draft.line, {
			id: 'jawabannya belum ada; tulis "Jawaban: …", atau tandai pilihan yang benar dengan [x]',
			en: 'there is no answer yet; write "Answer: …", or mark the right option with [x]',
		});
	}
	const evidence = draft.quotes.map((quote, at) => {
		lines.note([...path, 'evidence', at], quote.line);
		return evidenceOf(quote, card, articles, (line, says) =>
			tell(`evidence.${at}.article`, line, says),
		);
	});
	return present({...card, evidence: evidence.length > 0 ? evidence : card['evidence']});
}

type Tell = (field: string, line: number, says: Bilingual) => void;

/** The key and the wrong ones of what there is to choose from. */
function choose(
	{options, labels, line}: DraftCard,
	written: string | undefined,
	inline: readonly string[],
	tell: Tell,
): {
	readonly answer: string | undefined;
	/** Where the key stands among the options. */
	readonly line: number | undefined;
	readonly wrong: string[];
	readonly lines: number[];
} {
	const all = [
		...options.map((option) => ({...option, text: plain(option.raw)})),
		...inline.map((text) => ({text, line, letter: undefined, isTicked: undefined})),
	];
	const ticked = all.filter(({isTicked}) => isTicked);
	const letter = /^([A-J])[.)]?$/i.exec(written ?? '')?.[1]?.toUpperCase();
	const isText = all.some(({text}) => text === written);
	const lettered = isText ? undefined : all.find((option) => letter && option.letter === letter);
	const key = ticked[0] ?? lettered;
	if (ticked.length > 1) {
		tell('answer', ticked[1]!.line, {
			id: 'lebih dari satu pilihan ditandai [x]; satu soal punya satu jawaban. Bentuk lain jawaban itu ditulis di "Juga benar:"',
			en: 'more than one option is marked [x]; a question has one answer. Write other forms of it after "Also right:"',
		});
	}
	if (!key && letter !== undefined && !isText && options.length > 0) {
		tell('answer', labels.get('answer')?.line ?? line, noSuchOption(letter));
	}
	const isOther = key && written !== undefined && !lettered && key.text !== written;
	if (isOther) {
		tell('answer', labels.get('answer')?.line ?? line, {
			id: 'jawaban ini bukan pilihan yang ditandai [x]',
			en: 'this answer is not the option that is marked [x]',
		});
	}
	const answer = key?.text ?? written;
	const same = (text: string) => text.trim().toLowerCase();
	const isKey = (option: (typeof all)[number]): boolean =>
		key ? option === key : answer !== undefined && same(option.text) === same(answer);
	const wrong = all.filter((option) => !isKey(option));
	return {
		answer,
		line: key?.line,
		wrong: wrong.map(({text}) => text),
		lines: wrong.map((option) => option.line),
	};
}

function orderOf(raw: string | undefined, below: readonly Raw[] | undefined): string[] | undefined {
	if (below) return below.map((entry) => plain(entry.raw));
	if (raw === undefined || raw === '') return undefined;
	return /→|->/.test(raw) ? raw.split(arrow).map(plain) : entriesOf(raw);
}

function pairsOf(
	raw: string | undefined,
	below: readonly Raw[] | undefined,
	tell: Tell,
): Array<[string, string]> | undefined {
	const line = below?.[0]?.line ?? 1;
	const entries = below?.map((entry) => entry.raw) ?? (raw ? raw.split(/(?<!\\)[;·]/) : []);
	if (entries.length === 0) return undefined;
	return entries.flatMap((entry, at): Array<[string, string]> => {
		const parting = /\s(?:=|→|->)(?:\s|$)/.exec(entry);
		if (parting) {
			const left = plain(entry.slice(0, parting.index).trim());
			return [[left, plain(entry.slice(parting.index + parting[0].length).trim())]];
		}
		tell('pairs', below?.[at]?.line ?? line, {
			id: 'pasangan ditulis "kiri = kanan"',
			en: 'a pair is written "left = right"',
		});
		return [];
	});
}

function evidenceOf(
	quote: DraftQuote,
	card: Fields,
	articles: Articles,
	tell: (line: number, says: Bilingual) => void,
): Record<string, unknown> {
	const {text, start, end} = marked(quote.raw);
	const article = articles.of(quote);
	if (article === undefined) {
		tell(quote.line, {
			id: 'sumber kutipan ini belum disebut; tulis di bawahnya "> — Penerbit, judul berita, tanggal, alamat"',
			en: 'where this is quoted from is not said; write below it "> — Publisher, headline, date, address"',
		});
	}
	const {answer, accept} = card;
	const forms = [answer, ...(Array.isArray(accept) ? (accept as unknown[]) : [])];
	const span =
		start === undefined
			? spanOfKey(
					text,
					forms.filter((form) => typeof form === 'string'),
				)
			: {start, end};
	return present({...quote.rest, article, text, ...span});
}
