import type {Card} from '../deck/deck.js';
import type {Grade} from '../progress/event.js';
import {readAnswerAmounts} from './answer-amounts.js';
import {type AnswerDate, daysBetween, readAnswerDate} from './answer-dates.js';
import {type DifferencePart, difference} from './difference.js';
import {editDistance} from './edit-distance.js';
import {fold, foldedWords} from './fold.js';

/** Why an answer is not simply right, for the learner to read. */
export type Remark =
	| {readonly kind: 'empty'}
	| {readonly kind: 'typo'}
	| {readonly kind: 'incomplete'}
	| {readonly kind: 'another-option'}
	| {readonly kind: 'unit'}
	/** The typed date lies this many days, months or years after the key (before it when negative). */
	| {readonly kind: 'date-off'; readonly by: number; readonly unit: 'day' | 'month' | 'year'}
	/** The typed amount is this many times the key. */
	| {readonly kind: 'amount-off'; readonly times: number};

export interface Judgement {
	readonly verdict: 'right' | 'almost' | 'wrong';
	readonly remark?: Remark;
	/** What was typed against the form of the key that is nearest to it. */
	readonly difference: readonly DifferencePart[];
}

type Ruling = Pick<Judgement, 'verdict' | 'remark'>;

// A title or an office may stand before a name without making it another name.
const titles = new Set(
	(
		'bapak pak ibu bu saudara sdr tuan nyonya mr mrs ms dr drs dra ir prof h hj kh haji hajah ' +
		'jenderal jendral letjen mayjen brigjen kolonel letkol mayor kapten laksamana marsekal komjen irjen kombes ' +
		'presiden wapres wakil menteri perdana menko ketua gubernur bupati wali walikota camat lurah direktur ' +
		'kepala sekretaris juru jubir duta raja ratu pangeran sultan kaisar paus pemimpin anggota hakim jaksa'
	).split(' '),
);
const joins = new Set(['dan', 'atau', 'bukan', 'dengan', 'serta', 'or', 'and', 'not']);
const placeWords = new Set('di kota ibu kabupaten provinsi negara pulau desa kecamatan'.split(' '));
const yes = new Set('benar betul ya b true t y'.split(' '));
const no = new Set('salah tidak bukan s false f n'.split(' '));

function withoutTitle(words: readonly string[], keyLength: number): readonly string[] {
	const extra = words.slice(0, Math.max(0, words.length - keyLength));
	return extra.length > 0 && titles.has(extra[0]!) && !extra.some((word) => joins.has(word))
		? words.slice(extra.length)
		: words;
}

/** Slips of the fingers that are forgiven in a key of some length. */
function forgiven(key: string): number {
	return key.length < 4 ? 0 : key.length < 8 ? 1 : key.length < 14 ? 2 : 3;
}

function figuresIn(text: string): string {
	return (text.match(/\d/g) ?? []).join('');
}

function judgeDate(typed: AnswerDate, key: AnswerDate): Ruling {
	const parts = ['year', 'month', 'day', 'lastDay'] as const;
	const disagrees = parts.filter(
		(part) => typed[part] !== undefined && key[part] !== undefined && typed[part] !== key[part],
	);
	if (disagrees.length > 0) {
		const days = daysBetween(key, typed);
		if (days !== undefined && Math.abs(days) < 31) {
			return {verdict: 'wrong', remark: {kind: 'date-off', by: days, unit: 'day'}};
		}
		const years = typed.year === undefined || key.year === undefined ? 0 : typed.year - key.year;
		const months =
			typed.month === undefined || key.month === undefined ? 0 : typed.month - key.month;
		const by = years * 12 + months;
		if (by === 0) return {verdict: 'wrong'};
		return by % 12 === 0
			? {verdict: 'wrong', remark: {kind: 'date-off', by: by / 12, unit: 'year'}}
			: {verdict: 'wrong', remark: {kind: 'date-off', by, unit: 'month'}};
	}
	const isSame = parts.every((part) => typed[part] === key[part]);
	if (isSame) return {verdict: 'right'};
	const lacks = parts.some((part) => typed[part] === undefined && key[part] !== undefined);
	return lacks ? {verdict: 'almost', remark: {kind: 'incomplete'}} : {verdict: 'almost'};
}

function judgeAmount(typed: string, key: string): Ruling | undefined {
	const expected = readAnswerAmounts(key, {isKey: true})[0];
	const given = readAnswerAmounts(typed);
	if (!expected || given.length === 0) return undefined;
	const match = given.find((amount) => amount.value === expected.value);
	if (!match) {
		const times = expected.value === 0 ? 0 : given[0]!.value / expected.value;
		return {verdict: 'wrong', ...(times > 0 ? {remark: {kind: 'amount-off', times}} : {})};
	}
	// The question usually says what is counted, so a bare figure is enough; another unit is not.
	const isSameUnit =
		match.unit.length === 0 || match.unit.every((word) => expected.unit.includes(word));
	return isSameUnit ? {verdict: 'right'} : {verdict: 'almost', remark: {kind: 'unit'}};
}

/** A clause (a reason, a purpose) is never typed word for word: count the words that carry it. */
function judgeClause(typed: readonly string[], key: readonly string[]): Ruling | undefined {
	const carrying = key.filter((word) => word.length > 3);
	if (carrying.length < 3) return undefined;
	const given = new Set(typed);
	const share = carrying.filter((word) => given.has(word)).length / carrying.length;
	return share >= 0.6 ? {verdict: 'almost', remark: {kind: 'incomplete'}} : undefined;
}

function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
	return (
		part.length > 0 && part.length < whole.length && part.every((word) => whole.includes(word))
	);
}

function judgeAgainst(typed: string, key: string, card: Card): Ruling {
	const expected = foldedWords(key);
	const words = foldedWords(typed);
	if (words.length === 0 || expected.length === 0) {
		return {verdict: typed.trim() === key.trim() ? 'right' : 'wrong'};
	}
	if (words.join(' ') === expected.join(' ')) return {verdict: 'right'};

	const keyDate = readAnswerDate(key);
	const typedDate = keyDate && readAnswerDate(typed);
	if (keyDate && typedDate) return judgeDate(typedDate, keyDate);
	if (card.kind === 'quantity' || /^(?:rp|us\$|\$)?\s?\d/i.test(key)) {
		const amount = judgeAmount(typed, key);
		if (amount) return amount;
	}

	const bare =
		card.kind === 'person'
			? withoutTitle(words, expected.length)
			: card.kind === 'place' && placeWords.has(words[0]!) && !placeWords.has(expected[0]!)
				? words.slice(words.length - expected.length)
				: words;
	const given = bare.join(' ');
	const wanted = expected.join(' ');
	if (given === wanted || given.replaceAll(' ', '') === wanted.replaceAll(' ', '')) {
		return {verdict: 'right'};
	}

	const isFixed = card.kind === 'acronym' && !wanted.includes(' ');
	if (!isFixed && figuresIn(given) === figuresIn(wanted)) {
		const limit = forgiven(wanted);
		if (editDistance(given, wanted, limit) <= limit) {
			return {verdict: 'almost', remark: {kind: 'typo'}};
		}
	}
	if (isPartOf(bare, expected) && given.length * 2 >= wanted.length) {
		return {verdict: 'almost', remark: {kind: 'incomplete'}};
	}
	return judgeClause(bare, expected) ?? {verdict: 'wrong'};
}

function judgeTrueFalse(typed: string, key: string): Ruling {
	const word = fold(typed);
	const side = yes.has(fold(key)) ? yes : no;
	return {verdict: side.has(word) ? 'right' : 'wrong'};
}

const rank = {right: 2, almost: 1, wrong: 0} as const;

/**
 * Judges a typed answer as a fair teacher would: case, accents, punctuation, titles and the way a date or a
 * figure is written do not count; a slip of the fingers is "almost"; a near date or amount is wrong.
 */
export function judge(typed: string, card: Card): Judgement {
	if (typed.trim() === '') {
		return {
			verdict: 'wrong',
			remark: {kind: 'empty'},
			difference: [{kind: 'missing', text: card.answer}],
		};
	}

	const keys = [card.answer, ...(card.accept ?? [])];
	let best: {ruling: Ruling; key: string} | undefined;
	for (const key of keys) {
		const ruling =
			card.form === 'true-false' ? judgeTrueFalse(typed, key) : judgeAgainst(typed, key, card);
		if (!best || rank[ruling.verdict] > rank[best.ruling.verdict]) best = {ruling, key};
	}
	const {ruling, key} = best!;

	// A typing slip that lands on a wrong option is that option.
	const folded = fold(typed);
	const isDistractor = (card.distractors ?? []).some((option) => fold(option) === folded);
	const final: Ruling =
		ruling.verdict !== 'right' && isDistractor && folded !== ''
			? {
					verdict: 'wrong',
					remark:
						ruling.verdict === 'wrong' && ruling.remark ? ruling.remark : {kind: 'another-option'},
				}
			: ruling;
	return {...final, difference: difference(typed.trim(), key)};
}

/** The grade that a judged answer suggests; the learner has the last word. */
export function suggestedGrade(verdict: Judgement['verdict']): Grade {
	return verdict === 'right' ? 3 : verdict === 'almost' ? 2 : 1;
}
