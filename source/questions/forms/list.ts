import type {Clause} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {placeKind} from '../places.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf, type Part} from '../stem/stem.js';
import {groupOf, type Story} from '../story.js';
import {isPublicFigure} from '../words/callings.js';
import {askedInPassive, askedOfSubject, objectOf} from './objects.js';
import {isThingNoun} from '../words/things.js';

/** `Negara mana saja yang …?`, `Di kota mana saja …?`, `Siapa saja yang …?`: one key with several parts. */
export function listForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	return [
		...(clause
			? [...ofSubject(story, statement, clause), ...ofRest(story, statement, clause)]
			: []),
		...enumerated(story, statement),
	];
}

interface List {
	readonly kind: Unit['kind'];
	readonly units: readonly Unit[];
	readonly opening: string;
}

function ofSubject(story: Story, statement: Statement, clause: Clause): Draft[] {
	const list = listIn(clause.subject);
	return list ? drafted(story, statement, list, [list.opening, ...askedOfSubject(clause)]) : [];
}

function ofRest(story: Story, statement: Statement, clause: Clause): Draft[] {
	const object = objectOf(clause);
	return clause.rest.flatMap((chunk, at) => {
		if (chunk.deep) return [];
		// Commas part a list into chunks of its own.
		let end = at + 1;
		while (
			clause.rest[end] &&
			!clause.rest[end]!.deep &&
			/^(?:,|dan)$/.test(clause.rest[end]!.marker)
		)
			end++;
		const parts = clause.rest.slice(at, end);
		const units = parts.flatMap((part) => part.units);
		const isObject = chunk === object;
		const list = listIn(isObject ? units : units.slice(1));
		if (!list) return [];
		const without = new Set([...withoutTail(clause, new Set(parts)), ...parts]);
		if (isObject) {
			const joined = {...clause, rest: [{...chunk, units}, ...clause.rest.slice(end)]};
			const body = askedInPassive(joined, joined.rest[0]!);
			return body ? drafted(story, statement, list, [list.opening, ...body]) : [];
		}
		if (!/^(?:di|ke|dari|dengan|kepada|melawan)$/.test(chunk.marker)) return [];
		const preposition = chunk.marker.charAt(0).toUpperCase() + chunk.marker.slice(1);
		return drafted(story, statement, list, [
			`${preposition} ${list.opening.charAt(0).toLowerCase()}${list.opening.slice(1)}`,
			questionUnits(clause, without),
		]);
	});
}

const kinds: Readonly<Record<string, string>> = {
	country: 'Negara mana saja',
	province: 'Provinsi mana saja',
	city: 'Kota mana saja',
	'world-city': 'Kota mana saja',
};

/** *A, B, dan C* of one kind, and nothing else. */
function listIn(phrase: readonly Unit[]): List | undefined {
	const units = phrase[0]?.text === ',' ? phrase.slice(1) : phrase;
	const members = units.filter((unit) => !/^(?:,|dan|serta)$/.test(unit.text));
	const [first] = members;
	if (!first || members.length < 2 || members.length > 6) return undefined;
	const isList = units.every(
		(unit, at) =>
			members.includes(unit) === (at % 2 === 0) ||
			(at === units.length - 2 && unit.text === 'dan') ||
			unit === members.at(-1),
	);
	if (!isList || !/^(?:dan|serta)$/.test(units.at(-2)?.lower ?? '')) return undefined;
	if (members.some(({kind, borrowed, pronoun}) => kind !== first.kind || borrowed || pronoun))
		return undefined;
	if (first.kind === 'person') return {kind: 'person', units, opening: 'Siapa saja'};
	if (first.kind !== 'place') return undefined;
	const sorts = new Set(members.map(({entity, text}) => placeKind(entity?.name ?? text)));
	const [sort] = sorts;
	if (sorts.size !== 1 || sort === undefined || !Object.hasOwn(kinds, sort)) return undefined;
	return {kind: 'place', units, opening: kinds[sort]!};
}

/** `tiga kapal, yakni X, Y, dan Z` where the sentence says whose or where they are. */
function enumerated(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	const at = units.findIndex(({lower}) => /^(?:yakni|yaitu)$/.test(lower));
	const clause = statement.clause;
	if (at < 3 || !clause) return [];
	const members = units.slice(at + 1);
	const end = members.findIndex(({text}) => text === 'dan');
	if (end < 1) return [];
	const last = nameEnd(members, end + 1);
	if (last === end + 1 || !isStop(members[last])) return [];
	const listed = members.slice(0, last);
	if (!isNameList(listed)) return [];
	const before = units.slice(0, units[at - 1]?.text === ',' ? at - 1 : at);
	const amount = before.findLastIndex(({kind}) => kind === 'quantity');
	const unit = before[amount];
	if (!unit) return [];
	const noun = /\s(\p{Ll}+)$/u.exec(unit.text)?.[1];
	const tail = before.slice(amount + 1);
	if (noun === undefined || !isThingNoun(noun) || tail.some(({kind}) => kind === 'punctuation'))
		return [];
	const object = objectOf(clause);
	if (!object || object.units[0] !== unit) return [];
	const kept = {...clause, rest: [{...object, units: [unit, ...tail]}]};
	const body = askedInPassive(kept, kept.rest[0]!);
	if (!body) return [];
	return drafted(story, statement, {kind: 'word', units: listed, opening: ''}, [
		`Apa saja ${unit.text.toLowerCase()}`,
		tail,
		...body,
	]);
}

const isStop = (unit: Unit | undefined) => unit === undefined || /^[.;)]$/.test(unit.text);
const isName = (unit: Unit | undefined) =>
	unit !== undefined &&
	(unit.entity !== undefined || (unit.kind === 'word' && /^\p{Lu}/u.test(unit.text)));

function nameEnd(units: readonly Unit[], from: number): number {
	let at = from;
	while (isName(units[at])) at++;
	return at;
}

function isNameList(units: readonly Unit[]): boolean {
	return units.every((unit) => isName(unit) || /^(?:,|dan)$/.test(unit.text));
}

/** The list with everybody's full name. */
function inFull(text: string, {units, kind}: List): string {
	if (kind !== 'person') return text;
	const names = units.flatMap(({entity}) => (entity ? [entity.name ?? entity.text] : []));
	return joined(names);
}

/** *Kim dan Shoigu* */
function shortNames(story: Story, {units, kind}: List): string[] {
	if (kind !== 'person') return [];
	const names = units.flatMap(({entity}) => {
		if (!entity) return [];
		const full = entity.name ?? entity.text;
		const group = groupOf(story, entity);
		return [group?.aliases.find((alias) => full.split(' ').includes(alias)) ?? full];
	});
	return [joined(names)];
}

function joined(names: readonly string[]): string {
	const last = names.at(-1)!;
	return names.length === 2 ? names.join(' dan ') : `${names.slice(0, -1).join(', ')}, dan ${last}`;
}

/** People are listed only by what they do in public. */
function isHarmless(story: Story, {units}: List): boolean {
	const people = units.filter(({kind}) => kind === 'person');
	return (
		people.length === 0 ||
		(!story.sensitive &&
			people.every(({entity}) => groupOf(story, entity!)?.roles.some(isPublicFigure) === true))
	);
}

function drafted(story: Story, statement: Statement, list: List, parts: readonly Part[]): Draft[] {
	const stem = stemOf(story, statement, parts, {stop: '?'});
	if (!stem || !isHarmless(story, list)) return [];
	// *terbang ke 42 kota di A, B, dan C*: what is listed is not what is asked for.
	const [noun = ''] = list.opening.toLowerCase().split(' ');
	if (
		stem.units.some(({lower, text}) => noun !== '' && (lower === noun || text.endsWith(` ${noun}`)))
	)
		return [];
	const start = list.units[0]!.start;
	const {end} = list.units.at(-1)!;
	const text = story.facts.article.text.slice(start, end).replace(/\s+/g, ' ');
	const plain = text.replace(/, (?:dan|serta) | (?:dan|serta) /g, ', ');
	const full = inFull(text, list);
	return [
		{
			// Of the kinds that have wrong options none has lists of them.
			kind: 'thing',
			form: 'direct',
			question: stem.text,
			answer: full,
			accept: [plain, text, ...shortNames(story, list)],
			span: {start, end},
			statement,
			shown: stem.units,
			merit: 1,
		},
	];
}
