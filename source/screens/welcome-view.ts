import type {Body} from '../components/frame.js';
import {cells, fit, pad} from '../components/text/cells.js';
import {type Line, blank, safeLine, segment} from '../components/text/line.js';
import {wrap, wrapAfter} from '../components/text/wrap.js';

/** One thing to choose from. */
export interface WelcomeOption {
	readonly name: string;
	readonly about: string;
}

/** A question with its options, calmly one below the other. */
export function welcomeBody(
	question: {readonly intro?: string; readonly ask: string; readonly why?: string},
	options: readonly WelcomeOption[],
	selected: number,
	width: number,
): Body {
	const head: Line[] = [
		...(question.intro === undefined ? [] : [...wrap(question.intro, width), blank]),
		...wrap([segment(question.ask, 'strong')], width),
		...(question.why === undefined ? [] : wrap([segment(question.why, 'muted')], width)),
		blank,
	];
	const column = Math.min(
		Math.floor(width * 0.65),
		Math.max(...options.map(({name}) => cells(safeLine(name)))) + 3,
	);
	const rows = options.map(({name, about}, index): Line => {
		const isSelected = index === selected;
		return [
			segment(isSelected ? '▸ ' : '  ', 'selected'),
			segment(pad(fit(safeLine(name), column - 1), column), isSelected ? 'selected' : 'text'),
			segment(fit(about, width - column - 2), 'muted'),
		];
	});
	const at = head.length + selected;
	return {lines: [...head, ...rows], focus: {from: selected === 0 ? 0 : at, to: at + 1}};
}

/** A few things worth knowing, each beside its key. */
export function tipLines(
	tips: ReadonlyArray<readonly [key: string, says: string]>,
	width: number,
): Line[] {
	const column = Math.max(...tips.map(([key]) => cells(key))) + 2;
	return [
		blank,
		...tips.flatMap(([key, says]) =>
			wrapAfter([segment(pad(key, column), 'key')], [segment(says, 'muted')], width),
		),
	];
}
