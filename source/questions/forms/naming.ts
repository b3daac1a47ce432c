import type {Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {countryOf} from '../places.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf, type Part} from '../stem/stem.js';
import type {Story} from '../story.js';
import {sayingVerbs} from '../words/lists.js';
import {isThingNoun} from '../words/things.js';
import {namedAt, thingAt, type NamedThing} from './named.js';
import {askedInPassive, askedOfSubject, objectOf} from './objects.js';
import {thingDraft} from './thing-draft.js';

/** `Apa nama kapal yang …?`, `Apa judul film yang …?`, `Di stadion manakah …?` */
export function namingForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause) return [];
	return [
		...ofSubject(story, statement, clause),
		...ofObject(story, statement, clause),
		...ofAdjuncts(story, statement, clause),
	];
}

const asks = ({isWork}: NamedThing) => (isWork ? 'Apa judul' : 'Apa nama');

function ofSubject(story: Story, statement: Statement, clause: Clause): Draft[] {
	if (sayingVerbs.has(clause.verb)) return [];
	const thing = whole(story, clause.subject) ?? apposed(clause.subject);
	// *wahana pertama yang keluar dari tata surya* says enough, and a second *yang* too much.
	if (!thing || thing.words.some(({lower}) => lower === 'yang')) return [];
	return drafted(story, statement, thing, [
		asks(thing),
		lowered(thing.words),
		...askedOfSubject(clause),
	]);
}

function ofObject(story: Story, statement: Statement, clause: Clause): Draft[] {
	const object = objectOf(clause);
	const thing = object && whole(story, object.units);
	const body = thing && askedInPassive(clause, object);
	return body ? drafted(story, statement, thing, [asks(thing), thing.words, ...body]) : [];
}

const openings: Readonly<Record<string, string>> = {
	di: 'Di',
	dalam: 'Dalam',
	pada: 'Pada',
	dengan: 'Dengan',
	melalui: 'Melalui',
	lewat: 'Melalui',
	oleh: 'Oleh',
	dari: 'Dari',
	ke: 'Ke',
	kepada: 'Kepada',
};

function ofAdjuncts(story: Story, statement: Statement, clause: Clause): Draft[] {
	// What stands behind a comma need not belong to the verb.
	const comma = clause.rest.findIndex(({units}) => units[0]?.text === ',');
	const own = comma < 0 ? clause.rest : clause.rest.slice(0, comma);
	return [...clause.front, ...own].flatMap((chunk) => {
		const opening = Object.hasOwn(openings, chunk.marker) ? openings[chunk.marker] : undefined;
		if (chunk.deep || opening === undefined) return [];
		const units = chunk.units.filter(({text}) => text !== ',');
		const thing = whole(story, units.slice(1));
		// Where it was is asked elsewhere.
		if (!thing || (thing.name.unit?.kind === 'place' && /^(?:di|ke|dari)$/.test(chunk.marker)))
			return [];
		const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
		const noun = thing.words.map(({text}) => text).join(' ');
		return drafted(story, statement, thing, [
			`${opening} ${noun} ${thing.isWork ? 'apakah' : 'manakah'}`,
			questionUnits(clause, dropped),
		]);
	});
}

/** A phrase that is a named thing and nothing more, its acronym in brackets apart. */
function whole({starts}: Story, phrase: readonly Unit[]): NamedThing | undefined {
	const thing = thingAt(phrase, 0, starts);
	// *tim peneliti Norwegia*: the country says whose they are.
	if (!thing || (thing.name.unit?.kind === 'place' && countryOf(thing.name.text) !== undefined))
		return undefined;
	const rest = phrase.slice(thing.name.to);
	const isBracket =
		rest[0]?.text === '(' &&
		rest.at(-1)!.text === ')' &&
		rest.length <= 4 &&
		!rest.some(({kind}) => kind === 'date');
	return rest.length === 0 || isBracket ? thing : undefined;
}

/** *Sebuah lembaga pemeringkat, Arta Karya, …* and *Arta Karya, lembaga pemeringkat di Lontar, …* */
function apposed(subject: readonly Unit[]): NamedThing | undefined {
	const comma = subject.findIndex(({text}) => text === ',');
	if (comma < 1 || subject.at(-1)!.text !== ',') return undefined;
	const before = subject.slice(0, comma);
	const after = subject.slice(comma + 1, -1);
	if (after.some(({text}) => text === ',')) return undefined;
	const described = (words: readonly Unit[], from: number, parts: readonly Unit[]) => {
		const name = namedAt(parts, 0);
		const bare = /^(?:sebuah|salah|suatu)$/.test(words[0]?.lower ?? '') ? words.slice(1) : words;
		const [noun] = bare;
		if (!name || name.to !== parts.length || bare.length < 2 || bare.length > 12) return undefined;
		if (noun?.kind !== 'word' || !isThingNoun(noun.lower)) return undefined;
		return {noun: noun.lower, words: bare, name: {...name, to: name.to + from}, isWork: false};
	};
	return described(after, 0, before) ?? described(before, comma + 1, after);
}

/** The first word of a sentence loses its capital inside a question. */
const lowered = (words: readonly Unit[]): readonly Unit[] =>
	words.map((word, at) => (at === 0 ? {...word, text: word.lower} : word));

function drafted(
	story: Story,
	statement: Statement,
	thing: NamedThing,
	parts: readonly Part[],
): Draft[] {
	const stem = stemOf(story, statement, parts, {stop: '?'});
	return stem ? thingDraft(story, statement, thing.name, {stem, merit: 3, noun: thing.noun}) : [];
}
