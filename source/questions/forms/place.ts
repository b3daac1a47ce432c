import type {Chunk} from '../clause/clause.js';
import {clauseUnits} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {placeKind} from '../places.js';
import type {Statement} from '../statement.js';
import {stemOf, trimmed} from '../stem.js';
import type {Story} from '../story.js';
import {draftOf} from './draft-of.js';

const heads: ReadonlySet<string> = new Set([
	'kota',
	'ibu',
	'provinsi',
	'kabupaten',
	'desa',
	'kecamatan',
	'negara',
	'wilayah',
	'kawasan',
	'daerah',
	'pulau',
	'stadion',
	'kepulauan',
]);

/** `Di mana …?`, and *kota*, *negara*, *provinsi manakah* where the kind of place is sure. */
export function placeForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause) return [];
	const chunks = [...clause.front, ...clause.rest];
	return chunks.flatMap((chunk) => {
		if (chunk.deep || chunk.marker !== 'di') return [];
		const unit = placeIn(chunk);
		if (!unit) return [];
		const dropped = trimmed(clause, new Set([chunk])).add(chunk);
		const stem = stemOf(story, statement, [opening(unit), clauseUnits(clause, dropped)], {
			stop: '?',
		});
		if (!stem) return [];
		const [draft] = draftOf(story, statement, unit, {
			kind: 'place',
			form: 'direct',
			stem,
			merit: 2,
		});
		if (!draft) return [];
		// Where the text goes on to a larger place, the whole is as good an answer.
		const from = chunk.units.indexOf(unit);
		const last = chunk.units[chunk.units.length - 1]!;
		const whole = story.facts.article.text.slice(unit.start, last.end);
		const longer = from >= 0 && last !== unit && last.kind === 'place' ? [whole] : [];
		return [{...draft, accept: [...draft.accept, ...longer]}];
	});
}

function placeIn(chunk: Chunk): Unit | undefined {
	const content = chunk.units.filter((unit) => unit.kind !== 'punctuation').slice(1);
	const at = content.findIndex((unit) => !heads.has(unit.lower) || unit.kind !== 'word');
	const unit = content[at];
	if (unit?.kind !== 'place') return undefined;
	return content.slice(at).every((part) => part.kind === 'place' || heads.has(part.lower))
		? unit
		: undefined;
}

function opening(unit: Unit): string {
	const kind = placeKind(unit.entity?.name ?? unit.text);
	if (kind === 'country') return 'Di negara manakah';
	if (kind === 'province') return 'Di provinsi manakah';
	return 'Di mana';
}
