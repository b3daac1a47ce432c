import type {Chunk} from '../clause/clause.js';
import {clauseUnits} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {stemOf, withoutTail} from '../stem.js';
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
		const stem = stemOf(story, statement, [opening(chunk, parts), clauseUnits(clause, dropped)], {
			stop: '?',
			undated: true,
		});
		return stem ? dateDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
	});
}

export function dateDraft(
	story: Story,
	statement: Statement,
	unit: Unit,
	card: {form: 'direct' | 'cloze'; stem: {text: string; units: readonly Unit[]}; merit: number},
): Draft[] {
	const parts = partsOf(unit.entity?.iso);
	if (!parts || unit.entity?.conflict !== undefined) return [];
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
	return preposition === 'Pada' ? 'Kapan' : `${preposition} kapan`;
}
