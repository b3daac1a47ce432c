import {isVerbUnit, type Chunk, type Clause} from '../clause/clause.js';
import type {Slot} from '../clause/slots.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {slotsNamed} from '../fact.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {formatDate, partsOf, type DateParts} from '../words/dates.js';
import {askable} from './askable.js';

/** `Pada tanggal berapakah …?`, `Sejak tahun berapakah …?` */
export function dateForms(story: Story, statement: Statement): Draft[] {
	const found = askable(statement);
	// When somebody said something is the day of the report, which nobody need learn.
	if (!found || found.fact.type === 'speech') return [];
	const {clause, fact} = found;
	const slots = slotsNamed(fact, 'date', 'since');
	// Two dates of one clause: which is whose, only its meaning tells.
	if (slots.length !== 1) return [];
	const [slot] = slots;
	const {chunk, unit} = slot!;
	// Far behind its verb *sejak* may go with another one.
	if (slot!.name === 'since' && chunk && clause.rest.indexOf(chunk) > 1) return [];
	const parts = partsOf(unit?.entity?.iso);
	if (!chunk || !unit || !parts || !isPlain(slot!) || !isOfTheVerb(clause, chunk)) return [];
	const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
	const stem = stemOf(story, statement, [opening(slot!, parts), questionUnits(clause, dropped)], {
		stop: '?',
		undated: true,
	});
	if (!stem || stem.units.some((other) => tellsDate(other, parts))) return [];
	return dateDraft(story, statement, unit, {form: 'direct', stem, merit: 3}).map((draft) => ({
		...draft,
		fact,
		asked: slot!.name,
	}));
}

/** Not *pada awal 2006*, of which the year alone is half an answer. */
function isPlain({units, unit}: Slot): boolean {
	return units.every(
		(part) =>
			part === unit || (part.kind === 'word' && /^(?:tanggal|tahun|bulan|hari)$/.test(part.lower)),
	);
}

/**
 * Whether a date tells when the verb's deed was done, and not which *kuota tahun 2005* or *letusan tahun 1883* is meant:
 * it stands in front, after a comma or preposition, or right behind the verb or a place, and no *yang* follows.
 */
function isOfTheVerb({front, rest}: Clause, chunk: Chunk): boolean {
	if (front.includes(chunk)) return true;
	const at = rest.indexOf(chunk);
	// *sudah sampai di X dan dibagikan sejak …*: the day is the second verb's.
	if (rest.slice(0, at).some((other) => isSecondVerb(other))) return false;
	const before = rest[at - 1];
	const after = rest[at + 1];
	if (after?.marker === 'yang' && after.units[0]?.text !== ',') return false;
	if (!before || chunk.units[0]!.text === ',' || before.marker === 'di') return true;
	// *tahun lalu* counts no noun.
	if (chunk.units.some(({form}) => form === 'relative')) return !before.deep;
	if (chunk.marker !== '')
		return !/^(?:sejak|setelah|sebelum|dari|atas|tentang|antara)$/.test(before.marker);
	// *tanggal 5 Mei* counts no noun, *tahun 2005* may.
	return (
		before.marker === '' &&
		partsOf(chunk.units.find(({kind}) => kind === 'date')?.entity?.iso)?.month !== undefined
	);
}

const isSecondVerb = ({marker, units}: Chunk) =>
	/^(?:|,|dan|serta|lalu|atau|ataupun)$/.test(marker) &&
	units.some((unit) => isVerbUnit(unit, false));

/** Whether a stem that asks for a date shows another one as fine, which confuses or answers it. */
function tellsDate(unit: Unit, key: DateParts): boolean {
	const shown = unit.kind === 'date' ? partsOf(unit.entity?.iso) : undefined;
	if (!shown) return false;
	return (
		key.month === undefined ||
		(key.day === undefined ? shown.month !== undefined : shown.day !== undefined)
	);
}

export function dateDraft(
	story: Story,
	statement: Statement,
	unit: Unit,
	card: {form: 'direct' | 'cloze'; stem: {text: string; units: readonly Unit[]}; merit: number},
): Draft[] {
	const parts = partsOf(unit.entity?.iso);
	if (!parts || unit.entity?.conflict !== undefined || unit.borrowed === true) return [];
	const answer = formatDate(parts);
	const same = story.fullDates.get(unit.entity!.iso!);
	const printed = unit.text.includes(String(parts.year));
	return [
		{
			kind: 'date',
			form: card.form,
			question: card.stem.text,
			answer,
			accept: unit.form === 'relative' || unit.text === answer ? [] : [unit.text],
			span: {start: unit.start, end: unit.end},
			...(printed || !same ? {} : {antecedent: {start: same.start, end: same.end}}),
			statement,
			key: unit,
			shown: card.stem.units,
			merit: card.merit,
		},
	];
}

function opening({name}: Slot, parts: DateParts): string {
	const preposition = name === 'since' ? 'Sejak' : 'Pada';
	if (parts.day !== undefined) return `${preposition} tanggal berapakah`;
	if (parts.month === undefined) return `${preposition} tahun berapakah`;
	return `${preposition} bulan apakah`;
}
