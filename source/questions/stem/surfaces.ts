import {dateSurface, render} from '../clause/render.js';
import type {Unit} from '../clause/units.js';
import type {Voice} from '../statement.js';
import type {Story} from '../story.js';
import {lowerFirst} from '../words/case.js';
import {idleAdverbs, isVerb, prepositions} from '../words/lists.js';
import {plainOffices} from '../words/people.js';

/** What stands for the key in a sentence with a gap. */
export const gap = '____';

const dateHeads: ReadonlySet<string> = new Set([
	'tanggal',
	'tahun',
	'bulan',
	'awal',
	'akhir',
	'pertengahan',
	'antara',
	'mulai',
	'per',
	'musim',
	'periode',
	'edisi',
]);

/** What stands in each unit's place. */
export function surfaces(
	story: Story,
	shown: readonly Unit[],
	blank: ReadonlySet<Unit>,
): (unit: Unit) => string {
	const texts = new Map<Unit, string>();
	const named = new Set<string>();
	let gapped = false;
	shown.forEach((unit, index) => {
		const previous = shown[index - 1];
		if (blank.has(unit)) {
			texts.set(unit, gapped ? '' : gapSurface(unit, previous));
			gapped = true;
		} else if (unit.kind === 'person') {
			texts.set(unit, personSurface(story, unit, named, {previous, shown}));
		} else if (unit.kind === 'date') {
			// *Tanggal 27 Juli dikenal sebagai …* holds for every year.
			const isEveryYear = index === 1 && unit.form === 'partial' && previous?.lower === 'tanggal';
			const text = isEveryYear ? unit.text : dateSurface(unit);
			texts.set(
				unit,
				isHeaded(previous) || isModifier(unit, previous)
					? text
					: `pada ${/^\d{4}$/.test(text) ? 'tahun ' : ''}${text}`,
			);
		} else if (unit.kind === 'organisation' || unit.kind === 'place' || unit.kind === 'event') {
			texts.set(unit, bodySurface(unit));
		} else if (unit.kind === 'word' && idleAdverbs.has(unit.lower)) {
			texts.set(unit, '');
		} else if (
			isOpening(story, unit) ||
			(unit.kind === 'quantity' &&
				story.starts.has(unit.start) &&
				!/^\p{Lu}\p{Ll}?\p{P}?\s?\d/u.test(unit.text))
		) {
			texts.set(unit, lowerFirst(unit.text));
		} else {
			texts.set(unit, unit.text);
		}
	});
	return (unit) => texts.get(unit) ?? unit.text;
}

/** The gap, with the office of a person before it, and *pada* before a date that has none. */
function gapSurface(unit: Unit, previous: Unit | undefined): string {
	if (unit.kind === 'person' && unit.role !== undefined && unit.text.startsWith(unit.role)) {
		const name = (unit.entity?.name ?? '').toLowerCase().split(' ');
		const tells = unit.role
			.toLowerCase()
			.split(' ')
			.some((word) => word.length > 2 && name.includes(word));
		return tells ? gap : `${roleText(unit.role)} ${gap}`;
	}
	return unit.kind === 'date' && !isHeaded(previous) ? `pada ${gap}` : gap;
}

/** *peringatan 27 Juli*: the date belongs to the noun and takes no *pada*. */
function isModifier(unit: Unit, previous: Unit | undefined): boolean {
	return (
		previous?.kind === 'word' &&
		unit.form !== 'relative' &&
		!/^\p{Lu}\p{Ll}+,? \(/u.test(unit.text) &&
		!isVerb(previous.lower)
	);
}

/** Whether the word before a date already leads up to it. */
function isHeaded(previous: Unit | undefined): boolean {
	return (
		previous !== undefined &&
		(prepositions.has(previous.lower) ||
			dateHeads.has(previous.lower) ||
			previous.kind === 'date' ||
			/^[(–-]$/.test(previous.text))
	);
}

/** A capital that only the start of the published sentence gave. */
function isOpening(story: Story, unit: Unit): boolean {
	if (unit.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(unit.text)) return false;
	return story.starts.has(unit.start) && !story.properWords.has(unit.lower);
}

function personSurface(
	story: Story,
	unit: Unit,
	named: Set<string>,
	{previous, shown = []}: {previous?: Unit | undefined; shown?: readonly Unit[]} = {},
): string {
	const entity = unit.entity!;
	const name = entity.name ?? entity.text;
	if (named.has(name)) return name;
	named.add(name);
	// Words that name the person already stand before the name: *anggota DPR X*.
	const introduced = unit.role === undefined && previous !== undefined && isIntroduction(previous);
	const known = introduced ? undefined : roleOf(story, unit);
	const role =
		known !== undefined && unit.role === undefined && tellsRole(shown, known) ? undefined : known;
	return role !== undefined && role.split(' ').length <= 6 ? `${roleText(role)} ${name}` : name;
}

/** *X diangkat menjadi Menteri Sosial*: the sentence itself says what office it is. */
export function tellsRole(shown: readonly Unit[], role: string): boolean {
	const text = ` ${shown.map((unit) => unit.text.toLowerCase()).join(' ')} `;
	return text.includes(` ${role.toLowerCase().split(' ').slice(0, 3).join(' ')} `);
}

function isIntroduction(previous: Unit): boolean {
	return (
		previous.kind === 'organisation' ||
		previous.kind === 'place' ||
		(previous.kind === 'word' && /^\p{Lu}/u.test(previous.text))
	);
}

/** The office that introduces a person: the one printed here, else the first that the article's own text gives. */
export function roleOf(story: Story, unit: Unit): string | undefined {
	const entity = unit.entity!;
	const role = unit.role ?? story.roles.get(entity.name ?? entity.text);
	return role?.replace(/\s*\([^)]*\)/g, '');
}

/** An office that is no title has no capital inside a sentence. */
export function roleText(role: string): string {
	const [first = ''] = role.split(' ');
	return plainOffices.has(first.toLowerCase()) ? lowerFirst(role) : role;
}

/** Acronyms stay as published; a name cut short is given whole. */
function bodySurface(unit: Unit): string {
	const name = unit.entity?.name;
	if (unit.pronoun === true && name !== undefined) return name;
	if (name === undefined || name === unit.text || /^[\p{Lu}\d-]{2,}$/u.test(unit.text))
		return unit.text;
	// A place keeps the words that the sentence gives it: *Lampung* may be the province or the sea.
	if (unit.kind === 'place') return unit.text;
	return name.startsWith(`${unit.text} `) || name.endsWith(` ${unit.text}`) ? name : unit.text;
}

export function voiceName(story: Story, {unit, words = []}: Voice): string {
	if (unit === undefined) return render(words, ({text}) => text);
	return unit.kind === 'person' ? personSurface(story, unit, new Set()) : bodySurface(unit);
}
