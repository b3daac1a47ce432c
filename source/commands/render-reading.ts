import type {Article} from '../article/article.js';
import type {Language} from '../errors.js';
import {type Labels, labelsFor} from '../labels/labels.js';
import {paragraphsOf} from '../reading/paragraphs.js';
import {type Reading, glossesAt} from '../reading/reading.js';
import {percentKnown} from '../reading/reading-session.js';
import {sanitiseLine} from '../sanitise.js';
import {coverageOf} from '../vocabulary/article-words.js';

/** What `newsquiz read` prints where there is no screen: the article as plain text, then what it holds for the learner. */
export function renderReading(reading: Reading, language: Language): string {
	const labels = labelsFor(language);
	return `${[...textOf(reading.facts.article, labels), wordsOf(reading, labels)].join('\n\n')}\n`;
}

function textOf(article: Article, labels: Labels): string[] {
	const {title, publisher, publishedAt} = article;
	const [first, ...others] = paragraphsOf(article, []).map(({kind, pieces}) => ({
		kind,
		text: sanitiseLine(pieces.map(({text}) => text).join('')),
	}));
	const source = [publisher, publishedAt === undefined ? undefined : labels.date(publishedAt)]
		.filter((part) => part !== undefined)
		.map(sanitiseLine)
		.join(' · ');
	const hasHeadline = first?.kind === 'headline';
	const body = first === undefined || hasHeadline ? others : [first, ...others];
	return [
		hasHeadline ? first.text : sanitiseLine(title ?? labels.read.untitled),
		source,
		...body.map(({text}) => text),
	].filter((text) => text !== '');
}

function wordsOf(reading: Reading, labels: Labels): string {
	const {words, learner, best, due} = reading;
	const {read} = labels;
	const percent = percentKnown(coverageOf(words, learner));
	const isTranslated = words.some((word) => word.isTranslated);
	const isAll = isTranslated && words.every((word) => word.isTranslated);
	const column = Math.max(0, ...best.map((place) => words[place]!.meaning!.entry.word.length));
	return [
		'---',
		...(percent === undefined
			? []
			: [best.length > 0 ? read.coverage(percent, best.length) : read.coverageAlone(percent)]),
		...best.map((place) => {
			const {entry} = words[place]!.meaning!;
			const root = entry.root === entry.word ? '' : `← ${entry.root}: `;
			return `  ${entry.word.padEnd(column)}  ${root}${glossesAt(reading, place).join(', ')}`;
		}),
		...(due.size > 0 ? [read.dueHere(due.size)] : []),
		...(isAll ? [read.allTranslated] : isTranslated ? [read.partlyTranslated] : []),
	].join('\n');
}
