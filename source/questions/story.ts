import {wordsOf} from '../deck/lint/text.js';
import type {BlockKind} from '../article/article.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import type {Entity} from '../facts/entity.js';
import {groupEntities, type EntityGroup} from '../facts/people-and-bodies.js';
import {resolveReferences} from './references/resolve.js';
import {allUnits, type Unit} from './clause/units.js';
import {formatDate, partsOf} from './words/dates.js';
import {isSensitive} from './words/harm.js';

/** One sentence of an article, ready to be asked about. */
export interface SentenceView {
	readonly index: number;
	readonly block: BlockKind;
	/** Place among the article's own sentences, headlines and captions apart; the lead is 0. */
	readonly rank: number;
	/** With names in the place of words that point at them. */
	readonly units: readonly Unit[];
	/** As published. */
	readonly printed: readonly Unit[];
}

/** One article as the question rules see it. */
export interface Story {
	readonly facts: ArticleFacts;
	readonly groups: readonly EntityGroup[];
	/** The groups by {@link groupKey}. */
	readonly groupsByKey: ReadonlyMap<string, EntityGroup>;
	readonly sentences: readonly SentenceView[];
	/** How many of them are the article's own, headlines and captions apart. */
	readonly ownSentences: number;
	/** Words that the article writes with a capital inside a sentence, and never without: names, also at a sentence's start. */
	readonly properWords: ReadonlySet<string>;
	/** Where each word stands, names in full. */
	readonly sentencesByWord: ReadonlyMap<string, readonly number[]>;
	/** People's offices as the body of the article gives them, by name. */
	readonly roles: ReadonlyMap<string, string>;
	/** The quotations that each sentence shares text with. */
	readonly quotesBySentence: ReadonlyMap<number, readonly Entity[]>;
	/** What each sentence names, dates and counts, in text order. */
	readonly entitiesBySentence: ReadonlyMap<number, readonly Entity[]>;
	/** For each date, the first mention that prints its year. */
	readonly fullDates: ReadonlyMap<string, Entity>;
	/** Offsets at which sentences start, opening quotation marks passed over. */
	readonly starts: ReadonlySet<number>;
	/** Lower-case words of the headline. */
	readonly headline: ReadonlySet<string>;
	/** Whether the story is about crime, death, illness, religion or sex. */
	readonly sensitive: boolean;
	/** `Juli 2023`: when it was published, else when its lead happened, if that is its latest news. */
	readonly month?: string;
	readonly publishedAt?: string;
	/** When it was published, else the latest day it speaks of: nothing it tells lies much after it. */
	readonly latest?: string;
}

// Nobody asks about a longer one: it is a list, a table, or text that lost its full stops.
const longestSentence = 1200;

/** Reads the facts as a story; a sentence that is too long, or told before, gives nothing to ask. */
export function readStory(facts: ArticleFacts): Story {
	const {article, analysis} = facts;
	let rank = 0;
	const units = allUnits(facts);
	const told = new Set<string>();
	const views = analysis.sentences.map((sentence, index): SentenceView => {
		const block = article.blocks[sentence.block]?.kind ?? 'paragraph';
		const own = block === 'paragraph' || block === 'list';
		const text = `${String(own)} ${article.text.slice(sentence.start, sentence.end)}`;
		const isAskable = text.length <= longestSentence && !told.has(text);
		told.add(text);
		return {
			index,
			block,
			rank: own ? rank++ : 1000,
			units: isAskable ? units[index]! : [],
			printed: units[index]!,
		};
	});
	const quotesBySentence = indexQuotes(facts);
	const entitiesBySentence = indexEntities(facts);
	const resolved = resolveReferences(
		views.map(({units: own, rank: at, index}) => ({
			units: own,
			isBody: at < 1000,
			block: analysis.sentences[index]!.block,
			quotes: quotesBySentence.get(index) ?? [],
			bodies: (entitiesBySentence.get(index) ?? []).filter(({type}) => type === 'organisation'),
		})),
	);
	const sentences = views.map((view, index) => ({...view, units: resolved[index]!}));
	const properWords = properWordsOf(facts);
	const title = article.title ?? '';
	const lead = sentences
		.filter(({rank: at}) => at < 3)
		.map(({index}) => analysis.sentences[index]!)
		.map(({start, end}) => article.text.slice(start, end))
		.join(' ');
	const published = partsOf(article.publishedAt ?? leadDate(facts, sentences));
	const latest = article.publishedAt ?? latestDate(facts);
	const groups = groupEntities(facts);
	return {
		facts,
		groups,
		groupsByKey: new Map(groups.map((group) => [groupKey(group.type, group.name), group])),
		sentences,
		ownSentences: rank,
		properWords,
		sentencesByWord: indexWords(sentences),
		roles: rolesOf(groups, sentences),
		quotesBySentence,
		entitiesBySentence,
		fullDates: indexDates(facts),
		starts: startsOf(facts),
		headline: new Set(wordsOf(title)),
		sensitive: isSensitive(title, lead),
		...(published === undefined
			? {}
			: {month: formatDate({year: published.year, month: published.month!})}),
		...(article.publishedAt === undefined ? {} : {publishedAt: article.publishedAt}),
		...(latest === undefined ? {} : {latest}),
	};
}

/** The office printed beside a name in the body; else one that the facts know and the headline did not make up. */
function rolesOf(
	groups: readonly EntityGroup[],
	sentences: readonly SentenceView[],
): Map<string, string> {
	const roles = new Map<string, string>();
	for (const {units, rank} of sentences) {
		for (const {role, entity} of units) {
			const name = entity?.name ?? entity?.text;
			if (role !== undefined && rank < 1000 && name !== undefined && !roles.has(name))
				roles.set(name, role);
		}
	}
	const inHeadlines = new Set(
		sentences.filter(({rank}) => rank >= 1000).flatMap(({units}) => units.map(({role}) => role)),
	);
	for (const {name, roles: known} of groups) {
		const role = known.find((other) => !inHeadlines.has(other));
		if (role !== undefined && !roles.has(name)) roles.set(name, role);
	}
	return roles;
}

function groupKey(type: string, name: string): string {
	return `${type} ${name}`;
}

function indexWords(sentences: readonly SentenceView[]): Map<string, number[]> {
	const index = new Map<string, number[]>();
	for (const {units, index: at} of sentences) {
		for (const word of new Set(units.flatMap(({entity, text}) => wordsOf(entity?.name ?? text)))) {
			const places = index.get(word);
			if (places) places.push(at);
			else index.set(word, [at]);
		}
	}
	return index;
}

function indexQuotes({entities, analysis}: ArticleFacts): Map<number, Entity[]> {
	const index = new Map<number, Entity[]>();
	for (const quote of entities) {
		if (quote.type !== 'quote') continue;
		for (let at = quote.sentence; at < analysis.sentences.length; at++) {
			if (analysis.sentences[at]!.start >= quote.end) break;
			index.set(at, [...(index.get(at) ?? []), quote]);
		}
	}
	return index;
}

function indexEntities({entities}: ArticleFacts): Map<number, Entity[]> {
	const index = new Map<number, Entity[]>();
	for (const entity of entities) {
		const here = index.get(entity.sentence);
		if (here) here.push(entity);
		else index.set(entity.sentence, [entity]);
	}
	return index;
}

function indexDates({entities}: ArticleFacts): Map<string, Entity> {
	const index = new Map<string, Entity>();
	for (const entity of entities) {
		const {type, iso, text} = entity;
		const year = iso === undefined ? undefined : partsOf(iso)?.year;
		if (type === 'date' && year !== undefined && text.includes(String(year)) && !index.has(iso!))
			index.set(iso!, entity);
	}
	return index;
}

function startsOf({analysis}: ArticleFacts): Set<number> {
	const starts = new Set<number>();
	for (const {tokens} of analysis.sentences) {
		const first = tokens.find(({kind}) => kind !== 'punctuation' && kind !== 'symbol');
		if (first) starts.add(first.start);
	}
	return starts;
}

const weekday = /^(?:senin|selasa|rabu|kamis|jumat|jum'at|sabtu|minggu|ahad)/i;

/** The day of the lead of an article that gives no date of its own, unless it goes on to a later time. */
function leadDate(facts: ArticleFacts, sentences: readonly SentenceView[]): string | undefined {
	const days = sentences
		.filter(({rank}) => rank < 2)
		.flatMap(({units}) => units)
		// Written as of the very days of the report: *Rabu (5/6/2024)*, *5 Juni*.
		.filter(({text, form}) => form === 'partial' || weekday.test(text))
		.flatMap(({entity}) => (partsOf(entity?.iso)?.day === undefined ? [] : [entity!.iso!]));
	const [day] = days;
	const latest = latestDate(facts);
	if (day === undefined || latest === undefined) return undefined;
	const month = day.slice(0, 7);
	return days.every((other) => other.startsWith(month)) && latest.slice(0, 7) <= month
		? day
		: undefined;
}

function latestDate({entities}: ArticleFacts): string | undefined {
	const dates = entities.flatMap(({type, iso}) => (type === 'date' && partsOf(iso) ? [iso!] : []));
	return dates.sort().at(-1);
}

function properWordsOf({analysis}: ArticleFacts): Set<string> {
	const proper = new Set<string>();
	const common = new Set<string>();
	for (const {tokens} of analysis.sentences) {
		tokens.forEach(({kind, text}, at) => {
			if (kind !== 'word') return;
			const previous = tokens[at - 1];
			if (/^\p{Ll}/u.test(text)) common.add(text);
			else if (previous?.kind === 'word') proper.add(text.toLowerCase());
		});
	}
	for (const word of common) proper.delete(word);
	return proper;
}

export {wordsOf};

/** The person, place, body or event that a mention belongs to. */
export function groupOf(story: Story, entity: Entity): EntityGroup | undefined {
	return story.groupsByKey.get(groupKey(entity.type, entity.name ?? entity.text));
}

/** The group of a type and fullest name. */
export function groupNamed(
	story: Story,
	type: EntityGroup['type'],
	name: string,
): EntityGroup | undefined {
	return story.groupsByKey.get(groupKey(type, name));
}

/** All names that the article uses for a mention's entity. */
export function namesOf(story: Story, entity: Entity): readonly string[] {
	const group = groupOf(story, entity);
	return group ? [group.name, ...group.aliases] : [entity.name ?? entity.text];
}

/** Whether an article has enough sentences of its own to choose from; of a short one all is asked that can be. */
export const isLong = ({ownSentences}: Story): boolean => ownSentences >= 8;
