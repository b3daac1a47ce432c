import type {Article} from '../article/article.js';
import {analyse} from '../language/analyse.js';
import type {Analysis, NameRecogniser} from '../language/analysis.js';
import {unglue} from '../language/names/unglue.js';
import {findAcronyms, type ExpandedAcronym} from './acronyms.js';
import type {ArticleFacts} from './article-facts.js';
import {findSpeech} from './direct-speech.js';
import type {Entity} from './entity.js';
import type {Mention, ReadSentence} from './mention.js';
import {namesOfPeople} from './names-of-people.js';
import {keyOf, namesOfThings, plain} from './names-of-things.js';
import {roleAt} from './roles.js';
import {sentenceAt, tokenAt} from './sentence-index.js';

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
	const names = namesOfPeople(people, nicknamesOf(sentences));
	const nameOf = new Map(people.map((mention, index) => [mention, names[index]!]));
	const things = namesOfThings(mentions, acronyms);
	const entities: Entity[] = [
		...peopleEntities(text, sentences, people, names),
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
	return {article, analysis, entities: entities.sort((a, b) => a.start - b.start || b.end - a.end)};
}

/** The sentences with their mentions as token ranges; a mention that splits a token is left out. */
function readMentions(text: string, {sentences: printed, names}: Analysis): ReadSentence[] {
	const sentences = unglue(printed);
	const mentions: Mention[][] = sentences.map(() => []);
	for (const {start, end, type} of names) {
		const sentence = sentenceAt(sentences, start);
		const tokens = sentences[sentence]?.tokens;
		if (!tokens) continue;
		const from = tokenAt(tokens, start);
		const to = tokenAt(tokens, end);
		if (tokens[from]?.start !== start || tokens[to - 1]?.end !== end) continue;
		mentions[sentence]!.push({type, text: text.slice(start, end), start, end, sentence, from, to});
	}
	return sentences.map((sentence, index) => ({...sentence, index, mentions: mentions[index]!}));
}

/** `Joko Widodo (Jokowi)`, `Abdurrahman Wahid alias Gus Dur`: another name of the same person, said by the text. */
function nicknamesOf(sentences: readonly ReadSentence[]): ReadonlyMap<string, string> {
	const nicknames = new Map<string, string>();
	for (const {tokens, mentions} of sentences) {
		const people = mentions.filter((mention) => mention.type === 'person');
		for (const [index, short] of people.entries()) {
			const long = people[index - 1];
			if (!long || short.from !== long.to + 1) continue;
			const mark = tokens[long.to]!.text;
			if (mark === 'alias' || (mark === '(' && tokens[short.to]?.text === ')'))
				nicknames.set(plain(short.text), plain(long.text));
		}
	}
	return nicknames;
}

function peopleEntities(
	text: string,
	sentences: readonly ReadSentence[],
	people: readonly Mention[],
	names: readonly string[],
): Entity[] {
	const own = people.map((mention) => roleAt(text, sentences[mention.sentence]!, mention));
	const first = new Map<string, string>();
	for (const [index, role] of own.entries()) {
		if (role !== undefined && !first.has(names[index]!)) first.set(names[index]!, role);
	}
	return people.map((mention, index) => {
		const name = names[index]!;
		const role = own[index] ?? first.get(name);
		const {start, end, sentence} = mention;
		return {
			type: 'person',
			text: mention.text,
			start,
			end,
			sentence,
			name,
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
		expansion,
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
			value: quantity.value,
			...(quantity.valueMax === undefined ? {} : {valueMax: quantity.valueMax}),
			...(quantity.unit === undefined ? {} : {unit: quantity.unit}),
			...(quantity.approximate === undefined ? {} : {approximate: quantity.approximate}),
		})),
	];
}
