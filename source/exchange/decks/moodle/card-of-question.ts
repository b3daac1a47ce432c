import {blank, sameOption} from '../../../deck/deck-rules.js';
import type {Card} from '../../../deck/deck.js';
import type {MoodleAnswer, MoodleQuestion, NumericAnswer} from './question.js';

/** What a card can't hold of a question. */
export type Loss =
	/** An essay, with nothing that says what is right. */
	| 'no-key'
	| 'description'
	| 'other-type'
	| 'several-right'
	| 'partly-right'
	| 'wildcard'
	| 'tolerance'
	| 'extra-options'
	| 'too-few-pairs';

/** A card whose id is still empty; no card where a question can't be one. */
export interface Made {
	readonly card?: Card;
	readonly losses: readonly Loss[];
}

/** The most whole numbers that are spelt out for a tolerance. */
const mostNumbers = 20;

/** A question of Moodle's as a card. */
export function cardOfQuestion(question: MoodleQuestion): Made {
	const losses: Loss[] = [];
	const body = bodyOf(question, losses);
	if (!body) return {losses};
	const {feedback = [], ...fields} = body;
	const [hint, ...hints] = [...question.hints, ...(body.hint === undefined ? [] : [body.hint])];
	const explanation = [
		...feedback,
		...hints.filter((text) => text !== hint),
		question.generalFeedback,
	]
		.filter((text) => text !== '')
		.join('\n');
	const text = withBlank(question.text);
	const isCloze = body.form === undefined && countOf(text, blank) === 1;
	return {
		losses,
		card: {
			id: '',
			kind: 'custom',
			...(isCloze ? {form: 'cloze'} : {}),
			question: text === '' && body.form === 'match' ? 'Jodohkan yang sesuai.' : text,
			...fields,
			...(hint === undefined || hint === '' ? {} : {hint}),
			...(explanation === '' ? {} : {explanation}),
			...(question.tags.length > 0 ? {tags: [...question.tags]} : {}),
		},
	};
}

/** What a question asks for, beside its text. */
type Body = Pick<Card, 'form' | 'answer' | 'accept' | 'distractors' | 'pairs' | 'hint'> & {
	/** What is told of single answers. */
	readonly feedback?: readonly string[];
};

function bodyOf(question: MoodleQuestion, losses: Loss[]): Body | undefined {
	switch (question.type) {
		case 'multichoice':
			return ofChoice(question, losses);
		case 'shortanswer':
			return ofTyped(question.answers, losses);
		case 'numerical':
			return ofNumber(question.answers, losses);
		case 'truefalse': {
			const {isTrue, whenRight, whenWrong} = question;
			return {
				form: 'true-false',
				answer: isTrue ? 'Benar' : 'Salah',
				...(whenWrong === '' ? {} : {hint: whenWrong}),
				feedback: [whenRight],
			};
		}
		case 'matching':
			return ofMatching(question.pairs, losses);
		case 'essay':
			return ofEssay(question, losses);
		case 'description':
		case 'other':
			losses.push(question.type === 'other' ? 'other-type' : 'description');
			return undefined;
	}
}

function ofChoice(
	{answers, isSingle}: Extract<MoodleQuestion, {type: 'multichoice'}>,
	losses: Loss[],
): Body | undefined {
	const filled = answers.filter(({text}) => text !== '');
	const full = filled.filter(({percent}) => percent >= 100);
	const part = filled.filter(({percent}) => percent > 0 && percent < 100);
	const wrong = filled.filter(({percent}) => percent <= 0);
	const all = filled.filter(({percent}) => percent > 0);
	const [right, ...alsoRight] = full.length > 0 ? full : part;
	if (!right) {
		losses.push('no-key');
		return undefined;
	}
	if (all.length > 1 && (!isSingle || full.length === 0)) {
		losses.push('several-right');
		return {
			answer: all.map(({text}) => text).join('; '),
			feedback: feedbackOf(filled),
		};
	}
	if (full.length > 0 && part.length > 0) losses.push('partly-right');
	return {
		answer: right.text,
		...listed(
			'accept',
			distinct(
				alsoRight.map(({text}) => text),
				[right.text],
			),
		),
		...listed(
			'distractors',
			distinct(
				wrong.map(({text}) => text),
				[right, ...alsoRight].map(({text}) => text),
			),
		),
		...hintAndFeedback(wrong, filled),
	};
}

function ofTyped(answers: readonly MoodleAnswer[], losses: Loss[]): Body | undefined {
	const typed = answers.map((answer) => ({...answer, text: withoutWildcards(answer.text)}));
	if (typed.some(({text}, index) => text !== '' && /(?<!\\)\*/.test(answers[index]!.text))) {
		losses.push('wildcard');
	}
	const right = typed.filter(({percent, text}) => percent >= 100 && text !== '');
	const nearly = typed.filter(({percent, text}) => percent > 0 && percent < 100 && text !== '');
	const [key, ...accept] = right.length > 0 ? right : nearly;
	if (!key) {
		losses.push('no-key');
		return undefined;
	}
	if (right.length > 0 && nearly.length > 0) losses.push('partly-right');
	const wrong = typed.filter(({percent}) => percent <= 0);
	return {
		answer: key.text,
		...listed(
			'accept',
			distinct(
				accept.map(({text}) => text),
				[key.text],
			),
		),
		feedback: feedbackOf([...right, ...nearly, ...wrong]),
	};
}

/** An asterisk stands for anything, except after a backslash. */
function withoutWildcards(text: string): string {
	return text
		.replace(/(?<!\\)\*/g, ' ')
		.replaceAll('\\*', '*')
		.replace(/ {2,}/g, ' ')
		.trim();
}

function ofNumber(answers: readonly NumericAnswer[], losses: Loss[]): Body | undefined {
	const right = answers.filter(({percent, text}) => percent >= 100 && text !== '' && text !== '*');
	const [key] = right;
	if (!key) {
		losses.push('no-key');
		return undefined;
	}
	const spelt = right.flatMap((answer) => spellings(answer, losses));
	const [answer = key.text, ...accept] = distinct(spelt, []);
	return {answer, ...listed('accept', accept), feedback: feedbackOf(answers)};
}

/** A number as it is written in Indonesian and as Moodle has it, and those that its tolerance allows. */
function spellings({text, tolerance}: NumericAnswer, losses: Loss[]): string[] {
	const value = Number(text);
	const far = Number(tolerance);
	if (!Number.isFinite(value) || !Number.isFinite(far) || far <= 0) return inBoth(text);
	const first = Math.ceil(value - far);
	const last = Math.floor(value + far);
	const isWhole = Number.isInteger(value) && last - first < mostNumbers;
	if (!isWhole) losses.push('tolerance');
	const near = isWhole
		? Array.from({length: last - first + 1}, (_, index) => String(first + index))
		: [];
	return [...inBoth(text), ...near];
}

function inBoth(text: string): string[] {
	return /^-?\d+\.\d+$/.test(text) ? [text.replace('.', ','), text] : [text];
}

function ofMatching(
	pairs: ReadonlyArray<readonly [string, string]>,
	losses: Loss[],
): Body | undefined {
	const unique = new Map(
		pairs.flatMap(([left, right]) => (left === '' || right === '' ? [] : [[left, right]])),
	);
	if (unique.size < pairs.length) losses.push('extra-options');
	const [first] = unique;
	if (!first || unique.size < 2) {
		losses.push('too-few-pairs');
		return undefined;
	}
	return {
		form: 'match',
		answer: [...unique].map(([left, right]) => `${left} = ${right}`).join('; '),
		pairs: [...unique].map(([left, right]): [string, string] => [left, right]),
	};
}

const ourKey = /^(?:Jawaban|Answer): (.+)$/m;

function ofEssay(
	{graderInfo, generalFeedback}: Extract<MoodleQuestion, {type: 'essay'}>,
	losses: Loss[],
): Body | undefined {
	const answer =
		graderInfo === '' ? (ourKey.exec(generalFeedback)?.[1] ?? generalFeedback) : graderInfo;
	if (answer !== '') return {answer};
	losses.push('no-key');
	return undefined;
}

/** Feedback that all wrong answers share is a hint; what is told of one of them stays with it. */
function hintAndFeedback(wrong: readonly MoodleAnswer[], all: readonly MoodleAnswer[]) {
	const [shared, ...others] = new Set(wrong.map(({feedback}) => feedback));
	return wrong.length > 1 && shared !== undefined && shared !== '' && others.length === 0
		? {hint: shared, feedback: feedbackOf(all.filter((answer) => !wrong.includes(answer)))}
		: {feedback: feedbackOf(all)};
}

function feedbackOf(answers: readonly MoodleAnswer[]): string[] {
	return answers.flatMap(({text, percent, feedback}) =>
		feedback === ''
			? []
			: percent >= 100
				? [feedback]
				: [/^\*?$/.test(text) ? feedback : `${text}: ${feedback}`],
	);
}

/** Texts that a pupil sees as different, from one another and from others. */
function distinct(texts: readonly string[], others: readonly string[]): string[] {
	const seen = new Set(others.map(sameOption));
	return texts.filter((text) => {
		const same = sameOption(text);
		if (same === '' || seen.has(same)) return false;
		seen.add(same);
		return true;
	});
}

function listed<Name extends string>(name: Name, texts: readonly string[]) {
	return (texts.length > 0 ? {[name]: texts} : {}) as {[name in Name]?: string[]};
}

/** Gaps have four underscores here; Moodle writes five. */
function withBlank(text: string): string {
	return text.replace(/_{3,}/g, blank);
}

function countOf(text: string, part: string): number {
	return text.split(part).length - 1;
}
