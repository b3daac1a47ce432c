import {normalWords, sameInAnyOrder, sameWords} from './normal.js';
import {type Ruling, almost, right, wrong} from './remark.js';

const legal = new Set(
	'pt cv ud pd tbk ri persero perseroan terbatas inc ltd corp co plc llc gmbh'.split(' '),
);
const descriptors = new Set(
	'lembaga organisasi perusahaan instansi institusi badan usaha klub grup partai kelompok the'.split(
		' ',
	),
);
// What many bodies are called, and none by itself.
const heads = new Set(
	(
		'bank badan kementerian komisi dinas universitas partai mahkamah dewan majelis kantor direktorat institut yayasan ' +
		'asosiasi rumah sakit balai biro pusat pengadilan kejaksaan kepolisian sekolah persatuan ikatan himpunan forum'
	).split(' '),
);
const small = new Set('dan di untuk bagi dari ke of the and for'.split(' '));

/** The words of a body's name without its legal form. */
export function bodyWords(text: string): string[] {
	const words = normalWords(text);
	const bare = words.filter((word) => !legal.has(word));
	return bare.length > 0 ? bare : words;
}

/** Whether a word is made of the first letters of a name: `BMKG`. */
export function isAcronymOf(word: string, name: readonly string[]): boolean {
	if (word.length < 2 || name.length < 2) return false;
	const all = name.map((part) => part[0]).join('');
	const main = name
		.filter((part) => !small.has(part))
		.map((part) => part[0])
		.join('');
	return word === all || word === main;
}

/** Judges the name of a body; undefined where spelling may still explain it. */
export function judgeBody(
	typed: string,
	key: string,
	isKnown: (words: readonly string[]) => boolean,
): Ruling | undefined {
	const given = bodyWords(typed);
	const wanted = bodyWords(key);
	if (sameWords(given, wanted)) return right;
	if (given.length > wanted.length && descriptors.has(given[0]!)) {
		if (sameWords(given.slice(given.length - wanted.length), wanted)) return right;
	}
	// `Komisi Pemberantasan Korupsi (KPK)`: either half may be the key, the other has to belong to it.
	const [, outer, inner] = /^([^()]{1,200})\(([^()]{1,200})\)[\s.]*$/.exec(typed) ?? [];
	if (outer !== undefined && inner !== undefined) {
		const [name, short] = [bodyWords(outer), bodyWords(inner)];
		const isPair = isAcronymOf(short.join(''), name) || isKnown(short) || isKnown(name);
		if (isPair && (sameWords(name, wanted) || sameWords(short, wanted))) return right;
	}
	if (isAcronymOf(given.join(''), wanted)) return almost('short-form');
	if (given.length > 2 && sameInAnyOrder(given, wanted)) return almost('word-order');
	return given.every((word) => descriptors.has(word) || heads.has(word)) ? wrong : undefined;
}
