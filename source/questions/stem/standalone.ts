import type {Unit} from '../clause/units.js';
import type {Story} from '../story.js';
import {partsOf} from '../words/dates.js';
import {harmlessNya, pointers} from '../words/lists.js';

const timeNouns: ReadonlySet<string> = new Set([
	'hari',
	'pekan',
	'minggu',
	'bulan',
	'tahun',
	'jam',
	'menit',
	'waktu',
]);
/** *… Selasa (10/9) Siaran langsung …*: two sentences that lost the full stop between them. */
const startsAnew = (unit: Unit | undefined) =>
	unit?.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(unit.text);

const groups: ReadonlySet<string> = new Set(['kedua', 'ketiga', 'keempat', 'kelima']);
const ordinalHeads =
	/^(?:putaran|babak|tahun|kali|matchday|hari|periode|paruh|kuartal|peringkat|gelombang|jilid|posisi|urutan|semester|pekan|minggu|laga|gol|bulan|dunia|tahap|edisi|seri|anak|dosis)$/;

/** Whether a word, date or pair of quotation marks would mean nothing outside its article. */
export function dangles(units: readonly Unit[]): boolean {
	let quotes = 0;
	let depth = 0;
	return (
		units.some((unit, index) => {
			if (unit.kind === 'punctuation') {
				if (/^["“”]$/.test(unit.text)) quotes++;
				if (unit.text === '(') depth++;
				if (unit.text === ')') depth--;
				return depth < 0 || /^[?!;…]$/.test(unit.text) || unit.text === '...';
			}
			if (unit.kind === 'date' && startsAnew(units[index + 1])) return true;
			if (unit.kind === 'date') {
				const iso = unit.entity?.iso;
				// *Kamis (18/8)* of no known year.
				return unit.form === 'relative'
					? partsOf(iso) === undefined
					: iso === undefined || iso.startsWith('XXXX');
			}
			// *di X*, where X is taken for a person: one of the two is misread.
			if (unit.kind === 'person' && units[index - 1]?.lower === 'di') return true;
			if (unit.kind !== 'word') return false;
			if (pointers.has(unit.lower)) return true;
			// *tidak hanya …* without its *tetapi juga …*
			if (unit.lower === 'hanya' && /^(?:tidak|tak|bukan)$/.test(units[index - 1]?.lower ?? '')) {
				return !units
					.slice(index)
					.some(({lower: word}) => /^(?:tetapi|tapi|melainkan|namun)$/.test(word));
			}
			const before = units[index - 1]?.text.split(' ').at(-1) ?? '';
			if (/^(?:terakhir|dekat|belakangan)$/.test(unit.lower) && timeNouns.has(before)) return true;
			if (/nya(?:-|$)/.test(unit.lower) && !harmlessNya.has(unit.lower)) return true;
			if (/(?:ku|mu)$/.test(unit.lower) && /^(?:ku|.*anku|.*anmu)$/.test(unit.lower)) return true;
			if (groups.has(unit.lower)) {
				const previous = units[index - 1];
				const ordinal = previous?.kind === 'word' && ordinalHeads.test(previous.lower);
				const names = units.slice(0, index).filter((part) => isNamed(part)).length;
				return !ordinal && names < 2 && units[index + 1]?.kind === 'word';
			}
			return false;
		}) ||
		quotes % 2 !== 0 ||
		depth !== 0
	);
}

const namedKinds: ReadonlySet<string> = new Set(['person', 'place', 'organisation', 'event']);
const isNamed = (unit: Unit) => namedKinds.has(unit.kind);

/** How many names fix what a stem is about; a capitalised word inside a sentence counts as one. */
export function countNamed(story: Story, units: readonly Unit[]): number {
	return units.filter(
		(unit) =>
			isNamed(unit) ||
			(unit.kind === 'word' && /^\p{Lu}/u.test(unit.text) && !story.starts.has(unit.start)),
	).length;
}

/** A question after what did not happen has too many right answers. */
export const isNegation = ({lower: word}: Unit) =>
	/^(?:tidak|tak|belum|bukan|tanpa|jangan)$/.test(word);

/** The most words of a question that a pupil reads at one go. */
const mostWords = 30;

/** Whether a question is too long, tells part of somebody's words, or says three words in a row twice. */
export function isClumsy(text: string): boolean {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-.,][\p{L}\p{N}]+)*/gu) ?? [];
	if (words.length > mostWords || /["“”]/.test(text)) return true;
	const seen = new Set<string>();
	return words.some((_, at) => {
		if (at + 2 >= words.length) return false;
		const triple = words.slice(at, at + 3).join(' ');
		if (seen.has(triple)) return true;
		seen.add(triple);
		return false;
	});
}
