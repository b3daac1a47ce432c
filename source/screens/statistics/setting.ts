import type {Language} from '../../errors.js';
import {type Labels, labelsFor} from '../../labels/labels.js';
import {type StatisticsLabels, statisticsLabelsFor} from '../../labels/statistics.js';
import {vocabularyLabelsFor} from '../../labels/vocabulary.js';
import type {Span} from '../../session/span-of-time.js';

/** What the parts of the statistics are written with. */
export interface Setting {
	readonly labels: Labels;
	readonly words: StatisticsLabels;
	readonly number: (value: number) => string;
	/** A share of 1 in per cent. */
	readonly share: (value: number) => string;
	/** In cells. */
	readonly width: number;
}

export function settingFor(language: Language, width: number): Setting {
	const {number, share} = vocabularyLabelsFor(language);
	return {labels: labelsFor(language), words: statisticsLabelsFor(language), number, share, width};
}

const minute = 60_000;
const hour = 60 * minute;

/** Time that was spent: nobody counts study in days. */
export function spanOfStudy(ms: number): Span {
	if (ms < minute) return {count: 1, unit: 'minute', isLess: true};
	if (ms < 100 * minute) return {count: Math.round(ms / minute), unit: 'minute'};
	const hours = ms / hour;
	return {count: hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours), unit: 'hour'};
}
