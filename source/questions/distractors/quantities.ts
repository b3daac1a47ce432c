/** A figure in a text: what stands before it, the digits as printed, and what follows. */
interface Figure {
	readonly before: string;
	readonly digits: string;
	readonly after: string;
	readonly value: number;
	/** Decimal places as printed. */
	readonly places: number;
	readonly grouped: boolean;
	readonly decimalMark: ',' | '.';
}

/** Reads the only figure of a text; ranges and texts with several figures are too delicate to alter. */
export function readFigure(text: string): Figure | undefined {
	const found = [...text.matchAll(/\d+(?:[.,]\d+)*/g)];
	if (found.length !== 1) return undefined;
	const digits = found[0]![0];
	const at = found[0]!.index;
	const grouped = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits);
	const decimal = grouped ? /,(\d+)$/.exec(digits) : /[,.](\d+)$/.exec(digits);
	if (!grouped && !/^\d+(?:[,.]\d+)?$/.test(digits)) return undefined;
	const decimalMark = !grouped && decimal && digits.includes('.') ? '.' : ',';
	const value = Number(
		grouped ? digits.replaceAll('.', '').replace(',', '.') : digits.replace(',', '.'),
	);
	return {
		before: text.slice(0, at),
		digits,
		after: text.slice(at + digits.length),
		value,
		places: decimal ? decimal[1]!.length : 0,
		grouped: grouped || digits.split(/[.,]/)[0]!.length <= 3,
		decimalMark,
	};
}

/**
 * Wrong figures in the key's own format and precision, in rising order.
 * @param others figures of the article that are wrong for the stem
 * @param taken figures that must not come up by chance
 */
export function quantityDistractors(
	text: string,
	count: number,
	random: () => number,
	others: readonly string[],
	taken: ReadonlySet<string> = new Set(),
): string[] {
	const figure = readFigure(text);
	if (!figure) return rangeDistractors(text, count, random, taken);
	const {step, grain} = stepOf(figure);
	const written = (value: number) => `${figure.before}${print(value, figure)}${figure.after}`;
	// The key's place among the options, from lowest to highest.
	const below = Math.floor(random() * (count + 1));
	const chosen: number[] = [];
	const fits = (value: number) =>
		value > 0 &&
		value !== figure.value &&
		!chosen.includes(value) &&
		(!/%|persen/.test(figure.after) || figure.value > 100 || value <= 100);
	const like = others
		.map(readFigure)
		.filter(
			(other) =>
				other !== undefined &&
				other.before === figure.before &&
				other.after === figure.after &&
				other.places === figure.places &&
				other.value >= figure.value / 3 &&
				other.value <= figure.value * 3,
		)
		.map((other) => other!.value);
	for (const value of like) if (chosen.length < count && fits(value)) chosen.push(value);
	const wanted: number[] = [];
	const away = (at: number) =>
		Math.max(grain, Math.round(((at + (random() - 0.5) * 0.5) * step) / grain) * grain);
	for (let at = 1; at <= below; at++) wanted.push(figure.value - away(at));
	for (let at = 1; at <= count - below; at++) wanted.push(figure.value + away(at));
	for (let at = 1; at <= 2 * count; at++) wanted.push(figure.value + (count + at) * step);
	for (const value of wanted.map((value) => round(value, figure.places))) {
		if (chosen.length === count) break;
		if (fits(value) && !taken.has(written(value))) chosen.push(value);
	}
	if (chosen.length < count) return [];
	return chosen.sort((a, b) => a - b).map(written);
}

/** *80–82 %* → ranges of the same width and format, side by side with the key's. */
function rangeDistractors(
	text: string,
	count: number,
	random: () => number,
	taken: ReadonlySet<string>,
): string[] {
	const match =
		/^(\D{0,24})(\d{1,6}(?:,\d{1,3})?)(\s?[-–]\s?)(\d{1,6}(?:,\d{1,3})?)(\D{0,40})$/.exec(text);
	if (!match) return [];
	const [, before = '', from = '', dash = '', to = '', after = ''] = match;
	const places = Math.max(...[from, to].map((part) => part.split(',')[1]?.length ?? 0));
	const scale = 10 ** places;
	const [low, high] = [from, to].map((part) => Math.round(Number(part.replace(',', '.')) * scale));
	const width = high! - low!;
	if (width <= 0) return [];
	const most = /%|persen/.test(after) ? 100 * scale : Infinity;
	const print = (value: number) => (value / scale).toFixed(places).replace('.', ',');
	const shown = (shift: number) =>
		`${before}${print(low! + shift)}${dash}${print(high! + shift)}${after}`;
	const below = Math.floor(random() * (count + 1));
	const shifts = [
		...Array.from({length: below}, (_, at) => -(at + 1)),
		...Array.from({length: 2 * count}, (_, at) => at + 1),
		...Array.from({length: count}, (_, at) => -(below + at + 1)),
	].map((step) => step * width);
	return shifts
		.filter((shift) => low! + shift > 0 && high! + shift <= most && !taken.has(shown(shift)))
		.slice(0, count)
		.sort((a, b) => a - b)
		.map(shown);
}

/** A step that keeps the key's precision: round figures get round neighbours. */
function stepOf({value, places}: Figure): {step: number; grain: number} {
	const scale = 10 ** places;
	const whole = Math.round(value * scale);
	let grain = 1;
	while (whole % (grain * 10) === 0 && whole > grain * 10) grain *= 10;
	if (grain > 1 && whole / grain < 3) grain /= 2;
	else if (whole % (grain * 5) === 0 && whole / (grain * 5) >= 8) grain *= 5;
	const share = Math.round((whole * 0.12) / grain) * grain;
	return {step: Math.max(grain, share) / scale, grain: grain / scale};
}

const round = (value: number, places: number) => Math.round(value * 10 ** places) / 10 ** places;

function print(value: number, {places, grouped, decimalMark}: Figure): string {
	const [whole = '', fraction] = value.toFixed(places).split('.');
	const parted = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
	return fraction === undefined ? parted : `${parted}${decimalMark}${fraction}`;
}
