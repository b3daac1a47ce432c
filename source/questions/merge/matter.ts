import type {Claim} from './claims.js';
import {coverage, isName, shared, without, type Weigh} from './concepts.js';
import {compareKeys} from './keys.js';
import {measures} from './words.js';

/** What a card asks about its key, in concepts. */
export interface Stem {
	readonly concepts: ReadonlySet<string>;
	/** The days that the question itself names. */
	readonly days: ReadonlySet<string>;
}

/** What two articles have in common as a whole. */
export interface Common {
	/** They tell the same story, by its main words and names. */
	readonly isOneStory: boolean;
	/** Concepts in the openings of both. */
	readonly topic: ReadonlySet<string>;
	readonly weigh: Weigh;
}

/** Shares of a stem that another sentence has to say, too. */
const enough = 0.6;
/** Where the articles are not of one story, nearly all. */
const nearlyAll = 0.85;

/** Whether a claim of another article gives a card's key for the same matter. A wrong yes is worse than a no. */
export function supports(stem: Stem, own: Claim, other: Claim, common: Common): boolean {
	if (compareKeys(own.key, other.key) !== 'same') return false;
	if (own.isPartial || other.isPartial) return false;
	if (own.unit.kind === 'quantity')
		return common.isOneStory && isOneFigure(own, other, common.topic);
	if (areApart(own.days, other.days)) return false;
	// Who holds an office is told only where the office stands beside the name.
	if (own.office.size > 0 && without(stem.concepts, own.office).length === 0)
		return without(stem.concepts, other.office).length === 0;
	const isCertain = hasWord(stem.concepts, other.about);
	const wanted = new Set([...stem.concepts].filter((one) => !isOmitted(one, other, common)));
	return (
		isCertain &&
		coverage(wanted, other.about, common.weigh) >= (common.isOneStory ? enough : nearlyAll)
	);
}

/** What the whole story is about need not be named again in each sentence. */
function isOmitted(one: string, other: Claim, {isOneStory, topic}: Common): boolean {
	return isOneStory && isName(one) && topic.has(one) && !other.about.has(one);
}

function hasWord(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return shared(a, b).some((one) => !isName(one));
}

/** Two sets of days of which none is in both: two events. */
function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
	return a.size > 0 && b.size > 0 && shared(a, b).length === 0;
}

const tolls: ReadonlySet<string> = new Set(['mati', 'luka', 'hilang', 'ungsi', 'selamat', 'rusak']);
const isToll = (claim: Claim): boolean => [...claim.measures].some((one) => tolls.has(one));

/** Whether two equal figures are of one thing. */
function isOneFigure(a: Claim, b: Claim, topic: ReadonlySet<string>): boolean {
	if (!isToll(a) && areApart(a.days, b.days)) return false;
	if (namesDiffer(a, b)) return false;
	const ofBoth = shared(a.measures, b.measures);
	if (a.measures.size > 0 && b.measures.size > 0 && ofBoth.length === 0) return false;
	if (shared(a.near, b.near).length === 0 && ofBoth.length === 0) return false;
	return isToll(a) || leftover(a, b, topic).length === 0 || leftover(b, a, topic).length === 0;
}

/** Words of one clause that the other has not and that the story does not explain. */
function leftover(a: Claim, b: Claim, topic: ReadonlySet<string>): string[] {
	return without(a.near, b.about).filter(
		(one) => !isName(one) && !topic.has(one) && !measures.has(one),
	);
}

/** Both clauses name people, bodies or places, and not one of a kind is the same. */
function namesDiffer(a: Claim, b: Claim): boolean {
	return ['person', 'place', 'organisation', 'event'].some((type) => {
		const ours = a.names.get(type);
		const theirs = b.names.get(type);
		return ours && theirs && shared(ours, theirs).length === 0;
	});
}

/**
 * Whether two different figures can't both be right: of one measure, of one subject, with nothing left over that
 * could make them two.
 */
export function contradicts(own: Claim, other: Claim, {isOneStory, topic}: Common): boolean {
	if (!isOneStory || own.unit.kind !== 'quantity') return false;
	if (compareKeys(own.key, other.key) !== 'other') return false;
	if (own.isPartial || other.isPartial || areFarApart(own, other)) return false;
	if (!isToll(own) && own.days.size > 0 && areApart(own.days, other.days) && !isLevel(own, other))
		return false;
	if (namesDiffer(own, other)) return false;
	if (own.measures.size !== other.measures.size || without(own.measures, other.measures).length > 0)
		return false;
	if (own.measures.size === 0 && shared(own.near, other.near).length === 0) return false;
	const isClose = shared(own.near, other.near).length >= 2;
	return [[own, other] as const, [other, own] as const].every(([a, b]) =>
		leftIn(a, b, topic).every((one) => isClose && a.tail.has(one)),
	);
}

const levels: ReadonlySet<string> = new Set(['harga', 'kurs', 'suku']);
const isLevel = (a: Claim, b: Claim): boolean =>
	[...a.measures].some((one) => levels.has(one) && b.measures.has(one));

/** Like {@link leftover}, names too: *7 orang tewas di Desa X* is a part of 12. */
function leftIn(a: Claim, b: Claim, topic: ReadonlySet<string>): string[] {
	return without(a.near, b.near).filter(
		(one) => !topic.has(one) && !(measures.has(one) && b.measures.has(one)),
	);
}

/** Figures that differ twentyfold are hardly of one thing. */
function areFarApart(a: Claim, b: Claim): boolean {
	if (a.key.type !== 'quantity' || b.key.type !== 'quantity') return true;
	const [low, high] = [a.key.value, b.key.value].sort((x, y) => x - y);
	return low! <= 0 || high! / low! > 20;
}

/** Whether two questions ask the same, whatever the answers: nearly all of each stands in the other. */
export function asksTheSame(a: Stem, b: Stem): boolean {
	return (
		hasWord(a.concepts, b.concepts) &&
		!areApart(a.days, b.days) &&
		coverage(a.concepts, b.concepts) >= 0.8 &&
		coverage(b.concepts, a.concepts) >= 0.8
	);
}
