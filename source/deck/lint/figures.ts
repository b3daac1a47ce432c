import {sameText} from './text.js';

/** What an option is: a date, a figure with its unit, or words. */
export type OptionShape =
	| {
			readonly type: 'date';
			/** `day`, `month` or `year`. */
			readonly precision: string;
			/** How it is written, for comparing: `27 Juli 1953` and `27/7/1953` differ. */
			readonly format: string;
			/** Comparable parts, the year first. */
			readonly order: readonly number[];
	  }
	| {
			readonly type: 'figure';
			readonly unit: string;
			/** How precisely it is given, and in which scale. */
			readonly format: string;
			readonly order: readonly number[];
	  }
	| {readonly type: 'words'};

const months = new Map(
	'januari februari maret april mei juni juli agustus september oktober november desember'
		.split(' ')
		.map((name, index) => [name, index + 1]),
);

const scales: Readonly<Record<string, number>> = {
	ribu: 1e3,
	juta: 1e6,
	miliar: 1e9,
	milyar: 1e9,
	triliun: 1e12,
};

/** Reads an option; what is neither one whole date nor one amount is words. */
export function shapeOf(text: string): OptionShape {
	const plain = sameText(text);
	return plain.length > 80
		? {type: 'words'}
		: (dateOf(plain) ?? figureOf(plain) ?? {type: 'words'});
}

function dateOf(text: string): OptionShape | undefined {
	const written = /^(?:(\d{1,2}) )?(\p{L}+) (\d{4})$/u.exec(text);
	if (written) {
		const [, day, name = '', year] = written;
		const month = months.get(name);
		if (month === undefined) return undefined;
		return day === undefined
			? date('month', 'bulan tahun', [Number(year), month, 0])
			: date('day', 'hari bulan tahun', [Number(year), month, Number(day)]);
	}
	const short = /^(\d{1,2}) (\p{L}+)$/u.exec(text);
	const month = months.get(short?.[2] ?? '');
	if (short && month !== undefined) {
		return date('day', 'hari bulan', [0, month, Number(short[1])]);
	}
	const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
	if (numeric) {
		const [, day, mark, other, year] = numeric;
		return date('day', `h${mark}b${mark}t`, [Number(year), Number(other), Number(day)]);
	}
	const alone = months.get(text);
	if (alone !== undefined) return date('month', 'bulan', [0, alone, 0]);
	const year = /^(?:tahun )?([12]\d{3})$/.exec(text);
	return year ? date('year', 'tahun', [Number(year[1]), 0, 0]) : undefined;
}

function date(precision: string, format: string, order: readonly number[]): OptionShape {
	return {type: 'date', precision, format, order};
}

function figureOf(text: string): OptionShape | undefined {
	const found = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
	const [first] = found;
	if (!first || found.length !== 1) return undefined;
	const digits = first[0];
	const value = valueOf(digits);
	if (value === undefined) return undefined;
	const before = text.slice(0, first.index).trim();
	const words = text
		.slice(first.index + digits.length)
		.trim()
		.split(' ');
	// Words before a figure that are no currency make it part of a phrase.
	if (before !== '' && !/^(?:rp|us\$|s\$|a\$|\$|€|£|¥|idr|usd|sekitar|±|-|minus)\.?$/.test(before))
		return undefined;
	let scale = 1;
	const scaleWords: string[] = [];
	while (words[0] !== undefined && scales[words[0]] !== undefined) {
		scale *= scales[words[0]]!;
		scaleWords.push(words.shift()!);
	}
	const unit = [before, ...words]
		.join(' ')
		.trim()
		.replace(/^(?:sekitar|±)\s*/, '')
		.replace(/^persen$/, '%')
		.replace(/^rp\.$/, 'rp');
	// A figure and a whole phrase after it is a phrase.
	if (words.length > 4) return undefined;
	const places = /,(\d+)$/.exec(digits)?.[1]?.length ?? 0;
	const sign = before === '-' || before === 'minus' ? -1 : 1;
	return {
		type: 'figure',
		unit,
		format: `${places} ${scaleWords.join(' ')}`,
		order: [Number((sign * value * scale).toPrecision(12))],
	};
}

function valueOf(digits: string): number | undefined {
	const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
	if (!grouped && !/^\d+(?:[,.]\d+)?$/.test(digits)) return undefined;
	return Number(grouped ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(',', '.'));
}

/** Which of two dates or figures comes first; 0 when they are the same. */
export function compareOrder(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const other = b[index] ?? 0;
		if (value !== other) return value - other;
	}
	return 0;
}

/** The options in rising order, if all of them are dates or figures written alike; else undefined. */
export function rising(options: readonly string[]): readonly string[] | undefined {
	const read = options.map((text) => ({text, shape: shapeOf(text)}));
	const [first] = read;
	if (!first || first.shape.type === 'words') return undefined;
	const kind = first.shape;
	const ordered = read.flatMap(({text, shape}) => {
		if (shape.type === 'words' || shape.type !== kind.type) return [];
		if (shape.type === 'date' && kind.type === 'date' && shape.format !== kind.format) return [];
		if (shape.type === 'figure' && kind.type === 'figure' && shape.unit !== kind.unit) return [];
		return [{text, order: shape.order}];
	});
	return ordered.length === options.length
		? ordered.sort((a, b) => compareOrder(a.order, b.order)).map(({text}) => text)
		: undefined;
}
