import type {PartOfSpeech} from '../parts-of-speech.js';
import {isBareTransitive} from './voice.js';
import {barePronouns, preverbal} from './words.js';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Events and deeds that carry no prefix, and would pass for adjectives. */
const bareVerbs = list(`
	tiba tewas wafat tenggelam runtuh ambruk roboh jebol anjlok amblas meledak mencapai lolos kabur bangkit tumbuh jatuh
	hancur pecah terbit hadir mundur menang kalah pulang singgah pindah absen takluk unggul gugur kandas rontok bubar lahir
	kehilangan kebanjiran kecurian kesulitan kebakaran-lah kehabisan kedatangan kelaparan kemasukan
`);
/** Of these, the ones that are nouns too where a preposition or determiner stands before them. */
const nounsToo = list('kehilangan kesulitan kelaparan kedatangan');

/** People named by what was done to them, and other nouns and adjectives with the form of a verb. */
const nouns = list(
	'terdakwa tersangka terpidana terlapor tergugat terduga mentan menkeu menkes media memori mereka menteri berita berkas beras berbagai',
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
		if (nouns.has(word)) return part === 'verb' ? 'noun' : part;
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

const isAfterLink = (part: PartOfSpeech | undefined): boolean =>
	part === 'preposition' || part === 'determiner' || part === 'conjunction' || part === 'verb';
