import type {Analysis} from '../language/analysis.js';
import {findAcronyms, type ExpandedAcronym} from './acronyms.js';
import type {PrintedOffice} from './article-facts.js';
import type {Entity} from './entity.js';
import type {Mention, ReadSentence} from './mention.js';
import {namesOfPeople} from './names-of-people.js';
import {keyOf, namesOfThings} from './names-of-things.js';
import {nicknamesOf, otherNamesOf} from './nicknames.js';
import type {StatedOffice} from './office-words.js';
import {officesOf} from './offices.js';
import {plain} from './plain.js';
import {readMentions} from './read-mentions.js';
import {roleAt} from './roles.js';
import {sentenceAt} from './sentence-index.js';

/** Whom and what a text names. */
export interface Named {
	readonly sentences: readonly ReadSentence[];
	/** People, places, bodies, events and the acronyms that the text expands. */
	readonly entities: readonly Entity[];
	/** Where the text states which office, in text order. */
	readonly offices: readonly PrintedOffice[];
	/** The fullest name that the text has for whom or what a mention names. */
	nameOf(mention: Mention): string;
}

/** Finds whom and what a text names, each mention with the fullest name that the text has for it. */
export function findNamed(text: string, analysis: Pick<Analysis, 'sentences' | 'names'>): Named {
	const sentences = readMentions(text, analysis);
	const acronyms = sentences.flatMap((sentence) => findAcronyms(text, sentence));
	const mentions = sentences.flatMap((sentence) => sentence.mentions);
	const people = mentions.filter((mention) => mention.type === 'person');
	const stated = people.map((mention) => roleAt(text, sentences[mention.sentence]!, mention));
	const names = namesOfPeople(people, nicknamesOf(sentences), stated);
	const nameOf = new Map(people.map((mention, index) => [mention, names[index]!]));
	const things = namesOfThings(mentions, acronyms, otherNamesOf(sentences));
	return {
		sentences,
		entities: [
			...peopleEntities(people, names, stated),
			...thingEntities(mentions, things),
			...acronymEntities(text, analysis, acronyms),
		],
		offices: people.flatMap(({start}, index): PrintedOffice[] => {
			const office = stated[index];
			return office ? [{...office, mention: start}] : [];
		}),
		nameOf: (mention) => nameOf.get(mention) ?? things.get(keyOf(mention)) ?? plain(mention.text),
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
	{sentences}: Pick<Analysis, 'sentences'>,
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
