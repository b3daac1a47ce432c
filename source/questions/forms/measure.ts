import {isVerbUnit} from '../clause/clause.js';
import type {Unit} from '../clause/units.js';
import type {Draft} from '../draft.js';
import type {Statement} from '../statement.js';
import {stemOf} from '../stem/stem.js';
import type {Story} from '../story.js';
import {conjunctions} from '../words/lists.js';
import {isMeasured} from '../words/measures.js';
import {isAmount, quantityDraft} from './amount.js';

const measures =
	/^(?:mencapai|adalah|ialah|sebesar|sebanyak|senilai|seharga|setinggi|sejauh|selebar|seluas|sepanjang|seberat|sejumlah|berjumlah|bernilai|menembus|menyentuh|menjadi|tercatat|diperkirakan|sekitar|berkisar)$/;

/** `Harga X mencapai 10`, `Harga X sebesar 10`, `Tinggi Gunung X 10 meter`. */
export function measureForms(story: Story, statement: Statement): Draft[] {
	const {units} = statement;
	const [first] = units;
	if (first?.kind !== 'word' || !isMeasured(first.lower)) return [];
	const at = units.findIndex(({kind}) => kind === 'quantity');
	const unit = units[at];
	if (!unit || !isAmount(unit)) return [];
	const phrase = measuredPhrase(units, at);
	if (!phrase) return [];
	const after = units.slice(at + 1);
	const tail = after.slice(0, firstStop(after));
	const stem = stemOf(story, statement, ['Berapa', phrase, tail], {stop: '?'});
	return stem ? quantityDraft(story, statement, unit, {form: 'direct', stem, merit: 3}) : [];
}

/** What is measured, up to the verb that gives its figure or to the figure itself. */
function measuredPhrase(units: readonly Unit[], at: number): readonly Unit[] | undefined {
	let end = at;
	while (end > 1 && /^(?:sekitar|hingga|lebih|dari|kurang|hampir)$/.test(units[end - 1]!.lower))
		end--;
	const verb = units[end - 1];
	let top = end;
	if (verb?.kind === 'word' && measures.test(verb.lower)) {
		top = end - 1;
		while (
			top > 1 &&
			/^(?:telah|sudah|akan|bisa|diperkirakan|tercatat|masih|dapat|hanya|adalah|yakni|yaitu|itu)$/.test(
				units[top - 1]!.lower,
			)
		)
			top--;
	} else if (verb?.entity === undefined || verb.kind === 'date' || end !== at) return undefined;
	const phrase = units.slice(0, top);
	const isPlain = phrase.every(
		(part, index) =>
			part.text !== ',' &&
			part.kind !== 'quantity' &&
			part.kind !== 'punctuation' &&
			!/^(?:yang|dan|atau)$/.test(part.lower) &&
			!conjunctions.has(part.lower) &&
			(index === 0 || !isVerbUnit(part, false)) &&
			!isElided(part, phrase[index + 1]),
	);
	return isPlain && phrase.length > 1 ? phrase : undefined;
}

/** *harga pembelian di gudang X*: of what, only the sentences before say. */
function isElided(noun: Unit, next: Unit | undefined): boolean {
	return (
		/^(?:pembelian|penjualan|penyerapan|pengiriman|pembayaran|pemesanan|penggunaan|pemakaian|penyaluran|harga|jumlah|total|produksi|ekspor|impor|kebutuhan|stok|target|nilai|luas|realisasi|volume)$/.test(
			noun.lower,
		) &&
		(next === undefined ||
			/^(?:di|pada|dari|ke|untuk|per|tahun|bulan)$/.test(next.lower) ||
			next.kind === 'date')
	);
}

function firstStop(units: readonly Unit[]): number {
	const at = units.findIndex(
		(unit) =>
			unit.kind === 'punctuation' ||
			unit.kind === 'quantity' ||
			/^(?:yang|dan|atau|dari|dengan|sehingga|karena|sejak|serta|pun|juga)$/.test(unit.lower) ||
			conjunctions.has(unit.lower) ||
			isVerbUnit(unit, false),
	);
	return at < 0 ? units.length : at;
}
