import type {Body} from '../components/frame.js';
import {cells, fit, pad, padStart} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';
import type {Language} from '../errors.js';
import {meaningOfAffixes} from '../labels/affixes.js';
import {masteryBar, type VocabularyLabels} from '../labels/vocabulary.js';
import type {PatternMastery, Vocabulary} from '../vocabulary/mastery.js';
import {wordsOfLevel} from '../vocabulary/placement.js';

interface Setting {
	readonly labels: VocabularyLabels;
	readonly language: Language;
	/** In cells. */
	readonly width: number;
}

/** What the learner knows, and how well each way of building words. */
export function wordsBody(vocabulary: Vocabulary, setting: Setting): Body {
	const {labels, width} = setting;
	const {known, total, level, isTold, mature, learning, waiting, patterns} = vocabulary;
	const found = level === undefined ? labels.noLevel : labels.level(level, wordsOfLevel(level));
	return {
		lines: [
			...(isTold ? wrap([segment(labels.known(known, total), 'title')], width) : []),
			...wrap([segment(found, isTold ? 'muted' : 'title')], width),
			...(level === undefined
				? wrap([segment(labels.place[0]), segment('p', 'key'), segment(labels.place[1])], width)
				: []),
			blank,
			...(patterns.length === 0
				? [...wrap(labels.noCardsInApp, width)]
				: [
						...wrap(labels.cards(mature, learning, waiting), width),
						blank,
						...table(patterns, setting),
						...wrap([segment(labels.legend, 'muted')], width),
					]),
		],
	};
}

function table(patterns: readonly PatternMastery[], {labels, language, width}: Setting): Line[] {
	const names = patterns.map(({pattern}) => (pattern === '' ? labels.bare : safeLine(pattern)));
	const column = Math.min(
		Math.floor(width / 3),
		Math.max(cells(labels.pattern), ...names.map(cells)),
	);
	// The bar shows what was seen, where there is no room to say it.
	const pick = <T>(row: readonly [T, T, T]): T[] => (width < 48 ? [row[0], row[2]] : [...row]);
	const heads = pick([labels.mature, labels.seen, labels.recalled]);
	const figures = patterns.map(({cards, seen, mature, recalled}) =>
		pick([
			`${mature}/${cards}`,
			`${seen}/${cards}`,
			recalled === undefined ? '–' : labels.share(recalled),
		]),
	);
	const sizes = heads.map((head, index) =>
		Math.max(cells(head), ...figures.map((row) => cells(row[index]!))),
	);
	const right = (row: readonly string[]): string =>
		row.map((figure, index) => `  ${padStart(figure, sizes[index]!)}`).join('');
	const barWidth = Math.max(0, width - column - 2 - cells(right(heads)));
	return [
		[segment(`${pad(labels.pattern, column)}${' '.repeat(2 + barWidth)}${right(heads)}`, 'muted')],
		...patterns.flatMap((mastery, index): Line[] => {
			const [dark, light, rest] = masteryBar(mastery, barWidth);
			const does = meaningOfAffixes(mastery.affixes)?.[language];
			const room = width - column - 2;
			const words = fit(mastery.words.map(safeLine).join(', '), room);
			return [
				[
					segment(`${pad(names[index]!, column)}  `, 'strong'),
					segment(dark, 'right'),
					segment(light, 'progress'),
					segment(rest, 'rule'),
					segment(right(figures[index]!)),
				],
				...[...(does === undefined ? [] : [does]), words].flatMap((text) =>
					wrapAfter([segment(' '.repeat(column + 2))], [segment(text, 'muted')], width),
				),
				blank,
			];
		}),
	];
}
