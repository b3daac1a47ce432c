import type {Body} from '../components/frame.js';
import {fit, pad, padStart} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {ScheduleLabels} from '../labels/schedule.js';
import type {CustomOption, StudyMode} from '../session/custom-study.js';

/** What there is to choose from, with the number of cards of each. */
export function customBody(
	options: readonly CustomOption[],
	selected: number,
	{custom}: ScheduleLabels,
	width: number,
): Body {
	if (options.every(({cards}) => cards === 0)) return {lines: wrap(custom.noCards, width)};
	const room = width - 8;
	const head: Line[] = [...wrap([segment(custom.ask, 'muted')], width), blank];
	const rows = options.map(({choice, cards}, index): Line => {
		const isSelected = index === selected;
		const tone = isSelected ? 'selected' : cards === 0 ? 'muted' : 'text';
		return [
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(pad(fit(safeLine(custom.choice(choice)), room), room), tone),
			segment(padStart(String(cards), 6), cards === 0 ? 'muted' : tone),
		];
	});
	const from = selected === 0 ? 0 : head.length + selected;
	return {lines: [...head, ...rows], focus: {from, to: head.length + selected + 1}};
}

/** Whether the answers are to count in the schedule, always in sight. */
export function modeLines(mode: StudyMode, {custom}: ScheduleLabels, width: number): Line[] {
	const isPractice = mode === 'practice';
	const name = isPractice ? custom.practice : custom.study;
	const means = isPractice ? custom.practiceMeans : custom.studyMeans;
	return [
		blank,
		...wrap(
			[
				segment(isPractice ? '○ ' : '● ', isPractice ? 'muted' : 'almost', ''),
				segment(name, 'strong'),
				segment(`: ${means}`, 'muted'),
			],
			width,
		),
	];
}
