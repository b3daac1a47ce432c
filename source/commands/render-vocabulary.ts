import type {Language} from '../errors.js';
import {meaningOfAffixes} from '../labels/affixes.js';
import {masteryBar, type VocabularyLabels, vocabularyLabelsFor} from '../labels/vocabulary.js';
import {sanitiseLine} from '../sanitise.js';
import type {PatternMastery, Vocabulary} from '../vocabulary/mastery.js';
import {wordsOfLevel} from '../vocabulary/placement.js';
import {wrap} from './wrap.js';

interface Setting {
	readonly language: Language;
	readonly bold: (text: string) => string;
	/** In cells. */
	readonly width: number;
}

/** What `newsquiz words` prints without an article: what the learner knows, and how well each way of building words. */
export function renderVocabulary(vocabulary: Vocabulary, setting: Setting): string {
	const labels = vocabularyLabelsFor(setting.language);
	const {known, total, level, isTold, patterns} = vocabulary;
	const found = level === undefined ? labels.noLevel : labels.level(level, wordsOfLevel(level));
	const paragraphs = [
		[
			...(isTold ? [setting.bold(labels.known(known, total))] : []),
			...wrap(found, setting.width),
			...(level === undefined
				? [...wrap(labels.learnLevel, setting.width), `  ${labels.placementCommand}`]
				: []),
		],
		patterns.length === 0
			? [...wrap(labels.noCards, setting.width), `  ${labels.readCommand}`]
			: [labels.cards(vocabulary.mature, vocabulary.learning, vocabulary.waiting)],
		...(patterns.length === 0 ? [] : [table(patterns, labels, setting)]),
	];
	return paragraphs.map((lines) => lines.join('\n')).join('\n\n') + '\n';
}

function table(
	patterns: readonly PatternMastery[],
	labels: VocabularyLabels,
	{language, bold, width}: Setting,
): string[] {
	const names = patterns.map(({pattern}) => (pattern === '' ? labels.bare : pattern));
	const column = Math.max(labels.pattern.length, ...names.map((name) => name.length));
	const heads = [labels.mature, labels.seen, labels.recalled];
	const figures = patterns.map(({cards, seen, mature, recalled}) => [
		`${mature}/${cards}`,
		`${seen}/${cards}`,
		recalled === undefined ? '–' : labels.share(recalled),
	]);
	const sizes = heads.map((head, index) =>
		Math.max(head.length, ...figures.map((row) => row[index]!.length)),
	);
	const right = (row: readonly string[]): string =>
		row.map((figure, index) => `  ${figure.padStart(sizes[index]!)}`).join('');
	const barWidth = Math.max(6, width - column - 2 - right(heads).length);
	const head = `${labels.pattern.padEnd(column + 2 + barWidth)}${right(heads)}`;
	return [
		head,
		...patterns.flatMap((mastery, index) => {
			const does = meaningOfAffixes(mastery.affixes)?.[language];
			const words = mastery.words.slice(0, 3).map(sanitiseLine).join(', ');
			const about = [...(does === undefined ? [] : [does]), words].join(' · ');
			const name = names[index]!.padEnd(column);
			return [
				`${bold(name)}  ${masteryBar(mastery, barWidth).join('')}${right(figures[index]!)}`,
				...wrap(about, width - column - 2).map((line) => `${' '.repeat(column + 2)}${line}`),
			];
		}),
		'',
		...wrap(labels.legend, width),
	];
}
