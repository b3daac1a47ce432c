import {type Line, blank, safeLine, segment} from '../../components/text/line.js';
import {wrap, wrapAfter} from '../../components/text/wrap.js';
import type {DeckReport, PlacedFinding} from '../../deck/lint/report.js';
import {ruleOf} from '../../deck/lint/rules.js';
import type {ListSetting} from './list-view.js';

/**
 * What the rules found in a deck, card by card, each with what to do about it.
 * @param mendKey mends what is sure; undefined where nothing may be changed
 */
export function checkLines(
	{findings, quality, path}: DeckReport & {readonly path: string},
	mendKey: string | undefined,
	setting: ListSetting,
): Line[] {
	const {says, width} = setting;
	if (findings.length === 0) {
		return [[segment('✓ ', 'right'), segment(says.check.fine)]];
	}
	const errors = findings.filter(({severity}) => severity === 'error').length;
	return [
		...wrap(
			[
				segment(says.check.summary(errors, findings.length - errors), 'strong'),
				segment(` · ${says.check.quality(quality.score)}`, 'muted'),
			],
			width,
		),
		...(mendKey === undefined
			? []
			: [
					...wrap([segment(says.check.mend(mendKey), 'muted')], width),
					...wrapAfter([segment('  ')], [segment(safeLine(path), 'accent')], width),
				]),
		...findings.flatMap((finding, index) => [
			...(finding.card === findings[index - 1]?.card && index > 0
				? []
				: [
						blank,
						[
							segment(
								finding.card === undefined ? says.check.deck : says.check.card(finding.card),
								'title',
							),
						],
					]),
			...findingLines(finding, setting),
		]),
	];
}

function findingLines(
	{rule, severity, line, field, says: found}: PlacedFinding,
	{says, language, width}: ListSetting,
): Line[] {
	const isError = severity === 'error';
	const where = [says.check.line(line), ...(field === '' ? [] : [safeLine(field)])].join(', ');
	const todo = ruleOf(rule)?.todo[language];
	return [
		...wrapAfter(
			[segment(isError ? '✗ ' : '· ', isError ? 'wrong' : 'muted')],
			[
				segment(`${isError ? says.check.error : says.check.advice}: `, isError ? 'wrong' : 'muted'),
				segment(safeLine(found[language])),
				segment(` (${where})`, 'muted'),
			],
			width,
		),
		...(todo === undefined
			? []
			: wrapAfter([segment('  → ', 'muted')], [segment(todo, 'muted')], width)),
	];
}
