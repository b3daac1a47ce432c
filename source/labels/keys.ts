import type {Language} from '../errors.js';

/** What the screen of keys says, and `newsquiz config keys`. */
export interface KeysLabels {
	readonly title: string;
	readonly count: (changed: number) => string;
	readonly searchHere: string;
	readonly nothing: string;
	readonly usual: (keys: string) => string;
	/** Asked for something: the next key is taken. */
	readonly press: (name: string) => string;
	readonly pressHow: string;
	readonly refused: Readonly<
		Record<'fixed' | 'typing' | 'stuck' | 'same', (key: string) => string>
	>;
	/** Before what a key would be taken from. */
	readonly taken: (key: string) => string;
	readonly loses: (name: string, where: string, rest: string) => string;
	readonly swaps: (name: string, where: string, key: string) => string;
	readonly ask: string;
	readonly changed: (name: string, keys: string) => string;
	readonly reset: (name: string, keys: string) => string;
	readonly resetAll: string;
	readonly nothingToReset: string;
	readonly takenBack: string;
	readonly nothingToUndo: string;
	/** Some of the keys in the settings could not be used. */
	readonly damaged: string;
}

const indonesian: KeysLabels = {
	title: 'Tombol',
	count: (changed) => (changed === 0 ? 'semua bawaan' : `${changed} diubah`),
	searchHere: 'ketik yang dicari',
	nothing: 'Tidak ada yang cocok. Coba kata lain.',
	usual: (keys) => `Bawaan: ${keys}`,
	press: (name) => `Tekan tombol baru untuk “${name}”.`,
	pressHow: 'Esc membatalkan.',
	refused: {
		fixed: (key) => `Fungsi ${key} tidak dapat diganti. Tekan tombol lain.`,
		typing: (key) => `Di sini ${key} dipakai untuk mengetik. Pakai Ctrl dengan satu huruf.`,
		stuck: (key) =>
			`${key} tidak dapat ditukar: yang memakainya akan kehabisan tombol. Tekan tombol lain.`,
		same: (key) => `${key} memang sudah tombolnya.`,
	},
	taken: (key) => `${key} sudah dipakai:`,
	loses: (name, where, rest) => `“${name}” (${where}) melepas tombol itu di sini; ${rest} tetap.`,
	swaps: (name, where, key) => `“${name}” (${where}) mendapat ${key} sebagai gantinya.`,
	ask: 'Lanjutkan?',
	changed: (name, keys) => `Tombol “${name}” kini ${keys}.`,
	reset: (name, keys) => `Tombol “${name}” kembali ke ${keys}.`,
	resetAll: 'Semua tombol kembali ke bawaan.',
	nothingToReset: 'Tombolnya memang bawaan.',
	takenBack: 'Perubahan terakhir dibatalkan.',
	nothingToUndo: 'Belum ada perubahan yang bisa dibatalkan di sini.',
	damaged:
		'Sebagian pengaturan tombol tidak dapat dipakai; sebagai gantinya dipakai tombol bawaan.',
};

const english: KeysLabels = {
	title: 'Keys',
	count: (changed) => (changed === 0 ? 'all default' : `${changed} changed`),
	searchHere: 'type what you look for',
	nothing: 'Nothing fits. Try another word.',
	usual: (keys) => `Default: ${keys}`,
	press: (name) => `Press the new key for “${name}”.`,
	pressHow: 'Esc cancels.',
	refused: {
		fixed: (key) => `${key} always does the same. Press another key.`,
		typing: (key) => `Here ${key} is needed for typing. Use Ctrl with a letter.`,
		stuck: (key) =>
			`${key} can’t be swapped: what has it now would be left without a key. Press another one.`,
		same: (key) => `${key} is its key already.`,
	},
	taken: (key) => `${key} is in use:`,
	loses: (name, where, rest) => `“${name}” (${where}) gives it up here and keeps ${rest}.`,
	swaps: (name, where, key) => `“${name}” (${where}) gets ${key} in return.`,
	ask: 'Go on?',
	changed: (name, keys) => `“${name}” is now ${keys}.`,
	reset: (name, keys) => `“${name}” is back to ${keys}.`,
	resetAll: 'All keys are as they come.',
	nothingToReset: 'It has its default keys.',
	takenBack: 'The last change is undone.',
	nothingToUndo: 'Nothing to undo here yet.',
	damaged: 'Some of your keys in the settings can’t be used; the default ones hold for those.',
};

const all: Readonly<Record<Language, KeysLabels>> = {id: indonesian, en: english};

export function keysLabelsFor(language: Language): KeysLabels {
	return all[language];
}
