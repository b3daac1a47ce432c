import {hasOneBlank, sameOption} from '../../deck/deck-rules.js';
import type {Card} from '../../deck/deck.js';
import type {BankRow} from './fields.js';
import {linesOf, readPairs} from './pairs.js';

/** Why a row is no card, or not quite what it was. */
export type Problem = 'key' | 'option' | 'pairs' | 'items' | 'long' | 'several' | 'gap' | 'twice';

/** How a row asks. */
export interface Asked {
	readonly answer: string;
	readonly form: string | undefined;
	readonly fields: Pick<Card, 'distractors' | 'accept' | 'items' | 'pairs'>;
	readonly notes: readonly Problem[];
}

/** The most options of one question that are read. */
const mostOptions = 8;
/** In characters: what a deck takes. */
const longest = 10_000;
const mostLines = 100;

/** What a row of a bank asks; its column *Jenis* decides where it says something known, else what is filled in. */
export function askedBy(row: BankRow, question: string): Asked | {readonly problem: Problem} {
	const key = row.text('key');
	const options = Array.from({length: mostOptions}, (_, index) => row.text(index));
	const texts = [question, key, row.text('explanation'), row.text('evidence'), ...options];
	if (texts.some((text) => text !== undefined && text.length > longest)) return {problem: 'long'};
	const type = typeOf(row.text('type'));
	if (type === 'match') return matchOf(row, key, options);
	if (type === 'order') return orderOf(row, key, options);
	if (key === undefined) {
		// Some services have all that counts as right stand in the options.
		const [answer, ...accept] = options.filter((text) => text !== undefined);
		if (type !== 'short' || answer === undefined) return {problem: 'key'};
		const fields = accept.length > 0 ? {accept: [...new Set(accept)]} : {};
		return {answer, fields, ...formOf(row, question)};
	}
	if (type === 'true-false' || (type === undefined && isTruth(options, key))) {
		const answer = truthOf(key, options);
		if (answer !== undefined) return {answer, form: 'true-false', fields: {}, notes: []};
	}
	const isBare = options.every((text) => text === undefined);
	// A letter without anything that it could be the letter of.
	if (type === 'choice' && isBare && /^[A-H]$/i.test(key)) return {problem: 'option'};
	const plain = formOf(row, question);
	if (type === 'short' || isBare) {
		return {answer: key, form: plain.form, fields: {}, notes: plain.notes};
	}
	const chosen = chosenBy(key, options);
	if (!chosen) return {problem: 'option'};
	return choiceOf(chosen, options, row.text('optionOrder'), plain);
}

type BankType = 'choice' | 'true-false' | 'match' | 'short' | 'order';

function typeOf(text: string | undefined): BankType | undefined {
	const name = (text ?? '').toLowerCase().replace(/[^a-z]/g, '');
	if (name === '') return undefined;
	if (/^(?:bs|tf|truefalse|benarsalah|benaratausalah)$/.test(name)) return 'true-false';
	if (/jodoh|pasang|match/.test(name)) return 'match';
	if (/urut|order/.test(name)) return 'order';
	if (/isi|esai|essa|uraian|singkat|short|fill/.test(name)) return 'short';
	return /pg|pilihan|ganda|choice|mcq|mcma/.test(name) ? 'choice' : undefined;
}

const truths = new Map([
	...['benar', 'b', 'true', 'betul', 'ya', '1'].map((word) => [word, 'Benar'] as const),
	...['salah', 's', 'false', 'f', 'tidak', '0'].map((word) => [word, 'Salah'] as const),
]);

/** Whether there is nothing else to say than that it is true or false. */
function isTruth(options: ReadonlyArray<string | undefined>, key: string): boolean {
	const given = options.filter((text) => text !== undefined).map((text) => text.toLowerCase());
	return given.length === 0
		? ['benar', 'salah', 'true', 'false'].includes(key.toLowerCase())
		: given.length === 2 && given.every((text) => ['benar', 'salah'].includes(text));
}

function truthOf(key: string, options: ReadonlyArray<string | undefined>): string | undefined {
	// With options, B is the second of them; without, it is *benar*.
	const chosen = chosenBy(key, options)?.[0];
	const text = chosen === undefined ? key : options[chosen]!;
	return truths.get(text.toLowerCase());
}

/** The options that a key names, by letter, number or text: `C`, `c.`, `A, C`, `AC`, `3`, `Jakarta`. */
function chosenBy(
	key: string,
	options: ReadonlyArray<string | undefined>,
): readonly number[] | undefined {
	// A letter is that of an option, even where the text of another option is this letter.
	if (/^[A-H]$/i.test(key)) {
		const place = key.toUpperCase().charCodeAt(0) - 65;
		if (options[place] !== undefined) return [place];
	}
	const text = sameOption(key);
	const named = options.findIndex((option) => option !== undefined && sameOption(option) === text);
	if (named >= 0) return [named];
	const marks = key.toUpperCase().replace(/\b(?:DAN|AND)\b/g, ',');
	const letters = /^[A-H]{1,8}$/.test(marks)
		? [...marks]
		: marks.split(/[\s,;/&.()→>-]+/).filter((part) => part !== '');
	const places = letters.map((mark) =>
		/^[A-H]$/.test(mark) ? mark.charCodeAt(0) - 65 : /^[1-8]$/.test(mark) ? Number(mark) - 1 : -1,
	);
	if (places.length > 0 && places.every((place) => place >= 0)) {
		return places.every((place) => options[place] !== undefined) ? [...new Set(places)] : undefined;
	}
	// `B. Jakarta`
	const lettered = /^([A-H])\s*[.):]\s*\S/i.exec(key)?.[1];
	const place = lettered === undefined ? -1 : lettered.toUpperCase().charCodeAt(0) - 65;
	return options[place] === undefined ? undefined : [place];
}

function choiceOf(
	chosen: readonly number[],
	options: ReadonlyArray<string | undefined>,
	order: string | undefined,
	{form, notes}: Plain,
): Asked {
	const answer = options[chosen[0]!]!;
	const right = chosen.slice(1).map((place) => options[place]!);
	const wrong = inOrder(options, order).filter((place) => !chosen.includes(place));
	const seen = new Set([answer, ...right].map(sameOption));
	const distractors: string[] = [];
	for (const place of wrong) {
		const text = options[place]!;
		if (seen.has(sameOption(text))) continue;
		seen.add(sameOption(text));
		distractors.push(text);
	}
	return {
		answer,
		form,
		fields: {
			...(right.length > 0 ? {accept: right} : {}),
			...(distractors.length > 0 ? {distractors} : {}),
		},
		notes: [
			...notes,
			...(right.length > 0 ? (['several'] as const) : []),
			...(distractors.length < wrong.length ? (['twice'] as const) : []),
		],
	};
}

/** The places of the options, in the order that the card had them where the bank says so. */
function inOrder(options: ReadonlyArray<string | undefined>, order: string | undefined): number[] {
	const places = [...options.keys()].filter((place) => options[place] !== undefined);
	const told = [...(order ?? '')].map((letter) => letter.charCodeAt(0) - 65);
	const isOrder = told.length === places.length && places.every((place) => told.includes(place));
	return isOrder ? told : places;
}

interface Plain {
	readonly form: string | undefined;
	readonly notes: readonly Problem[];
}

/** The form of a card as the bank says it, or as its blank shows. */
function formOf(row: BankRow, question: string): Plain {
	const isCloze = hasOneBlank(question);
	const own = row.text('form');
	// What newsquiz wrote says what it is; what others wrote shows it.
	const isOurs = row.text('kind') !== undefined;
	if (own === undefined) return {form: isCloze && !isOurs ? 'cloze' : undefined, notes: []};
	if (own === 'cloze' && !isCloze) return {form: 'direct', notes: ['gap']};
	// What these need is not here.
	return ['true-false', 'match', 'order'].includes(own)
		? {form: 'direct', notes: []}
		: {form: own, notes: []};
}

function matchOf(
	row: BankRow,
	key: string | undefined,
	options: ReadonlyArray<string | undefined>,
): Asked | {readonly problem: Problem} {
	const given = options.filter((text) => text !== undefined);
	const pairs = readPairs(key ?? '') ?? readPairs(given.join('\n'));
	const lefts = new Set(pairs?.map(([left]) => left));
	if (!pairs || lefts.size < pairs.length || pairs.length > mostLines) return {problem: 'pairs'};
	const answer = row.text('answer') ?? pairs.map((pair) => pair.join(' = ')).join('; ');
	return {answer, form: 'match', fields: {pairs}, notes: []};
}

function orderOf(
	row: BankRow,
	key: string | undefined,
	options: ReadonlyArray<string | undefined>,
): Asked | {readonly problem: Problem} {
	const given = options.filter((text) => text !== undefined);
	const listed = linesOf(key ?? '');
	// The items are in the options, and the key is the order of their letters.
	const places = chosenBy(key ?? '', options);
	const items =
		listed.length > 1
			? listed
			: places?.length === given.length
				? places.map((place) => options[place]!)
				: given.length === 0
					? (key ?? '')
							.split(/→|->|;/)
							.map((item) => item.trim())
							.filter((item) => item !== '')
					: [];
	if (items.length < 2 || items.length > mostLines || new Set(items).size < items.length) {
		return {problem: 'items'};
	}
	return {
		answer: row.text('answer') ?? items.join(' → '),
		form: 'order',
		fields: {items},
		notes: [],
	};
}
