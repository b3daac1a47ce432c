import {cells, fit} from '../components/text/cells.js';
import type {Line} from '../components/text/line.js';
import type {ClassReport} from '../class-report/report.js';
import {figures, reportWords} from '../class-report/words.js';
import type {Language} from '../errors.js';
import {sanitiseLine} from '../sanitise.js';
import {marks, remedial} from './render-class/pupils.js';
import {facts, flags, items, weakOptions, wrongKeys} from './render-class/questions.js';
import {paragraph, segment, type Setting} from './render-class/setting.js';

const narrowest = 60;
const widest = 100;

/** A class report for a terminal or a printer, 80 columns wide unless told. */
export function classTable(report: ClassReport, language: Language, columns = 80): Line[] {
	const width = Math.min(widest, Math.max(narrowest, columns));
	const setting: Setting = {words: reportWords(language), language, width};
	const {words} = setting;
	return [
		...heading(report, setting),
		...section(words.marks, marks(report, setting), setting),
		...section(words.remedial, remedial(report, setting), setting),
		...section(words.itemTable, items(report, setting), setting),
		...(report.wrongKeys.length > 0
			? section(words.wrongKeys, wrongKeys(report, setting), setting)
			: []),
		...section(words.facts, facts(report, setting), setting),
		...section(words.distractors, weakOptions(report, setting), setting),
		...(report.flagged.length > 0 ? section(words.flags, flags(report, setting), setting) : []),
		...section(words.notes, notes(report, setting), setting),
	];
}

function section(title: string, lines: readonly Line[], {width}: Setting): Line[] {
	const rule = '─'.repeat(Math.max(0, width - cells(title) - 1));
	return [[], [segment(title, 'title'), segment(` ${rule}`, 'rule')], ...lines];
}

function heading(report: ClassReport, setting: Setting): Line[] {
	const {words, language, width} = setting;
	const {decimal, mark} = figures(language);
	const {summary} = report;
	const parts = [
		...(summary.mean === undefined ? [] : [`${words.mean} ${decimal(summary.mean, 1)}`]),
		...(summary.median === undefined ? [] : [`${words.median} ${mark(summary.median)}`]),
		...(summary.standardDeviation === undefined
			? []
			: [`${words.deviation} ${decimal(summary.standardDeviation, 1)}`]),
		...(summary.lowest === undefined ? [] : [`${words.lowest} ${mark(summary.lowest)}`]),
		...(summary.highest === undefined ? [] : [`${words.highest} ${mark(summary.highest)}`]),
	];
	const standings = (['passed', 'remedial', 'incomplete'] as const)
		.filter((standing) => summary[standing] > 0)
		.map((standing) => `${summary[standing]} ${words.standings[standing]}`);
	return [
		[segment(fit(`${words.title} · ${sanitiseLine(report.deck.title)}`, width), 'title')],
		[
			segment(
				[
					words.pupils(summary.pupils),
					words.items(report.items.length),
					words.pass(mark(report.pass)),
					words.attempts[report.attempt],
				].join(' · '),
				'muted',
			),
		],
		[segment(standings.join(' · '), 'strong')],
		...(parts.length > 0 ? [[segment(parts.join(' · '))]] : []),
	];
}

function notes(report: ClassReport, setting: Setting): Line[] {
	const {words, language} = setting;
	const {decimal} = figures(language);
	const {reliability} = report;
	const texts = [
		reliability.value === undefined
			? words.noReliability[reliability.why]
			: words.reliabilityOf(decimal(reliability.value, 2), reliability.pupils, reliability.items),
		...words.legend(report),
	];
	return [
		...report.notes.flatMap(({says, isProblem}) =>
			paragraph(`• ${says[language]}`, 0, setting, isProblem ? 'wrong' : undefined),
		),
		...texts.flatMap((text) => paragraph(`• ${text}`, 0, setting, 'muted')),
	];
}
