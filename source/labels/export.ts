import type {Language} from '../errors.js';

/** What can be chosen of a copy of a deck, besides its form. */
export type ExportOption = 'paket' | 'part' | 'seed' | 'schedule' | 'no-evidence';

/** What is said of the options of a copy, and of what a form can't hold. */
export interface ExportLabels {
	/** What an option is about, and what is chosen of it; nothing means the usual. */
	readonly options: Readonly<
		Record<
			ExportOption,
			{
				readonly name: string;
				readonly value: (chosen: string | number | boolean | undefined) => string;
			}
		>
	>;
	/** Above what the form can't hold of the deck, or holds otherwise. */
	readonly notes: (count: number) => string;
}

const indonesianParts: Readonly<Record<string, string>> = {
	soal: 'soal saja',
	'soal,kunci': 'soal dan kunci',
	kunci: 'kunci saja',
	'kisi-kisi': 'kisi-kisi saja',
};

const englishParts: Readonly<Record<string, string>> = {
	soal: 'the test only',
	'soal,kunci': 'the test and its key',
	kunci: 'the key only',
	'kisi-kisi': 'the blueprint only',
};

const indonesian: ExportLabels = {
	options: {
		paket: {
			name: 'Paket soal',
			value: (chosen) => (chosen === 'AB' ? 'A dan B' : chosen === 'B' ? 'B, urutannya lain' : 'A'),
		},
		part: {
			name: 'Isi',
			value: (chosen) => indonesianParts[String(chosen)] ?? 'soal, kunci, dan kisi-kisi',
		},
		seed: {
			name: 'Urutan acak',
			value: (chosen) => `nomor ${Number(chosen ?? 1)}`,
		},
		schedule: {
			name: 'Jadwal belajar Anda',
			value: (chosen) => (chosen === true ? 'disertakan' : 'tidak disertakan'),
		},
		'no-evidence': {
			name: 'Kalimat berita',
			value: (chosen) => (chosen === true ? 'tidak disertakan; sumbernya tetap' : 'disertakan'),
		},
	},
	notes: (count) => `Yang perlu diketahui (${count})`,
};

const english: ExportLabels = {
	options: {
		paket: {
			name: 'Packet of the test',
			value: (chosen) =>
				chosen === 'AB' ? 'A and B' : chosen === 'B' ? 'B, in another order' : 'A',
		},
		part: {
			name: 'Contents',
			value: (chosen) => englishParts[String(chosen)] ?? 'the test, its key and blueprint',
		},
		seed: {
			name: 'Random order',
			value: (chosen) => `number ${Number(chosen ?? 1)}`,
		},
		schedule: {
			name: 'Your schedule',
			value: (chosen) => (chosen === true ? 'taken along' : 'left out'),
		},
		'no-evidence': {
			name: 'Sentences of the news',
			value: (chosen) => (chosen === true ? 'left out; sources stay' : 'taken along'),
		},
	},
	notes: (count) => `Good to know (${count})`,
};

export function exportLabelsFor(language: Language): ExportLabels {
	return language === 'id' ? indonesian : english;
}
