import type {Language} from '../errors.js';

/** What is said where the app is read aloud, and where it fails. */
export interface AccessLabels {
	/** Before the keys of a screen. */
	readonly keys: string;
	/** After what stands for the one of a list that is selected: `the grade` … */
	readonly selected: string;
	/** What was typed and is too much, or wrong; what should have been typed as well. */
	readonly extra: string;
	readonly missing: string;
	readonly progress: (done: number, total: number) => string;
	/** Rows of a long text or list, of which there are more. */
	readonly rows: (from: number, to: number, total: number) => string;
	/** Of the report of a fault: what it leaves out, and that it has been handed to the clipboard. */
	readonly report: {readonly title: string; readonly private: string; readonly copied: string};
	/** The keys with arrows on them. */
	readonly arrows: Readonly<Record<'↑' | '↓' | '←' | '→', string>>;
	/** Keys that would pass for the punctuation of a sentence. */
	readonly punctuation: Readonly<Record<string, string>>;
}

const id: AccessLabels = {
	keys: 'Tombol',
	selected: 'yang dipilih',
	extra: 'tidak perlu',
	missing: 'kurang',
	progress: (done, total) => `${done} dari ${total} selesai`,
	rows: (from, to, total) => `Baris ${from} sampai ${to} dari ${total}`,
	report: {
		title: 'Laporan',
		private: 'Laporan ini tidak memuat kartu, jawaban, atau nama berkas Anda.',
		copied: 'Laporan dikirim ke papan klip. Jika tidak dapat ditempelkan, salin dari layar ini.',
	},
	arrows: {'↑': 'panah atas', '↓': 'panah bawah', '←': 'panah kiri', '→': 'panah kanan'},
	punctuation: {
		',': 'koma',
		':': 'titik dua',
		'.': 'titik',
		';': 'titik koma',
		'-': 'tanda minus',
		'/': 'garis miring',
	},
};

const en: AccessLabels = {
	keys: 'Keys',
	selected: 'selected',
	extra: 'not needed',
	missing: 'missing',
	progress: (done, total) => `${done} of ${total} done`,
	rows: (from, to, total) => `Rows ${from} to ${to} of ${total}`,
	report: {
		title: 'Report',
		private: 'It contains none of your cards, answers or file names.',
		copied: 'The report was sent to the clipboard. If it can’t be pasted, copy it from here.',
	},
	arrows: {'↑': 'up arrow', '↓': 'down arrow', '←': 'left arrow', '→': 'right arrow'},
	punctuation: {
		',': 'comma',
		':': 'colon',
		'.': 'full stop',
		';': 'semicolon',
		'-': 'minus',
		'/': 'slash',
	},
};

export function accessLabelsFor(language: Language): AccessLabels {
	return language === 'id' ? id : en;
}
