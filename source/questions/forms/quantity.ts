import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {trimmed} from '../stem/shorten.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {prepositions} from '../words/lists.js';

const measures =
	/^(?:mencapai|adalah|ialah|sebesar|sebanyak|senilai|seharga|setinggi|sejauh|selebar|seluas|sepanjang|seberat|sejumlah|berjumlah|bernilai|menembus|menyentuh|menjadi|tercatat|diperkirakan|sekitar|berkisar)$/;
const measured =
	/^(?:harga|jumlah|total|target|luas|produksi|laba|tinggi|nilai|anggaran|kerugian|pendapatan|omzet|tarif|upah|gaji|populasi|penduduk|kapasitas|panjang|lebar|berat|suhu|kecepatan|kekuatan|magnitudo|kedalaman|jarak|utang|defisit|inflasi|pertumbuhan|investasi|ekspor|impor|realisasi|kebutuhan|stok|cadangan|biaya|denda|hadiah|modal|aset|saham|dana|volume|rasio|kuota|persentase|penjualan|penerimaan|setoran|usia|umur|durasi|skor|korban|peserta|penonton)$/;

/** `Berapa harga …?`, `Berapa orang yang …?` */
export function quantityForms(story: Story, statement: Statement): Draft[] {
	return [
		...ofMeasure(story, statement),
		...ofSubject(story, statement),
		...ofExistence(story, statement),
	];
}

/** `Harga X mencapai 10` and `Harga X sebesar 10`. */
function ofMeasure(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	const [first] = units;
	if (first?.kind !== 'word' || !measured.test(first.lower)) return [];
	const at = units.findIndex((unit) => unit.kind === 'quantity');
	const unit = units[at];
	if (!unit || !isFigure(unit)) return [];
	let end = at;
	while (
		end > 1 &&
		units[end - 1]!.kind === 'word' &&
		/^(?:sekitar|hingga|lebih|dari|kurang|hampir)$/.test(units[end - 1]!.lower)
	)
		end--;
	const verb = units[end - 1];
	if (verb?.kind !== 'word' || !measures.test(verb.lower)) return [];
	let top = end - 1;
	while (
		top > 1 &&
		units[top - 1]!.kind === 'word' &&
		/^(?:telah|sudah|akan|bisa|diperkirakan|tercatat|masih|dapat|hanya|adalah|yakni|yaitu)$/.test(
			units[top - 1]!.lower,
		)
	)
		top--;
	const phrase = units.slice(0, top);
	if (
		phrase.some(
			(part) => part.text === ',' || part.kind === 'quantity' || /^(?:yang|dan)$/.test(part.lower),
		)
	)
		return [];
	if (phrase.some((part, index) => isElided(part, phrase[index + 1]))) return [];
	const after = units.slice(at + 1);
	const tail = after.slice(0, firstStop(after));
	const stem = stemOf(story, statement, ['Berapa', phrase, tail], {stop: '?'});
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}

/** *harga pembelian di gudang X*: of what, only the sentences before say. */
function isElided(noun: Unit, next: Unit | undefined): boolean {
	return (
		/^(?:pembelian|penjualan|penyerapan|pengiriman|pembayaran|pemesanan|penggunaan|pemakaian|penyaluran|harga|jumlah|total|produksi|ekspor|impor|kebutuhan|stok|target)$/.test(
			noun.lower,
		) &&
		(next === undefined ||
			/^(?:di|pada|dari|ke|untuk|per|tahun|bulan)$/.test(next.lower) ||
			next.kind === 'date')
	);
}

/** `Sebanyak 12 orang tewas …` */
function ofSubject(story: Story, statement: Statement): Draft[] {
	const {clause} = statement;
	if (!clause) return [];
	const content = clause.subject.filter(
		(unit) =>
			!/^(?:sebanyak|sekitar|sedikitnya|setidaknya|lebih|dari|kurang|hampir|total|sejumlah|ada)$/.test(
				unit.lower,
			),
	);
	const [unit, ...nouns] = content;
	if (unit?.kind !== 'quantity' || !isFigure(unit)) return [];
	const counted = countedNoun(unit.text);
	if (counted === undefined && nouns.length === 0) return [];
	const rest = clause.rest.filter((chunk) => !trimmed(clause).has(chunk));
	const stem = stemOf(
		story,
		statement,
		[
			'Berapa',
			counted ?? '',
			nouns,
			'yang',
			clause.predicate,
			rest.flatMap((chunk) => chunk.units),
			...clause.front.map((chunk) => chunk.units.filter((part) => part.text !== ',')),
		],
		{stop: '?'},
	);
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}

/** `Di X terdapat 12 Y` and `Ada 12 Y di X` */
function ofExistence(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	const verb = units.findIndex(({lower}) => lower === 'terdapat' || lower === 'ada');
	const unit = units[verb + 1];
	if (verb < 0 || unit?.kind !== 'quantity' || !isFigure(unit)) return [];
	const counted = countedNoun(unit.text);
	const place = units.slice(0, verb).filter(({text}) => text !== ',');
	if (place.length > 0 && !/^(?:di|pada|dalam)$/.test(place[0]!.lower)) return [];
	const rest = units.slice(verb + 2);
	const stop = rest.findIndex(
		(part) => part.text === ',' || part.kind === 'quantity' || /^(?:dan|serta)$/.test(part.lower),
	);
	const noun = stop < 0 ? rest : rest.slice(0, stop);
	const isMeasure =
		counted === undefined ||
		/^(?:jenis|spesies|ekor|buah|unit|macam|titik|kali|lembar)$/.test(counted);
	if (isMeasure && (noun.length === 0 || prepositions.has(noun[0]!.lower))) return [];
	const at = noun.findIndex(({kind, lower}) => kind === 'word' && prepositions.has(lower));
	const named = at < 0 ? noun : noun.slice(0, at);
	const where = [...(at < 0 ? [] : noun.slice(at)), ...place];
	// *berapa kota yang akan …* has its relative clause already.
	if (where.length === 0 || noun.some(({lower}) => lower === 'yang')) return [];
	const stem = stemOf(story, statement, ['Berapa', counted ?? '', named, 'yang terdapat', where], {
		stop: '?',
	});
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}

/** *12 orang* → *orang*; money and shares have no noun of their own. */
function countedNoun(text: string): string | undefined {
	const last = /\s(\p{Ll}+(?: \p{Ll}+)?)$/u.exec(text)?.[1]?.split(' ').at(-1);
	return last === undefined ||
		/^(?:ribu|juta|miliar|triliun|persen|rupiah|dolar|puluh|ratus)$/.test(last)
		? undefined
		: last;
}

export function isFigure(unit: Unit): boolean {
	const {entity, text} = unit;
	if (entity?.value === undefined || unit.borrowed === true) return false;
	// Bare numbers and scores count nothing that a gap could ask for.
	return (
		/\d/.test(text) &&
		!/^\d+-\d+$/.test(text) &&
		(entity.unit !== undefined || /[\p{L}%]/u.test(text))
	);
}

export function quantityDraft(
	story: Story,
	statement: Statement,
	unit: Unit,
	card: {form: 'direct' | 'cloze'; stem: {text: string; units: readonly Unit[]}; merit: number},
): Draft[] {
	// *1/3*, *19.00-21.00*: only a part of a figure was read.
	if (/^[/\p{L}\d–-]/u.test(story.facts.article.text.slice(unit.end, unit.end + 1))) return [];
	return [
		{
			kind: 'quantity',
			form: card.form,
			question: card.stem.text,
			answer: unit.text.replace(/\s+/g, ' '),
			accept: [],
			span: {start: unit.start, end: unit.end},
			statement,
			key: unit,
			shown: card.stem.units,
			merit: card.merit,
		},
	];
}

function firstStop(units: readonly Unit[]): number {
	const at = units.findIndex(
		(unit) =>
			unit.text === ',' ||
			unit.kind === 'quantity' ||
			/^(?:yang|dan|atau|dari|dengan|sehingga|atau|karena)$/.test(unit.lower),
	);
	return at < 0 ? units.length : at;
}
