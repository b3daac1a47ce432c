import {isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {conjunctions, prepositions} from '../words/lists.js';
import {isMeasured} from '../words/measures.js';
import {countedNoun, isAmount, quantityDraft} from './amount.js';

const measures =
	/^(?:mencapai|adalah|ialah|sebesar|sebanyak|senilai|seharga|setinggi|sejauh|selebar|seluas|sepanjang|seberat|sejumlah|berjumlah|bernilai|menembus|menyentuh|tercatat|diperkirakan|sekitar|berkisar)$/;
const aims =
	/^(?:ditargetkan|dipatok|ditetapkan|dibatasi|diproyeksikan|dianggarkan|diperkirakan|ditaksir)$/;

/** `Harga X mencapai 10`, `Harga X sebesar 10`, `Tinggi Gunung X 10 meter`, `Peserta yang hadir mencapai 10 orang`. */
export function measureForms(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	const at = units.findIndex(({kind}) => kind === 'quantity');
	const unit = units[at];
	// *laba setelah pajak X mencapai …* is no clause of its own.
	if (!unit || !isAmount(unit) || statement.derived === true) return [];
	const question = measured(units, at);
	if (!question) return [];
	const after = units.slice(at + 1);
	const tail = after.slice(0, firstStop(after));
	const stem = stemOf(story, statement, [question.opening, question.phrase, tail], {stop: '?'});
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}

interface Measured {
	readonly opening: string;
	readonly phrase: readonly Unit[];
}

const helpers =
	/^(?:telah|sudah|akan|bisa|diperkirakan|tercatat|masih|dapat|hanya|adalah|yakni|yaitu|itu|kini)$/;

/** What is measured: all up to the verb that gives its figure, or to the figure itself. */
function measured(units: readonly Unit[], at: number): Measured | undefined {
	let end = at;
	while (end > 1 && /^(?:sekitar|hingga|lebih|dari|kurang|hampir)$/.test(units[end - 1]!.lower))
		end--;
	const verb = units[end - 1];
	if (!verb) return undefined;
	const noun = units[0]!;
	const isNoun = noun.kind === 'word' && isMeasured(noun.lower);
	if (verb.kind !== 'word' || !measures.test(verb.lower)) {
		const isAim = verb.kind === 'word' && aims.test(verb.lower);
		// *Tinggi Gunung X | 10 meter*
		if (!isNoun || end !== at || (!isAim && (verb.entity === undefined || verb.kind === 'date')))
			return undefined;
		const next = units[at + 1];
		// *dana X Rp 5 miliar diprioritaskan …* goes on with the clause's own verb.
		if (!isAim && next && next.kind === 'word' && !prepositions.has(next.lower)) return undefined;
		const phrase = units.slice(0, isAim ? end - 1 : end);
		if (!isNounPhrase(phrase)) return undefined;
		return {opening: 'Berapa', phrase: isAim ? [...phrase, yang(verb), verb] : phrase};
	}
	let top = end - 1;
	while (top > 1 && helpers.test(units[top - 1]!.lower)) top--;
	const phrase = units.slice(0, top);
	if (isNoun) return isNounPhrase(phrase) ? {opening: 'Berapa', phrase} : undefined;
	const unit = units[at]!;
	if (!/^(?:mencapai|berjumlah|sebanyak)$/.test(verb.lower) || !isNounPhrase(phrase, true))
		return undefined;
	if (unit.entity?.unit === '%') return {opening: 'Berapa persen', phrase};
	return countedNoun(unit.text) === undefined ||
		!/^(?:orang|jiwa|warga|unit|buah|rumah|ekor|anggota|peserta|siswa|keluarga)$/.test(
			unit.entity?.unit ?? '',
		)
		? undefined
		: {opening: 'Berapa jumlah', phrase};
}

const yang = (verb: Unit): Unit => ({
	kind: 'word',
	text: 'yang',
	lower: 'yang',
	start: verb.start,
	end: verb.start,
	spaced: true,
});

/** Nouns, names and what hangs on them with *di*, *untuk*; in a subject also one relative clause. */
function isNounPhrase(phrase: readonly Unit[], relative = false): boolean {
	if (phrase.length < 2 || prepositions.has(phrase[0]!.lower)) return false;
	const yangs = phrase.filter(({lower}) => lower === 'yang').length;
	return phrase.every(
		(part, index) =>
			part.kind !== 'quantity' &&
			part.kind !== 'punctuation' &&
			!(part.kind === 'date' && index < phrase.length - 1 && yangs === 0) &&
			!/^(?:dan|atau)$/.test(part.lower) &&
			(relative && yangs === 1
				? !conjunctions.has(part.lower) || part.lower === 'yang'
				: !conjunctions.has(part.lower) && (index === 0 || !isVerbUnit(part, false))) &&
			!isElided(part, phrase[index + 1], index),
	);
}

/** *harga pembelian di gudang X*: of what, only the sentences before say. */
function isElided(noun: Unit, next: Unit | undefined, at: number): boolean {
	const isBare =
		/^(?:pembelian|penjualan|penyerapan|pengiriman|pembayaran|pemesanan|penggunaan|pemakaian|penyaluran)$/.test(
			noun.lower,
		) ||
		(at === 0 &&
			isMeasured(noun.lower) &&
			!/^(?:penduduk|korban|peserta|penonton|pelanggan|anggota|pengguna|pendapatan|laba|utang|omzet|aset|inflasi|pertumbuhan|investasi)$/.test(
				noun.lower,
			));
	return (
		isBare &&
		(next === undefined ||
			/^(?:di|pada|dari|ke|untuk|per|tahun|bulan|ini|itu|tersebut)$/.test(next.lower) ||
			next.kind === 'date')
	);
}

function firstStop(units: readonly Unit[]): number {
	const at = units.findIndex(
		(unit) =>
			unit.kind === 'punctuation' ||
			unit.kind === 'quantity' ||
			/^(?:yang|dan|atau|dari|dengan|sehingga|karena|sejak|serta|pun|juga|atau|rata-rata)$/.test(
				unit.lower,
			) ||
			conjunctions.has(unit.lower) ||
			isVerbUnit(unit, false),
	);
	return at < 0 ? units.length : at;
}
