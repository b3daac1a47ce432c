import {sanitiseLine} from '../../sanitise.js';
import type {Library} from '../../services.js';
import type {Finding} from './finding.js';

/** Whether every deck of the library can be read. */
export function checkDecks(library: Library): Finding[] {
	const {decks, unreadable} = library.list();
	const own = decks.filter(({bundled}) => !bundled).length;
	return [
		{
			level: 'good',
			check: 'decks',
			says: {
				id: `Paket kartu: ${own} milik Anda dan ${decks.length - own} bawaan terbaca.`,
				en: `Decks: ${own} of your own and ${decks.length - own} bundled ones were read.`,
			},
		},
		...unreadable.map(({file, error}): Finding => {
			const name = sanitiseLine(file);
			return {
				level: 'problem',
				check: 'decks',
				says: {
					id: `Paket kartu ${name} tidak terbaca: ${error.says.id}`,
					en: `The deck ${name} could not be read: ${error.says.en}`,
				},
				means: {
					id: 'Kartunya tidak ditanyakan; kemajuan belajarnya tetap tersimpan.',
					en: 'Its cards are not asked; your progress in it is kept.',
				},
				advice: error.hint ?? {
					id: `Perbaiki dengan: newsquiz check --fix ${name}, atau ambil dari cadangan: newsquiz restore`,
					en: `Mend it with: newsquiz check --fix ${name}, or take it from a backup: newsquiz restore`,
				},
			};
		}),
	];
}
