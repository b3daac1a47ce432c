import type {Chunk} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {findPlace, placeKind} from '../places.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
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

/** `Di manakah …?`, and *kota*, *negara*, *provinsi manakah* where the kind of place is sure. */
export function placeForms(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause || /^(?:adalah|ialah|merupakan)$/.test(clause.verb)) return [];
	const chunks = [...clause.front, ...clause.rest];
	return chunks.flatMap((chunk, at) => {
		if (chunk.deep || chunk.marker !== 'di') return [];
		// After *terhadap …*, *dari …* the place may belong to a noun: *perubahan kepemimpinan di X*.
		const before = at > clause.front.length ? chunks[at - 1] : undefined;
		if (before && !/^(?:|,|di|pada|ke|dengan|bersama|melalui|selama)$/.test(before.marker))
			return [];
		const unit = placeIn(chunk);
		if (!unit) return [];
		// *di Hoechang, Provinsi Phyongan Selatan*: the larger places go with it.
		const wider = widerPlaces(chunks.slice(at + 1));
		const dropped = withoutTail(clause, new Set([chunk, ...wider])).add(chunk);
		for (const other of wider) dropped.add(other);
		const stem = stemOf(story, statement, [opening(unit), questionUnits(clause, dropped)], {
			stop: '?',
		});
		if (!stem) return [];
		const [draft] = draftOf(story, statement, unit, {
			kind: 'place',
			form: 'direct',
			stem,
			// A cemetery or hall that no list knows has no likes to choose from.
			merit: findPlace(unit.entity!.name ?? unit.entity!.text) ? 2 : 0,
		});
		if (!draft) return [];
		// Where the text goes on to a larger place, the whole is as good an answer.
		const last = [...chunk.units, ...wider.flatMap(({units}) => units)].findLast(
			({kind}) => kind === 'place',
		)!;
		const whole = story.facts.article.text.slice(unit.start, last.end);
		const longer = last === unit ? [] : [whole];
		return [{...draft, accept: [...draft.accept, ...longer]}];
	});
}

function widerPlaces(chunks: readonly Chunk[]): Chunk[] {
	const end = chunks.findIndex(
		({marker, units}) =>
			marker !== ',' ||
			!units.every((unit) => unit.kind === 'place' || unit.text === ',' || heads.has(unit.lower)),
	);
	return chunks.slice(0, end < 0 ? chunks.length : end);
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
	return 'Di manakah';
}
