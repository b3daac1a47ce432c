import type {Deck} from '../../../deck/deck.js';
import {blank} from '../../../deck/deck-rules.js';
import {requireFewCards} from '../../typed/typed-deck.js';
import {shieldGift, unshieldGift} from './gift-text.js';
import {keptDeck, readKeepsake} from './keepsake.js';
import {holdsMedia, type TextFormat, textIn} from './text-format.js';
import type {
	FoundQuestion,
	MoodleAnswer,
	MoodleQuestion,
	NumericAnswer,
	QuestionBank,
} from './question.js';

// Reads as Moodle does, which takes what stricter grammars of GIFT refuse: a colon in the text, options on one line,
// no name. What Moodle refuses is left out and told; the rest of the file is read.

/** Questions in GIFT format. */
export function readGift(text: string): QuestionBank {
	const questions: FoundQuestion[] = [];
	const decks: Array<Partial<Deck>> = [];
	const broken: number[] = [];
	let category: readonly string[] = [];
	let hasMedia = false;
	for (const block of blocksOf(text)) {
		const {deck, card} = keptIn(block.comments);
		if (deck) decks.push(deck);
		const body = block.lines.join('\n').trim();
		if (body === '') continue;
		const named = /^\$CATEGORY:(.*)/.exec(body);
		if (named) {
			category = categoryPath(named[1]!);
			continue;
		}
		const texts = new GiftTexts();
		const question = questionOf(body, block.comments, texts);
		hasMedia ||= texts.hasMedia;
		if (!question) broken.push(block.line);
		else requireFewCards(questions.push({question, category, keepsake: card}));
	}
	return {questions, decks, broken, hasMedia};
}

/** What newsquiz has left in comments: of a deck, or of a card. */
function keptIn(comments: readonly string[]): {deck?: Partial<Deck>; card?: unknown} {
	const kept = comments
		.map((comment) => readKeepsake(comment))
		.filter((value) => value !== undefined);
	const deck = kept.map((value) => keptDeck(value)).find((value) => value !== undefined);
	return {...(deck ? {deck} : {}), card: kept.find((value) => !keptDeck(value))};
}

interface Block {
	/** Of its first line that is no comment, from 1. */
	line: number;
	readonly lines: string[];
	readonly comments: string[];
	/** Whether its last brace opens answers. */
	isOpen: boolean;
}

/** Blank lines part the questions, except inside answers that go on below. */
function blocksOf(text: string): Block[] {
	const blocks: Block[] = [];
	let block: Block | undefined;
	let isApart = true;
	for (const [index, raw] of text.split(/\r\n|[\r\n]/).entries()) {
		const line = raw.trim();
		if (line === '') {
			isApart = true;
			continue;
		}
		const goesOn = block?.isOpen && /^[=~#}]|^\/\//.test(line);
		if (!block || (isApart && !goesOn)) {
			block = {line: index + 1, lines: [], comments: [], isOpen: false};
			blocks.push(block);
		}
		isApart = false;
		if (line.startsWith('//')) block.comments.push(line.slice(2));
		else {
			if (block.lines.length === 0) block.line = index + 1;
			block.lines.push(line);
			const braces = line.replace(/\\./g, '').replace(/[^{}]/g, '');
			if (braces !== '') block.isOpen = braces.endsWith('{');
		}
	}
	return blocks;
}

/** The names of a category and of those that it is in, but not where in Moodle these are. */
export function categoryPath(path: string): string[] {
	return path
		.trim()
		.split(/(?<!\/)\/(?!\/)/)
		.map((name) => name.replaceAll('//', '/').replaceAll('\\\\', '\\').trim())
		.filter((name, index) => {
			const isPlace = index < 2 && (name === 'top' || (index === 0 && /^\$\w+\$$/.test(name)));
			return name !== '' && !isPlace;
		});
}

function questionOf(
	body: string,
	comments: readonly string[],
	texts: GiftTexts,
): MoodleQuestion | undefined {
	const shielded = shieldGift(body);
	const [name, text] = nameAndText(shielded);
	const start = text.indexOf('{');
	const end = text.indexOf('}', Math.max(start, 0));
	if (start >= 0 !== end >= 0) return undefined;
	const stem = texts.stem(start < 0 ? text : withGap(text.slice(0, start), text.slice(end + 1)));
	const inside = start < 0 ? '' : text.slice(start + 1, end).trim();
	const feedbackAt = inside.lastIndexOf('####');
	const answers = (feedbackAt < 0 ? inside : inside.slice(0, feedbackAt)).trim();
	const {idNumber, tags} = marksIn(comments);
	const head = {
		name,
		...(idNumber === undefined ? {} : {idNumber}),
		tags,
		text: stem,
		generalFeedback: feedbackAt < 0 ? '' : texts.text(inside.slice(feedbackAt + 4)),
		hints: [],
	};
	if (start < 0) return {type: 'description', ...head};
	const asked = bodyOf(answers, texts);
	return asked && {...asked, ...head};
}

function nameAndText(shielded: string): [name: string, text: string] {
	if (!shielded.startsWith('::')) return ['', shielded];
	const end = shielded.indexOf('::', 2);
	return end < 0
		? ['', shielded.slice(2)]
		: [oneLine(unshieldGift(shielded.slice(2, end))), shielded.slice(end + 2).trim()];
}

/** A question whose answers stand inside its text has a gap there. */
function withGap(before: string, after: string): string {
	return after.trim() === '' ? before : `${before}${blank}${after}`;
}

function bodyOf(answers: string, texts: GiftTexts) {
	if (answers === '') return {type: 'essay', graderInfo: ''} as const;
	if (answers.startsWith('#')) return numeric(answers.slice(1), texts);
	if (answers.includes('~')) return choice(answers, texts);
	if (answers.includes('=') && answers.includes('->')) return matching(answers, texts);
	const [said = '', whenWrong = '', whenRight = ''] = answers.split('#');
	const truth = said.trim().toUpperCase();
	if (['T', 'TRUE', 'F', 'FALSE'].includes(truth)) {
		return {
			type: 'truefalse',
			isTrue: truth.startsWith('T'),
			whenRight: texts.text(whenRight),
			whenWrong: texts.text(whenWrong),
		} as const;
	}
	return {
		type: 'shortanswer',
		answers: parts(answers, '=').map((part) => answerOf(part, 100, texts)),
	} as const;
}

function choice(answers: string, texts: GiftTexts) {
	const read = parts(answers.replaceAll('=', '~='), '~').map((part) =>
		part.startsWith('=') ? answerOf(part.slice(1), 100, texts) : answerOf(part, 0, texts),
	);
	if (read.length < 2) return undefined;
	return {type: 'multichoice', isSingle: answers.includes('='), answers: read} as const;
}

function matching(answers: string, texts: GiftTexts) {
	const pairs = parts(answers, '=').map((part): [string, string] | undefined => {
		const arrow = part.indexOf('->');
		return arrow < 0
			? undefined
			: [texts.text(part.slice(0, arrow)), oneLine(unshieldGift(part.slice(arrow + 2)))];
	});
	const whole = pairs.filter((pair) => pair !== undefined);
	return whole.length === pairs.length && whole.length > 0
		? ({type: 'matching', pairs: whole} as const)
		: undefined;
}

function numeric(answers: string, texts: GiftTexts) {
	const [right = '', ...wrong] = answers.split('~');
	const read = parts(right, '=').map((part): NumericAnswer => {
		const answer = answerOf(part, 100, texts);
		const range = answer.text.split('..');
		if (range.length === 2) return rangeOf(answer, Number(range[0]), Number(range[1]));
		const [value = '', tolerance = '0'] = answer.text.split(':');
		return {...answer, text: value.trim(), tolerance: tolerance.trim()};
	});
	const otherwise = wrong.map((part): NumericAnswer => ({
		...answerOf(part, 0, texts),
		text: '*',
		tolerance: '0',
	}));
	return read.length > 0
		? ({type: 'numerical', answers: [...read, ...otherwise]} as const)
		: undefined;
}

function rangeOf(answer: MoodleAnswer, low: number, high: number): NumericAnswer {
	const middle = (low + high) / 2;
	return Number.isFinite(middle)
		? {...answer, text: String(middle), tolerance: String(Math.abs(high - middle))}
		: {...answer, tolerance: '0'};
}

function parts(text: string, mark: string): string[] {
	return text
		.split(mark)
		.map((part) => part.trim())
		.filter((part, index) => index > 0 || part !== '');
}

/** A text with its weight before it and its feedback after it. */
function answerOf(part: string, percent: number, texts: GiftTexts): MoodleAnswer {
	const weight = /^%(-?\d{1,3}(?:\.\d+)?)%/.exec(part);
	const rest = weight ? part.slice(weight[0].length) : part;
	const feedback = rest.indexOf('#');
	return {
		text: texts.text(feedback < 0 ? rest : rest.slice(0, feedback)),
		percent: weight ? Number(weight[1]) : percent,
		feedback: feedback < 0 ? '' : texts.text(rest.slice(feedback + 1)),
	};
}

function marksIn(comments: readonly string[]): {idNumber: string | undefined; tags: string[]} {
	const marks = comments.filter((comment) => readKeepsake(comment) === undefined).join('\n');
	const unescaped = (text: string): string => text.replaceAll('\\]', ']').trim();
	const id = /\[id:((?:\\\]|[^[\]\n])+)\]/.exec(marks)?.[1];
	return {
		idNumber: id === undefined ? undefined : unescaped(id),
		tags: [...marks.matchAll(/\[tag:((?:\\\]|[^[\]<>`\n])+)\]/g)]
			.map((match) => unescaped(match[1]!))
			.filter((tag) => tag !== ''),
	};
}

const formatMark = /^\[(html|plain|markdown|moodle)\]/;

/** Reads texts in the format that they name, or that of their question. */
class GiftTexts {
	hasMedia = false;
	#format: TextFormat = 'moodle';

	/** The question's text, whose format the other texts have where they name none. */
	stem(shielded: string): string {
		this.#format = this.#named(shielded.trim()) ?? 'moodle';
		return this.text(shielded);
	}

	text(shielded: string): string {
		const trimmed = shielded.trim();
		const format = this.#named(trimmed);
		// Lines are wrapped as people like; a line that is meant to end is written `\n`.
		const text = unshieldGift(oneLine(format ? trimmed.replace(formatMark, '') : trimmed)).trim();
		this.hasMedia ||= holdsMedia(text, format ?? this.#format);
		return textIn(format ?? this.#format, text);
	}

	#named(text: string): TextFormat | undefined {
		return formatMark.exec(text)?.[1] as TextFormat | undefined;
	}
}

function oneLine(text: string): string {
	return text
		.split('\n')
		.map((line) => line.trim())
		.join(' ')
		.trim();
}
