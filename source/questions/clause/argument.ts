import {conjunctions, prepositions} from '../words/lists.js';
import {isVerbUnit, type Clause} from './clause.js';
import type {Unit} from './units.js';

/** Words that lead up to a name, date or amount without making it part of something else. */
const leadIns =
	/^(?:tanggal|tahun|bulan|hari|awal|akhir|pertengahan|kota|ibu|provinsi|kabupaten|desa|kelurahan|kecamatan|negara|pulau|gunung|wilayah|kawasan|daerah|stadion|sekitar|hampir|lebih|kurang|dari|hingga|sampai|mencapai|setidaknya|sedikitnya|minimal|maksimal|maksimum|total|sebanyak|sebesar|senilai|seharga|setinggi|sejauh|selebar|seluas|sepanjang|seberat|sejumlah|sekurang-kurangnya|bersama|para|oleh)$/;

/**
 * Whether a mention is a part of the main clause itself: its subject, object, place, time or amount, and no name
 * inside a longer phrase (*surat dari X*, *pasar seperti Y*) or inside a clause of its own.
 */
export function isArgument(
	units: readonly Unit[],
	clause: Clause | undefined,
	unit: Unit,
): boolean {
	if (!clause) return standsAlone(units, unit);
	if (clause.subject.includes(unit))
		return opens(clause.subject, unit) || isApposed(clause.subject, unit);
	const chunk = [...clause.front, ...clause.rest].find((part) => part.units.includes(unit));
	if (!chunk || chunk.deep) return false;
	if (
		/^(?:seperti|termasuk|terutama|khususnya|sebagai|antara|menurut|tentang|mengenai|terkait)$/.test(
			chunk.marker,
		)
	)
		return false;
	if (unit.kind === 'date' && isHeaded(chunk.units, unit)) return true;
	// An office printed before the name says who is meant.
	if (unit.kind === 'person' && unit.role !== undefined) return true;
	if (unit.kind === 'quantity' && isAmount(chunk.units, unit)) return true;
	return opens(chunk.units, unit);
}

/** Whether nothing but prepositions and lead-ins stands before a unit in its phrase. */
function opens(phrase: readonly Unit[], unit: Unit): boolean {
	return phrase
		.slice(0, phrase.indexOf(unit))
		.every(
			(part) =>
				part.text === ',' ||
				(part.kind === 'word' && (leadIns.test(part.lower) || prepositions.has(part.lower))),
		);
}

/** *Atlet asal X, Y, …*: the name itself, put beside what it is. */
function isApposed(phrase: readonly Unit[], unit: Unit): boolean {
	const at = phrase.indexOf(unit);
	const next = phrase[at + 1];
	return (
		unit.kind === 'person' &&
		phrase[at - 1]?.text === ',' &&
		(next === undefined || next.text === ',')
	);
}

/** *membuka pasar tahun 1991* */
function isHeaded(phrase: readonly Unit[], unit: Unit): boolean {
	const previous = phrase[phrase.indexOf(unit) - 1];
	return (
		previous?.kind === 'word' &&
		/^(?:tanggal|tahun|bulan|sejak|hingga|sampai|pada)$/.test(previous.lower)
	);
}

/** *bantuan sebesar 10 ton*, *beras mencapai 10 ton* */
function isAmount(phrase: readonly Unit[], unit: Unit): boolean {
	const previous = phrase[phrase.indexOf(unit) - 1];
	return (
		previous?.kind === 'word' &&
		/^(?:se(?:besar|banyak|nilai|harga|tinggi|jauh|lebar|luas|panjang|berat|jumlah)|sekitar|hingga|mencapai|menjadi|hampir)$/.test(
			previous.lower,
		)
	);
}

/** In a sentence that could not be read: the name right after a preposition or verb, before any other clause. */
function standsAlone(units: readonly Unit[], unit: Unit): boolean {
	const at = units.indexOf(unit);
	let from = at;
	while (from > 0 && units[from - 1]!.kind === 'word' && leadIns.test(units[from - 1]!.lower))
		from--;
	if (units.slice(0, Math.max(0, from - 1)).some((_, index) => beginsClause(units, index)))
		return false;
	if (unit.kind === 'quantity' && isAmount(units, unit)) return true;
	const previous = units[from - 1];
	if (previous === undefined) return true;
	return (
		previous.kind === 'word' &&
		!/^(?:seperti|termasuk|sebagai|antara|dari|oleh|tentang|mengenai)$/.test(previous.lower) &&
		(prepositions.has(previous.lower) || isVerbUnit(previous, from === 1))
	);
}

/** A conjunction, *untuk X* and *sejak 2010* apart, which open a phrase. */
function beginsClause(units: readonly Unit[], at: number): boolean {
	const {kind, lower} = units[at]!;
	if (kind !== 'word' || !conjunctions.has(lower)) return false;
	const next = units[at + 1];
	return (
		!/^(?:untuk|sejak|hingga|sampai|usai|setelah|sebelum)$/.test(lower) ||
		!next ||
		isVerbUnit(next, false)
	);
}
