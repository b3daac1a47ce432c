import {UserError} from '../../source/errors.js';
import type {OfferedDecks} from '../../source/services.js';

/** A catalogue of two decks, one of which is in the library; none of them can be fetched. */
export const offeredDecks: OfferedDecks = {
	...{kind: 'catalogue', from: 'https://kelas.example/catalogue.json', title: 'Kelas 11'},
	offers: [
		{
			...{entry: 'pasar', id: 'pasar', title: 'Pasar terapung', cards: 12, size: 9000, version: 2},
			...{publishers: ['Kabar Sagara'], updatedAt: '2026-10-04', state: 'new'},
		},
		{
			...{entry: 'sungai', id: 'sungai', title: 'Banjir', cards: 8, size: 7000},
			...{publishers: [], state: 'held'},
		},
	],
	problems: [],
	notes: [{id: '1 tautan dilewati.', en: '1 link was passed over.'}],
	take: () =>
		Promise.reject(
			new UserError(
				{id: 'Berkasnya tidak ada.', en: 'There is no such file.'},
				{hint: {id: 'Coba lagi nanti.', en: 'Try again in a while.'}},
			),
		),
};
