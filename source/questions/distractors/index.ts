import type {EntityGroup} from '../../facts/people-and-bodies.js';
import {lettersMatch} from '../../facts/acronym-letters.js';
import {bodiesOf, bodyClass, findBody} from '../bodies.js';
import {seededBy, shuffled} from '../chance.js';
import {publicPeople} from '../data/public-people.js';
import type {Draft} from '../draft.js';
import {findPlace, placeKind, placesLike} from '../places.js';
import {rivalsOf} from '../rivals.js';
import {roleOf} from '../stem/surfaces.js';
import {groupOf, hasSensitiveWord, type Story} from '../story.js';
import {dateIdentity, dateDistractors} from './dates.js';
import {acronymDistractors} from './acronyms.js';
import {quantityDistractors} from './quantities.js';
import {partsOf} from '../words/dates.js';
import {similar} from './similar.js';

/** Names that only headlines and captions give are too uncertain to be offered. */
function isInBody(story: Story, group: EntityGroup): boolean {
	return group.mentions.some(({sentence}) => (story.sentences[sentence]?.rank ?? 1000) < 1000);
}

/** Wrong answers of the key's own type and format: exactly `count`, or none when that many good ones can't be had. */
export function distractorsFor(story: Story, draft: Draft, count: number, seed: string): string[] {
	if (count < 1) return [];
	const random = seededBy(seed);
	const candidates = candidatesFor(story, draft, count, random);
	const chosen: string[] = [];
	for (const candidate of candidates) {
		if (chosen.length === count) break;
		if (!isTaken(candidate, draft, chosen)) chosen.push(candidate);
	}
	return chosen.length === count ? chosen : [];
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
		case 'date': {
			const key = partsOf(draft.key?.entity?.iso);
			if (!key) return [];
			const taken = new Set(
				[...rivalDates(story, draft)].filter((iso): iso is string => iso !== undefined),
			);
			return dateDistractors(key, count, random, partsOf(story.latest), taken);
		}
		case 'quantity': {
			const rivals = rivalsOf(story, draft);
			const value = draft.key?.entity?.value ?? 0;
			const figures = story.facts.entities.filter(
				({type, unit, text}) =>
					type === 'quantity' && unit === draft.key?.entity?.unit && text !== draft.answer,
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
			return quantityDistractors(
				draft.answer,
				count,
				random,
				shuffled([...new Set(others)], random).slice(0, 1),
				new Set(figures.map(({text}) => text)),
			);
		}
		case 'acronym': {
			const acronym = / (\S+)\?$/.exec(draft.question)?.[1] ?? '';
			return lettersMatch(acronym, draft.answer)
				? acronymDistractors(draft.answer, acronym, count, random)
				: newsAgencies(draft, random);
		}
		case 'event':
			return events(draft, random);
		default:
			return [];
	}
}

/** Dates the stem may be true of: those of sentences like its own. */
function rivalDates(story: Story, draft: Draft): Set<string | undefined> {
	const rivals = rivalsOf(story, draft);
	return new Set(
		story.facts.entities
			.filter((entity) => entity.type === 'date' && rivals.has(entity.name ?? entity.text))
			.map((entity) => dateIdentity(entity.iso)),
	);
}

/** Other people of the article who can't be meant; then holders of public office, where nobody can be hurt by it. */
function people(story: Story, draft: Draft, random: () => number): string[] {
	const {start, end} = story.facts.analysis.sentences[draft.statement.sentence.index]!;
	const text = story.facts.article.text.slice(start, end);
	if (story.sensitive && hasSensitiveWord(text)) return [];
	const rivals = rivalsOf(story, draft);
	const visible = draft.question.toLowerCase();
	const keyRoles = draft.key ? (groupOf(story, draft.key.entity!)?.roles ?? []) : [];
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'person' &&
				isInBody(story, group) &&
				// Beside somebody with an office, a name that comes once and without one is hardly a person of the story.
				(keyRoles.length === 0 || group.roles.length > 0 || group.mentions.length > 1) &&
				group.name !== draft.answer &&
				group.name.includes(' ') === draft.answer.includes(' ') &&
				!rivals.has(group.name) &&
				![group.name, ...group.aliases].some((name) => visible.includes(name.toLowerCase())) &&
				!group.roles.some((role) => keyRoles.includes(role)),
		)
		.map(({name}) => name);
	const others = story.sensitive ? [] : likeOffices(story, draft, random);
	return [...shuffled(own, random), ...others];
}

function likeOffices(story: Story, draft: Draft, random: () => number): string[] {
	const role = draft.key ? roleOf(story, draft.key) : undefined;
	if (
		role === undefined ||
		!/^(?:presiden|wakil presiden|menteri|perdana menteri|pemimpin|gubernur|kanselir|duta besar|ketua (?:umum|dpr|mpr|komisi|fraksi)|anggota (?:dpr|komisi))/i.test(
			role,
		)
	) {
		return [];
	}
	const lower = role.toLowerCase();
	const country = publicPeople.find((person) =>
		lower.includes(person.country.toLowerCase()),
	)?.country;
	// An office of another land than those in the table has no like holders here.
	if (country === undefined && namesForeignPlace(story, lower)) return [];
	const mentioned = new Set(story.groups.map(({name}) => name));
	const people = publicPeople.filter(
		(person) =>
			person.country === (country ?? 'Indonesia') &&
			person.name !== draft.answer &&
			!mentioned.has(person.name),
	);
	const holders = people.filter((person) =>
		person.offices.some((office) => lower.includes(office)),
	);
	const others = people.filter((person) => !holders.includes(person));
	// Who holds the office is asked: its other holders would be right at another time.
	const asksHolder =
		/ pada \p{L}+ \d{4}\?$/u.test(draft.question) && !draft.question.includes(' yang ');
	const names = (list: typeof people) =>
		shuffled(
			list.map(({name}) => name),
			random,
		);
	return asksHolder ? names(others) : [...names(holders), ...names(others)];
}

function namesForeignPlace(story: Story, role: string): boolean {
	return story.groups.some(
		({type, name}) =>
			type === 'place' &&
			placeKind(name) === 'country' &&
			name !== 'Indonesia' &&
			role.includes(name.toLowerCase()),
	);
}

/** Other places of the same kind: the article's first, then near ones. */
function places(story: Story, draft: Draft, random: () => number): string[] {
	const key = findPlace(draft.answer);
	if (!key) return [];
	const rivals = rivalsOf(story, draft);
	const visible = draft.question.toLowerCase();
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'place' &&
				placeKind(group.name) === key.kind &&
				findPlace(group.name)?.name !== key.name &&
				!rivals.has(group.name) &&
				![group.name, ...group.aliases].some((name) => visible.includes(name.toLowerCase())),
		)
		.map(({name}) => name);
	const prefix = /^(?:Provinsi|Kota|Kabupaten)\s/.exec(draft.answer)?.[0] ?? '';
	const named = (name: string) => prefix + (findPlace(name)?.name ?? name);
	const pool = placesLike(key).map(({name}) => name);
	const mentioned = new Set(story.groups.flatMap((group) => [group.name, ...group.aliases]));
	const others = shuffled(pool, random).filter(
		(name) => !visible.includes(name.toLowerCase()) && !mentioned.has(name),
	);
	return [...shuffled(own, random), ...others].map(named);
}

function bodies(story: Story, draft: Draft, random: () => number): string[] {
	const kind = bodyClass(draft.answer);
	if (kind === undefined) return [];
	const rivals = rivalsOf(story, draft);
	const visible = draft.question.toLowerCase();
	const key = findBody(draft.answer);
	const short = /^\S+$/.test(draft.answer);
	const own = story.groups
		.filter(
			(group) =>
				group.type === 'organisation' &&
				bodyClass(group.name) === kind &&
				(key === undefined || findBody(group.name) !== key) &&
				!rivals.has(group.name) &&
				![group.name, ...group.aliases].some((name) => visible.includes(name.toLowerCase())),
		)
		.map(({name}) => name);
	const text = story.facts.article.text;
	const head =
		/^(?:Badan|Komisi|Lembaga|Perum|Otoritas|Dinas|Mahkamah|Pengadilan|Polda|Polres|Kantor Berita)\b/.exec(
			draft.answer,
		)?.[0];
	const others = bodiesOf(kind)
		.filter((body) =>
			broad.has(kind) ? head !== undefined && body.name.startsWith(`${head} `) : narrow.has(kind),
		)
		.filter((body) => body !== key && !text.includes(body.name))
		.map((body) =>
			short ? (body.aliases.find((alias) => /^\S+$/.test(alias)) ?? body.name) : body.name,
		)
		.filter(
			(name) => /^\S+$/.test(name) === short && !text.includes(name) && similar(name, draft.answer),
		);
	return [
		...shuffled(
			own.filter((name) => similar(name, draft.answer)),
			random,
		),
		...shuffled(others, random),
	];
}

/** Kinds whose bodies are alike enough to be taken for one another. */
const narrow: ReadonlySet<string> = new Set(['ministry', 'party', 'university']);
/** Kinds in which only bodies of the same first word are. */
const broad: ReadonlySet<string> = new Set(['agency', 'court', 'security', 'news-agency']);

const holidays = [
	'Hari Kemerdekaan',
	'Hari Pahlawan',
	'Hari Kemenangan',
	'Hari Pembebasan',
	'Hari Persatuan',
	'Hari Angkatan Bersenjata',
	'Hari Revolusi',
	'Hari Kebangkitan Nasional',
];

function events(draft: Draft, random: () => number): string[] {
	return draft.answer.startsWith('Hari ')
		? shuffled(holidays, random).filter((name) => similar(name, draft.answer))
		: [];
}

function newsAgencies(draft: Draft, random: () => number): string[] {
	if (!draft.answer.startsWith('Kantor Berita ')) return [];
	return shuffled(
		[
			'Kantor Berita Nasional Korea',
			'Kantor Berita Rakyat Korea',
			'Kantor Berita Pusat Tiongkok',
			'Kantor Berita Umum Korea',
		],
		random,
	);
}

/** Whether a candidate is the key again, a part of it or of a chosen one, or given in the stem. */
function isTaken(candidate: string, draft: Draft, chosen: readonly string[]): boolean {
	const text = candidate.toLowerCase();
	const held = [draft.answer, ...draft.accept, ...chosen].map((other) => other.toLowerCase());
	const figure = draft.kind === 'quantity' || draft.kind === 'date';
	return held.some(
		(other) => other === text || (!figure && (other.includes(text) || text.includes(other))),
	);
}
