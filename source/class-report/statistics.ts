/** An interval of 95%. */
export interface Interval {
	readonly low: number;
	readonly high: number;
}

/** The normal deviate of a two-sided interval of 95%. */
const z = 1.959963984540054;

export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

/** NaN of nothing. */
export function mean(values: readonly number[]): number {
	return sum(values) / values.length;
}

/** NaN of nothing. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const half = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Of a sample: undefined of fewer than two. */
export function standardDeviation(values: readonly number[]): number | undefined {
	if (values.length < 2) return undefined;
	const centre = mean(values);
	return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length - 1));
}

/** Wilson's interval of a share; of nothing it is everything. */
export function wilson(count: number, of: number): Interval {
	if (of <= 0) return {low: 0, high: 1};
	const share = count / of;
	const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2));
	const scale = 1 + z ** 2 / of;
	return {
		low: Math.max(0, (share + z ** 2 / (2 * of) - spread) / scale),
		high: Math.min(1, (share + z ** 2 / (2 * of) + spread) / scale),
	};
}

/** Newcombe's interval of the difference of two shares, made from Wilson's of each. */
export function shareDifference(
	one: {readonly count: number; readonly of: number},
	other: {readonly count: number; readonly of: number},
): {readonly value: number; readonly interval: Interval} | undefined {
	if (one.of <= 0 || other.of <= 0) return undefined;
	const [p, q] = [one.count / one.of, other.count / other.of];
	const [a, b] = [wilson(one.count, one.of), wilson(other.count, other.of)];
	return {
		value: p - q,
		interval: {
			low: p - q - Math.hypot(p - a.low, b.high - q),
			high: p - q + Math.hypot(a.high - p, q - b.low),
		},
	};
}

/**
 * Pearson's correlation; with a column of zeros and ones it is the point-biserial one.
 * @returns undefined where one of the two does not vary
 */
export function correlation(xs: readonly number[], ys: readonly number[]): number | undefined {
	const [mx, my] = [mean(xs), mean(ys)];
	let [xy, xx, yy] = [0, 0, 0];
	for (const [at, x] of xs.entries()) {
		const [dx, dy] = [x - mx, ys[at]! - my];
		xy += dx * dy;
		xx += dx * dx;
		yy += dy * dy;
	}
	// What is left of rounding is no variation.
	const least = 1e-12 * xs.length;
	if (!(xx > least && yy > least)) return undefined;
	return Math.min(1, Math.max(-1, xy / Math.sqrt(xx * yy)));
}

/** Fisher's interval of a correlation of so many pairs; undefined where there are too few, or it is perfect. */
export function correlationInterval(r: number, pairs: number): Interval | undefined {
	if (pairs < 4 || Math.abs(r) > 1 - 1e-9) return undefined;
	const spread = z / Math.sqrt(pairs - 3);
	return {low: Math.tanh(Math.atanh(r) - spread), high: Math.tanh(Math.atanh(r) + spread)};
}

/**
 * How far each of some scores belongs to the upper and to the lower group, from 0 to 1. Those who are equal at the edge
 * share the places that are left, so that no order of names decides.
 */
export function extremeGroups(
	scores: readonly number[],
	size: number,
): {readonly upper: number[]; readonly lower: number[]} {
	const upper = highest(scores, size);
	return {
		upper,
		lower: highest(
			scores.map((score) => -score),
			size,
		),
	};
}

function highest(scores: readonly number[], size: number): number[] {
	const edge = [...scores].sort((a, b) => b - a)[size - 1];
	if (edge === undefined) return scores.map(() => 0);
	const above = scores.filter((score) => score > edge).length;
	const equal = scores.filter((score) => score === edge).length;
	return scores.map((score) => (score > edge ? 1 : score === edge ? (size - above) / equal : 0));
}

/** The chance of at least so many heads of so many throws. */
export function atLeastHeads(heads: number, throws: number): number {
	let total = 0;
	let log = -throws * Math.LN2;
	for (let k = throws; k >= heads; k--) {
		total += Math.exp(log);
		log += Math.log(k) - Math.log(throws - k + 1);
	}
	return Math.min(1, total);
}

/**
 * Kuder and Richardson's formula 20: how far a test would give the same pupils the same places again.
 * @param rows of zeros and ones: for each pupil, each question
 * @returns undefined where nothing varies
 */
export function kuderRichardson20(rows: readonly (readonly number[])[]): number | undefined {
	const [first] = rows;
	if (!first || first.length < 2) return undefined;
	const totals = rows.map(sum);
	const centre = mean(totals);
	const variance = mean(totals.map((total) => (total - centre) ** 2));
	if (!(variance > 0)) return undefined;
	const within = sum(
		first.map((_, at) => {
			const p = mean(rows.map((row) => row[at]!));
			return p * (1 - p);
		}),
	);
	return (first.length / (first.length - 1)) * (1 - within / variance);
}
