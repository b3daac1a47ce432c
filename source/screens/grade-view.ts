import {pad} from '../components/text/cells.js';
import {type Line, blank, segment} from '../components/text/line.js';
import {wrap} from '../components/text/wrap.js';
import type {Labels} from '../labels/labels.js';
import type {Grade} from '../progress/event.js';

const all: readonly Grade[] = [1, 2, 3, 4];

/**
 * The four grades, each with the time until the card returns under it.
 * @param returns in place of those times, one remark on all grades
 */
export function gradeLines(
	selected: Grade,
	returns: Readonly<Record<Grade, string>> | string,
	labels: Labels,
	width: number,
): Line[] {
	const column = Math.min(18, Math.floor(width / 4));
	const tone = (grade: Grade) => (grade === selected ? 'selected' : 'text');
	const says = (grade: Grade): string => {
		const mark = grade === selected ? '▸ ' : '';
		const when = typeof returns === 'string' ? '' : ` (${returns[grade]})`;
		return `${mark}${grade} ${labels.grades[grade]}${when}${grade === all.at(-1) ? '' : ','}`;
	};
	return [
		blank,
		all.map((grade) =>
			segment(
				pad(`${grade === selected ? '▸' : ' '}${grade} ${labels.grades[grade]}`, column),
				tone(grade),
				says(grade),
			),
		),
		...(typeof returns === 'string'
			? wrap([segment(returns, 'muted')], width)
			: [
					all.map((grade) =>
						segment(
							pad(`   ${returns[grade]}`, column),
							grade === selected ? 'selected' : 'muted',
							'',
						),
					),
				]),
	];
}
