import type {Chunk, Clause} from './clause/clause.js';
import {clauseUnits, isBreak} from './clause/clause.js';
import {dateSurface, render, tidy} from './clause/render.js';
import type {Unit} from './clause/units.js';
import type {Statement, Voice} from './statement.js';
import {groupOf, type Story} from './story.js';
import {formatDate, partsOf} from './words/dates.js';
import {plainOffices} from './words/people.js';
import {harmlessNya, isVerb, idleAdverbs, pointers, prepositions} from './words/lists.js';

export const gap = '____';

/** Where a stem has its question, its gap or its words from. */
export type Part = string | readonly Unit[];

/** A question after what did not happen has too many right answers. */
const isNegation = ({lower: word}: Unit) => /^(?:tidak|tak|belum|bukan|tanpa|jangan)$/.test(word);

export interface Stem {
	readonly text: string;
	/** The units that the stem shows. */
	readonly units: readonly Unit[];
}

export interface StemOptions {
	/** Units that the gap stands for. */
	readonly blank?: ReadonlySet<Unit>;
	/** Leave out who claims it: the stem asks for that very speaker. */
	readonly withoutVoice?: boolean;
	/** The stem asks for the date itself, so that it must not be dated. */
	readonly undated?: boolean;
	/** Whether the question may hold *tidak* or *belum*. */
	readonly negative?: boolean;
	/** How the text ends: `?` for questions, `.` for sentences with a gap. */
	readonly stop: '?' | '.';
}

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

/**
 * Puts a stem together: published words with full names and full dates in place of short ones, whose claim it
 * is, and the month where nothing else dates it. Nothing when a word would point out of the card.
 */
export function stemOf(
	story: Story,
	statement: Statement,
	pieces: readonly Part[],
	options: StemOptions,
): Stem | undefined {
	const parts = pieces.map((part) => (typeof part === 'string' ? part : withoutHours(part)));
	const shown = parts.flatMap((part) => (typeof part === 'string' ? [] : [...part]));
	const visible = shown.filter((unit) => !options.blank?.has(unit));
	if (dangles(visible)) return undefined;
	if (options.stop === '?' && options.negative !== true && visible.some(isNegation))
		return undefined;
	if (countNamed(story, visible) < 1) return undefined;
	const surface = surfaces(story, shown, options);
	let body = join(parts.map((part) => (typeof part === 'string' ? part : render(part, surface))));
	const before: string[] = [];
	const voice = options.withoutVoice === true ? undefined : statement.voice;
	if (voice) {
		before.push(`Menurut ${voiceName(story, voice)}`);
	}
	const dating = options.undated === true ? undefined : anchor(story, statement, visible);
	if (dating !== undefined) {
		if (before.length > 0) before[0] += ` pada ${dating.month}`;
		else
			before.push(dating.certain ? `Pada ${dating.month}` : `Menurut berita pada ${dating.month}`);
	}
	body =
		before.length > 0
			? `${before.join(', ')}, ${typeof parts[0] === 'string' ? lower(body) : body}`
			: upperFirst(body);
	const text = tidy(body.replace(/\.+$/, '')) + options.stop;
	return {text, units: visible};
}

/** *Selasa (10/9) malam WIB*, *hari Selasa*: beside a full date neither the hour of day nor *hari* is said. */
function withoutHours(units: readonly Unit[]): Unit[] {
	return units.filter((unit, at) => {
		if (unit.kind !== 'word') return true;
		if (unit.lower === 'hari' && units[at + 1]?.kind === 'date') return false;
		if (!/^(?:pagi|siang|sore|petang|malam|wib|wita|wit)$/.test(unit.lower)) return true;
		const before = units[at - 1]?.kind === 'date' ? units[at - 1] : units[at - 2];
		return before?.kind !== 'date';
	});
}

function join(pieces: readonly string[]): string {
	return tidy(pieces.filter((piece) => piece !== '').join(' '));
}

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What stands in each unit's place. */
function surfaces(
	story: Story,
	shown: readonly Unit[],
	options: StemOptions,
): (unit: Unit) => string {
	const texts = new Map<Unit, string>();
	const named = new Set<string>();
	let gapped = false;
	shown.forEach((unit, index) => {
		const previous = shown[index - 1];
		if (options.blank?.has(unit)) {
			texts.set(unit, gapped ? '' : gapSurface(unit, previous));
			gapped = true;
		} else if (unit.kind === 'person') {
			texts.set(unit, personSurface(story, unit, named));
		} else if (unit.kind === 'date') {
			const text = dateSurface(unit);
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
		} else if (isOpening(story, unit)) {
			texts.set(unit, lower(unit.text));
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
		return tells ? gap : `${unit.role} ${gap}`;
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

function personSurface(story: Story, unit: Unit, named: Set<string>): string {
	const entity = unit.entity!;
	const name = entity.name ?? entity.text;
	if (named.has(name)) return name;
	named.add(name);
	const role = roleOf(story, unit);
	return role !== undefined && role.split(' ').length <= 6 ? `${roleText(role)} ${name}` : name;
}

/** The office that introduces a person: the one printed here, else the first that the article gives. */
export function roleOf(story: Story, unit: Unit): string | undefined {
	if (unit.role !== undefined) return unit.role;
	const entity = unit.entity!;
	return groupOf(story, entity)?.roles[0] ?? entity.role;
}

/** An office that is no title has no capital inside a sentence. */
export function roleText(role: string): string {
	const [first = ''] = role.split(' ');
	return plainOffices.has(first.toLowerCase()) ? lower(role) : role;
}

/** Acronyms stay as published; a name cut short is given whole. */
function bodySurface(unit: Unit): string {
	const name = unit.entity?.name;
	if (name === undefined || name === unit.text || /^[\p{Lu}\d-]{2,}$/u.test(unit.text))
		return unit.text;
	return name.startsWith(`${unit.text} `) || name.endsWith(` ${unit.text}`) ? name : unit.text;
}

function voiceName(story: Story, {unit, words = []}: Voice): string {
	if (unit === undefined) return render(words, ({text}) => text);
	return unit.kind === 'person' ? personSurface(story, unit, new Set()) : bodySurface(unit);
}

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
			if (unit.kind === 'date')
				return unit.form === 'relative' && partsOf(unit.entity?.iso) === undefined;
			if (unit.kind !== 'word') return false;
			if (pointers.has(unit.lower)) return true;
			if (unit.lower === 'terakhir' && timeNouns.has(units[index - 1]?.lower ?? '')) return true;
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

/** The month that dates a stem, when nothing in it does; `certain` when the event itself falls in it. */
function anchor(
	story: Story,
	statement: Statement,
	visible: readonly Unit[],
): {month: string; certain: boolean} | undefined {
	if (visible.some((unit) => unit.kind === 'date' && partsOf(unit.entity?.iso))) return undefined;
	const framed = statement.sentence.units
		.filter((unit) => unit.kind === 'date' && !statement.units.includes(unit))
		.map((unit) => partsOf(unit.entity?.iso))
		.find((parts) => parts?.month !== undefined);
	if (framed) return {month: formatDate({year: framed.year, month: framed.month!}), certain: false};
	const published = partsOf(story.publishedAt);
	if (!published) return undefined;
	const certain =
		statement.sentence.rank <= 2 && published.day! > 3 && statement.voice === undefined;
	return {month: formatDate({year: published.year, month: published.month!}), certain};
}

/** The purposes and relative clauses at a clause's end, which a question for place or date can do without. */
export function withoutTail(clause: Clause, keep: ReadonlySet<Chunk>): Set<Chunk> {
	const dropped = trimmed(clause, keep);
	const from = clause.rest.findIndex(
		(chunk, index) =>
			/^(?:untuk|guna|demi|agar|supaya|sambil|seraya)$/.test(chunk.marker) ||
			(chunk.marker === 'dengan' &&
				/^(?:tujuan|cara)$/.test(
					chunk.units.find(({lower: word}) => word !== 'dengan' && word !== '')?.lower ?? '',
				)) ||
			(chunk.deep && /^(?:dan|serta|lalu)$/.test(chunk.marker)) ||
			(index > 0 &&
				chunk.units[0]?.text === ',' &&
				(chunk.marker === 'yang' || chunk.marker === ',')),
	);
	// A date of the main clause stays: it tells which event is meant.
	const lost = (from < 0 ? [] : clause.rest.slice(from)).filter(
		({deep, units}) => deep || !units.some(({kind}) => kind === 'date'),
	);
	if (lost.some((chunk) => keep.has(chunk))) return dropped;
	const left = clauseUnits(clause, new Set([...dropped, ...lost, ...keep])).filter(
		({kind}) => kind !== 'punctuation',
	);
	if (left.length >= 5) for (const chunk of lost) dropped.add(chunk);
	return dropped;
}

/** A clause without what follows a break (*…, sehingga …*), and cut before a relative clause where it runs too long. */
export function trimmed(clause: Clause, keep: ReadonlySet<Chunk> = new Set()): Set<Chunk> {
	const dropped = new Set<Chunk>();
	const cut = (from: number) => {
		for (const chunk of clause.rest.slice(from)) if (!keep.has(chunk)) dropped.add(chunk);
	};
	const lastKept = Math.max(
		-1,
		...clause.rest.map((chunk, index) => (keep.has(chunk) ? index : -1)),
	);
	const at = clause.rest.findIndex((chunk, index) => index > lastKept && isBreak(chunk));
	if (at >= 0) cut(at);
	for (let from = clause.rest.length - 1; from > lastKept; from--) {
		const length = clauseUnits(clause, dropped).filter(
			(unit) => unit.kind !== 'punctuation',
		).length;
		if (length <= 24) break;
		const chunk = clause.rest[from]!;
		if (chunk.units[0]?.text === ',' || chunk.marker === 'serta' || chunk.marker === 'dan')
			cut(from);
	}
	return dropped;
}
