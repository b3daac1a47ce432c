import {reportingWords} from '../../language/data/function-words.js';
import type {Unit} from '../clause/units.js';
import type {SentenceView, Story} from '../story.js';
import {partsOf} from '../words/dates.js';
import {sayingVerbs} from '../words/lists.js';
import {concept, nameConcept} from './concepts.js';
import {quantityKey, type Key} from './keys.js';
import type {Names} from './names.js';
import {measures, partly, rising} from './words.js';

/** Where one article gives a name, date or figure, and what it says about it there. */
export interface Claim {
	readonly source: number;
	readonly sentence: SentenceView;
	readonly unit: Unit;
	readonly key: Key;
	/** What the key's own clause is about; names among it. */
	readonly near: ReadonlySet<string>;
	/** What the sentence is about. */
	readonly about: ReadonlySet<string>;
	/** Of those, what follows the key with *dari*, *ke*, *menuju*, …: detail that another report may leave out. */
	readonly tail: ReadonlySet<string>;
	/** Names in the key's own clause, by type, without those who only say so. */
	readonly names: ReadonlyMap<string, ReadonlySet<string>>;
	/** The days of the sentence, without those up to which a count goes. */
	readonly days: ReadonlySet<string>;
	/** What the figure is of. */
	readonly measures: ReadonlySet<string>;
	/** The words of the key's clause as printed, in lower case. */
	readonly words: ReadonlySet<string>;
	/** For a person: the office at this very mention, in concepts. */
	readonly office: ReadonlySet<string>;
	/** A part of a figure, an earlier state or a difference: nothing to compare. */
	readonly isPartial: boolean;
}

const keyKinds: ReadonlySet<string> = new Set([
	'person',
	'place',
	'organisation',
	'event',
	'date',
	'quantity',
]);

/** Everything that an article claims: one claim for each name, date and figure in its sentences. */
export function claimsOf(story: Story, source: number, names: Names): Claim[] {
	return story.sentences
		.filter(({block}) => block !== 'headline' && block !== 'subheading')
		.flatMap((sentence) => claimsIn(story, sentence, source, names));
}

function claimsIn(story: Story, sentence: SentenceView, source: number, names: Names): Claim[] {
	const {units} = sentence;
	const concepts = units.map((unit) => conceptsOf(story, unit, names));
	const saying = attributions(units);
	const bounds = segmentsOf(units);
	return units.flatMap((unit, at): Claim[] => {
		const key = keyKinds.has(unit.kind) ? keyOf(story, unit, names) : undefined;
		if (!key || (unit.pronoun === true && unit.borrowed === true)) return [];
		const own = nearOf(units, bounds, at);
		const near = new Set(own.flatMap((index) => (index === at ? [] : concepts[index]!)));
		const about = new Set(concepts.flatMap((some, index) => (index === at ? roleOf(unit) : some)));
		const byType = new Map<string, Set<string>>();
		for (const index of own) {
			const {kind} = units[index]!;
			if (index === at || saying.has(index)) continue;
			for (const one of concepts[index]!.filter((some) => some.startsWith('#')))
				byType.set(kind, (byType.get(kind) ?? new Set()).add(one));
		}
		return [
			{
				source,
				sentence,
				unit,
				key,
				near,
				about,
				tail: new Set(tailOf(units, own, at).flatMap((index) => concepts[index]!)),
				names: byType,
				days: daysOf(units, at),
				measures: unit.kind === 'quantity' ? measuresOf(unit, near, units[at - 1]) : new Set(),
				words: new Set(own.map((index) => units[index]!.lower)),
				office: officeOf(unit, names),
				isPartial: unit.kind === 'quantity' && isPartial(units, at),
			},
		];
	});
}

function keyOf(story: Story, unit: Unit, names: Names): Key | undefined {
	const {entity, kind} = unit;
	if (!entity) return undefined;
	if (kind === 'quantity') return quantityKey(entity);
	if (kind === 'date')
		return entity.iso === undefined ? undefined : {type: 'date', iso: entity.iso};
	const number = names.of(story, kind, entity.name ?? entity.text);
	return number === undefined ? undefined : {type: 'name', kind, number};
}

function conceptsOf(story: Story, unit: Unit, names: Names): string[] {
	if (unit.kind === 'word') {
		// A name that was not read as one here.
		const [known] = /^\p{Lu}/u.test(unit.text) ? names.inText(unit.text).names : [];
		return listed(known === undefined ? concept(unit.lower) : nameConcept(known));
	}
	const {entity} = unit;
	if (!entity || unit.kind === 'date' || unit.kind === 'time' || unit.kind === 'number') return [];
	if (unit.kind === 'quantity') return wordConcepts(unit.text);
	const number = names.of(story, entity.type, entity.name ?? entity.text);
	return [...(number === undefined ? [] : [nameConcept(number)]), ...roleOf(unit)];
}

function officeOf({role}: Unit, names: Names): Set<string> {
	if (role === undefined) return new Set();
	const read = names.inText(role);
	return new Set([...[...read.names].map(nameConcept), ...wordConcepts(read.rest)]);
}

const roleOf = (unit: Unit): string[] => wordConcepts(unit.role ?? '');
const listed = (one: string | undefined): string[] => (one === undefined ? [] : [one]);

/** The concepts of a text without names. */
export function wordConcepts(text: string): string[] {
	return text.split(/[^\p{L}\p{N}-]+/u).flatMap((word) => listed(concept(word)));
}

const links = new Set(
	'dan serta sedangkan sementara tetapi namun kemudian lalu setelah sebelum karena sehingga bahwa'.split(
		' ',
	),
);

/** The number of the segment that each unit stands in: clauses and items of a list, roughly. */
function segmentsOf(units: readonly Unit[]): number[] {
	let segment = 0;
	return units.map((unit) => {
		const isBreak =
			unit.kind === 'punctuation' ? !/^["“”'’-]$/.test(unit.text) : links.has(unit.lower);
		return isBreak ? ++segment : segment;
	});
}

/** The units of a key's clause: its segment, and before it one that is only a name, or all there is to say. */
function nearOf(units: readonly Unit[], segments: readonly number[], at: number): number[] {
	const inSegment = (segment: number) =>
		units.flatMap((unit, index) =>
			segments[index] === segment && unit.kind !== 'punctuation' && !links.has(unit.lower)
				? [index]
				: [],
		);
	const own = inSegment(segments[at]!);
	const before = inSegment(segments[at]! - 1);
	const isAppositive = before.length === 1 && units[before[0]!]!.entity !== undefined;
	const saysNothing = own.every(
		(index) => index === at || concept(units[index]!.lower) === undefined,
	);
	return isAppositive || saysNothing ? [...before, ...own] : own;
}

function tailOf(units: readonly Unit[], own: readonly number[], at: number): number[] {
	const after = own.filter((index) => index > at);
	const from = after.findIndex((index) =>
		/^(?:dari|ke|menuju|kepada|dengan|untuk)$/.test(units[index]!.lower),
	);
	return from < 0 ? [] : after.slice(from);
}

/** Units that only say who says so: *kata X*, *menurut X*, *X mengatakan*. */
function attributions(units: readonly Unit[]): Set<number> {
	const found = new Set<number>();
	for (const [at, {lower}] of units.entries()) {
		if (reportingWords.has(lower) || lower === 'menurut') found.add(at + 1);
		if (sayingVerbs.has(lower) && lower !== 'menargetkan')
			for (let before = 0; before < at; before++) found.add(before);
	}
	return found;
}

function daysOf(units: readonly Unit[], at: number): Set<string> {
	return new Set(
		units.flatMap(({kind, entity}, index) => {
			if (kind !== 'date' || index === at || partsOf(entity?.iso)?.day === undefined) return [];
			return /^(?:hingga|sampai|per)$/.test(units[index - 1]?.lower ?? '') ? [] : [entity!.iso!];
		}),
	);
}

function measuresOf(unit: Unit, near: ReadonlySet<string>, before: Unit | undefined): Set<string> {
	const found = new Set([...near, ...wordConcepts(unit.text)].filter((one) => measures.has(one)));
	if (unit.entity?.unit === 'magnitudo') found.add('magnitudo');
	// *menuntut hukuman 12 tahun* is no sentence yet.
	if (found.has('tuntut')) found.delete('vonis');
	if (rising.has(before?.lower ?? '')) found.add('beda');
	return found;
}

/** *dari 12 menjadi 19*, *7 di antaranya*, *bertambah sebanyak 7 orang*. */
function isPartial(units: readonly Unit[], at: number): boolean {
	const before = units.slice(Math.max(0, at - 3), at).map(({lower}) => lower);
	const after = units.slice(at + 1, at + 4).map(({lower}) => lower);
	if ([...before, ...after].some((word) => partly.has(word))) return true;
	if (before.at(-1) === 'dari' && !/^(?:lebih|kurang)$/.test(before.at(-2) ?? ''))
		return units.slice(at + 1, at + 8).some(({lower}) => /^(?:menjadi|ke|jadi)$/.test(lower));
	return (
		/^(?:sebesar|sebanyak|sekitar)$/.test(before.at(-1) ?? '') && rising.has(before.at(-2) ?? '')
	);
}
