import type {Bilingual, Language} from '../errors.js';
import type {Binding, Place} from './binding.js';
import type {Keymap} from './keymap.js';
import {libraryPlaces} from './library.js';
import {keyName} from './names.js';
import {resultsPlaces} from './results.js';

export interface Section {
	readonly title: Bilingual;
	/** Absent for the keys that are the same on most screens. */
	readonly places?: readonly Place[];
	/** What everybody needs: the README lists these, docs/keys.md all. */
	readonly isMain?: true;
}

/** Groups of places under one heading, in the order of the help. */
export const sections: readonly Section[] = [
	{title: {id: 'Layar awal', en: 'Home'}, places: ['home'], isMain: true},
	{title: {id: 'Memilih latihan bebas', en: 'Choosing custom study'}, places: ['custom-study']},
	{
		title: {id: 'Saat menjawab', en: 'While answering'},
		places: ['think', 'choice', 'type', 'true-false', 'paused'],
		isMain: true,
	},
	{
		title: {id: 'Mengurutkan dan memasangkan', en: 'Putting in order and pairing'},
		places: ['order', 'order-held', 'match', 'match-pick'],
	},
	{title: {id: 'Saat menilai', en: 'While grading'}, places: ['answer', 'accept'], isMain: true},
	{
		title: {id: 'Memilih kuis', en: 'Choosing a quiz'},
		places: ['quiz-menu', 'exam-menu', 'quiz-replace'],
	},
	{
		title: {id: 'Saat kuis', en: 'In a quiz'},
		places: ['quiz-choice', 'quiz-type', 'feedback', 'quiz-leave', 'quiz-result'],
	},
	{
		title: {id: 'Saat simulasi ujian', en: 'In a mock exam'},
		places: ['exam-choice', 'exam-type', 'exam-overview', 'exam-hand-in'],
	},
	{title: {id: 'Hasil untuk guru', en: 'Results for the teacher'}, places: resultsPlaces},
	{
		title: {id: 'Setelah selesai', en: 'When done'},
		places: ['study-end', 'study-end-card', 'summary', 'waiting'],
	},
	{
		title: {id: 'Membuat kartu dari berita', en: 'Making cards from an article'},
		places: ['build', 'building', 'build-known', 'build-leave'],
	},
	{
		title: {id: 'Memilih artikel umpan berita', en: 'Choosing articles of a feed'},
		places: ['feed', 'feed-making', 'feed-done'],
	},
	{
		title: {id: 'Memeriksa kartu baru', en: 'Looking over new cards'},
		places: ['approve', 'approve-field', 'confirm'],
	},
	{
		title: {id: 'Saat membaca', en: 'While reading'},
		places: ['read', 'read-word', 'read-ask', 'read-grade', 'read-end'],
	},
	{title: {id: 'Koleksi', en: 'Library'}, places: libraryPlaces},
	{
		title: {id: 'Melihat-lihat kartu', en: 'Looking through cards'},
		places: ['deck', 'deck-search', 'deck-choose', 'deck-card', 'deck-forget'],
	},
	{
		title: {id: 'Tokoh dan lembaga', en: 'People and bodies'},
		places: ['people', 'people-search', 'person'],
	},
	{title: {id: 'Menandai kartu', en: 'Flagging a card'}, places: ['flag', 'flag-note']},
	{
		title: {id: 'Mengubah kartu', en: 'Editing a card'},
		places: ['card-form', 'card-form-leave'],
	},
	{
		title: {id: 'Mencari arti kata', en: 'Looking words up'},
		places: ['look-up', 'look-up-field'],
	},
	{
		title: {id: 'Kata saya dan tes penempatan', en: 'My words and the placement test'},
		places: ['words', 'placement', 'placed'],
	},
	{title: {id: 'Statistik', en: 'Statistics'}, places: ['stats']},
	{
		title: {id: 'Pengaturan dan tombol', en: 'Settings and keys'},
		places: ['settings', 'settings-field', 'keys', 'keys-search', 'keys-press', 'keys-confirm'],
	},
	{title: {id: 'Cadangan', en: 'Backups'}, places: ['backups']},
	{title: {id: 'Sambutan', en: 'The welcome'}, places: ['welcome', 'welcome-field']},
	{title: {id: 'Daftar perintah', en: 'The list of commands'}, places: ['palette', 'help-search']},
	{title: {id: 'Di mana saja', en: 'Anywhere'}, isMain: true},
];

export interface KeyRow {
	readonly keys: string;
	readonly label: string;
}

/** The keys of a section, one row for each thing that they do, in the order of its places. */
export function keyRows({places}: Section, language: Language, keymap: Keymap): KeyRow[] {
	const rows = new Map<string, string[]>();
	const firstPlace = (binding: Binding): number =>
		places?.findIndex((place) => binding.places.includes(place)) ?? 0;
	const here = keymap.bindings.filter((binding) =>
		places ? !binding.isGeneral && firstPlace(binding) >= 0 : binding.isGeneral === true,
	);
	for (const binding of here.sort((a, b) => firstPlace(a) - firstPlace(b))) {
		if (binding.isListedElsewhere) continue;
		const together = binding.together?.inHelp ? binding.together : undefined;
		const label = (together ?? binding).label[language];
		const names = together?.keys
			? together.keys.split(' ')
			: binding.keys.map((key) => keyName(key, language));
		const known = rows.get(label) ?? [];
		rows.set(label, [...known, ...names.filter((name) => !known.includes(name))]);
	}
	return [...rows].map(([label, keys]) => ({keys: keys.join(' '), label}));
}

/** A table of keys in Markdown, for the README and docs/keys.md. */
export function keyTable(
	language: Language,
	keymap: Keymap,
	listed: readonly Section[] = sections,
): string {
	const head = language === 'id' ? ['Tempat', 'Tombol', 'Fungsi'] : ['Where', 'Keys', 'Does'];
	const rows = listed.flatMap((section) =>
		keyRows(section, language, keymap).map(({keys, label}, index) => [
			index === 0 ? section.title[language] : '',
			keys
				.split(' ')
				.map((key) => `\`${key}\``)
				.join(' '),
			label,
		]),
	);
	return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
