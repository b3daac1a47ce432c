import {type Day, dayIso} from '../dates/calendar.js';
import type {DateMeaning} from '../dates/meaning.js';
import type {NameTrace, RuleTrace, TokenTrace} from '../names/trace.js';
import type {DateTrace, QuantityTrace, Trace} from '../trace.js';

/** A trace as lines of text. `most`: how many features to show for a token. */
export function traceLines(trace: Trace, most = 5): string[] {
	const {sentences, names, dates, times, quantities, roots, text} = trace;
	const printed = ({start, end}: {start: number; end: number}): string => text.slice(start, end);
	return [
		'Sentences',
		...sentences.flatMap((sentence) => [
			`  ${JSON.stringify(sentence.text)}`,
			`    ${sentence.end}`,
			...sentence.stops.map(({text, why}) => `    not at ${JSON.stringify(text)}: ${why}`),
		]),
		'',
		`Names (read as ${names.genre === 'news' ? 'news' : 'an encyclopaedia'})`,
		...names.names.flatMap((name) => nameLines(name, most)),
		...names.close.flatMap(({token, rules, second}) => [
			`  outside: ${JSON.stringify(token.text)}`,
			`    ${second.reading} is ${second.behind} behind`,
			...ruleLines(rules),
			...tokenLines(token, most),
		]),
		...section('Dates', dates, (date) => [
			`  ${dateLine(date, printed(date.mention))}`,
			`    reader "${date.candidate.rule}": ${meaningOf(date.candidate.meaning)}`,
			`    ${resolutionOf(date)}`,
			...surroundings(date),
			...givenWay(date.givesWayTo),
		]),
		...section('Times', times, (time) => [`  ${JSON.stringify(printed(time))} → ${time.time}`]),
		...section('Amounts', quantities, (quantity) => [
			`  ${JSON.stringify(printed(quantity.mention))} → ${amountOf(quantity)}`,
			`    reader "${quantity.rule}": ${quantity.kind}`,
			...givenWay(quantity.givesWayTo),
		]),
		...section('Roots', roots, ({word, root, affixes}) => [
			`  ${word}: ${[root, ...affixes].join(' ')}`,
		]),
	];
}

function section<T>(title: string, items: readonly T[], linesOf: (item: T) => string[]): string[] {
	return items.length === 0 ? [] : ['', title, ...items.flatMap(linesOf)];
}

function nameLines(
	{text, type, decidedBy, rules, tokens, second}: NameTrace,
	most: number,
): string[] {
	return [
		`  ${type}: ${JSON.stringify(text)}`,
		`    decided by ${deciderOf(decidedBy)}`,
		...(second ? [`    second: ${second.reading}, ${second.behind} behind`] : []),
		...ruleLines(rules),
		...tokens.flatMap((token) => tokenLines(token, most)),
	];
}

/** The rules by which mentions of one text agree. */
const agreements = new Set(['met-elsewhere', 'part-of-person']);

function deciderOf(rule: string): string {
	if (agreements.has(rule)) return `the rest of the text (${rule})`;
	return rule === 'model' ? 'the model' : `the model, as rule ${rule} reads it`;
}

const ruleLines = (rules: readonly RuleTrace[]): string[] =>
	rules.map(
		({rule, type, text, score}) =>
			`    rule ${rule}: ${type ?? 'no type'} ${JSON.stringify(text)}, score ${score}`,
	);

function tokenLines({text, tag, score, reasons, hints}: TokenTrace, most: number): string[] {
	const shown = reasons.slice(0, most);
	const rest = reasons.slice(most);
	const sum = rest.reduce((total, {weight}) => total + weight, 0);
	return [
		`    ${text} → ${tag}: ${signed(score)} against outside`,
		...shown.map(({feature, weight}) => `      ${signed(weight).padStart(5)}  ${feature}`),
		...(rest.length > 0 ? [`      ${signed(sum).padStart(5)}  ${rest.length} other features`] : []),
		...(hints === 0 ? [] : [`      ${signed(hints).padStart(5)}  hint of a rule`]),
	];
}

const signed = (value: number): string => (value < 0 ? `−${-value}` : `+${value}`);

function dateLine({mention}: DateTrace, text: string): string {
	const {iso, conflict, form} = mention;
	const value = iso ?? 'no value';
	return `${JSON.stringify(text)} → ${value} (${form}${conflict === undefined ? '' : `, ${conflict}`})`;
}

/** `year 2026, month 5`: what is printed; what `iso` has beyond it was worked out. */
function meaningOf(meaning: DateMeaning): string {
	const {type, ...parts} = meaning;
	return [type, ...partsOf(parts)].join(', ');
}

function partsOf(parts: object): string[] {
	return Object.entries(parts).flatMap(([name, value]: [string, object | string | number]) => {
		if (value === undefined) return [];
		if (typeof value !== 'object') return [`${name} ${value}`];
		const inner = partsOf(value).join(', ');
		return [name === 'point' ? inner : `${name} (${inner})`];
	});
}

/** What gave a date the parts of its value that are not printed. */
function resolutionOf({mention, candidate, clues, place, yearBeside, isSpoken}: DateTrace): string {
	const {meaning} = candidate;
	const {publishedAt, reportedAt, anniversary} = clues;
	if (isSpoken) return 'counted from the day on which it was said';
	if (mention.iso === undefined) return 'nothing in the text or its date of publication settles it';
	if (meaning.type === 'offset') {
		const last = place.lastDay ? dayIso(place.lastDay) : String(place.lastDate?.year ?? '');
		return meaning.anchor === 'text'
			? `counted from the date before it, ${last}`
			: `counted from the publication or report, ${publishedAt ? dayIso(publishedAt) : String(clues.year ?? '')}`;
	}
	if (mention.form === 'full') return 'all of it is printed';
	if (mention.iso.includes('XXXX')) return 'nothing settles its year';
	if (yearBeside !== undefined) return `its year from the date beside it, ${yearBeside}`;
	if (publishedAt) return `the rest from the day of publication, ${dayIso(publishedAt)}`;
	const days = [
		...(reportedAt ? [`day of the report ${dayIso(reportedAt)}`] : []),
		...(anniversary ? [`anniversary ${dayIso(anniversary)}`] : []),
		...listOf('days with weekday', clues.anchors),
		...listOf('days with year', clues.recentDays),
		...(clues.years.length > 0 ? [`years ${clues.years.join(' ')}`] : []),
	];
	return `the rest from what the text prints elsewhere: ${days.join('; ')}`;
}

const listOf = (name: string, days: readonly Day[]): string[] =>
	days.length === 0 ? [] : [`${name} ${days.slice(0, 5).map(dayIso).join(' ')}`];

/** What beside its own words may have settled the value of a date. */
function surroundings({candidate}: DateTrace): string[] {
	const said = [
		candidate.isAhead && 'words before it look ahead',
		candidate.isYearly && 'it comes back every year',
		candidate.isBracketed && 'it stands in brackets',
	].filter((part) => part !== false);
	return said.length === 0 ? [] : [`    ${said.join('; ')}`];
}

const givenWay = (other: string | undefined): string[] =>
	other === undefined ? [] : [`    gives way to ${JSON.stringify(other)}`];

function amountOf({mention}: QuantityTrace): string {
	const {value, valueMax, unit, approximate} = mention;
	const range = valueMax === undefined ? String(value) : `${value} to ${valueMax}`;
	return [approximate ? 'about' : '', range, unit ?? ''].filter((part) => part !== '').join(' ');
}
