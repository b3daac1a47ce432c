/** A figure in a text: what stands before it, the digits as printed, and what follows. */
export interface Figure {
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

/** A value in a figure's own format. */
export function printFigure(value: number, {places, grouped, decimalMark}: Figure): string {
	const [whole = '', fraction] = value.toFixed(places).split('.');
	const parted = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
	return fraction === undefined ? parted : `${parted}${decimalMark}${fraction}`;
}

/** A step that keeps a figure's precision, in units of its last printed place: round figures get round neighbours. */
export function stepOf(figure: Figure): {step: number; grain: number} {
	const {value, places} = figure;
	const whole = Math.round(value * 10 ** places);
	let grain = 1;
	while (whole % (grain * 10) === 0 && whole > grain * 10) grain *= 10;
	if (grain > 1 && whole / grain < 3) grain /= 2;
	else if (whole % (grain * 5) === 0 && whole / (grain * 5) >= 8) grain *= 5;
	// An earthquake of 6,1 is no like of one of 4,2.
	const part = isMagnitude(figure) ? 0.05 : 0.12;
	const share = Math.round((whole * part) / grain) * grain;
	return {step: Math.max(grain, share), grain};
}

/** What no figure of its sort can be more than. */
export function mostOf(figure: Figure): number {
	const {before, after, value, places} = figure;
	if (/%|persen/i.test(after) && value <= 100) return 100;
	if (isMagnitude(figure)) return 9.5;
	if (places === 0 && /\bmenit ke-$/i.test(before)) return value <= 90 ? 90 : 120;
	return Infinity;
}

const isMagnitude = ({before, after, value}: Figure) =>
	value < 10 && /magnitudo|^M\s?$|\bSR\b|skala richter/i.test(`${before}${after}`);
