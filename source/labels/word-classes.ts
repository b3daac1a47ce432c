import type {Bilingual} from '../errors.js';

/** Word classes by the abbreviations of Indonesian dictionaries. */
export const wordClassLabels: Readonly<Record<string, Bilingual>> = {
	n: {id: 'kata benda', en: 'noun'},
	v: {id: 'kata kerja', en: 'verb'},
	a: {id: 'kata sifat', en: 'adjective'},
	adv: {id: 'kata keterangan', en: 'adverb'},
	num: {id: 'kata bilangan', en: 'numeral'},
	pron: {id: 'kata ganti', en: 'pronoun'},
	p: {id: 'partikel', en: 'particle'},
};
