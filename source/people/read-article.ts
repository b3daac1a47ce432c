import type {Evidence} from '../deck/deck.js';
import {lettersMatch} from '../facts/acronym-letters.js';
import type {Entity} from '../facts/entity.js';
import {findNamed} from '../facts/named.js';
import {groupEntities, type EntityGroup} from '../facts/people-and-bodies.js';
import {readSentences} from '../language/analyse.js';
import type {NameMention, Sentence} from '../language/analysis.js';
import {recogniseNames} from '../language/names.js';
import {overlaps} from '../span.js';
import {bears, isOneName, withoutName, wordsOf} from './forms.js';
import {
	metTypes,
	type CardRole,
	type MetArticle,
	type MetName,
	type MetSentence,
	type MetType,
} from './met.js';

/** A card with what it quotes of one article. */
export interface QuotedCard {
	readonly id: string;
	readonly kind: string;
	readonly form?: string;
	readonly question: string;
	readonly answer: string;
	readonly accept: readonly string[];
	readonly asOf?: string;
	readonly evidence: readonly Evidence[];
}

/** Names are recognised in so many sentences at a time. */
const atOnce = 24;

interface Draft {
	readonly type: MetType;
	name: string;
	readonly others: Set<string>;
	readonly acronyms: Set<string>;
	readonly offices: Array<{readonly text: string; readonly sentence: number}>;
	readonly mentions: Array<{
		readonly sentence: number;
		readonly start: number;
		readonly end: number;
	}>;
}

/**
 * Whom and what the quoted sentences of one article name, and which cards are about them. What a card asks for and where
 * its evidence gives it weighs more than what the recogniser makes of a sentence.
 */
export function* readArticle(
	cards: readonly QuotedCard[],
): Generator<void, Pick<MetArticle, 'sentences' | 'names'>> {
	const sentences = sentencesOf(cards);
	const placeOf = new Map(sentences.map(({text}, index) => [text, index]));
	const drafts = yield* draftsOf(sentences);
	for (const card of cards) giveKey(card, drafts, placeOf);
	const named = drafts.filter(({name}) => /\p{Lu}/u.test(name));
	const find = finderOf(named);
	const cardsOf = new Map(named.map((draft) => [draft, new Map<string, CardRole>()]));
	for (const [index, card] of cards.entries()) {
		if (index % atOnce === 0) yield;
		// A key may be a whole statement.
		const asked = new Set([...find(card.question), ...find(card.answer)]);
		const quotes = new Set(
			card.evidence.filter(({via}) => via === undefined).map(({text}) => placeOf.get(text)),
		);
		for (const [draft, own] of cardsOf) {
			if (isKey(card, draft)) own.set(card.id, 'answer');
			else if (asked.has(draft)) own.set(card.id, 'question');
			else if (draft.mentions.some(({sentence}) => quotes.has(sentence)))
				own.set(card.id, 'evidence');
		}
	}
	return {
		sentences,
		names: [...cardsOf].flatMap(([draft, own]): MetName[] =>
			own.size === 0
				? []
				: [
						{
							...draft,
							others: [...draft.others].filter((form) => form !== draft.name),
							acronyms: [...draft.acronyms],
							cards: [...own].map(([card, as]) => ({card, as})),
						},
					],
		),
	};
}

/** The distinct sentences that cards quote, in the order of the cards, with the latest day for which one says they hold. */
function sentencesOf(cards: readonly QuotedCard[]): readonly MetSentence[] {
	const found = new Map<string, string | undefined>();
	for (const {evidence, asOf} of cards) {
		for (const {text} of evidence) {
			const known = found.get(text);
			found.set(text, asOf !== undefined && (known === undefined || asOf > known) ? asOf : known);
		}
	}
	return [...found].map(([text, asOf]) => ({text, ...(asOf === undefined ? {} : {asOf})}));
}

function* draftsOf(sentences: readonly MetSentence[]): Generator<void, Draft[]> {
	const text = sentences.map((sentence) => sentence.text).join('\n\n');
	let at = 0;
	const blocks = sentences.map((sentence) => {
		const block = {start: at, end: at + sentence.text.length, kind: 'paragraph' as const};
		at = block.end + 2;
		return block;
	});
	const read = readSentences(text, blocks);
	const names = yield* namesOf(text, read);
	const {entities, offices} = findNamed(text, {sentences: read, names});
	const analysis = {sentences: read, names, dates: [], times: [], quantities: []};
	const sorted = [...entities].sort((a, b) => a.start - b.start || b.end - a.end);
	const groups = groupEntities({
		article: {text, blocks, noise: []},
		...{analysis, entities: sorted, offices},
	});
	const people = groups.filter(({type}) => type === 'person');
	return groups.flatMap((group): Draft[] => {
		const {type} = group;
		if (!isMet(type) || group.isUnclear) return [];
		const isSure = sureOf(group, people);
		const mentions = group.mentions.filter(isSure);
		if (mentions.length === 0) return [];
		const block = (sentence: number): number => read[sentence]!.block;
		return [
			{
				type,
				name: group.name,
				others: new Set(mentions.map((mention) => mention.text)),
				acronyms: acronymsOf(group, entities),
				offices: group.offices.map((office) => ({
					text: office.text,
					sentence: block(office.sentence),
				})),
				mentions: mentions.map(({sentence, start, end}) => {
					const {start: from} = blocks[block(sentence)]!;
					return {sentence: block(sentence), start: start - from, end: end - from};
				}),
			},
		];
	});
}

function* namesOf(text: string, read: readonly Sentence[]): Generator<void, NameMention[]> {
	const names: NameMention[] = [];
	for (let from = 0; from < read.length; from += atOnce) {
		names.push(...recogniseNames(text, read.slice(from, from + atOnce)));
		yield;
	}
	return names;
}

const isMet = (type: string): type is MetType => (metTypes as readonly string[]).includes(type);

/** Ways to ask whose key is no name. */
const statements: ReadonlySet<string> = new Set(['true-false', 'statement', 'order', 'match']);

/**
 * Cards quote sentences out of their order, so who was spoken of last says nothing: a short name that two people of the
 * article bear is nobody's.
 */
function sureOf(
	{type, name}: EntityGroup,
	people: readonly EntityGroup[],
): (mention: Entity) => boolean {
	if (type !== 'person') return () => true;
	return ({text}) =>
		text === name || people.filter((person) => bears(person.name, text)).length < 2;
}

/** Acronyms that the text expands to one of the group's names, or that are one of its forms and read off its name. */
function acronymsOf({name, aliases}: EntityGroup, entities: readonly Entity[]): Set<string> {
	const forms = new Set([name, ...aliases]);
	const expanded = entities.filter(
		({type, expansion}) => type === 'acronym' && expansion !== undefined && forms.has(expansion),
	);
	return new Set([
		...expanded.map(({text}) => text),
		...aliases.filter((form) => /^[\p{Lu}\d]{2,}$/u.test(form) && lettersMatch(form, name)),
	]);
}

/** Sees to it that what a card asks for bears its key as a name, and that its evidence counts as naming it. */
function giveKey(
	{kind, form: asked, answer, accept, evidence}: QuotedCard,
	drafts: Draft[],
	placeOf: ReadonlyMap<string, number>,
): void {
	if (!isMet(kind) || statements.has(asked ?? '') || isSeveral(answer)) return;
	const type = kind;
	const [proof] = evidence;
	const sentence = proof ? placeOf.get(proof.text) : undefined;
	const hits = drafts.filter(
		(draft) =>
			draft.type === type &&
			proof !== undefined &&
			draft.mentions.some((mention) => mention.sentence === sentence && overlaps(mention, proof)),
	);
	let own = drafts.find((draft) => draft.type === type && isCalled(draft, answer));
	const [hit] = hits;
	if (!own && hit && hits.length === 1) {
		own = hit;
		own.others.add(own.name);
		if (answer.length > own.name.length) own.name = answer;
	}
	if (!own) {
		// A key that is a name in a sentence where the recogniser saw none.
		const isName = /^\p{Lu}/u.test(answer) && wordsOf(answer).length <= 8;
		if (!isName || hits.length > 0) return;
		own = {
			...{type, name: answer, others: new Set(), acronyms: new Set(), offices: [], mentions: []},
		};
		drafts.push(own);
	}
	own.others.add(answer);
	for (const form of accept) if (/\p{Lu}/u.test(form) && !isSeveral(form)) own.others.add(form);
	if (sentence === undefined || !proof) return;
	for (const other of hits) {
		if (other === own) continue;
		// The card knows whose the short name is.
		const kept = other.mentions.filter(
			(mention) => mention.sentence !== sentence || !overlaps(mention, proof),
		);
		other.mentions.splice(0, other.mentions.length, ...kept);
	}
	const isThere = own.mentions.some(
		(mention) => mention.sentence === sentence && overlaps(mention, proof),
	);
	if (!isThere) own.mentions.push({sentence, start: proof.start, end: proof.end});
}

const isSeveral = (answer: string): boolean => /\p{L} dan \p{Lu}|[;→]/u.test(answer);

const isCalled = ({name, others}: Draft, form: string): boolean =>
	isOneName(name, form) || [...others].some((other) => isOneName(other, form));

function isKey({kind, form, answer}: QuotedCard, draft: Draft): boolean {
	if (statements.has(form ?? '') || isSeveral(answer)) return false;
	const isOfKind = kind === 'acronym' ? draft.type !== 'person' : kind === draft.type;
	return isOfKind && isCalled(draft, answer);
}

/**
 * Finds whom a text names by any of their forms. A longer form hides the shorter ones inside it, and one that several
 * people bear tells nothing.
 */
function finderOf(drafts: readonly Draft[]): (text: string) => ReadonlySet<Draft> {
	const people = drafts.filter(({type}) => type === 'person');
	const owners = new Map<string, Draft | undefined>();
	for (const draft of drafts) {
		for (const form of new Set([draft.name, ...draft.others])) {
			const isUnclear =
				owners.has(form) ||
				(draft.type === 'person' &&
					form !== draft.name &&
					people.some((other) => other !== draft && bears(other.name, form)));
			owners.set(form, isUnclear ? undefined : draft);
		}
	}
	const forms = [...owners].sort(([a], [b]) => b.length - a.length);
	return (text) => {
		const found = new Set<Draft>();
		let rest = text;
		for (const [form, draft] of forms) {
			if (!rest.includes(form)) continue;
			const without = withoutName(rest, form);
			if (without !== rest && draft) found.add(draft);
			rest = without;
		}
		return found;
	};
}
