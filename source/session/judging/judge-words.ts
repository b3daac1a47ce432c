import type {Card} from '../../deck/deck.js';
import {judgeAmount} from './judge-amount.js';
import {bodyWords, isAcronymOf, judgeBody} from './judge-body.js';
import {judgeClause, rootOf} from './judge-clause.js';
import {judgeDate} from './judge-date.js';
import {judgeList} from './judge-list.js';
import {judgePerson, personCore} from './judge-person.js';
import {judgePlace, placeCore} from './judge-place.js';
import {isWithin, normalWords, sameButParticle, sameInAnyOrder, sameWords} from './normal.js';
import {type Ruling, almost, right, wrong} from './remark.js';
import type {Surroundings} from './surroundings.js';
import {judgeTime} from './times.js';
import {isTypo} from './typo.js';

const clauses = new Set(['reason', 'purpose', 'manner', 'quote']);
const names = new Set(['person', 'place', 'organisation', 'event', 'acronym']);
// Their words are a name's own: `dan` in them lists nothing.
const unlisted = new Set(['organisation', 'acronym', 'date', 'quantity', 'quote', 'word']);

const joined = /\s(?:dan|serta|and)\s|&/iu;

const articles = new Set(
	'sebuah seorang seekor suatu sepucuk selembar sebutir sepasang sang si para the a an to'.split(
		' ',
	),
);
const pointers = new Set('itu tersebut ini tadi'.split(' '));
const negations = new Set('bukan tidak tak not bukanlah'.split(' '));
const yes = new Set('benar betul ya iya b true t y yes right correct'.split(' '));
const no = new Set('salah tidak tdk bukan keliru s false f n no wrong nggak gak enggak'.split(' '));

/** Words without an article before them or a pointer behind. */
function bare(words: readonly string[]): readonly string[] {
	const from = words.length > 1 && articles.has(words[0]!) ? 1 : 0;
	const to = words.length - from > 1 && pointers.has(words.at(-1)!) ? -1 : undefined;
	return words.slice(from, to);
}

/** Judges true or false: `betul`, `true`, `tidak benar`. */
function judgeYesNo(typed: readonly string[], key: string): Ruling {
	const isYes = yes.has(key);
	const [first = '', second] = typed;
	const isTurned = typed.length === 2 && no.has(first) && (yes.has(second!) || no.has(second!));
	const last = typed.length === 1 ? first : isTurned ? second! : '';
	const says = yes.has(last) ? true : no.has(last) ? false : undefined;
	return says !== undefined && (isTurned ? !says : says) === isYes ? right : wrong;
}

/** Two answers where one is asked, or the key denied. */
function isHedged(typed: readonly string[], key: readonly string[]): boolean {
	const has = (words: readonly string[], ...any: string[]): boolean =>
		any.some((word) => words.includes(word));
	const isDenied = negations.has(typed[0]!) && !key.some((word) => negations.has(word));
	return isDenied || (has(typed, 'atau', 'or') && !has(key, 'atau', 'or'));
}

function judgeKind(
	typed: string,
	key: string,
	card: Card,
	around: Surroundings,
): Ruling | undefined {
	switch (card.kind) {
		case 'person':
			return judgePerson(typed, key);
		case 'place':
			return judgePlace(typed, key, around);
		case 'organisation':
			return judgeBody(typed, key, (words) => around.says(words));
		case 'acronym':
			return around.asks(normalWords(typed)) ? wrong : undefined;
		default:
			return undefined;
	}
}

/** The words that may be misspelt or left out. */
function coreOf(text: string, kind: string): readonly string[] {
	switch (kind) {
		case 'person':
			return personCore(text);
		case 'place':
			return placeCore(text);
		case 'organisation':
			return bodyWords(text);
		default:
			return bare(normalWords(text));
	}
}

/** How much of a key has to be given to be half an answer. */
function isIncomplete(typed: readonly string[], key: readonly string[], kind: string): boolean {
	if (typed.length === 0 || typed.length >= key.length || !isWithin(typed, key)) return false;
	const share = typed.length / key.length;
	// `Keuangan` is no ministry, `Garuda` is an airline.
	const isCommon = kind === 'organisation' && typed.every((word) => rootOf(word) !== word);
	const isHalf =
		(kind === 'organisation' && !isCommon) || kind === 'event' || new Set(key).size < key.length;
	return isHalf ? share >= 0.5 && typed.join('').length > 3 : share > 0.5;
}

/** Judges figures by what they mean: dates, times, amounts; undefined where the key or the answer is none. */
function judgeFigures(
	typed: string,
	key: string,
	card: Card,
	around: Surroundings,
): Ruling | undefined {
	const isAmount = card.kind === 'quantity';
	const ruling = isAmount ? undefined : (judgeTime(typed, key) ?? judgeDate(typed, key));
	if (ruling) return ruling;
	if (card.kind === 'date' || (!isAmount && !/^\D{0,4}\d/.test(key))) return undefined;
	return judgeAmount(typed, key, {
		isAsked: isAmount,
		isNamed: (word) => around.asks([word]),
	});
}

/** Judges an answer against one form of the key. */
export function judgeAgainst(typed: string, key: string, card: Card, around: Surroundings): Ruling {
	const given = normalWords(typed);
	const wanted = normalWords(key);
	if (given.length === 0 || wanted.length === 0) {
		return typed.trim() === key.trim() ? right : wrong;
	}
	if (given.join(' ') === wanted.join(' ')) return right;
	const [only] = wanted;
	if (wanted.length === 1 && (yes.has(only!) || no.has(only!)) && only!.length > 1) {
		return judgeYesNo(given, only!);
	}
	if (isHedged(given, wanted)) return wrong;
	const figures = judgeFigures(typed, key, card, around);
	if (figures) return figures;
	if (sameWords(given, wanted)) return right;

	const one = judgeOne(typed, key, card, around);
	// Of a place, a comma says where it lies.
	const isList = !unlisted.has(card.kind) && (card.kind !== 'place' || joined.test(key));
	if (one.verdict === 'right' || !isList) return one;
	const list = judgeList(typed, key, (a, b) => judgeOne(a, b, card, around));
	return list && (list.verdict !== 'wrong' || !clauses.has(card.kind)) ? list : one;
}

function judgeOne(typed: string, key: string, card: Card, around: Surroundings): Ruling {
	const ruling = judgeKind(typed, key, card, around);
	if (ruling) return ruling;

	const isName = names.has(card.kind);
	const isClause = clauses.has(card.kind);
	const [said, meant] = [coreOf(typed, card.kind), coreOf(key, card.kind)];
	if (sameWords(said, meant)) return right;
	if (said.length === meant.length && said.every((word, at) => sameButParticle(word, meant[at]!))) {
		return right;
	}
	const isLetters = meant.length === 1 && card.kind === 'acronym';
	// What stands on the card is another thing of the story, not a slip.
	if (!isLetters && !around.says(said) && isTypo(said, meant, {isName: isNameKind(card)})) {
		return almost('typo');
	}
	if (!isClause && isIncomplete(said, meant, card.kind)) return almost('incomplete');
	if (isName && meant.length > 2 && sameInAnyOrder(said, meant)) return almost('word-order');
	if (card.kind === 'event' && isAcronymOf(said.join(''), meant)) return almost('short-form');
	return (isName ? undefined : judgeClause(typed, key, {isClause})) ?? wrong;
}

function isNameKind({kind}: Card): boolean {
	return kind === 'person' || kind === 'place' || kind === 'organisation';
}
