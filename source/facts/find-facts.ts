import type {Article} from '../article/article.js';
import {analyse} from '../language/analyse.js';
import type {Analysis, NameRecogniser} from '../language/analysis.js';
import type {ArticleFacts} from './article-facts.js';
import {findSpeech} from './direct-speech.js';
import type {Entity} from './entity.js';
import {findNamed} from './named.js';
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
	const named = findNamed(text, analysis);
	const entities: Entity[] = [
		...named.entities,
		...measuredEntities(text, analysis),
		...findSpeech(text, article.blocks, named.sentences).map(
			({start, end, sentence, speaker}): Entity => {
				const name = speaker && named.nameOf(speaker);
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
		offices: named.offices,
	};
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
