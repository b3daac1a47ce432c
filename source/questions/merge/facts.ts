import type {Claim} from './claims.js';
import {coverage} from './concepts.js';
import {compareKeys, isFiner} from './keys.js';
import {asksTheSame, contradicts, supports, type Common} from './matter.js';
import type {Member} from './members.js';
import {wordConcepts} from './claims.js';

/** One fact with the cards that ask for it, of any number of articles. */
export interface Fact {
	/** The card that stays is the first one. */
	readonly members: Member[];
	/** Who else tells it, by the number of the source, and where. */
	readonly told: Map<number, Claim | undefined>;
}

export type CommonOf = (a: number, b: number) => Common;

/** Puts cards of different articles that ask for one fact together; the better ones come first. */
export function joinFacts(members: readonly Member[], common: CommonOf): Fact[] {
	const facts: Fact[] = [];
	const byKind = new Map<string, Fact[]>();
	for (const member of members) {
		const like = byKind.get(member.card.kind) ?? [];
		const found = like.find(
			({members: others}) =>
				others.every(({source}) => source !== member.source) &&
				isOneFact(others[0]!, member, common),
		);
		if (found) {
			found.members.push(member);
			found.told.set(member.source, member.claim);
			continue;
		}
		const fact: Fact = {members: [member], told: new Map([[member.source, member.claim]])};
		facts.push(fact);
		byKind.set(member.card.kind, [...like, fact]);
	}
	for (const {members: all} of facts)
		all.sort((a, b) => Number(b.isOld) - Number(a.isOld) || finer(a, b));
	return facts;
}

const finer = (a: Member, b: Member): number => {
	if (!a.claim || !b.claim) return 0;
	return isFiner(a.claim.key, b.claim.key) ? -1 : isFiner(b.claim.key, a.claim.key) ? 1 : 0;
};

function isOneFact(a: Member, b: Member, common: CommonOf): boolean {
	const both = common(a.source, b.source);
	if (a.claim && b.claim) {
		return (
			(supports(a.stem, a.claim, b.claim, both) &&
				coverage(b.stem.concepts, a.claim.about) >= back) ||
			(supports(b.stem, b.claim, a.claim, both) && coverage(a.stem.concepts, b.claim.about) >= back)
		);
	}
	if (a.claim || b.claim) return false;
	if (sameText(a.card.question, b.card.question)) return sameText(a.card.answer, b.card.answer);
	if (!asksTheSame(a.stem, b.stem)) return false;
	const [ours, theirs] = [a, b].map(({card}) => new Set(wordConcepts(card.answer)));
	return (
		sameText(a.card.answer, b.card.answer) ||
		(ours!.size > 1 && coverage(ours!, theirs!) >= 0.8 && coverage(theirs!, ours!) >= 0.8)
	);
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

// A stem may tell more than the other sentence does, but not of something else.
const back = 0.4;

/** Adds to each fact the articles that tell it without a card of their own. */
export function addTellers(
	facts: readonly Fact[],
	claims: ReadonlyArray<readonly Claim[]>,
	common: CommonOf,
): void {
	const bySource = claims.map(byKindOf);
	for (const {members, told} of facts) {
		const {claim, stem, source} = members[0]!;
		if (!claim) continue;
		for (const [other, byKind] of bySource.entries()) {
			if (told.has(other)) continue;
			const found = byKind
				.get(claim.unit.kind)
				?.find((some) => supports(stem, claim, some, common(source, other)));
			if (found) told.set(other, found);
		}
	}
}

/** Other figures for a fact, at most one from each article: the only one there, or the one that is most alike. */
export function otherFigures(
	{members, told}: Fact,
	bySource: ReadonlyArray<ReadonlyMap<string, readonly Claim[]>>,
	common: CommonOf,
): Claim[] {
	const {claim, source} = members[0]!;
	if (claim?.unit.kind !== 'quantity') return [];
	return bySource.flatMap((byKind, other) => {
		if (told.has(other)) return [];
		const found = (byKind.get('quantity') ?? [])
			.filter((some) => contradicts(claim, some, common(source, other)))
			.map((some) => ({some, alike: coverage(claim.near, some.near)}))
			.sort((a, b) => b.alike - a.alike);
		const [first, second] = found;
		if (!first) return [];
		const isClear =
			!second ||
			first.alike > second.alike ||
			found.every(({some}) => compareKeys(some.key, first.some.key) === 'same');
		return isClear ? [first.some] : [];
	});
}

export function byKindOf(claims: readonly Claim[]): Map<string, Claim[]> {
	const found = new Map<string, Claim[]>();
	for (const claim of claims) {
		const like = found.get(claim.unit.kind);
		if (like) like.push(claim);
		else found.set(claim.unit.kind, [claim]);
	}
	return found;
}
