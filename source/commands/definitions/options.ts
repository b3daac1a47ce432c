import type {CommandDefinition, OptionDefinition} from '../command.js';

/** Options that every command takes. */
export const commonOptions: Readonly<Record<string, OptionDefinition>> = {
	lang: {
		type: 'string',
		value: 'id|en',
		help: {
			id: 'bahasa tampilan: Indonesia atau Inggris',
			en: 'language of the interface: Indonesian or English',
		},
	},
	'no-color': {type: 'boolean', help: {id: 'tanpa warna', en: 'no colours'}},
	'screen-reader': {
		type: 'boolean',
		help: {
			id: 'susun tampilan untuk dibacakan pembaca layar',
			en: 'lay the app out to be read aloud by a screen reader',
		},
	},
	help: {type: 'boolean', short: 'h', help: {id: 'tampilkan bantuan ini', en: 'show this help'}},
	version: {type: 'boolean', help: {id: 'tampilkan versi', en: 'show the version'}},
};

/** What a command takes: its own options, then the common ones. */
export function allOptions({options: own}: CommandDefinition): CommandDefinition['options'] {
	return {...own, ...commonOptions};
}

// What is read.

export const date: OptionDefinition = {
	type: 'string',
	value: 'YYYY-MM-DD',
	help: {
		id: 'tanggal terbit artikel, jika tidak tertulis di dalamnya',
		en: 'when the article was published, if it does not say so itself',
	},
};

export const clipboard: OptionDefinition = {
	type: 'boolean',
	help: {id: 'baca artikel dari papan klip', en: 'read the article from the clipboard'},
};

export const jsonl: OptionDefinition = {
	type: 'string',
	value: 'FILE',
	help: {
		id: 'banyak artikel sekaligus: satu objek JSON per baris, "-" untuk masukan standar',
		en: 'many articles at once: one JSON object a line, "-" for standard input',
	},
};

export const jobs: OptionDefinition = {
	type: 'string',
	value: 'N',
	help: {
		id: 'dengan --jsonl: pakai N inti prosesor (bawaan: semua)',
		en: 'with --jsonl: use N processor cores (default: all)',
	},
};

export const dictionary: OptionDefinition = {
	type: 'string',
	value: 'FILE|none',
	help: {
		id: 'pakai dulu kamus Anda sendiri (TSV, dictd, atau StarDict), dan ingat; "none" melupakannya',
		en: 'use a dictionary of your own first (TSV, dictd or StarDict), and remember it; "none" forgets it',
	},
};

// Which cards are made or asked.

export const cards: OptionDefinition = {
	type: 'string',
	value: 'N',
	help: {id: 'paling banyak N kartu', en: 'at most N cards'},
};

export const kinds: OptionDefinition = {
	type: 'string',
	value: 'K,K',
	help: {
		id: 'hanya jenis ini, misalnya person,date,quantity',
		en: 'only these kinds, such as person,date,quantity',
	},
};

export const options: OptionDefinition = {
	type: 'string',
	value: '3|4|5',
	help: {
		id: 'jumlah pilihan jawaban tiap soal (bawaan: 4)',
		en: 'how many answers a question offers to choose from (default: 4)',
	},
};

export const school: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'untuk kelas: tanpa kejahatan, kematian, dan penyakit orang biasa',
		en: 'for a class: nothing about crime, death and illness of private people',
	},
};

export const native: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'untuk penutur asli: tanpa kartu kosakata',
		en: 'for native readers: no vocabulary cards',
	},
};

// How decks come into the library.

export const replaceOther: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'ganti paket lain yang id-nya sama; kemajuan tetap di kartu yang sama',
		en: 'replace another deck with the same id; progress stays with each card',
	},
};

export const keepBoth: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'simpan keduanya jika id-nya sama: yang baru mendapat id sendiri',
		en: 'keep both where ids are the same: the new one gets an id of its own',
	},
};

export const startOver: OptionDefinition = {
	type: 'boolean',
	help: {
		id: 'kartu yang kini berbeda jawabannya dipelajari dari awal',
		en: 'learn cards that have another answer now from the beginning',
	},
};

// What is agreed to, and where the answer goes.

export const yes: OptionDefinition = {
	type: 'boolean',
	help: {id: 'setuju, tanpa ditanya', en: 'agree without being asked'},
};

export const overwrite: OptionDefinition = {
	type: 'boolean',
	help: {id: 'timpa berkas yang sudah ada', en: 'overwrite a file that is there'},
};

export const output: OptionDefinition = {
	type: 'string',
	short: 'o',
	value: 'FILE',
	help: {
		id: 'tulis berkas ini ("-" untuk keluaran standar)',
		en: 'write this file ("-" for standard output)',
	},
};

export const json: OptionDefinition = {
	type: 'boolean',
	help: {id: 'keluarkan JSON', en: 'print JSON'},
};
