import {isArgument} from '../clause/argument.js';
import {clauseUnits, isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {trimmed, withoutTail} from '../stem/shorten.js';
import {stemOf, type Stem} from '../stem/stem.js';
import {gap} from '../stem/surfaces.js';
import {namedKinds} from '../clause/doubt.js';
import {wordsOf, type Story} from '../story.js';
import {conjunctions, prepositions, saidVerbs, sayingVerbs} from '../words/lists.js';
import {dateDraft} from './date.js';
import {draftOf} from './draft-of.js';
import {isFigure, quantityDraft} from './quantity.js';

const mostWords = 32;
const placeHeads: ReadonlySet<string> = new Set([
	'kota',
	'provinsi',
	'kabupaten',
	'desa',
	'kecamatan',
	'negara',
	'pulau',
	'asal',
	'wilayah',
	'kawasan',
]);

/** A gap in a sentence that stands on its own, for every mention that is worth knowing. */
export function clozeForms(story: Story, statement: Statement): Draft[] {
	if (!isSentence(statement) || statement.derived === true) return [];
	const isSpeech = tellsSpeech(statement);
	const kept = statement.clause && new Set(clauseUnits(statement.clause));
	return statement.units.flatMap((unit, at) => {
		if (kept && !kept.has(unit)) return [];
		if (
			!unit.entity ||
			unit.actor === true ||
			unit.borrowed === true ||
			isListed(statement.units, at)
		)
			return [];
		const isPlain = !isArgument(statement.units, statement.clause, unit);
		if (isPlain && !mayBePlain(statement, at)) return [];
		if (isAge(statement.units, at)) return [];
		const stem = clozeStem(story, statement, unit);
		if (!stem) return [];
		const card = {form: 'cloze' as const, stem, merit: 0};
		const drafts = draftsFor(story, statement, at, {card, isSpeech});
		return isPlain ? drafts.map((draft) => ({...draft, plain: true as const})) : drafts;
	});
}

function draftsFor(
	story: Story,
	statement: Statement,
	at: number,
	{card, isSpeech}: {card: {form: 'cloze'; stem: Stem; merit: number}; isSpeech: boolean},
): Draft[] {
	const unit = statement.units[at]!;
	switch (unit.kind) {
		case 'person':
		case 'place':
			if (isSpeech && isWhereSaid(statement, unit)) return [];
			return draftOf(story, statement, unit, {...card, kind: unit.kind});
		case 'organisation':
		case 'event':
			return draftOf(story, statement, unit, {...card, kind: unit.kind});
		case 'date':
			// The day on which something was said is the day of the report.
			if (isSpeech || isModified(statement.units[at - 1])) return [];
			return dateDraft(story, statement, unit, card);
		case 'quantity':
			return isFigure(unit) && !isInTable(statement.units, unit)
				? quantityDraft(story, statement, unit, card)
				: [];
		default:
			return [];
	}
}

const somebody =
	/^(?:pria|wanita|perempuan|lelaki|korban|pelaku|tersangka|terdakwa|seorang|remaja|mereka|pasien|pemuda|warga|saksi)$/;

/** Whether a name within a longer phrase can be asked for: no example of many, and told of somebody with a name. */
function mayBePlain({units, clause}: Statement, at: number): boolean {
	const before = units[at - 1];
	if (
		before?.kind === 'word' &&
		/^(?:seperti|termasuk|terutama|khususnya|antara|misalnya|contohnya|versi|kata|ujar)$/.test(
			before.lower,
		)
	)
		return false;
	const after = units[at + 1];
	// *____ dan …*, *____ maupun …*: one of two; *10 juta penerima (manfaat)*: half of what is counted.
	if (after?.kind === 'word' && /^(?:dan|serta|atau|maupun)$/.test(after.lower)) return false;
	if (
		units[at]!.kind === 'quantity' &&
		after !== undefined &&
		after.kind !== 'punctuation' &&
		!prepositions.has(after.lower) &&
		!conjunctions.has(after.lower)
	)
		return false;
	if (units.some(({lower}) => /^(?:menuduh|menuding|dituduh|dituding)$/.test(lower))) return false;
	const subject = clause?.subject ?? units.slice(0, 2);
	return (
		subject.some(({entity}) => entity !== undefined) ||
		!subject.some(({lower}) => somebody.test(lower))
	);
}

/** Three amounts of one unit in a sentence: a list or a comparison, where a gap says little. */
function isInTable(units: readonly Unit[], {entity}: Unit): boolean {
	const alike = units.filter(
		(other) => other.kind === 'quantity' && other.entity?.unit === entity?.unit,
	);
	return alike.length >= 3;
}

/** A caption or heading without a verb states nothing, and an adjunct without a main clause is half a sentence. */
function isSentence({units, clause}: Statement): boolean {
	if (clause !== undefined) return true;
	const [first] = units;
	if (first && isVerbUnit(first, true)) return false;
	if (first?.kind === 'word' && (prepositions.has(first.lower) || conjunctions.has(first.lower)))
		return false;
	return units.some((unit, at) => isVerbUnit(unit, at === 0) && units[at - 1]?.lower !== 'yang');
}

/** Whether the sentence tells that somebody said something, so that its day and place are those of the report. */
function tellsSpeech({units, clause}: Statement): boolean {
	return (
		(clause !== undefined && sayingVerbs.has(clause.verb)) ||
		units.some(({lower}) => saidVerbs.has(lower) || lower === 'ditemui')
	);
}

/** *… kata X saat ditemui di Y*: where somebody spoke. */
function isWhereSaid({clause}: Statement, unit: Unit): boolean {
	const at = clause?.rest.findIndex(({units}) => units.includes(unit)) ?? -1;
	return (
		clause?.rest
			.slice(0, at + 1)
			.some(({marker}) => /^(?:saat|usai|ketika|setelah|seusai|di|dalam)$/.test(marker)) === true
	);
}

function clozeStem(story: Story, statement: Statement, unit: Unit): Stem | undefined {
	const {clause} = statement;
	if (
		statement.voice?.unit?.entity?.name !== undefined &&
		statement.voice.unit?.entity?.name === unit.entity?.name
	) {
		return undefined;
	}
	const keep = new Set(clause?.rest.filter((chunk) => chunk.units.includes(unit)) ?? []);
	const choices = clause
		? [trimmed(clause, keep), withoutTail(clause, keep)].map((dropped) =>
				clauseUnits(clause, dropped),
			)
		: [statement.units];
	for (const units of choices) {
		const stem = gapIn(story, statement, unit, units);
		if (stem) return stem;
	}
	return undefined;
}

function gapIn(
	story: Story,
	statement: Statement,
	unit: Unit,
	units: readonly Unit[],
): Stem | undefined {
	const {clause} = statement;
	if (!units.includes(unit)) return undefined;
	// *kopi Aceh* is coffee, *di Aceh* a place.
	const before = units[units.indexOf(unit) - 1];
	if (
		unit.kind === 'place' &&
		!(
			before &&
			(prepositions.has(before.lower) || before.text === ',' || placeHeads.has(before.lower))
		)
	)
		return undefined;
	// A country or capital that acts is its government, not a place.
	if (unit.kind === 'place' && clause?.subject.includes(unit)) return undefined;
	// *Tanggal 27 Juli dikenal sebagai …*: no date of an event.
	if (unit.kind === 'date' && clause?.subject.includes(unit)) return undefined;
	const words = units.filter((part) => part.kind !== 'punctuation').length;
	if (words > mostWords || words < 5) return undefined;
	const stem = stemOf(story, statement, [units], {
		stop: '.',
		blank: new Set([unit]),
		undated: unit.kind === 'date',
	});
	if (!stem || stem.text.split(gap).length !== 2) return undefined;
	// A stem needs something to hold on to besides the gap.
	return wordsOf(stem.text).length >= 6 ? stem : undefined;
}

/** *peringatan 27 Juli*: a date that is part of a name for something. */
function isModified(previous: Unit | undefined): boolean {
	return (
		previous?.kind === 'word' &&
		!prepositions.has(previous.lower) &&
		!/^(?:tanggal|tahun|bulan|hari)$/.test(previous.lower)
	);
}

/** *X, 43 tahun, …*: how old somebody is. */
function isAge(units: readonly Unit[], at: number): boolean {
	const unit = units[at]!;
	return (
		unit.kind === 'quantity' &&
		/tahun$/.test(unit.text) &&
		units[at - 1]?.text === ',' &&
		units[at - 2]?.kind === 'person'
	);
}

/** One item of a list is no knowledge of its own. */
function isListed(units: readonly Unit[], at: number): boolean {
	const {kind} = units[at]!;
	const isLike = (unit: Unit | undefined) =>
		unit !== undefined && (unit.kind === kind || (namedKinds.has(kind) && unit.actor === true));
	const joins = (unit: Unit | undefined) =>
		unit !== undefined &&
		(/^[,/&]$/.test(unit.text) || /^(?:dan|serta|atau|maupun)$/.test(unit.lower));
	return (
		(joins(units[at + 1]) && isLike(units[at + 2])) ||
		(joins(units[at - 1]) && isLike(units[at - 2]))
	);
}
