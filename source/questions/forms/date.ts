import type {Chunk} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {formatDate, partsOf, type DateParts} from '../words/dates.js';
import {sayingVerbs} from '../words/lists.js';

/** `Pada tanggal berapakah …?`, `Sejak tahun berapakah …?` */
export function dateForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	// When somebody said something is the day of the report, which nobody need learn.
	if (!clause || sayingVerbs.has(clause.verb)) return [];
	return [...clause.front, ...clause.rest].flatMap((chunk) => {
		if (chunk.deep) return [];
		const unit = dateIn(chunk);
		const parts = partsOf(unit?.entity?.iso);
		if (!unit || !parts) return [];
		const dropped = withoutTail(clause, new Set([chunk])).add(chunk);
		const stem = stemOf(story, statement, [opening(chunk, parts), questionUnits(clause, dropped)], {
			stop: '?',
			undated: true,
		});
		if (!stem || stem.units.some((other) => tellsDate(other, parts))) return [];
		return dateDraft(story, statement, unit, {form: 'direct', stem, merit: 3});
	});
}

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
	const same = story.facts.entities.find(
		(other) =>
			other.type === 'date' &&
			other.iso === unit.entity!.iso &&
			other.text.includes(String(parts.year)),
	);
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

function dateIn(chunk: Chunk): Unit | undefined {
	const content = chunk.units.filter((unit) => unit.kind !== 'punctuation');
	const dates = content.filter((unit) => unit.kind === 'date');
	const [unit] = dates;
	if (!unit || dates.length > 1) return undefined;
	const plain = content.every(
		(part) =>
			part === unit ||
			(part.kind === 'word' &&
				/^(?:pada|di|sejak|hingga|sampai|tanggal|tahun|bulan|hari|dalam)$/.test(part.lower)),
	);
	return plain && /^(?:|,|pada|di|sejak|hingga|sampai|dalam)$/.test(chunk.marker)
		? unit
		: undefined;
}

function opening(chunk: Chunk, parts: DateParts): string {
	const preposition = /^(?:sejak|hingga|sampai)$/.test(chunk.marker)
		? chunk.marker.charAt(0).toUpperCase() + chunk.marker.slice(1)
		: 'Pada';
	if (parts.day !== undefined) return `${preposition} tanggal berapakah`;
	if (parts.month === undefined) return `${preposition} tahun berapakah`;
	return `${preposition} bulan apakah`;
}
