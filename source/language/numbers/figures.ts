import type {Token} from '../analysis.js';
import {vague} from '../data/number-words.js';
import {rangeWords} from '../data/quantity-words.js';
import {currencyNames, magnitudes, measures} from '../data/units.js';
import {lowerForms} from '../lower.js';
import type {NumberReading} from './reading.js';

/**
 * The plain decimal string of a printed figure, or nothing if it is no number.
 *
 * Indonesian style: the dot groups thousands and the comma is decimal. Foreign style is understood where it can't
 * be anything else: `1,234,567.8`, `4.5`. Figures with a leading zero (`08.30`, `0812`) are no amounts.
 */
export function plainFigure(figure: string): string | undefined {
	if (figure.length > 24 || /^0\d/.test(figure)) return undefined;
	if (/^\d+$/.test(figure)) return figure;
	if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(figure) && !figure.startsWith('0.')) {
		return figure.replaceAll('.', '').replace(',', '.');
	}
	if (/^\d+,\d+$/.test(figure)) return figure.replace(',', '.');
	if (/^\d{1,3}(?:,\d{3})+\.\d+$/.test(figure) || /^\d{1,3}(?:,\d{3}){2,}$/.test(figure)) {
		return figure.replaceAll(',', '');
	}
	return /^\d+\.\d+$/.test(figure) ? figure : undefined;
}

/** `1,200` where a count or a price can't have three decimals: thousands in the foreign style. */
export function thousandsByComma(figure: string | undefined): number | undefined {
	return figure !== undefined && /^[1-9]\d{0,2},\d{3}$/.test(figure)
		? Number(figure.replace(',', ''))
		: undefined;
}

/** Scales without the error of floating multiplication: 973.6 and 1e12 give 973600000000000. */
export function scale(plain: string, magnitude: number): number {
	return Number(`${plain}e${Math.round(Math.log10(magnitude))}`);
}

/** `1.234,5`, `1,5 juta`, `2 juta 300 ribu`, `10 ribuan`, `1/3`, `1 500 000`. */
export function readFigures(tokens: readonly Token[], at: number): NumberReading | undefined {
	const figure = tokens[at]?.text ?? '';
	const plain = plainFigure(figure);
	if (plain === undefined) return undefined;
	const special = readLoose(tokens, at) ?? readSimpleFraction(tokens, at) ?? readSpaced(tokens, at);
	if (special) return special;
	const lower = lowerForms(tokens);
	const magnitude = magnitudes.get(lower[at + 1] ?? '');
	// `20 - an meter`
	if (lower[at + 1] === '-' && lower[at + 2] === 'an' && /^\d{1,3}$/.test(figure)) {
		return {value: Number(plain), approximate: true, next: at + 3, magnitude: 1, figure};
	}
	if (magnitude === undefined) {
		// `10 ribuan`
		const about = vague.get((lower[at + 1] ?? '').replace('-an', 'an'))?.[0] ?? 0;
		return about < 1000
			? {value: Number(plain), next: at + 1, magnitude: 1, figure}
			: {value: scale(plain, about), approximate: true, next: at + 2, magnitude: about, figure};
	}
	const value = scale(plain, magnitude);
	// `2 juta 300 ribu`
	const goesOn = (magnitudes.get(lower[at + 3] ?? '') ?? Infinity) < magnitude;
	const more = goesOn ? readFigures(tokens, at + 2) : undefined;
	if (more && more.magnitude > 1 && more.magnitude < magnitude && more.value < magnitude) {
		return {value: value + more.value, next: more.next, magnitude: more.magnitude, figure};
	}
	return {value, next: at + 2, magnitude, figure};
}

/**
 * `1, 8 triliun`, `43, 2 persen`, `1.995. 000`: slips of the space bar. A list of two has `dan` between them, so that a
 * unit right after the second figure makes them one.
 */
function readLoose(tokens: readonly Token[], at: number, isEnd = false): NumberReading | undefined {
	const [whole, mark, part] = [tokens[at], tokens[at + 1], tokens[at + 2]];
	if (!whole || !mark || part?.kind !== 'number') return undefined;
	if (mark.start !== whole.end || part.start - mark.end !== 1) return undefined;
	if (mark.text === '.') return readLooseThousands(tokens, at);
	if (mark.text !== ',' || tokens[at - 1]?.text === ',') return undefined;
	if (!/^\d{1,3}(?:\.\d{3})*$/.test(whole.text) || !/^\d{1,3}$/.test(part.text)) return undefined;
	const follower = lowerForms(tokens)[at + 3] ?? '';
	const magnitude = magnitudes.get(follower);
	const isMeasured =
		measures.has(follower) ||
		currencyNames.has(follower) ||
		// `3, 5-4, 5 persen`
		(!isEnd && rangeWords.has(follower) && readLoose(tokens, at + 4, true) !== undefined);
	if (magnitude === undefined && !isMeasured) return undefined;
	return {
		value: scale(`${whole.text.replaceAll('.', '')}.${part.text}`, magnitude ?? 1),
		next: magnitude === undefined ? at + 3 : at + 4,
		magnitude: magnitude ?? 1,
		figure: `${whole.text},${part.text}`,
	};
}

/** `31.995. 000 orang` */
function readLooseThousands(tokens: readonly Token[], at: number): NumberReading | undefined {
	const [head, group] = [tokens[at]?.text ?? '', tokens[at + 2]?.text ?? ''];
	if (!/^[1-9]\d{0,2}(?:\.\d{3})*$/.test(head) || !/^0\d\d(?:\.\d{3})*$/.test(group))
		return undefined;
	const figure = `${head}.${group}`;
	return {value: Number(figure.replaceAll('.', '')), next: at + 3, magnitude: 1, figure};
}

/** What a fraction in figures is ever made of: `26/7` is a day. */
const fractionParts = new Set([2, 3, 4, 5, 8, 10]);

/** `1/3`, `3/4`. */
function readSimpleFraction(tokens: readonly Token[], at: number): NumberReading | undefined {
	const [above, bar, below, after] = [tokens[at], tokens[at + 1], tokens[at + 2], tokens[at + 3]];
	if (bar?.text !== '/' || !above || below?.kind !== 'number') return undefined;
	if (above.end !== bar.start || bar.end !== below.start) return undefined;
	if (after?.text === '/' || tokens[at - 1]?.text === '/') return undefined;
	const [top, bottom] = [Number(above.text), Number(below.text)];
	if (!fractionParts.has(bottom) || !(top >= 1 && top < bottom)) return undefined;
	return {
		value: top / bottom,
		next: at + 3,
		magnitude: 1,
		figure: `${above.text}/${below.text}`,
	};
}

/** `1 500 000`: groups of three that only spaces part. */
function readSpaced(tokens: readonly Token[], at: number): NumberReading | undefined {
	let figure = tokens[at]?.text ?? '';
	if (!/^[1-9]\d{0,2}$/.test(figure)) return undefined;
	let next = at + 1;
	while (
		next < at + 5 &&
		/^\d{3}$/.test(tokens[next]?.text ?? '') &&
		(tokens[next]?.start ?? 0) - (tokens[next - 1]?.end ?? 0) === 1
	) {
		figure += tokens[next]?.text ?? '';
		next++;
	}
	if (tokens[next]?.kind === 'number' || next - at < 3) return undefined;
	return {value: Number(figure), next, magnitude: 1, figure};
}
