import {shuffled} from '../chance.js';
import {readFigure} from '../distractors/figures.js';
import {quantityDistractors} from '../distractors/quantities.js';
import type {Unit} from '../clause/units.js';
import {printedFigures, reworded, type Changer, type Shown} from './change.js';

/** Words beside which a greater or smaller figure may be just as true: *lebih dari 100*, *hingga 100*. */
const bounds =
	/^(?:lebih|kurang|minimal|minimum|maksimal|maksimum|setidaknya|sedikitnya|sekurangnya|sekurang-kurangnya|paling|hingga|sampai|atas|bawah|melebihi|melampaui|puluhan|ratusan|ribuan|antara|kisaran|berkisar|atau)$/;
const boundsInside =
	/(?:lebih|kurang|min|maks|setidak|sedikit|paling|hingga|sampai|atas|bawah|antara)/i;
/** Words by which the figures of a sentence hang together, so that one alone can't be changed. */
const sums =
	/^(?:terdiri|meliputi|mencakup|rinciannya|perinciannya|total|totalnya|selisih|setara|alias)$/;

/** Another figure, far enough from the true one to be no matter of rounding. */
export const changedFigures: Changer = (shown) => {
	const {units} = shown;
	if (units.some(({lower}) => sums.test(lower))) return [];
	const quantities = units.filter(({kind}) => kind === 'quantity');
	if (quantities.length > 2) return [];
	return quantities.flatMap((unit) => {
		const others = quantities.filter((other) => other !== unit);
		// Two figures of one measure belong together: *5 persen menjadi 7 persen*.
		if (others.some((other) => base(other.entity?.unit) === base(unit.entity?.unit))) return [];
		const at = units.indexOf(unit);
		const isBound = [units[at - 2], units[at - 1], units[at + 1]].some(
			(near) => near?.kind === 'word' && bounds.test(near.lower),
		);
		if (isBound || boundsInside.test(unit.text) || unit.borrowed === true) return [];
		if (unit.entity?.value === undefined || unit.entity.valueMax !== undefined) return [];
		// A change of a per cent and the amount that it led to tell one another.
		if (others.length > 0 && units.some(({lower}) => lower === 'menjadi')) return [];
		const wrong = wrongFigures(shown, unit).filter(
			(text) => text.toLowerCase() !== unit.text.toLowerCase(),
		);
		return [
			{
				kind: 'quantity' as const,
				unit,
				key: unit.text.replace(/\s+/g, ' '),
				wrong: wrong.map((text) => reworded(unit, text)),
			},
		];
	});
};

const base = (unit: string | undefined) => unit?.split('/')[0];

function wrongFigures({story, units, random}: Shown, unit: Unit): string[] {
	const printed = unit.text.replace(/\s+/g, ' ');
	const next = story.facts.article.text.slice(unit.end, unit.end + 1);
	if (/^[/\p{L}\d–-]/u.test(next)) return [];
	const isRough =
		unit.entity?.approximate === true ||
		/^(?:sekitar|kira-kira|hampir|nyaris|kurang-lebih)$/.test(
			units[units.indexOf(unit) - 1]?.lower ?? '',
		);
	const figure = readFigure(printed);
	if (!figure) return isRough ? [] : spelled(story, printed, unit, random);
	if (/^\d{4}$/.test(figure.digits) && figure.after.trim() === '') return [];
	const known = printedFigures(story);
	// Counts of three or four differ by one; what is large must differ by more than a slip of memory.
	const least = isRough ? 1.6 : figure.value <= 5 ? 1 : figure.value <= 12 ? 1.15 : 1.24;
	const far = (
		quantityDistractors(printed, 5, shuffled([0, 1, 2, 3, 4, 5], random), random)?.texts ?? []
	).filter((text) => {
		const other = readFigure(text);
		if (!other || known.has(other.digits) || /,0+$/.test(other.digits)) return false;
		const ratio = other.value / figure.value;
		return Math.max(ratio, 1 / ratio) >= least;
	});
	// The middle ones: neither a slip nor absurd.
	return [...far].sort(
		(a, b) => distance(a, figure.value) - distance(b, figure.value) || a.localeCompare(b),
	);
}

function distance(text: string, value: number): number {
	const ratio = (readFigure(text)?.value ?? value) / value;
	return Math.abs(Math.log(Math.max(ratio, 1 / ratio)) - Math.log(1.4));
}

const numerals = ['dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];

/** *tiga kapal* → *lima kapal* */
function spelled(
	story: Shown['story'],
	printed: string,
	{entity}: Unit,
	random: () => number,
): string[] {
	const [first = '', ...rest] = printed.split(' ');
	const at = numerals.indexOf(first.toLowerCase());
	// *dua ratus*, *tiga setengah*
	if (at < 0 || entity?.value !== at + 2 || rest.length === 0) return [];
	const taken = new Set(
		story.facts.entities.flatMap(({type, value, unit}) =>
			type === 'quantity' && unit === entity.unit ? [value] : [],
		),
	);
	const steps = random() < 0.5 ? [2, -2, 3, -1, 1] : [-2, 2, -1, 3, 1];
	return steps
		.map((step) => at + step)
		.filter((other) => numerals[other] !== undefined && !taken.has(other + 2))
		.map((other) => [numerals[other]!, ...rest].join(' '));
}
