import type {PartOfSpeech} from '../parts-of-speech.js';
import {functionWords} from '../data/function-words.js';
import {roots} from '../data/roots.js';
import {analyseWord} from '../roots.js';
import {isBareTransitive, isObjectless} from './voice.js';
import {barePronouns, markerAt, preverbal, saying, serial} from './words.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Events and deeds that carry no prefix, and would pass for adjectives. */
const bareVerbs = list(`
	tiba tewas wafat tenggelam runtuh ambruk roboh jebol anjlok amblas meledak mencapai lolos kabur bangkit tumbuh jatuh
	hancur pecah terbit hadir mundur menang kalah pulang singgah pindah absen takluk unggul gugur kandas rontok bubar lahir rusak
	kehilangan kebanjiran kecurian kesulitan kehabisan kedatangan kelaparan kemasukan
`);
/** Of these, the ones that are nouns too where a preposition or determiner stands before them. */
const nounsToo = list('kehilangan kesulitan kelaparan kedatangan');

/** People named by what was done to them, and other nouns and adjectives with the form of a verb. */
const nouns = list(
	'terdakwa tersangka terpidana terlapor tergugat terduga menteri media berita berkas beras pelaku korban',
);

/** Verbs by form that lead up to a phrase: *menyusul erupsi*, *berdasarkan data*. */
const leading = list(
	'berdasarkan menyusul terkait mengenai menurut melalui menjelang menyangkut dibanding dibandingkan terhitung menuju bersama',
);

/** The parts of speech where a word's neighbours leave no doubt, whatever the tagger has learnt. */
export function settle(
	lower: readonly string[],
	parts: readonly PartOfSpeech[],
): readonly PartOfSpeech[] {
	return parts.map((part, at) => {
		if (part === 'name' || part === 'punctuation' || part === 'numeral') return part;
		const word = lower[at]!;
		const before = lower[at - 1] ?? '';
		if (nouns.has(word)) return 'noun';
		if (isMistaken(word, part, parts[at - 1], parts[at + 1])) return 'noun';
		if (part === 'verb' && isOnlyNoun(word)) return 'noun';
		if (describing.get(word)?.test(before)) return 'adjective';
		if (word === 'ternyata' || (word === 'resmi' && /^(?:di|me)[a-z]{4}/.test(lower[at + 1] ?? '')))
			return 'adverb';
		if (part !== 'verb' && isVerbByForm(word, part)) return 'verb';
		if (leading.has(word) && before !== 'yang' && !preverbal.has(before)) return 'preposition';
		if (before === 'yang' || !barePronouns.has(before)) {
			if (!bareVerbs.has(word)) return part;
			return nounsToo.has(word) && isAfterLink(parts[at - 1]) ? part : 'verb';
		}
		// *yang kami bangun*
		if (part !== 'verb' && lower[at - 2] === 'yang' && isBareTransitive(word)) return 'verb';
		return bareVerbs.has(word) ? 'verb' : part;
	});
}

/** Verbs that say of a few nouns what kind they are. */
const describing: ReadonlyMap<string, RegExp> = new Map([
	['jadi', /^(?:pakaian|barang|produk|makanan)$/],
	['mundur', /^(?:penarikan|pengunduran|surat)$/],
	['berkembang', /^(?:negara|bangsa|dunia)$/],
	['maju', /^(?:negara|bangsa)$/],
	['terbuka', /^(?:ruang|surat|sidang|lapangan)$/],
]);

/** *nematoda, tekstil*: no verb has lent its form to them. */
function isOnlyNoun(word: string): boolean {
	if (saying.has(word) || bareVerbs.has(word) || serial.has(word)) return false;
	const classes = roots.classesOf(word);
	return classes.includes('n') && !classes.includes('v') && !classes.includes('a');
}

/** A word of no list can't be a function word; as an adverb that opens a clause before its verb, it is the subject. */
function isMistaken(
	word: string,
	part: PartOfSpeech,
	before: PartOfSpeech | undefined,
	after: PartOfSpeech | undefined,
): boolean {
	if (functionWords.has(word) || preverbal.has(word) || /.-|nya$/.test(word)) return false;
	if (part === 'subordinator' || part === 'conjunction' || part === 'particle')
		return markerAt([word], 0) === undefined && /^[a-z]{3,}$/.test(word);
	return part === 'adverb' && before === 'subordinator' && after === 'verb';
}

/** *melambat, ditutup*, which the tagger may never have met. */
function isVerbByForm(word: string, part: PartOfSpeech): boolean {
	if (isObjectless(word)) return true;
	if (part !== 'noun' || !/^(?:me|di)[a-z]{3,}$/.test(word)) return false;
	const [prefix] = analyseWord(word).affixes;
	return prefix === 'meN-' || prefix === 'memper-' || prefix === 'di-' || prefix === 'diper-';
}

const isAfterLink = (part: PartOfSpeech | undefined): boolean =>
	part === 'preposition' || part === 'determiner' || part === 'conjunction' || part === 'verb';
