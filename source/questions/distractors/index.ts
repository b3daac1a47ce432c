import {lettersMatch} from '../../facts/acronym-letters.js';
import {seededBy, shuffled} from '../chance.js';
import type {Draft} from '../draft.js';
import {rivalsOf} from '../rivals.js';
import {wordsOf, type Story} from '../story.js';
import {partsOf} from '../words/dates.js';
import {acronymDistractors, renamed} from './acronyms.js';
import {bodies} from './bodies.js';
import {bodyCircle, thingCircle} from './circle.js';
import {clauses} from './clauses.js';
import {dateDistractors, dateIdentity, spanDistractors} from './dates.js';
import {events} from './events.js';
import {readFigure} from './figures.js';
import {overlaps, similar} from './fits.js';
import type {Found} from './found.js';
import type {KeyPlaces} from './key-places.js';
import {offices} from './offices.js';
import {people} from './people.js';
import {places} from './places.js';
import {quantityDistractors} from './quantities.js';
import {readSpelled} from './spelled.js';
import {timeDistractors, weekdayDistractors} from './times.js';

/**
 * Wrong answers of the key's own type and format, one fewer than the options that are wanted; nothing when that many
 * good ones can't be had.
 */
export function distractorsFor(
	story: Story,
	draft: Draft,
	keyPlaces: KeyPlaces,
	seed: string,
): Found | undefined {
	const random = seededBy(seed);
	const count = keyPlaces.options - 1;
	if (draft.kind === 'date') return dates(story, draft, keyPlaces, random);
	if (draft.kind === 'quantity') return quantities(story, draft, keyPlaces, random);
	const chosen: string[] = [];
	for (const candidate of candidatesFor(story, draft, count, random)) {
		if (chosen.length === count) break;
		if (!isTaken(candidate, draft, chosen)) chosen.push(candidate);
	}
	return chosen.length === count ? {texts: chosen} : undefined;
}

function candidatesFor(
	story: Story,
	draft: Draft,
	count: number,
	random: () => number,
): readonly string[] {
	switch (draft.kind) {
		case 'person':
		case 'quote':
			return people(story, draft, random);
		case 'place':
			return places(story, draft, random);
		case 'organisation':
			return bodies(story, draft, random);
		case 'event':
			return events(story, draft, random);
		case 'acronym':
			return expansions(draft, count, random);
		case 'reason':
		case 'purpose':
		case 'manner':
			return clauses(story, draft, random);
		case 'thing':
			return /apa jabatan /i.test(draft.question)
				? offices(story, draft, random)
				: things(story, draft, random);
		default:
			return [];
	}
}

function expansions(draft: Draft, count: number, random: () => number): readonly string[] {
	const acronym =
		/^Apa(?:kah)? (?:kepanjangan|nama)(?: dari)? (\S.*?)(?: dalam bahasa Indonesia)?\?$/.exec(
			draft.question,
		)?.[1] ?? '';
	const found = acronymDistractors(draft.answer, acronym, count, random);
	if (found.length > 0 || lettersMatch(acronym, draft.answer)) return found;
	const others = [
		...shuffled(bodyCircle().like(draft.answer), random),
		...renamed(draft.answer, random),
	];
	// *LDP*, *Partai Demokrat Liberal*: in another order the letters are the key's after all.
	const isKeys = initials(draft.answer) === sorted(acronym);
	return isKeys ? others.filter((name) => initials(name) === sorted(acronym)) : others;
}

const sorted = (letters: string) => [...letters.toLowerCase()].sort().join('');
const initials = (name: string) =>
	sorted(
		name
			.split(' ')
			.filter((word) => /^\p{Lu}/u.test(word))
			.map((word) => word[0]!)
			.join(''),
	);

/** Things of the key's class: Latin names, by-names, titles, goods. */
function things(story: Story, draft: Draft, random: () => number): readonly string[] {
	const text = story.facts.article.text.toLowerCase();
	const isLatin = /^\p{Lu}\p{Ll}{3,} \p{Ll}{4,}(?: \p{Ll}{4,})?$/u.test(draft.answer);
	const like = thingCircle().like(draft.answer);
	const latin =
		like.length === 0 && isLatin && /nama (?:ilmiah|latin)/i.test(draft.question)
			? thingCircle().like(latinModel(draft.question))
			: [];
	// The same species spelt in another way would be right.
	const species = draft.answer.split(' ').at(-1)!;
	return shuffled([...like, ...latin], random).filter(
		(name) => !text.includes(name.toLowerCase()) && !name.endsWith(` ${species}`),
	);
}

/** A name of the same realm: plants for a plant, birds for a bird. */
function latinModel(question: string): string {
	if (/\b(?:burung|elang|jalak|rangkong|kakatua|merpati)\b/i.test(question))
		return 'Nisaetus bartelsi';
	if (/\b(?:pohon|bunga|tanaman|kayu|anggrek|rumput|padi|buah|daun|jamur)\b/i.test(question))
		return 'Nepenthes rajah';
	if (/\b(?:nyamuk|lalat)\b/i.test(question)) return 'Aedes aegypti';
	if (/\bpenyu\b/i.test(question)) return 'Chelonia mydas';
	return 'Panthera tigris';
}

function dates(
	story: Story,
	draft: Draft,
	keyPlaces: KeyPlaces,
	random: () => number,
): Found | undefined {
	const count = keyPlaces.options - 1;
	const wanted = keyPlaces.wanted();
	const key = partsOf(draft.key?.entity?.iso);
	if (!key || !/\d{4}$/.test(draft.answer)) {
		const weekdays = weekdayDistractors(draft.answer, count, random);
		return weekdays.length === count
			? {texts: weekdays}
			: (spanDistractors(draft.answer, count, wanted) ??
					timeDistractors(draft.answer, count, wanted));
	}
	const rivals = rivalsOf(story, draft);
	const taken = story.facts.entities
		.filter((entity) => entity.type === 'date' && rivals.has(entity.name ?? entity.text))
		.flatMap((entity) => dateIdentity(entity.iso) ?? []);
	const walls = draft.shown.flatMap(({kind, entity}) =>
		kind === 'date' && partsOf(entity?.iso) ? [entity!.iso!] : [],
	);
	return dateDistractors(key, count, wanted, random, {
		latest: partsOf(story.publishedAt),
		taken: new Set(taken),
		walls,
	});
}

function quantities(
	story: Story,
	draft: Draft,
	keyPlaces: KeyPlaces,
	random: () => number,
): Found | undefined {
	if (isCommonSense(draft.answer)) return undefined;
	const count = keyPlaces.options - 1;
	const wanted = keyPlaces.wanted();
	if (/^(?:pukul|jam) \d/i.test(draft.answer) || draft.key?.kind === 'time')
		return timeDistractors(draft.answer, count, wanted);
	const rivals = rivalsOf(story, draft);
	const entity = draft.key?.entity;
	const value = entity?.value ?? 0;
	const figures = story.facts.entities.filter(
		({type, unit, text}) => type === 'quantity' && unit === entity?.unit && text !== draft.answer,
	);
	// A figure of the article deceives best, if it is surely another's: neither in a like sentence nor so
	// near that two reports of one thing may differ.
	const others = figures
		.filter(
			({text, value: other = 0}) =>
				!rivals.has(text) &&
				!draft.question.includes(text) &&
				Math.abs(other - value) > 0.15 * value,
		)
		.map(({text}) => text);
	// How many base units one of the printed figure is: 1,000,000 for *2,1 juta*.
	const printed = readFigure(draft.answer)?.value ?? readSpelled(draft.answer)?.value ?? 0;
	const scale = printed > 0 && value > 0 ? value / printed : 1;
	const walls = draft.shown.flatMap((unit) =>
		unit.kind === 'quantity' &&
		isSameMeasure(unit.entity?.unit, entity?.unit) &&
		unit.entity?.value !== undefined
			? [unit.entity.value / scale]
			: [],
	);
	return quantityDistractors(draft.answer, count, wanted, random, {
		others: shuffled([...new Set(others)], random).slice(0, 1),
		taken: new Set(figures.map(({text}) => text)),
		walls,
	});
}

/** *dua individu*, *kedua pihak*: of such there are two, as everybody knows. */
const isCommonSense = (answer: string) =>
	/^(?:dua|kedua|2) (?:individu|insan|sejoli|pihak|sisi|kubu|belah pihak|arah|jenis kelamin|orang tua|tangan|kaki|mata|telinga)$/i.test(
		answer,
	);

/** *USD* and *USD per peti kemas*: what can be compared. */
function isSameMeasure(one: string | undefined, other: string | undefined): boolean {
	if (one === undefined || other === undefined) return one === other;
	return one === other || one.startsWith(`${other}/`) || other.startsWith(`${one}/`);
}

/** Whether a candidate is the key again, a part of it or of a chosen one, or given in the stem. */
function isTaken(candidate: string, draft: Draft, chosen: readonly string[]): boolean {
	if (candidate.includes('(') !== draft.answer.includes('(')) return true;
	const held = [draft.answer, ...draft.accept, ...chosen];
	if (held.some((other) => overlaps(other, candidate) || isPartOf(other, candidate))) return true;
	if (draft.kind !== 'person' && draft.kind !== 'quote')
		return draft.kind === 'organisation' && !similar(candidate, draft.answer);
	// One family's name on two of four options would point at them, or at the others.
	const words = new Set(held.flatMap(ownWords));
	return ownWords(candidate).some((word) => words.has(word));
}

const titles =
	/^(?:Bung|Paus|Pangeran|Putri|Ratu|Raja|Sultan|Haji|Kiai|Gus|van|von|bin|al|el|de|da|dos)$/;

const ownWords = (name: string) =>
	name.split(' ').filter((word) => word.length > 2 && !titles.test(word));

/** *Stadion Gelora Bung Karno* beside *Stadion Utama Gelora Bung Karno*: all the words of one stand in the other. */
function isPartOf(one: string, other: string): boolean {
	const words = (text: string) => wordsOf(text.replace(/\([^)]*\)/g, ''));
	const [a, b] = [words(one), words(other)].map((list) => new Set(list));
	const within = (part: ReadonlySet<string>, whole: ReadonlySet<string>) =>
		part.size > 1 && [...part].every((word) => whole.has(word));
	return within(a!, b!) || within(b!, a!);
}
