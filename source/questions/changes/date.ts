import {shuffled} from '../chance.js';
import {dateDistractors} from '../distractors/dates.js';
import {formatDate, isoOf, partsOf, type DateParts} from '../words/dates.js';
import type {Unit} from '../clause/units.js';
import {printedFigures, type Changer} from './change.js';
import {eventVerbs} from './events.js';

/** Another day, month or year for what happened once. */
export const changedDates: Changer = ({story, statement, units, random}) => {
	const {clause} = statement;
	if (!clause || !eventVerbs.has(clause.verb)) return [];
	const dates = units.filter(({kind}) => kind === 'date');
	const [unit] = dates;
	const parts = partsOf(unit?.entity?.iso);
	// Beside another date a changed one may no longer fit it, which gives it away.
	if (!unit || !parts || dates.length > 1 || unit.form === 'relative') return [];
	if (unit.entity!.conflict !== undefined || unit.borrowed === true) return [];
	const chunk = [...clause.front, ...clause.rest].find((part) => part.units.includes(unit));
	if (!chunk || chunk.deep || !/^(?:|,|pada|di|sejak|mulai|per)$/.test(chunk.marker)) return [];
	const figures = printedFigures(story);
	const taken = new Set(
		story.facts.entities.flatMap(({type, iso}) =>
			type === 'date' && iso !== undefined ? [iso] : [],
		),
	);
	const latest = partsOf(story.latest);
	const others = dateDistractors(parts, 3, shuffled([0, 1, 2, 3], random), random, {
		...(latest === undefined ? {} : {latest}),
		taken,
	});
	const wrong = (others?.texts ?? [])
		.map(readDate)
		.filter((other): other is DateParts => other !== undefined)
		// A year that the article gives for something else may be true of this too.
		.filter((other) => other.month !== undefined || !figures.has(String(other.year)))
		.sort((a, b) => slightness(a, parts) - slightness(b, parts));
	return [
		{
			kind: 'date',
			unit,
			key: formatDate(parts),
			wrong: wrong.map((other) => redated(unit, other)),
		},
	];
};

/** The next day or year may be taken for a slip of the pen; another month or three years may not. */
function slightness(other: DateParts, {year, month}: DateParts): number {
	if (month !== undefined) return other.month === month && other.year === year ? 1 : 0;
	return Math.abs(Math.abs(other.year - year) - 3);
}

function readDate(text: string): DateParts | undefined {
	const match = /^(?:(?:(\d{1,2}) )?(\p{L}+) )?(\d{4})$/u.exec(text);
	if (!match) return undefined;
	const month = match[2] === undefined ? 0 : monthNames.indexOf(match[2]) + 1;
	return {
		year: Number(match[3]),
		...(month > 0 ? {month} : {}),
		...(match[1] === undefined ? {} : {day: Number(match[1])}),
	};
}

const monthNames: readonly string[] = Array.from({length: 12}, (_, at) =>
	formatDate({year: 2000, month: at + 1}).replace(' 2000', ''),
);

/** The date written anew, so that a true and a false one look alike. */
export function redated(unit: Unit, parts: DateParts): Unit {
	const text = unit.form === 'full' && !unit.text.includes('(') ? formatDate(parts) : unit.text;
	return {...unit, text, entity: {...unit.entity!, text, iso: isoOf(parts)}};
}
