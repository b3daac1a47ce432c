import {vague} from '../../language/data/number-words.js';
import {foldedWords} from '../fold.js';
import {type AnswerAmount, readAnswerAmounts} from './amounts.js';
import {type Ruling, almost, kinder, right, wrong} from './remark.js';
import {mayCountTheSame, ratio, unitOf} from './units.js';

export interface AmountSetting {
	/** The card asks for an amount: words around the figure are its frame. */
	readonly isAsked: boolean;
	/** Whether the card speaks of a thing. */
	readonly isNamed: (word: string) => boolean;
}

function isSame(a: number, b: number): boolean {
	return Math.abs(a - b) <= Math.abs(b) * 1e-9;
}

function off(typed: number, key: number): Ruling {
	const by = Number((typed - key).toPrecision(12));
	if (key === 0) return wrong;
	return {verdict: 'wrong', remark: {kind: 'amount-off', times: typed / key, by}};
}

const unitIsWrong: Ruling = {verdict: 'wrong', remark: {kind: 'unit'}};

function judgeOne(typed: AnswerAmount, key: AnswerAmount, {isNamed}: AmountSetting): Ruling {
	const {measure: given} = typed.unit;
	const {measure: wanted} = key.unit;
	// The question usually says what is counted, so a bare figure is enough.
	const by = given === undefined || wanted === undefined ? 1 : ratio(given, wanted);
	if (by === undefined) return unitIsWrong;
	const value = typed.value * by;
	if (!isSame(value, key.value)) {
		return by !== 1 && isSame(typed.value, key.value) ? unitIsWrong : off(value, key.value);
	}
	if (key.to !== undefined || typed.to !== undefined) {
		if (typed.to === undefined) return almost('incomplete');
		if (key.to === undefined) return wrong;
		if (!isSame(typed.to * by, key.to)) return off(typed.to * by, key.to);
	}
	if (given !== undefined && wanted === undefined && key.unit.nouns.length > 0) {
		if (!typed.unit.nouns.some((word) => key.unit.nouns.includes(word))) return almost('unit');
	}
	if (typed.bound && key.bound && typed.bound !== key.bound) {
		return {verdict: 'wrong', remark: {kind: 'bound'}};
	}
	if (typed.bound && !key.bound) return almost('bound');
	return given === undefined && wanted !== undefined && typed.unit.nouns.length > 0
		? almost('unit')
		: mayCountTheSame(typed.unit, key.unit, isNamed)
			? right
			: almost('unit');
}

/** `puluhan orang`: the same word is the same amount. */
function judgeVague(typed: string, key: string, {isNamed}: AmountSetting): Ruling | undefined {
	const [given, wanted] = [foldedWords(typed), foldedWords(key)];
	const at = wanted.findIndex((word) => vague.has(word));
	const there = at < 0 ? -1 : given.indexOf(wanted[at]!);
	if (there < 0) return undefined;
	const [typedUnit, keyUnit] = [unitOf(given.slice(there + 1)), unitOf(wanted.slice(at + 1))];
	return mayCountTheSame(typedUnit, keyUnit, isNamed) ? right : almost('unit');
}

/** Judges an answer to a key that is an amount; undefined when either is none. */
export function judgeAmount(
	typed: string,
	key: string,
	setting: AmountSetting,
): Ruling | undefined {
	const [wanted] = readAnswerAmounts(key, {isKey: true, isLoose: setting.isAsked});
	if (!wanted) return judgeVague(typed, key, setting);
	const isMoney = /^[A-Z]{3}$/.test(wanted.unit.measure ?? '');
	const given = readAnswerAmounts(typed, {isLoose: setting.isAsked, isMoney});
	const rulings = given.map((amount) => judgeOne(amount, wanted, setting));
	return rulings.length === 0 ? undefined : rulings.reduce(kinder);
}
