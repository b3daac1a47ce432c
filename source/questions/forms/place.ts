import {slotsNamed, type Fact} from '../fact.js';
import type {Chunk} from '../clause/clause.js';
import type {Slot} from '../clause/slots.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import {findPlace, placeKind} from '../places.js';
import type {Statement} from '../statement.js';
import {questionUnits, withoutTail} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {askable, type Askable} from './askable.js';
import {draftOf} from './draft-of.js';

/** `Di manakah …?`, *kota*, *negara*, *provinsi manakah* where the kind of place is sure, and `Ke manakah …?`. */
export function placeForms(story: Story, statement: Statement): Draft[] {
	const found = askable(statement);
	if (
		!found ||
		found.fact.type === 'speech' ||
		/^(?:adalah|ialah|merupakan|ada)$/.test(found.clause.verb)
	)
		return [];
	const {fact} = found;
	const goals = isJourney(fact) ? slotsNamed(fact, 'goal') : [];
	return [...slotsNamed(fact, 'place'), ...goals].flatMap((slot) =>
		ask(story, statement, found, slot),
	);
}

function ask(story: Story, statement: Statement, {clause, fact}: Askable, slot: Slot): Draft[] {
	const unit = placeOf(slot);
	const {chunk} = slot;
	if (!unit || !chunk || !isOfTheVerb(clause, chunk)) return [];
	const others = slotsNamed(fact, 'place').filter((other) => other !== slot);
	const wider = widerPlaces(clause, chunk);
	// *di Taman X di Y* is asked for the first as a whole, and for the second by its kind.
	const isInner = others.some((other) => isBefore(clause, other.chunk!, chunk));
	const opening = openingOf(unit, slot, isInner);
	if (opening === undefined || /^(?:jadwal|rencana|agenda)$/.test(clause.subject[0]?.lower ?? ''))
		return [];
	// *Di manakah* would be answered by the larger place as well.
	if (/^(?:Di|Ke) manakah$/.test(opening) && wider.length > 0) return [];
	const dropped = withoutTail(clause, new Set([chunk, ...wider])).add(chunk);
	for (const other of [...wider, ...(isInner ? [] : others.map((place) => place.chunk!))])
		if (!clause.front.includes(other)) dropped.add(other);
	const stem = stemOf(story, statement, [opening, questionUnits(clause, dropped)], {stop: '?'});
	if (!stem) return [];
	const merit = findPlace(unit.entity!.name ?? unit.entity!.text) ? 2 : 0;
	// Where the text goes on to a larger place, the whole is as good an answer.
	const last = [chunk, ...wider]
		.flatMap(({units}) => units)
		.findLast(({kind}) => kind === 'place')!;
	const whole = story.facts.article.text.slice(unit.start, last.end);
	return draftOf(story, statement, unit, {kind: 'place', form: 'direct', stem, merit}).map(
		(draft) => ({
			...draft,
			accept: last === unit ? draft.accept : [...draft.accept, whole],
			fact,
			asked: slot.name,
		}),
	);
}

/** After *terhadap …*, *dari …*, *, salah satu …* the place may belong to a noun: *perubahan di X*. */
function isOfTheVerb({front, rest}: Askable['clause'], chunk: Chunk): boolean {
	if (front.includes(chunk)) return true;
	const before = rest[rest.indexOf(chunk) - 1];
	if (!before) return true;
	if (before.marker === 'pada' || before.marker === 'di' || before.marker === 'sejak') return true;
	// *bertemu dengan X di Ambon*
	if (before.units.at(-1)?.kind === 'person') return !before.deep;
	return before.marker === '' && !before.deep;
}

const isBefore = ({front, rest}: Askable['clause'], one: Chunk, other: Chunk) => {
	const chunks = [...front, ...rest];
	return chunks.indexOf(one) === chunks.indexOf(other) - 1;
};

/** The places that follow after commas, and *di …* right behind: *di Hoechang, Provinsi Phyongan Selatan*. */
function widerPlaces({front, rest}: Askable['clause'], chunk: Chunk): Chunk[] {
	const chunks = front.includes(chunk) ? front : rest;
	const after = chunks.slice(chunks.indexOf(chunk) + 1);
	const end = after.findIndex(
		({marker, units}) =>
			!/^(?:,|di)$/.test(marker) ||
			!units.every(({kind, text, lower}) => kind === 'place' || text === ',' || heads.test(lower)),
	);
	return after.slice(0, end < 0 ? after.length : end);
}

const heads =
	/^(?:di|kota|ibu|provinsi|kabupaten|desa|kecamatan|negara|wilayah|kawasan|daerah|pulau|stadion|kepulauan)$/;

/** The place of a phrase that is nothing but a place, and the larger ones it lies in. */
function placeOf({units}: Slot): Unit | undefined {
	const unit = units.find(({lower}) => !heads.test(lower));
	if (unit?.kind !== 'place') return undefined;
	return units.every(({kind, text, lower}) => kind === 'place' || text === ',' || heads.test(lower))
		? unit
		: undefined;
}

function openingOf(unit: Unit, {name, units}: Slot, byKind: boolean): string | undefined {
	const where = name === 'goal' ? 'Ke' : 'Di';
	const kind = kindOf(unit, units);
	if (kind !== undefined) return `${where} ${kind} manakah`;
	return byKind ? undefined : `${where} manakah`;
}

const kinds = {
	country: 'negara',
	province: 'provinsi',
	city: 'kota',
	'world-city': 'kota',
	regency: 'kabupaten',
} as const;

/** What a place is by the first words of its name. */
const sites =
	/^(?:Taman Makam Pahlawan|Taman Nasional|Rumah Sakit|Gedung|Hotel|Museum|Pasar|Bandara|Pelabuhan|Stasiun|Terminal|Masjid|Gereja|Lapangan|Universitas|Pantai|Gunung|Danau|Sungai|Istana|Jembatan)(?= \p{Lu})/u;

/** *kota* for a place that lists call so, or that the text itself does. */
function kindOf(unit: Unit, units: readonly Unit[]): string | undefined {
	const head = units[0]?.lower ?? '';
	if (/^(?:kota|provinsi|kabupaten|desa|kecamatan|pulau|stadion)$/.test(head)) return head;
	const word = /^(Kota|Provinsi|Kabupaten|Desa|Kecamatan|Kelurahan|Pulau|Stadion)\s/.exec(
		unit.text,
	)?.[1];
	if (word !== undefined) return word.toLowerCase();
	const site = sites.exec(unit.text)?.[0];
	if (site !== undefined) return site.toLowerCase();
	const kind = placeKind(unit.entity?.name ?? unit.text);
	return kind === undefined ? undefined : kinds[kind];
}

/** Verbs that take somebody or something to a place. */
function isJourney({predicate}: Fact): boolean {
	return journeys.test(predicate.verb);
}

const journeys =
	/^(?:tiba|pergi|berangkat|terbang|bertolak|pindah|pulang|kabur|melarikan|mengungsi|berlayar|merantau|dikirim|dibawa|diterbangkan|dipindahkan|dilarikan|dievakuasi|dideportasi|diberangkatkan|diekspor|dirujuk|mengungsikan|bertandang|berkunjung|hijrah)$/;
