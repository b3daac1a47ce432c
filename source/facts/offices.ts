import {items, lines, words} from '../language/data/gazetteer-table.js';
import type {StatedOffice} from './office-words.js';

/** Offices in short, so that `Menhan` and `Menteri Pertahanan Rusia` are told to be one. */
const short = new Map(
	lines(`
	wapres, wakil presiden
	pm, perdana menteri
	menkeu, menteri keuangan
	menlu, menteri luar negeri
	menhan, menteri pertahanan
	mendagri, menteri dalam negeri
	menag, menteri agama
	menkes, menteri kesehatan
	mensos, menteri sosial
	mentan, menteri pertanian
	mendag, menteri perdagangan
	menperin, menteri perindustrian
	menhub, menteri perhubungan
	menaker, menteri ketenagakerjaan
	menpora, menteri pemuda dan olahraga
	menkominfo, menteri komunikasi dan informatika
	mendikbud, menteri pendidikan dan kebudayaan
	menkumham, menteri hukum dan hak asasi manusia
	menhut, menteri kehutanan
	mensesneg, menteri sekretaris negara
	menko, menteri koordinator
	wamen, wakil menteri
	wamenkeu, wakil menteri keuangan
	wamenlu, wakil menteri luar negeri
	wagub, wakil gubernur
	wabup, wakil bupati
	walikota, wali kota
	wawali, wakil wali kota
	kades, kepala desa
	kadis, kepala dinas
	kadinkes, kepala dinas kesehatan
	kadisdik, kepala dinas pendidikan
	kadishub, kepala dinas perhubungan
	ketum, ketua umum
	waketum, wakil ketua umum
	sekjen, sekretaris jenderal
	sekda, sekretaris daerah
	seskab, sekretaris kabinet
	dirut, direktur utama
	dirjen, direktur jenderal
	jubir, juru bicara
	dubes, duta besar
	plt, pelaksana tugas
	pj, penjabat
	`).map((line) => {
		const [form = '', long = ''] = items(line);
		return [form, words(long)] as const;
	}),
);

/** What an office is called in full, word for word: brackets left out, short forms written out. */
export function officeWords(office: string): readonly string[] {
	return words(office.toLowerCase().replace(/\([^)]*\)/g, ' ')).flatMap((word) => {
		const bare = word.replace(/[.,]+$/, '');
		return short.get(bare) ?? [bare];
	});
}

/** Whether one form says the same as the beginning of another: `Menhan`, `Menteri Pertahanan Rusia`. */
export const begins = (form: readonly string[], longer: readonly string[]): boolean =>
	form.length <= longer.length && form.every((word, at) => word === longer[at]);

/** Nobody has more forms of an office than that; text that says so is a list. */
const mostOffices = 60;

/**
 * For each mention of one person, in order, the office that holds there: the one stated beside it in the fullest form
 * that the text has for it, else the first that the text states at all.
 */
export function officesOf(
	statedAt: ReadonlyArray<StatedOffice | undefined>,
): ReadonlyArray<string | undefined> {
	const forms = new Map<string, readonly string[]>();
	for (const office of statedAt) if (office) forms.set(office.text, officeWords(office.text));
	const known = [...forms].slice(0, mostOffices);
	const fullest = new Map<string, string>();
	for (const [form, own] of forms) {
		let best = form;
		for (const [other, long] of known) {
			if (other === form || !begins(own, long)) continue;
			const current = forms.get(best)!;
			// Of two that begin alike (*Ketua DPR*, *Ketua Partai X*) the first one stated counts.
			if (begins(current, long) && (long.length > current.length || other.length > best.length))
				best = other;
		}
		fullest.set(form, best);
	}
	const first = statedAt.find((office) => office !== undefined);
	return statedAt.map((office) => {
		const holding = office ?? first;
		return holding && fullest.get(holding.text);
	});
}
