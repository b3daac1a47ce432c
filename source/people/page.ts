import {begins, officeWords} from '../facts/offices.js';
import type {MetArticle, MetMention} from './met.js';
import {compareNames, type People, type Profile} from './profiles.js';

/** An office that articles give somebody, and when they did. */
export interface HeldOffice {
	readonly text: string;
	/** `YYYY-MM-DD`, the first and the last; the same where there is one. */
	readonly from?: string;
	readonly to?: string;
}

/** Somebody's offices as the articles gave them, the newest first. */
export function officesOf({sightings}: Profile): HeldOffice[] {
	const held: Array<{text: string; words: readonly string[]; dates: string[]}> = [];
	for (const {article, name} of sightings) {
		for (const {text, sentence} of name.offices) {
			const words = officeWords(text);
			const date = article.sentences[sentence]?.asOf ?? article.date;
			const known = held.find((each) => begins(words, each.words) || begins(each.words, words));
			if (!known) {
				held.push({text, words, dates: date === undefined ? [] : [date]});
				continue;
			}
			if (words.length > known.words.length) Object.assign(known, {text, words});
			if (date !== undefined) known.dates.push(date);
		}
	}
	return held
		.map(({text, dates}): HeldOffice => {
			const [from] = dates.sort();
			return {text, ...(from === undefined ? {} : {from, to: dates.at(-1)!})};
		})
		.sort((a, b) => newestFirst(a.to, b.to));
}

/** One article that names somebody, and what it says of them. */
export interface Appearance {
	readonly article: MetArticle;
	/** With where they are named in it, in the order of the cards. */
	readonly sentences: ReadonlyArray<{
		readonly text: string;
		readonly mentions: readonly MetMention[];
	}>;
}

/** The articles that name somebody, newest first, those without a date last; the same sentence is there once. */
export function appearancesOf({sightings}: Profile): Appearance[] {
	const found = new Map<string, {article: MetArticle; sentences: Map<string, MetMention[]>}>();
	for (const {article, name} of sightings) {
		const known = found.get(article.origin) ?? {article, sentences: new Map()};
		found.set(article.origin, known);
		const own = new Map<string, MetMention[]>();
		for (const mention of name.mentions) {
			const text = article.sentences[mention.sentence]?.text;
			if (text === undefined) continue;
			own.set(text, [...(own.get(text) ?? []), mention]);
		}
		for (const [text, mentions] of own) known.sentences.set(text, mentions);
	}
	return [...found.values()]
		.map(({article, sentences}) => ({
			article,
			sentences: [...sentences].map(([text, mentions]) => ({text, mentions})),
		}))
		.sort((a, b) => newestFirst(a.article.date, b.article.date));
}

/** Somebody named in the same sentences, and in how many. */
export interface Related {
	readonly profile: Profile;
	readonly sentences: number;
}

/** Who and what is named in the same sentences, most often first. */
export function relatedTo(profile: Profile, people: People): Related[] {
	const shared = new Map<Profile, Set<string>>();
	for (const {article, name} of profile.sightings) {
		const own = new Set(name.mentions.map(({sentence}) => sentence));
		for (const other of article.names) {
			if (other === name) continue;
			const met = people.of(other);
			if (!met || met === profile) continue;
			for (const {sentence} of other.mentions) {
				if (!own.has(sentence)) continue;
				const {text} = article.sentences[sentence]!;
				shared.set(met, (shared.get(met) ?? new Set()).add(text));
			}
		}
	}
	return [...shared]
		.map(([other, sentences]) => ({profile: other, sentences: sentences.size}))
		.sort((a, b) => b.sentences - a.sentences || compareNames(a.profile.name, b.profile.name));
}

/** What has no date comes last. */
const newestFirst = (a = '', b = ''): number => (a === b ? 0 : a < b ? 1 : -1);
