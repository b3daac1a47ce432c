import type {Unit} from '../clause/units.js';
import {reworded, type Changer} from './change.js';

const pairs: ReadonlyArray<readonly [string, string]> = [
	['naik', 'turun'],
	['meningkat', 'menurun'],
	['menguat', 'melemah'],
	['bertambah', 'berkurang'],
	['melonjak', 'merosot'],
	['melesat', 'anjlok'],
	['menaikkan', 'menurunkan'],
	['dinaikkan', 'diturunkan'],
	['meningkatkan', 'menurunkan'],
	['menambah', 'mengurangi'],
	['ditambah', 'dikurangi'],
	['memperpanjang', 'mempersingkat'],
	['diperpanjang', 'dipersingkat'],
];

const opposites = new Map<string, string>();
for (const [up, down] of pairs) {
	opposites.set(up, down);
	if (!opposites.has(down)) opposites.set(down, up);
}

/** Other words that say which way things go: with one of them the changed sentence would contradict itself. */
const telltales =
	/^(?:kenaikan|penurunan|peningkatan|pelemahan|penguatan|tertinggi|terendah|rekor|lebih|tambahan|pengurangan|pemangkasan|dari|karena|akibat|seiring|setelah|berkat|didorong|dipicu|dibanding|dibandingkan|ketimbang|daripada|sehingga|untuk|guna|agar|demi)$/;

const measured =
	/^(?:inflasi|defisit|surplus|harga|jumlah|total|produksi|laba|nilai|anggaran|pendapatan|omzet|tarif|upah|gaji|populasi|kapasitas|suhu|utang|pertumbuhan|investasi|ekspor|impor|realisasi|kebutuhan|stok|cadangan|biaya|aset|saham|indeks|volume|rasio|kuota|persentase|penjualan|penerimaan|setoran|konsumsi|permintaan|kunjungan|pajak|suku|bunga|kurs|rupiah|ihsg|angka|tingkat|hasil|luas|debit|pasokan|premi|iuran|subsidi|porsi)$/;

/** Whether a word names something that is measured. */
export const isMeasured = (word: string) => measured.test(word);

/** *naik* for *turun*, where something that can be measured goes up or down. */
export const changedDirections: Changer = ({statement, units}) => {
	const {clause} = statement;
	if (!clause) return [];
	const found = units.filter((unit) => opposites.has(unit.lower));
	const [unit] = found;
	if (!unit || found.length > 1 || unit.lower !== clause.verb) return [];
	if (units.some(({lower}) => telltales.test(lower))) return [];
	const at = units.indexOf(unit);
	const hasAmount =
		isAmount(units[at + 1]) ||
		(/^(?:sebesar|sebanyak|menjadi|ke|sekitar)$/.test(units[at + 1]?.lower ?? '') &&
			isAmount(units[at + 2]));
	const headed = unit.lower.startsWith('me') && /(?:kan|ah|i|ang)$/.test(unit.lower);
	const thing = headed ? clause.rest[0]?.units[0] : clause.subject[0];
	const isThing = thing !== undefined && isMeasured(thing.lower);
	if (!(hasAmount && !headed) && !isThing) return [];
	return [
		{kind: 'thing', unit, key: unit.lower, wrong: [reworded(unit, opposites.get(unit.lower)!)]},
	];
};

const isAmount = (unit: Unit | undefined) => unit?.kind === 'quantity';
