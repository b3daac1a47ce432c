import type {BlockKind} from '../article/article.js';
import type {ArticleFacts} from '../facts/article-facts.js';
import type {Entity} from '../facts/entity.js';
import {groupEntities, type EntityGroup} from '../facts/people-and-bodies.js';
import {unitsOf, type Unit} from './clause/units.js';
import {formatDate, partsOf} from './words/dates.js';
import {sensitiveWords} from './words/harm.js';

/** One sentence of an article, ready to be asked about. */
export interface SentenceView {
	readonly index: number;
	readonly block: BlockKind;
	/** Place among the article's own sentences, headlines and captions apart; the lead is 0. */
	readonly rank: number;
	readonly units: readonly Unit[];
}

/** One article as the question rules see it. */
export interface Story {
	readonly facts: ArticleFacts;
	readonly groups: readonly EntityGroup[];
	readonly sentences: readonly SentenceView[];
	/** Words the article writes in lower case somewhere, so that a capital at a sentence's start is no name. */
	readonly commonWords: ReadonlySet<string>;
	/** Lower-case words of the headline. */
	readonly headline: ReadonlySet<string>;
	/** Whether the story is about crime, death, illness, religion or sex. */
	readonly sensitive: boolean;
	/** `Juli 2023`: when it was published. */
	readonly month?: string;
	readonly publishedAt?: string;
}

export function readStory(facts: ArticleFacts): Story {
	const {article, analysis} = facts;
	let rank = 0;
	const sentences = analysis.sentences.map((sentence, index): SentenceView => {
		const block = article.blocks[sentence.block]?.kind ?? 'paragraph';
		const own = block === 'paragraph' || block === 'list';
		return {index, block, rank: own ? rank++ : 1000, units: unitsOf(facts, index)};
	});
	const commonWords = new Set<string>();
	for (const sentence of analysis.sentences) {
		for (const token of sentence.tokens) {
			if (token.kind === 'word' && /^\p{Ll}/u.test(token.text)) commonWords.add(token.text);
		}
	}
	const title = article.title ?? '';
	const lead = sentences
		.filter(({rank: at}) => at < 3)
		.map(({index}) => analysis.sentences[index]!)
		.map(({start, end}) => article.text.slice(start, end))
		.join(' ');
	const published = partsOf(article.publishedAt);
	return {
		facts,
		groups: groupEntities(facts),
		sentences,
		commonWords,
		headline: new Set(wordsOf(title)),
		sensitive: hasSensitiveWord(`${title} ${lead}`),
		...(published === undefined
			? {}
			: {month: formatDate({year: published.year, month: published.month!})}),
		...(article.publishedAt === undefined ? {} : {publishedAt: article.publishedAt}),
	};
}

/** The lower-case words of a text. */
export function wordsOf(text: string): string[] {
	return text.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

export function hasSensitiveWord(text: string): boolean {
	return wordsOf(text).some((word) => sensitiveWords.has(word));
}

/** The person, place, body or event that a mention belongs to. */
export function groupOf(story: Story, entity: Entity): EntityGroup | undefined {
	const name = entity.name ?? entity.text;
	return story.groups.find((group) => group.type === entity.type && group.name === name);
}

/** All names that the article uses for a mention's entity. */
export function namesOf(story: Story, entity: Entity): readonly string[] {
	const group = groupOf(story, entity);
	return group ? [group.name, ...group.aliases] : [entity.name ?? entity.text];
}
