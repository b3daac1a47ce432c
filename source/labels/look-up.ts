import type {Bilingual, Language} from '../errors.js';

/** What the explanation of a word says by itself. */
export interface WordLabels {
	/** Before the word that a form belongs to. */
	readonly formOf: Readonly<Record<'word' | 'passive' | 'plural' | 'short', string>>;
	readonly own: string;
	readonly here: string;
	readonly others: string;
	readonly ofRoot: string;
	readonly register: string;
	readonly synonyms: string;
	readonly note: string;
	readonly affixes: string;
	readonly family: string;
	readonly parts: string;
	readonly andMore: (count: number) => string;
	readonly asked: string;
	readonly askedWhy: string;
	readonly name: string;
	readonly names: Readonly<Record<'person' | 'place' | 'organisation' | 'event', string>>;
	readonly number: string;
	readonly nameIsNoWord: string;
	readonly partOfName: string;
	readonly lacking: string;
	readonly lackingButRoot: string;
	readonly onlyRoot: string;
	/** Of the screen where words are looked up. */
	readonly title: string;
	readonly typeHere: string;
	readonly noWords: string;
	readonly firstAnswer: string;
}

const indonesian: WordLabels = {
	formOf: {
		word: 'dari',
		passive: 'bentuk pasif dari',
		plural: 'bentuk jamak dari',
		short: 'tanpa meN-, dari',
	},
	own: 'kamus Anda',
	here: 'arti',
	others: 'arti lain',
	ofRoot: 'arti dasar',
	register: 'ragam',
	synonyms: 'mirip',
	note: 'catatan',
	affixes: 'imbuhan',
	family: 'sekeluarga',
	parts: 'terdiri atas',
	andMore: (count) => `dan ${count} lagi`,
	asked: 'ditanyakan',
	askedWhy: 'Kata inilah yang ditanyakan. Artinya bisa dilihat setelah kartu ini dijawab.',
	name: 'nama',
	names: {
		person: 'nama orang',
		place: 'nama tempat',
		organisation: 'nama lembaga',
		event: 'nama peristiwa',
	},
	number: 'bilangan',
	nameIsNoWord: 'Ini nama, bukan kosakata.',
	partOfName: 'Di sini bagian dari sebuah nama.',
	lacking: 'Maaf, kata ini belum ada dalam kamus newsquiz.',
	lackingButRoot: 'Maaf, kata ini belum ada dalam kamus newsquiz, tetapi bangunnya begini:',
	onlyRoot: 'Kata ini sendiri belum ada dalam kamus newsquiz; kata dasarnya ada.',
	title: 'Arti kata',
	typeHere: 'ketik sebuah kata bahasa Indonesia',
	noWords: 'Di sini tidak ada kata untuk dicari.',
	firstAnswer: 'Jawablah kartu ini dulu; sesudah itu kata apa pun bisa dicari.',
};

const english: WordLabels = {
	formOf: {
		word: 'of',
		passive: 'passive of',
		plural: 'plural of',
		short: 'without meN-, of',
	},
	own: 'your own',
	here: 'meaning',
	others: 'also',
	ofRoot: 'its root',
	register: 'register',
	synonyms: 'similar',
	note: 'note',
	affixes: 'affixes',
	family: 'family',
	parts: 'made of',
	andMore: (count) => `and ${count} more`,
	asked: 'asked',
	askedWhy: 'This is the word that is asked. You can look it up once you have answered.',
	name: 'name',
	names: {
		person: 'name of a person',
		place: 'name of a place',
		organisation: 'name of a body',
		event: 'name of an event',
	},
	number: 'number',
	nameIsNoWord: 'This is a name, not a word to learn.',
	partOfName: 'Here it is part of a name.',
	lacking: 'Sorry, newsquiz’s dictionary does not have this word yet.',
	lackingButRoot:
		'Sorry, newsquiz’s dictionary does not have this word yet, but it is built like this:',
	onlyRoot: 'newsquiz’s dictionary does not have this very word yet, but it has its root.',
	title: 'What the words mean',
	typeHere: 'type an Indonesian word',
	noWords: 'There are no words to look up here.',
	firstAnswer: 'Answer this card first; after that you can look up any word.',
};

const all: Readonly<Record<Language, WordLabels>> = {id: indonesian, en: english};

export function wordLabelsFor(language: Language): WordLabels {
	return all[language];
}

/** Registers of the lexicon. */
export const registerLabels: Readonly<Record<string, Bilingual>> = {
	formal: {id: 'resmi', en: 'formal'},
	informal: {id: 'santai', en: 'informal'},
	colloquial: {id: 'cakapan', en: 'colloquial'},
	literary: {id: 'sastra', en: 'literary'},
	journalistic: {id: 'jurnalistik', en: 'journalistic'},
	technical: {id: 'istilah teknis', en: 'technical'},
	honorific: {id: 'hormat', en: 'honorific'},
	pejorative: {id: 'merendahkan', en: 'pejorative'},
	archaic: {id: 'kuno', en: 'archaic'},
	religious: {id: 'keagamaan', en: 'religious'},
	euphemism: {id: 'eufemisme', en: 'euphemism'},
	regional: {id: 'kedaerahan', en: 'regional'},
	legal: {id: 'hukum', en: 'legal'},
};
