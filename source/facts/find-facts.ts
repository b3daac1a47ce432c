import type {Article} from '../article/article.js';
import {analyse} from '../language/analyse.js';
import type {Analysis, NameRecogniser} from '../language/analysis.js';
import {findAcronyms, type ExpandedAcronym} from './acronyms.js';
import type {ArticleFacts, PrintedOffice} from './article-facts.js';
import {findSpeech} from './direct-speech.js';
import type {Entity} from './entity.js';
import type {Mention} from './mention.js';
import {namesOfPeople} from './names-of-people.js';
import {nicknamesOf, otherNamesOf} from './nicknames.js';
import {keyOf, namesOfThings} from './names-of-things.js';
import type {StatedOffice} from './office-words.js';
import {officesOf} from './offices.js';
import {plain} from './plain.js';
import {readMentions} from './read-mentions.js';
import {roleAt} from './roles.js';
import {sentenceAt} from './sentence-index.js';

export interface FindFactsOptions {
	/** The recogniser of proper names; the rule-based one unless given. */
	readonly recognise?: NameRecogniser;
}

/** Everything an article names, dates, counts and quotes, each with its place in the text. */
export function findFacts(article: Article, options: FindFactsOptions = {}): ArticleFacts {
	const {text} = article;
	const analysis = analyse(text, article.blocks, {
		exclude: article.noise,
		...(article.publishedAt === undefined ? {} : {publishedAt: article.publishedAt}),
		...(options.recognise ? {recognise: options.recognise} : {}),
	});
	const sentences = readMentions(text, analysis);
	const acronyms = sentences.flatMap((sentence) => findAcronyms(text, sentence));
	const mentions = sentences.flatMap((sentence) => sentence.mentions);
	const people = mentions.filter((mention) => mention.type === 'person');
	const stated = people.map((mention) => roleAt(text, sentences[mention.sentence]!, mention));
	const names = namesOfPeople(people, nicknamesOf(sentences), stated);
	const nameOf = new Map(people.map((mention, index) => [mention, names[index]!]));
	const things = namesOfThings(mentions, acronyms, otherNamesOf(sentences));
	const offices = people.flatMap(({start}, index): PrintedOffice[] => {
		const office = stated[index];
		return office ? [{...office, mention: start}] : [];
	});
	const entities: Entity[] = [
		...peopleEntities(people, names, stated),
		...thingEntities(mentions, things),
		...acronymEntities(text, analysis, acronyms),
		...measuredEntities(text, analysis),
		...findSpeech(text, article.blocks, sentences).map(
			({start, end, sentence, speaker}): Entity => {
				const name =
					speaker && (nameOf.get(speaker) ?? things.get(keyOf(speaker)) ?? plain(speaker.text));
				return {
					type: 'quote',
					text: text.slice(start, end),
					start,
					end,
					sentence,
					...(name === undefined ? {} : {speaker: name}),
				};
			},
		),
	];
	return {
		article,
		analysis,
		entities: entities.sort((a, b) => a.start - b.start || b.end - a.end),
		offices,
	};
}

function peopleEntities(
	people: readonly Mention[],
	names: readonly string[],
	stated: ReadonlyArray<StatedOffice | undefined>,
): Entity[] {
	const byName = new Map<string, number[]>();
	for (const [index, name] of names.entries()) {
		const own = byName.get(name);
		if (own) own.push(index);
		else byName.set(name, [index]);
	}
	const roles: Array<string | undefined> = [];
	for (const own of byName.values()) {
		const offices = officesOf(own.map((index) => stated[index]));
		for (const [at, index] of own.entries()) roles[index] = offices[at];
	}
	return people.map(({text, start, end, sentence}, index) => {
		const role = roles[index];
		return {
			type: 'person',
			text,
			start,
			end,
			sentence,
			name: names[index]!,
			...(role === undefined ? {} : {role}),
		};
	});
}

function thingEntities(mentions: readonly Mention[], names: ReadonlyMap<string, string>): Entity[] {
	const entities: Entity[] = [];
	for (const mention of mentions) {
		if (mention.type === 'person') continue;
		const {type, text, start, end, sentence} = mention;
		entities.push({
			type,
			text,
			start,
			end,
			sentence,
			name: names.get(keyOf(mention)) ?? plain(text),
		});
	}
	return entities;
}

function acronymEntities(
	text: string,
	{sentences}: Analysis,
	acronyms: readonly ExpandedAcronym[],
): Entity[] {
	return acronyms.map(({start, end, expansion}) => ({
		type: 'acronym',
		text: text.slice(start, end),
		start,
		end,
		sentence: sentenceAt(sentences, start),
		expansion: plain(expansion),
	}));
}

function measuredEntities(text: string, {sentences, dates, times, quantities}: Analysis): Entity[] {
	const at = ({start, end}: {start: number; end: number}) => ({
		text: text.slice(start, end),
		start,
		end,
		sentence: sentenceAt(sentences, start),
	});
	return [
		...dates.map((date): Entity => ({
			type: 'date',
			...at(date),
			...(date.iso === undefined ? {} : {iso: date.iso}),
			...(date.conflict === undefined ? {} : {conflict: date.conflict}),
		})),
		...times.map((time): Entity => ({type: 'time', ...at(time), time: time.time})),
		...quantities.map((quantity): Entity => ({
			type: 'quantity',
			...at(quantity),
			...bounds(quantity),
			...(quantity.unit === undefined ? {} : {unit: quantity.unit}),
			...(quantity.approximate === undefined ? {} : {approximate: quantity.approximate}),
		})),
	];
}

/** The lower figure and the higher one, whichever side of a score (`1-3`) each belongs to. */
function bounds({
	value,
	valueMax,
}: {
	value: number;
	valueMax?: number;
}): Pick<Entity, 'value' | 'valueMax'> {
	return valueMax === undefined
		? {value}
		: {value: Math.min(value, valueMax), valueMax: Math.max(value, valueMax)};
}
