import type {Bilingual} from '../../errors.js';

/** What SOURCE may be. */
export const source: Bilingual = {
	id: 'SOURCE: berkas (.txt, .md, .html), alamat http(s), "-" untuk masukan standar, atau --clipboard.',
	en: 'SOURCE: a file (.txt, .md, .html), an http(s) address, "-" for standard input, or --clipboard.',
};

/** What DECK may be where any deck will do. */
export const deck: Bilingual = {
	id: 'DECK: id paket kartu (lihat: newsquiz decks) atau berkas paket kartu.',
	en: 'DECK: the id of a deck (see: newsquiz decks) or a deck file.',
};

/** What DECK may be where it has to be in the library. */
export const deckOfLibrary: Bilingual = {
	id: 'DECK: id paket kartu (lihat: newsquiz decks).',
	en: 'DECK: the id of a deck (see: newsquiz decks).',
};
