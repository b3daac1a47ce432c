import {mostOf, printFigure, readFigure, stepOf, type Figure} from './figures.js';
import {takeSides, type Found, type Sides} from './found.js';
import {readSpelled, spell} from './spelled.js';

export {readFigure} from './figures.js';

/** What the article says about a figure's likes. */
export interface Surroundings {
	/** Figures of the article that are wrong for the stem, in the key's own form or not. */
	readonly others?: readonly string[];
	/** Texts that must not come up by chance. */
	readonly taken?: ReadonlySet<string>;
	/** Values of the key's unit, in its own printed scale, on whose other side no answer can lie. */
	readonly walls?: readonly number[];
}

/**
 * Wrong figures in the key's own format and precision, rising, with the key at the first of the wanted places that
 * can be had.
 */
export function quantityDistractors(
	text: string,
	count: number,
	wanted: readonly number[],
	random: () => number,
	surroundings: Surroundings = {},
): Found | undefined {
	const figure = readFigure(text);
	const write = figure
		? (value: number) => `${figure.before}${printFigure(value, figure)}${figure.after}`
		: undefined;
	const spelled = figure ? undefined : readSpelled(text);
	if (figure && write) {
		const sides = sidesOf(figure, count, random, surroundings, write);
		return finish(sides, count, wanted, write);
	}
	if (spelled) {
		const writeWords = (value: number) => {
			const words = `${spell(value)}${spelled.after}`;
			return spelled.isCapital ? words.charAt(0).toUpperCase() + words.slice(1) : words;
		};
		const plain: Figure = {
			before: '',
			digits: '',
			after: spelled.after,
			value: spelled.value,
			places: 0,
			grouped: false,
			decimalMark: ',',
		};
		const sides = sidesOf(plain, count, random, surroundings, writeWords, 999);
		return finish(sides, count, wanted, writeWords);
	}
	return (
		rangeDistractors(text, count, wanted, surroundings) ??
		compoundDistractors(text, count, wanted, surroundings)
	);
}

function finish(
	sides: Sides<number>,
	count: number,
	wanted: readonly number[],
	write: (value: number) => string,
): Found | undefined {
	const found = takeSides(sides, count, wanted);
	return (
		found && {
			texts: [...found.taken].sort((a, b) => a - b).map(write),
			below: found.below,
		}
	);
}

/** Values below and above a figure: one of the article's own first, then near ones, nearest first. */
function sidesOf(
	figure: Figure,
	count: number,
	random: () => number,
	{others = [], taken, walls = []}: Surroundings,
	write: (value: number) => string,
	ceiling = Infinity,
): Sides<number> {
	const {value, places} = figure;
	const most = Math.min(mostOf(figure), ceiling);
	const fits = (other: number) =>
		other > 0 &&
		other !== value &&
		other <= most &&
		walls.every((wall) => wall === value || (other !== wall && other < wall === value < wall)) &&
		taken?.has(write(other)) !== true;
	const own = others
		.map(readFigure)
		.filter((other): other is Figure => other !== undefined)
		.filter(
			(other) =>
				other.before === figure.before &&
				other.after === figure.after &&
				other.places === places &&
				other.value >= value / 3 &&
				other.value <= value * 3 &&
				fits(other.value),
		)
		.map((other) => other.value);
	const side = (sign: 1 | -1) => {
		const [first] = own.filter((other) => other > value === sign > 0);
		const near = nearValues(figure, sign, 3 * count, random).filter(fits);
		return [...new Set(first === undefined ? near : [first, ...near])];
	};
	return {below: side(-1), above: side(1)};
}

/** Small counts have their neighbours; others lie a jittered step of their own precision apart. */
function nearValues(figure: Figure, sign: 1 | -1, count: number, random: () => number): number[] {
	const {value, places} = figure;
	const scale = 10 ** places;
	const {step, grain} = stepOf(figure);
	const isSmall = places === 0 && value <= 15;
	const whole = Math.round(value * scale);
	const values: number[] = [];
	for (let at = 1; at <= count; at++) {
		const jitter = isSmall ? at : (at + (random() - 0.5) * 0.5) * (step / grain);
		const away = isSmall ? at : Math.max(at, Math.round(jitter)) * grain;
		values.push((whole + sign * away) / scale);
	}
	return values;
}

/** *80–82 %*, *Rp 5 juta sampai Rp 60 juta* → ranges of the same width or proportion and format. */
function rangeDistractors(
	text: string,
	count: number,
	wanted: readonly number[],
	{taken}: Surroundings,
): Found | undefined {
	const match =
		/^(\D{0,24})(\d{1,6}(?:,\d{1,3})?)(\s?[-–]\s?|\D{0,16} (?:sampai|hingga) \D{0,8})(\d{1,6}(?:,\d{1,3})?)(\D{0,40})$/.exec(
			text,
		);
	if (!match) return undefined;
	const [, before = '', from = '', link = '', to = '', after = ''] = match;
	const places = Math.max(...[from, to].map((part) => part.split(',')[1]?.length ?? 0));
	const scale = 10 ** places;
	const [low = 0, high = 0] = [from, to].map((part) =>
		Math.round(Number(part.replace(',', '.')) * scale),
	);
	const width = high - low;
	if (width <= 0) return undefined;
	const most = /%|persen/.test(after) ? 100 * scale : Infinity;
	const print = (value: number) => (value / scale).toFixed(places).replace('.', ',');
	const round = roundness(low, high);
	const step = Math.max(
		round,
		Math.round(Math.min(width, Math.max(low, width / 2)) / round) * round,
	);
	const shown = (shift: number) =>
		`${before}${print(low + shift)}${link}${print(high + shift)}${after}`;
	const fits = (shift: number) =>
		low + shift > 0 && high + shift <= most && taken?.has(shown(shift)) !== true;
	const shifts = [1, 2, 3, 4, 5].map((times) => times * step);
	return finish(
		{below: shifts.map((shift) => -shift).filter(fits), above: shifts.filter(fits)},
		count,
		wanted,
		shown,
	);
}

function roundness(...values: readonly number[]): number {
	let grain = 1;
	while (values.every((value) => value % (grain * 10) === 0)) grain *= 10;
	return values.every((value) => value % (grain * 5) === 0) ? grain * 5 : grain;
}

const smaller: Readonly<Record<string, number>> = {menit: 59, detik: 59, bulan: 11, hari: 29};

/** *2 jam 30 menit*, *3 menit 58,2 detik*: the lesser part is changed within its own bounds. */
function compoundDistractors(
	text: string,
	count: number,
	wanted: readonly number[],
	{taken}: Surroundings,
): Found | undefined {
	const match =
		/^(\d{1,3} (?:tahun|bulan|jam|menit) (?:\d{1,2} menit )?)(\d{1,2}(?:,\d{1,2})?)( (?:menit|detik|bulan|hari))$/.exec(
			text,
		);
	const part = match && readFigure(`${match[2]!}${match[3]!}`);
	if (!match || !part) return undefined;
	const most = smaller[match[3]!.trim()] ?? 0;
	const step = part.value % 5 === 0 && part.places === 0 ? 5 : Math.max(1, Math.round(most / 20));
	const write = (value: number) => `${match[1]!}${printFigure(value, part)}${match[3]!}`;
	const side = (sign: number) =>
		[1, 2, 3, 4, 5]
			.map((at) => Math.round((part.value + sign * at * step) * 100) / 100)
			.filter((value) => value > 0 && value <= most && taken?.has(write(value)) !== true);
	return finish({below: side(-1), above: side(1)}, count, wanted, write);
}
