import type {Claim} from './claims.js';
import {coverage, without} from './concepts.js';
import {byKindOf, otherFigures, type CommonOf, type Fact} from './facts.js';
import {compareKeys} from './keys.js';
import {asksTheSame} from './matter.js';
import {stemOfText} from './members.js';
import type {Names} from './names.js';
import {dayOf, type Source} from './source.js';
import {appointing, changing, postponing, revising} from './words.js';

/** What other articles say instead. */
export interface Versions {
	/** Told by a later article: this fact is overtaken. */
	newer?: Claim;
	/** What an earlier article said. */
	older?: Claim;
	/** Told otherwise at the same time. */
	readonly differing: Claim[];
}

/** Compares each fact with what other articles say of the same matter. */
export function compareVersions(
	facts: readonly Fact[],
	sources: readonly Source[],
	claims: ReadonlyArray<readonly Claim[]>,
	names: Names,
	common: CommonOf,
): Map<Fact, Versions> {
	const bySource = claims.map(byKindOf);
	const result = new Map<Fact, Versions>();
	const day = (source: number): string | undefined => dayOf(sources[source]!);
	const add = (fact: Fact, claim: Claim, how: 'replaces' | 'differs'): void => {
		const versions = result.get(fact) ?? {differing: []};
		result.set(fact, versions);
		const place = how === 'replaces' ? placeInTime(fact, claim, day) : 'same';
		if (place === 'newer' && day(claim.source)! > (dayOfClaim(versions.newer, day) ?? ''))
			versions.newer = claim;
		if (place === 'older' && day(claim.source)! > (dayOfClaim(versions.older, day) ?? ''))
			versions.older = claim;
		if (place === 'same') versions.differing.push(claim);
	};
	for (const fact of facts) {
		const {claim} = fact.members[0]!;
		if (!claim) continue;
		for (const other of otherFigures(fact, bySource, common)) {
			const isNews = [claim, other].some(canChange);
			add(fact, other, isNews ? 'replaces' : 'differs');
		}
		for (const other of postponements(fact, bySource, common)) add(fact, other, 'replaces');
		for (const other of successions(fact, sources, bySource, names))
			if (placeInTime(fact, other, day) === 'newer') add(fact, other, 'replaces');
	}
	for (const [fact, other] of otherAnswers(facts, sources, names, common))
		add(fact, other, 'differs');
	return result;
}

const dayOfClaim = (
	claim: Claim | undefined,
	day: (source: number) => string | undefined,
): string | undefined => claim && day(claim.source);

function placeInTime(
	{told}: Fact,
	{source}: Claim,
	day: (source: number) => string | undefined,
): 'newer' | 'older' | 'same' {
	const own = [...told.keys()].map(day);
	const other = day(source);
	if (other === undefined || own.some((one) => one === undefined)) return 'same';
	const days = (own as string[]).sort();
	return other > days.at(-1)! ? 'newer' : other < days[0]! ? 'older' : 'same';
}

function canChange({measures, words}: Claim): boolean {
	return (
		[...measures].some((one) => changing.has(one)) || [...words].some((one) => revising.has(one))
	);
}

/** Another day for the same plan, in an article that says that it was put off. */
function postponements(
	{members, told}: Fact,
	bySource: ReadonlyArray<ReadonlyMap<string, readonly Claim[]>>,
	common: CommonOf,
): Claim[] {
	const {claim, stem, source} = members[0]!;
	if (claim?.key.type !== 'date' || claim.key.iso.length !== 10) return [];
	return bySource.flatMap((byKind, other) => {
		const {isOneStory} = common(source, other);
		if (told.has(other) || !isOneStory) return [];
		const found = (byKind.get('date') ?? []).find(
			(some) =>
				some.key.type === 'date' &&
				some.key.iso.length === 10 &&
				compareKeys(claim.key, some.key) === 'other' &&
				[...some.about, ...claim.about].some((one) => postponing.has(one)) &&
				coverage(stem.concepts, some.about) >= 0.8,
		);
		return found ? [found] : [];
	});
}

/** Whether a question asks for nothing but the holder of an office; the office in concepts. */
export function officeAsked({members}: Fact): ReadonlySet<string> | undefined {
	const {claim, stem} = members[0]!;
	if (claim?.unit.kind !== 'person' || claim.office.size === 0) return undefined;
	return stem.concepts.size > 0 && without(stem.concepts, claim.office).length === 0
		? stem.concepts
		: undefined;
}

/** Somebody else in the office, in an article that tells of the change. */
function successions(
	fact: Fact,
	sources: readonly Source[],
	bySource: ReadonlyArray<ReadonlyMap<string, readonly Claim[]>>,
	names: Names,
): Claim[] {
	const office = officeAsked(fact);
	const {claim} = fact.members[0]!;
	if (!office || !claim) return [];
	return bySource.flatMap((byKind, other) => {
		if (fact.told.has(other)) return [];
		const {groups} = sources[other]!.story;
		const holders = groups
			.filter(
				({type, roles}) => type === 'person' && roles.some((role) => isOffice(role, office, names)),
			)
			.map(({name}) => names.of(sources[other]!.story, 'person', name));
		const [holder] = holders;
		if (holders.length !== 1 || holder === undefined) return [];
		const found = (byKind.get('person') ?? []).find(
			(some) =>
				some.key.type === 'name' &&
				some.key.number === holder &&
				compareKeys(claim.key, some.key) === 'other' &&
				[...some.about].some((one) => appointing.has(one)) &&
				coverage(office, some.about) >= 0.9,
		);
		return found ? [found] : [];
	});
}

function isOffice(role: string, office: ReadonlySet<string>, names: Names): boolean {
	if (/^(?:mantan|eks|bekas|calon)\b/i.test(role)) return false;
	const {concepts} = stemOfText(role, names);
	return coverage(office, concepts) === 1 && without(concepts, office).length === 0;
}

/** Two articles of one day that answer the very same question with two names or days. */
function otherAnswers(
	facts: readonly Fact[],
	sources: readonly Source[],
	names: Names,
	common: CommonOf,
): Array<[Fact, Claim]> {
	const found: Array<[Fact, Claim]> = [];
	const named = facts.filter(({members}) =>
		/^(?:person|organisation|date)$/.test(members[0]!.claim?.unit.kind ?? ''),
	);
	for (const fact of named) {
		const [a] = fact.members;
		for (const other of named) {
			const [b] = other.members;
			if (a!.card.kind !== b!.card.kind || a!.source === b!.source) continue;
			const {isOneStory} = common(a!.source, b!.source);
			const days = [a, b].map((member) => dayOf(sources[member!.source]!));
			if (!isOneStory || days[0] !== days[1] || days[0] === undefined) continue;
			if (compareKeys(a!.claim!.key, b!.claim!.key) !== 'other') continue;
			if (!asksTheSame(a!.stem, b!.stem) || officeAsked(fact)) continue;
			if (
				knows(sources[b!.source]!, a!.claim!, names) ||
				knows(sources[a!.source]!, b!.claim!, names)
			)
				continue;
			found.push([fact, b!.claim!]);
		}
	}
	return found;
}

/** Whether an article speaks of a key too: then its other answer is no contradiction. */
function knows({story}: Source, {key}: Claim, names: Names): boolean {
	if (key.type === 'name')
		return story.groups.some(({type, name}) => names.of(story, type, name) === key.number);
	return (
		key.type === 'date' &&
		story.facts.entities.some(({type, iso}) => type === 'date' && iso === key.iso)
	);
}
