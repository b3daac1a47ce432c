import type {Span} from '../span.js';
import type {Token, TokenKind} from './analysis.js';
import {
	classOf,
	DIGIT,
	isHyphen,
	JOINER,
	joinsWords,
	LETTER,
	PUNCTUATION,
	SPACE,
	SYMBOL,
} from './characters.js';
import {degreeParts} from './data/abbreviations.js';
import {currencyPrefixes, gluedUnits, moneyMagnitudes} from './data/units.js';
import {scanAddress} from './addresses.js';

/**
 * Cuts a text into words, numbers, punctuation marks and symbols.
 *
 * Nothing is lost: every character that is not white space is in exactly one token, in order. Reduplications
 * (`anak-anak`), words with inner hyphens, apostrophes and marks, `ke-70`, `1990-an`, degrees (`M.Si.`), addresses
 * (URL, host, e-mail, `@handle`, `#tag`) and numbers with separators (`1.234,5`, `08.30`) are one token each; ranges
 * (`5-7`), dates (`26/7/2023`) and amounts (`Rp12.000/kg`, `10km`) come apart.
 */
export function tokenise(text: string, span: Span = {start: 0, end: text.length}): Token[] {
	const tokens: Token[] = [];
	const {end} = span;
	let at = span.start;
	while (at < end) {
		const codePoint = text.codePointAt(at) ?? 0;
		const type = classOf(codePoint);
		if (type === SPACE) {
			at++;
			continue;
		}
		let stop: number;
		let kind: TokenKind;
		if (type === DIGIT) {
			stop = scanNumber(text, at, end);
			kind = isNumber(text, stop) ? 'number' : 'word';
			if (
				kind === 'number' &&
				continuesAsWord(text, at, stop, end) &&
				!isShortPrice(text, tokens.at(-1), at, stop, end)
			) {
				stop = scanWord(text, stop, end);
				kind = 'word';
			}
		} else if (type === LETTER) {
			stop = scanWord(text, at, end);
			kind = 'word';
			// Nothing longer than a word goes on with white space or a comma.
			const next = stop < end ? text.charCodeAt(stop) : 0x20;
			if (next !== 0x20 && next !== 0x2c) {
				stop = scanAddress(text, at, end) ?? scanDegree(text, at, end) ?? stop;
				if (next === 0x24 && stop - at <= 3) {
					stop++;
					kind = 'symbol';
				}
			}
		} else {
			const address = scanAddress(text, at, end);
			stop = address ?? scanMark(text, at, end, codePoint);
			kind = address !== undefined ? 'word' : type === PUNCTUATION ? 'punctuation' : 'symbol';
		}
		tokens.push({start: at, end: stop, text: text.slice(at, stop), kind});
		at = stop;
	}
	return tokens;
}

const typeAt = (text: string, at: number, end: number): number =>
	at < end ? classOf(text.codePointAt(at) ?? 0) : SPACE;

/** An ASCII letter, told without a look at the table: most characters are one. */
const isPlainLetter = (unit: number): boolean => {
	const small = unit | 0x20;
	return small >= 0x61 && small <= 0x7a;
};

const isNumber = (text: string, stop: number): boolean =>
	classOf(text.charCodeAt(stop - 1)) === DIGIT;

function scanDigits(text: string, at: number, end: number): number {
	while (at < end && classOf(text.charCodeAt(at)) === DIGIT) at++;
	return at;
}

/** Digits with inner separators; `-an` and `an` make it a word (`1990-an`, `20an`). */
function scanNumber(text: string, start: number, end: number): number {
	let at = scanDigits(text, start, end);
	const firstGroup = at - start;
	while (at + 1 < end) {
		const separator = text[at];
		if (separator !== '.' && separator !== ',' && separator !== ':') break;
		const next = scanDigits(text, at + 1, end);
		if (next === at + 1) break;
		if (separator === ':' && (firstGroup > 2 || next - at !== 3)) break;
		at = next;
	}
	const suffix = isHyphen(text[at]) ? at + 1 : at;
	if (/^an(?:nya)?$/i.test(lettersAt(text, suffix, end))) {
		return suffix + lettersAt(text, suffix, end).length;
	}
	return at;
}

/** Up to twelve letters; longer runs are no suffix or unit that we look for. */
function lettersAt(text: string, start: number, end: number): string {
	let at = start;
	while (at < end && at - start < 12 && classOf(text.charCodeAt(at)) === LETTER) at++;
	return text.slice(start, at);
}

/** `5G` and `4x100` are words; `10km`, `1,5juta` and `1.500cc` are a number and its unit. */
function continuesAsWord(text: string, start: number, stop: number, end: number): boolean {
	const type = typeAt(text, stop, end);
	if (type !== LETTER) return false;
	if (scanDigits(text, start, end) < stop) return false;
	const letters = lettersAt(text, stop, end);
	const isLabel = letters.length === 1 && letters !== letters.toLowerCase();
	return isLabel || !gluedUnits.has(letters.toLowerCase());
}

/** `Rp5M`, `US$2T`: after a currency the letter is a power of ten. */
function isShortPrice(
	text: string,
	before: Token | undefined,
	start: number,
	stop: number,
	end: number,
): boolean {
	if (before === undefined || !moneyMagnitudes.has(text[stop] ?? '')) return false;
	if (typeAt(text, stop + 1, end) === LETTER || typeAt(text, stop + 1, end) === DIGIT) return false;
	return start - before.end <= 1 && currencyPrefixes.has(before.text.toLowerCase());
}

function scanWord(text: string, start: number, end: number): number {
	let at = start;
	while (at < end) {
		const unit = text.charCodeAt(at);
		if (isPlainLetter(unit)) {
			at++;
			continue;
		}
		if (unit === 0x20) return at;
		const codePoint = unit < 0xd800 ? unit : (text.codePointAt(at) ?? 0);
		const type = classOf(codePoint);
		if (type === LETTER || type === JOINER) {
			at += codePoint > 0xffff ? 2 : 1;
		} else if (type === DIGIT) {
			if (at > start && beginsFigure(text, start, at, end)) return at;
			at++;
		} else if (at > start && (joinsWords(text[at]) || text[at] === '_')) {
			const next = typeAt(text, at + 1, end);
			if (next !== LETTER && next !== DIGIT) return at;
			// `Rp50 ribu-Rp100 ribu`
			if (text.startsWith('Rp', at + 1) && typeAt(text, at + 3, end) !== LETTER) return at;
			at++;
		} else {
			return at;
		}
	}
	return at;
}

/** Whether the digits after letters are an amount of their own: `Rp12`, `M5,6`, but not `G20`. */
function beginsFigure(text: string, start: number, at: number, end: number): boolean {
	if (at - start > 12 || isHyphen(text[at - 1])) return false;
	if (currencyPrefixes.has(text.slice(start, at).toLowerCase())) return true;
	const stop = scanDigits(text, at, end);
	return /[.,]/.test(text[stop] ?? '') && scanDigits(text, stop + 1, end) > stop + 1;
}

/** `S.H.`, `M.Si.`, `S.Pd.I`, `a.n.`, `J.K.`: short parts, each closed by a full stop. */
function scanDegree(text: string, start: number, end: number): number | undefined {
	let at = start;
	let parts = 0;
	while (at < end && parts < 6) {
		const part = lettersAt(text, at, end);
		const fits = part.length === 1 || (part.length > 1 && degreeParts.has(part.toLowerCase()));
		if (!fits || (parts === 0 && part.length > 2)) break;
		const after = at + part.length;
		if (typeAt(text, after, end) === LETTER) break;
		if (text[after] !== '.' || after >= end) {
			if (parts === 0 || typeAt(text, after, end) === DIGIT || joinsWords(text[after])) break;
			return after;
		}
		at = after + 1;
		parts++;
	}
	return parts > 1 ? at : undefined;
}

/** One mark, or a run of the same dots or dashes; `°C` and a joined emoji stay together. */
function scanMark(text: string, start: number, end: number, codePoint: number): number {
	const first = text[start];
	if (first === '.' || first === '-') {
		let at = start + 1;
		while (at < end && text[at] === first) at++;
		return at;
	}
	let at = start + (codePoint > 0xffff ? 2 : 1);
	if (
		first !== undefined &&
		degreeSigns.includes(first) &&
		/[CF]/.test(text[at] ?? '') &&
		at < end
	) {
		if (typeAt(text, at + 1, end) !== LETTER) return at + 1;
	}
	if (isFlagPart(codePoint) && at < end && isFlagPart(text.codePointAt(at) ?? 0)) at += 2;
	for (let next; at < end; at += next > 0xffff ? 2 : 1) {
		next = text.codePointAt(at) ?? 0;
		const isJoined = text[at - 1] === '\u200d' && classOf(next) === SYMBOL;
		if (classOf(next) !== JOINER && !isJoined && !endsEmoji(next)) break;
	}
	return Math.min(at, end);
}

const degreeSigns = '°º˚';

/** The letters that two of make a flag. */
const isFlagPart = (codePoint: number): boolean => codePoint >= 0x1f1e6 && codePoint <= 0x1f1ff;

/** How an emoji is drawn: variation selectors, the key cap and skin tones. */
const endsEmoji = (codePoint: number): boolean =>
	codePoint === 0xfe0e ||
	codePoint === 0xfe0f ||
	codePoint === 0x20e3 ||
	(codePoint >= 0x1f3fb && codePoint <= 0x1f3ff);
